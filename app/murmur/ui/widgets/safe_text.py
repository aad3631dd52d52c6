"""The only rich text of the window: it fetches nothing, opens nothing itself, and never parses markup."""

from __future__ import annotations

import math
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from murmur.ui.theme import Look
from murmur.ui.widgets import text_grounds


class SafeText(QTextBrowser):
    """As tall as its content. Fill it through a QTextCursor; anchors named `cite:N` are drawn as chips."""

    followed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.refused: list[str] = []
        """Every address that something in the text asked for and did not get."""
        self._ring = False
        self._tall = True
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Refuses everything: pictures, style sheets and pages, from the network and the disk (P9)."""
        self.refused.append(name.toString() if isinstance(name, QUrl) else name)
        return None

    def be_scrollable(self) -> None:
        """As tall as its place instead of as its content."""
        self._tall = False
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def anchors(self, within: QRect | None = None) -> Iterator[tuple[str, QRectF]]:
        """Every anchor's address and where it stands in the viewport; only of blocks that touch `within`."""
        area = None if within is None else QRectF(within)
        for block in text_grounds.blocks(self.document(), area):
            yield from text_grounds.anchors(self.look, self.document(), block)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.height() if self._tall else 60)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Shown before its place is known, it has no width: a letter a line would take seconds to lay out.
        if event.size().width() > 0:
            super().resizeEvent(event)
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._tall:
            event.ignore()
        else:
            super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = False
        super().focusOutEvent(event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        fonts = event.type() is QEvent.Type.FontChange
        if fonts and self.font() == self.document().defaultFont():
            # It got another parent: Qt would lay the whole text out anew, for the same font.
            return
        super().changeEvent(event)
        if fonts:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        if self._tall:
            text_grounds.paint(painter, self.look, self.document(), self.viewport().width(), QRectF(event.rect()))
        if self._ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(self.look.colours.focus))
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.end()
        super().paintEvent(event)

    def _fit(self) -> None:
        if not self._tall or self.viewport().width() <= 0:
            return
        if self.document().textWidth() != self.viewport().width():
            self.document().setTextWidth(self.viewport().width())
        height = max(1, math.ceil(self.document().size().height()))
        if height != self.height():
            self.setFixedHeight(height)
