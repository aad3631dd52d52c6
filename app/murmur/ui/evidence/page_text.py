"""The stored text of a page, to be read, searched and copied, with the quoted words marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from murmur.domain.documents import PageView, Span
from murmur.ui.evidence.typesetting import Typesetting
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.safe_text import SafeText


class PageText(SafeText):
    """Scrolls by itself, unlike an answer, because a page can be long."""

    zoomed = Signal(int, QPointF)
    selected = Signal(str)
    menu_asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.scale = 1.0
        self._view: PageView | None = None
        self._set: Typesetting | None = None
        self._found: Sequence[Span] = ()
        self._current: Span | None = None
        self.setProperty("reader", "true")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Text of the page"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.be_scrollable()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.selectionChanged.connect(lambda: self.selected.emit(self.chosen()))
        look.changed.connect(self._again)

    def show_text(self, view: PageView) -> None:
        self._view, self._found, self._current = view, (), None
        self._render()

    def mark(self, found: Sequence[Span], current: Span | None, *, reveal: bool = True) -> None:
        """What a search found, and the one of it that was stepped to, which is brought into view."""
        self._found, self._current = found, current
        if current is not None and self._set is not None and not self._set.start <= current.start < self._set.end:
            self._render()
        self._paint_marks()
        if current is not None and reveal:
            self._reveal(current)

    def set_scale(self, scale: float) -> None:
        """How large the text is, 1.0 as the rest of the window; the top line stays."""
        top = self.cursorForPosition(self.viewport().rect().topLeft()).position()
        self.scale = scale
        self._again(top)

    def marked(self) -> str:
        """The words that are highlighted."""
        return "\n".join(_plain(self._cursor(span).selectedText()) for span in self._spans())

    def chosen(self) -> str:
        """The words somebody selected."""
        return _plain(self.textCursor().selectedText()).strip()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos())

    @property
    def shortened(self) -> bool:
        """Whether only a part of the text is shown."""
        whole = len(self._view.text) if self._view is not None else 0
        return self._set is not None and self._set.end - self._set.start < whole

    def _again(self, top: int | None = None) -> None:
        if self._view is None:
            return
        self._render(reveal=top is None)
        if top is not None:
            cursor = self.textCursor()
            cursor.setPosition(min(top, self.document().characterCount() - 1))
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + self.cursorRect(cursor).top())

    def _render(self, reveal: bool = True) -> None:
        view = self._view
        if view is None:
            return
        self.document().clear()
        self.document().setDocumentMargin(SPACE.large + 4)
        near = self._current or (view.spans[0] if view.spans else None)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        self._set = Typesetting(cursor, self.look, view, self.scale, near.start if near is not None else 0)
        cursor.endEditBlock()
        cursor.setPosition(self._set.position(near.start) if near is not None else 0)
        self.setTextCursor(cursor)
        self._paint_marks()
        self.verticalScrollBar().setValue(0)
        if near is not None and reveal:
            self._reveal(near)

    def _spans(self) -> list[Span]:
        return list(self._view.spans) if self._view is not None else []

    def _paint_marks(self) -> None:
        colours = self.look.colours
        marks = [mark for span in self._spans() for mark in self._marks(span, colours.mark)]
        marks += [
            mark for span in self._found if span != self._current for mark in self._marks(span, colours.accent_soft)
        ]
        if self._current is not None:
            marks += self._marks(self._current, colours.accent, colours.on_accent)
        self.setExtraSelections(marks)

    def _reveal(self, span: Span) -> None:
        bar = self.verticalScrollBar()
        place = self.cursorRect(self._cursor(span, begin=True)).top()
        if not 0 <= place < self.viewport().height() - 40 or span is not self._current:
            bar.setValue(bar.value() + place - self.viewport().height() // 3)

    def _cursor(self, span: Span, *, begin: bool = False) -> QTextCursor:
        cursor = QTextCursor(self.document())
        if self._set is not None:
            start, end = self._set.position(span.start), self._set.position(span.end)
            cursor.setPosition(start if begin else end)
            cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _marks(self, span: Span, ground: str, colour: str | None = None) -> Iterator[QTextEdit.ExtraSelection]:
        """One for each line or cell that has words: Qt would also colour the ends of lines and the empty cells."""
        whole = self._cursor(span)
        block = self.document().findBlock(whole.selectionStart())
        while block.isValid() and block.position() < whole.selectionEnd():
            start = max(whole.selectionStart(), block.position())
            end = min(whole.selectionEnd(), block.position() + block.length() - 1)
            if start < end:
                selection = QTextEdit.ExtraSelection()
                selection.cursor = QTextCursor(block)
                selection.cursor.setPosition(start)
                selection.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                selection.format.setBackground(QColor(ground))
                selection.format.setForeground(QColor(colour or self.look.colours.text))
                yield selection
            block = block.next()


def _plain(text: str) -> str:
    """Qt's own signs for line ends and cells as people write them."""
    return text.replace("\u2029", "\n").replace("\u2028", "\n").replace("\ufdd0", "\n").replace("\ufdd1", "\n")
