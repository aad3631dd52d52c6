"""The stored text of a page with the quoted words marked, where there is no page to draw."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from murmur.domain.documents import PageView, Span
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.safe_text import SafeText

LEADING = 1.6


class PageText(SafeText):
    """Scrolls by itself, unlike an answer, because a page can be long."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._view: PageView | None = None
        self.setProperty("reader", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Text of the page"))
        self.be_scrollable()
        look.changed.connect(self._render)

    def show_text(self, view: PageView) -> None:
        self._view = view
        self._render()

    def marked(self) -> str:
        """The words that are highlighted."""
        return "\n".join(selection.cursor.selectedText() for selection in self.extraSelections())

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
        self.setExtraSelections([self._mark(span, self._view.text) for span in self._view.spans])
        if self.extraSelections():
            self.setTextCursor(QTextCursor(self.extraSelections()[0].cursor.block()))
            place = self.cursorRect(self.extraSelections()[0].cursor).top()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + place - self.viewport().height() // 3)
        else:
            self.verticalScrollBar().setValue(0)

    def _mark(self, span: Span, text: str) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(text, span.start))
        cursor.setPosition(_units(text, span.end), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
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
