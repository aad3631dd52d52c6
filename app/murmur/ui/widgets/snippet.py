"""A few lines of a document's text with some words emphasised; painted, so no markup is ever parsed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from murmur.ui.theme import Look

LEADING = 1.4


class Snippet(QWidget):
    """At most `lines` lines (0: all of them), the last ending in … where the text goes on."""

    def __init__(
        self,
        look: Look,
        text: str,
        marks: Sequence[tuple[int, int]] = (),
        *,
        lines: int = 4,
        colour: str = "text_soft",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._text = text
        self._marks = marks
        self._lines = lines
        self._colour = colour
        self._laid: dict[int, list[tuple[str, int]]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)
        look.changed.connect(self._forget)

    @property
    def text(self) -> str:
        return self._text

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(len(self._shapes(max(40, width))) * self._line_height()) + 2

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 80 else 320
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, round(self._line_height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(getattr(self._look.colours, self._colour)))
        for row, (text, offset) in enumerate(self._shapes(self.width())):
            line = self._layout(text, offset)
            line.beginLayout()
            line.createLine().setLineWidth(self.width() + 40)
            line.endLayout()
            line.draw(painter, QPointF(0, row * self._line_height() + 1))

    def _font(self) -> QFont:
        return self._look.font(self._look.sizes.body)

    def _line_height(self) -> float:
        return QFontMetrics(self._font()).height() * LEADING / 1.3

    def _layout(self, text: str, offset: int) -> QTextLayout:
        made = QTextLayout(text, self._font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        made.setTextOption(option)
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.DemiBold)
        strong.setForeground(QColor(self._look.colours.text))
        ranges = []
        for start, end in self._marks:
            first, last = max(0, start - offset), min(len(text), end - offset)
            if first < last:
                span = QTextLayout.FormatRange()
                span.start, span.length, span.format = first, last - first, strong
                ranges.append(span)
        made.setFormats(ranges)
        return made

    def _forget(self) -> None:
        self._laid.clear()
        self.update()

    def _shapes(self, width: int) -> list[tuple[str, int]]:
        """The lines' texts and where each begins in the whole; layouts ask for the same few widths many times."""
        if width not in self._laid:
            self._laid[width] = self._break(width)
        return self._laid[width]

    def _break(self, width: int) -> list[tuple[str, int]]:
        layout = self._layout(self._text, 0)
        shapes: list[tuple[str, int]] = []
        layout.beginLayout()
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            start, length = line.textStart(), line.textLength()
            if self._lines and len(shapes) == self._lines - 1 and start + length < len(self._text):
                rest = self._text[start : start + length + 40]
                metrics = QFontMetrics(self._look.font(self._look.sizes.body, strong=True))
                shapes.append((metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width), start))
                break
            shapes.append((self._text[start : start + length].rstrip(), start))
        layout.endLayout()
        return shapes or [("", 0)]
