"""Paints the rows of the library list: two calm lines and a sign of the document's state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from murmur.ui.documents.library_model import ROW, Row, RowKind
from murmur.ui.icons import pixmap
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.line import draw_line

if TYPE_CHECKING:
    from murmur.ui.documents.document_list import DocumentList

ICON = 18
CHEVRON = 14
SHIELD = 16
PAD = 10


class RowPainter(QStyledItemDelegate):
    """All text is drawn as it is; nothing of it is ever taken for markup."""

    def __init__(self, look: Look, view: DocumentList) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self._height: int | None = None
        look.changed.connect(self._forget)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        if self._height is None:
            sizes = self._look.sizes
            line = QFontMetrics(self._look.font(sizes.body)).height()
            small = QFontMetrics(self._look.font(sizes.caption)).height()
            self._height = line + small + 13
        return QSize(100, self._height)  # all alike, so that a long list is laid out at once

    def _forget(self) -> None:
        self._height = None

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box: QRect = option.rect
        heading = row.kind is RowKind.HEADING
        if not heading or row.collection is not None:
            self._ground(painter, box, option.state, heading and row.collection == self._view.aim)
        self._entry(painter, box, row, heading)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag, aimed_at: bool) -> None:
        colours = self._look.colours
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(colours.selected))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(colours.hover))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = aimed_at or (state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus())
        painter.setPen(QPen(QColor(colours.focus), 2) if ring else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(box).adjusted(PAD - 2, 1, -PAD + 2, -1), SPACE.radius_small, SPACE.radius_small)

    def _entry(self, painter: QPainter, box: QRect, row: Row, heading: bool) -> None:
        sizes, colours = self._look.sizes, self._look.colours
        scale = painter.device().devicePixelRatioF()
        indent = PAD + 6
        if heading:
            if row.collection is not None:
                picture = pixmap("right" if row.folded else "down", colours.text_soft, CHEVRON, scale)
                place = QRect(box.left() + PAD + 8, box.top() + (box.height() - CHEVRON) // 2, CHEVRON, CHEVRON)
                painter.drawPixmap(self._mirrored(box, place), picture)
            else:
                indent = PAD - ICON - 8
        else:
            waiting = row.fraction is not None
            icon_name = "half" if waiting and row.kind is RowKind.DOCUMENT else "file"
            tint = colours.accent if waiting else colours.text_faint
            top = box.top() + (box.height() - ICON) // 2
            place = self._mirrored(box, QRect(box.left() + indent, top, ICON, ICON))
            painter.drawPixmap(place, pixmap(icon_name, tint, ICON, scale))
        text = self._mirrored(box, box.adjusted(indent + ICON + 10, 6, -PAD - 8, -6))
        if row.sealed:
            shield = QRect(text.right() - SHIELD, box.top() + 8, SHIELD, SHIELD)
            painter.drawPixmap(self._mirrored(text, shield), pixmap("shield", colours.text_soft, SHIELD, scale))
            text = self._mirrored(box, box.adjusted(indent + ICON + 10, 6, -PAD - 8 - SHIELD - SPACE.tight, -6))
        body = self._look.font(sizes.body, strong=heading)
        painter.setFont(body)
        painter.setPen(QColor(colours.text))
        # The name of a file ends in what tells it from its neighbours: a date, a number.
        is_file = row.document is not None and row.document.path.endswith(row.title)
        cut = Qt.TextElideMode.ElideMiddle if is_file else Qt.TextElideMode.ElideRight
        title = QFontMetrics(body).elidedText(row.title, cut, text.width())
        draw_line(painter, text, title, Qt.AlignmentFlag.AlignTop)
        small = self._look.font(sizes.caption)
        painter.setFont(small)
        painter.setPen(QColor(colours.text_faint))
        cut = Qt.TextElideMode.ElideRight if heading else Qt.TextElideMode.ElideMiddle
        detail = QFontMetrics(small).elidedText(row.detail, cut, text.width())
        draw_line(painter, text, detail, Qt.AlignmentFlag.AlignBottom)
        if row.fraction is not None:
            self._bar(painter, QRectF(text.left(), box.bottom() - 3, text.width(), 2), row.fraction)

    def _mirrored(self, box: QRect, place: QRect) -> QRect:
        """Where `place` is in a row that is read from the other side."""
        return QStyle.visualRect(self._view.layoutDirection(), box, place)

    def _bar(self, painter: QPainter, box: QRectF, fraction: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.colours.pressed))
        painter.drawRoundedRect(box, 1, 1)
        painter.setBrush(QColor(self._look.colours.accent))
        done = max(2.0, box.width() * min(1.0, fraction))
        if self._view.isRightToLeft():
            box.setLeft(box.right() - done)
        else:
            box.setWidth(done)
        painter.drawRoundedRect(box, 1, 1)
