"""The stored text of a page with the quoted words marked, where there is no page to draw."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from murmur.domain.documents import PageView
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.safe_text import SafeText

LEADING = 1.6


class PageText(SafeText):
    """Scrolls by itself, unlike an answer, because a page can be long."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._view: PageView | None = None
        self._marks: list[tuple[int, int]] = []
        self.setProperty("reader", "true")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Text of the page"))
        self.be_scrollable()
        look.changed.connect(self._render)

    def show_text(self, view: PageView) -> None:
        self._view = view
        self._render()

    def marked(self) -> str:
        """The words that are highlighted."""
        return "\n".join(self._cursor(start, end).selectedText() for start, end in self._marks)

    def _render(self) -> None:
        if self._view is None:
            return
        self.document().setDocumentMargin(SPACE.large)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        block = QTextBlockFormat()
        height = round(self.look.sizes.body * LEADING)
        block.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.setBlockFormat(block)
        shape = QTextCharFormat()
        shape.setFont(self.look.font(self.look.sizes.body))
        shape.setForeground(QColor(self.look.colours.text))
        cursor.insertText(_lines(self._view.text), shape)
        cursor.endEditBlock()
        text = self._view.text
        self._marks = [(_units(text, span.start), _units(text, span.end)) for span in self._view.spans]
        self.setExtraSelections([self._mark(start, end) for start, end in self._marks])
        bar = self.verticalScrollBar()
        bar.setValue(0)
        if self._marks:
            place = self.cursorRect(self._cursor(*self._marks[0])).top()
            bar.setValue(place - self.viewport().height() // 3)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(end)
        cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _mark(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor(start, end)
        selection.format.setBackground(QColor(self.look.colours.mark))
        selection.format.setForeground(QColor(self.look.colours.text))
        return selection


def _lines(text: str) -> str:
    """Line ends as Qt keeps them, one unit each."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _units(text: str, position: int) -> int:
    """Qt counts UTF-16 units, a page's text is counted in characters."""
    before = _lines(text[: max(0, min(position, len(text)))])
    return len(before) + sum(character > "\uffff" for character in before)
