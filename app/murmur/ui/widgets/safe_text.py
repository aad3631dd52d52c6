"""The only rich text of the window: it fetches nothing, opens nothing itself, and never parses markup."""

from __future__ import annotations

import math
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from murmur.ui.theme import Look

QUOTE_BLOCK = QTextFormat.Property.UserProperty + 1
CITE = "cite:"


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
        layout = self.document().documentLayout()
        block = self.document().begin()
        while block.isValid():
            box = layout.blockBoundingRect(block)
            if within is not None and box.bottom() < within.top():
                block = block.next()
                continue
            if within is not None and box.top() > within.bottom():
                return
            for start, end, address in _anchors_of(block):
                yield address, self._rectangle(block, start, end)
            block = block.next()

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.height() if self._tall else 60)

    def resizeEvent(self, event: QResizeEvent) -> None:
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
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colours = self.look.colours
        painter.setBrush(QColor(colours.accent_soft))
        for address, box in self.anchors(event.rect()):
            if address.startswith(CITE):
                painter.drawRoundedRect(box, 5, 5)
        painter.setBrush(QColor(colours.border_strong))
        for top, bottom in self._quotes():
            painter.drawRoundedRect(QRectF(0, top, 3, bottom - top), 1.5, 1.5)
        if self._ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(colours.focus))
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.end()
        super().paintEvent(event)

    def _fit(self) -> None:
        if not self._tall:
            return
        if self.document().textWidth() != self.viewport().width():
            self.document().setTextWidth(self.viewport().width())
        height = max(1, math.ceil(self.document().size().height()))
        if height != self.height():
            self.setFixedHeight(height)

    def _quotes(self) -> Iterator[tuple[float, float]]:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().property(QUOTE_BLOCK):
                box = self.document().documentLayout().blockBoundingRect(block)
                yield box.top() + 3, box.bottom() - 1
            block = block.next()

    def _rectangle(self, block: QTextBlock, start: int, end: int) -> QRectF:
        layout = block.layout()
        line = layout.lineForTextPosition(start)
        if not line.isValid():
            return QRectF()
        left, right = _x(line.cursorToX(start)), _x(line.cursorToX(end))
        metrics = QFontMetricsF(self.look.font(self.look.sizes.small, strong=True))
        baseline = layout.position().y() + line.y() + line.ascent()
        top = baseline - metrics.capHeight() - 4.5
        return QRectF(layout.position().x() + left, top, right - left, metrics.capHeight() + 9)


def _x(value: object) -> float:
    # The binding returns the position along with the number; its type says otherwise.
    return float(value[0]) if isinstance(value, tuple) else float(value)  # type: ignore[arg-type]


def _anchors_of(block: QTextBlock) -> Iterator[tuple[int, int, str]]:
    cursor = block.begin()
    while not cursor.atEnd():
        fragment = cursor.fragment()
        address = fragment.charFormat().anchorHref()
        if address:
            start = fragment.position() - block.position()
            yield start, start + fragment.length(), address
        cursor += 1
