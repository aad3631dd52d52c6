"""Documents on their way from one collection to another, under the mouse."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QDrag, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from murmur.domain.documents import StoredDocument
from murmur.ui.theme import SPACE, Look
from murmur.ui.words import documents as documents_in_words

_KIND = "application/x-murmur-documents"
"""Says nothing to another program: ids mean something in this window alone."""


@dataclass(frozen=True, slots=True)
class Held:
    ids: frozenset[str]
    collection: str


def pack(documents: Sequence[StoredDocument], collection: str) -> QMimeData:
    data = QMimeData()
    held = {"ids": [one.document_id for one in documents], "collection": collection}
    data.setData(_KIND, json.dumps(held).encode())
    return data


def held(data: QMimeData) -> Held | None:
    """None for what is not ours."""
    if not data.hasFormat(_KIND):
        return None
    try:
        found = json.loads(bytes(data.data(_KIND).data()))
        return Held(frozenset(map(str, found["ids"])), str(found["collection"]))
    except (ValueError, TypeError, KeyError):
        return None


def drag(source: QWidget, look: Look, documents: Sequence[StoredDocument], collection: str) -> None:
    """Until the mouse lets go."""
    moving = QDrag(source)
    moving.setMimeData(pack(documents, collection))
    words = documents[0].title if len(documents) == 1 else documents_in_words(len(documents))
    moving.setPixmap(_picture(look, words, source.devicePixelRatioF()))
    moving.setHotSpot(QPoint(-SPACE.small, -SPACE.small))
    moving.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)


def _picture(look: Look, words: str, scale: float) -> QPixmap:
    font = look.font(look.sizes.body)
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, 220)
    box = QRect(0, 0, metrics.horizontalAdvance(shown) + 2 * SPACE.medium, metrics.height() + SPACE.medium)
    picture = QPixmap(box.size() * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(look.colours.selected))
    painter.setPen(QColor(look.colours.accent))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), SPACE.radius_small, SPACE.radius_small)
    painter.setFont(font)
    painter.setPen(QColor(look.colours.text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
    painter.end()
    return picture
