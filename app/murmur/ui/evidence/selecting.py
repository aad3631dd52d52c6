"""Selecting words on a drawn page, with the mouse and with the keyboard, as in any text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent

if TYPE_CHECKING:
    from murmur.ui.evidence.page_canvas import PageCanvas

_ACROSS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Selecting(QObject):
    """Watches the paper of one canvas. The selection runs from `anchor` to `head`, positions in the page's text."""

    changed = Signal()

    def __init__(self, canvas: PageCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.anchor: int | None = None
        self.head = 0
        self._word: tuple[int, int] | None = None
        """The word that a double click began with: then whole words are selected."""
        canvas.paper.installEventFilter(self)
        canvas.paper.setMouseTracking(True)

    @property
    def span(self) -> tuple[int, int]:
        if self.anchor is None:
            return (0, 0)
        return min(self.anchor, self.head), max(self.anchor, self.head)

    @property
    def text(self) -> str:
        """The selected words as they stand in the page's text."""
        start, end = self.span
        return self._canvas.placed.text[start:end].strip()

    def forget(self) -> None:
        if self.anchor is not None:
            self.anchor = None
            self.show()
            self.changed.emit()

    def select(self, start: int, end: int) -> None:
        self.anchor, self.head = start, end
        self.show()
        self.changed.emit()

    def show(self) -> None:
        """Paints what is selected now."""
        placed, paper = self._canvas.placed, self._canvas.paper
        paper.selected = placed.boxes(*self.span)
        paper.caret = placed.caret(self.head) if self.anchor is not None else None
        paper.update()

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether the key was one of selecting."""
        placed = self._canvas.placed
        if not placed.words:
            return False
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.select(placed.words[0].start, placed.words[-1].end)
            return True
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return False
        key = Qt.Key(event.key())
        head = self._canvas.first_in_view() if self.anchor is None else self.head
        words = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in _ACROSS:
            to = placed.stepped(head, _ACROSS[key], words=words)
        elif key in _DOWN:
            to = placed.other_line(head, _DOWN[key])
        else:
            return False
        self.select(head if self.anchor is None else self.anchor, to)
        self._canvas.show_place(to)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            if event.type() is QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
                return self._press(event)
            if event.type() is QEvent.Type.MouseButtonDblClick and event.button() is Qt.MouseButton.LeftButton:
                return self._press_twice(event.position())
            if event.type() is QEvent.Type.MouseMove:
                return self._move(event)
        return False

    def _press(self, event: QMouseEvent) -> bool:
        self._word = None
        self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        position = self._position(event.position())
        if position is None:
            return False
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self.anchor is not None:
            self.select(self.anchor, position)
        else:
            self.select(position, position)
        return True

    def _press_twice(self, point: QPointF) -> bool:
        self._word = self._canvas.placed.word_at(*self._canvas.paper.in_picture(point))
        if self._word is not None:
            self.select(*self._word)
        return self._word is not None

    def _move(self, event: QMouseEvent) -> bool:
        picture = self._canvas.paper.in_picture(event.position())
        if not event.buttons() & Qt.MouseButton.LeftButton:
            over = self._canvas.placed.word_at(*picture) is not None
            self._canvas.paper.setCursor(Qt.CursorShape.IBeamCursor if over else Qt.CursorShape.ArrowCursor)
            return False
        position = self._position(event.position())
        if position is None or self.anchor is None:
            return False
        if self._word is not None:
            start, end = self._word
            under = self._canvas.placed.word_at(*picture) or (position, position)
            self.select(*((start, max(end, under[1])) if position >= start else (end, under[0])))
        else:
            self.select(self.anchor, position)
        self._canvas.show_place(position)
        return True

    def _position(self, point: QPointF) -> int | None:
        return self._canvas.placed.position(*self._canvas.paper.in_picture(point))
