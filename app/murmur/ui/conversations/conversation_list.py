"""The list of conversations by keyboard and pointer: Enter opens, F2 names, Delete moves away, Ctrl+Z brings back."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from murmur.domain.conversations import ConversationFacts
from murmur.ui.conversations.model import ConversationModel
from murmur.ui.conversations.row_painter import RowPainter
from murmur.ui.conversations.rows import Row
from murmur.ui.theme import Look


class ConversationList(QListView):
    """Signals carry ConversationFacts; `menu_asked` also where the menu is to appear."""

    opened = Signal(object)
    delete_asked = Signal(object)
    undo_asked = Signal()
    menu_asked = Signal(object, QPoint)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ConversationModel()
        self.setModel(self.rows)
        self._painter = RowPainter(look, self, self.rows)
        self.setItemDelegate(self._painter)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Conversations"))
        self.clicked.connect(self._open)
        look.changed.connect(self.viewport().update)

    def show_rows(self, rows: list[Row]) -> None:
        """Keeps the current row, the list where it was scrolled to, and a name that is being typed."""
        if self.state() is QAbstractItemView.State.EditingState:
            return
        before = self.currentIndex().row()
        facts = self.rows.facts_at(self.currentIndex())
        scrolled = self.verticalScrollBar().value()
        self.rows.show(rows)
        place = self.rows.row_of(facts.conversation_id) if facts is not None else None
        if place is None and facts is not None:  # it is gone: the one that took its place
            near = range(min(before, len(rows) - 1), -1, -1)
            place = next((place for place in near if self.rows.facts_at(self.rows.index(place)) is not None), None)
        if place is not None:
            self.setCurrentIndex(self.rows.index(place))
        self.verticalScrollBar().setValue(scrolled)

    def current(self) -> ConversationFacts | None:
        return self.rows.facts_at(self.currentIndex())

    def enter(self) -> None:
        """Puts the focus on the conversation on screen, else on the first one."""
        if self.current() is None:
            place = self.rows.row_of(self.rows.open_id or "")
            first = (place for place in range(self.rows.rowCount()) if self.rows.facts_at(self.rows.index(place)))
            place = place if place is not None else next(first, None)
            if place is not None:
                self.setCurrentIndex(self.rows.index(place))
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        facts, key = self.current(), event.key()
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # the field in which a name is typed lets Enter through
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif facts is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(facts)
        elif facts is not None and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_asked.emit(facts)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        facts = self.rows.facts_at(index)
        more = self._painter.more_box(self.visualRect(index))
        if (
            facts is not None
            and event.button() is Qt.MouseButton.LeftButton
            and more.contains(event.position().toPoint())
        ):
            self.setCurrentIndex(index)
            self.menu_asked.emit(facts, self.viewport().mapToGlobal(more.bottomLeft()))
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._painter.more_box(self.visualRect(index)).contains(event.position().toPoint()):
            event.accept()  # the menu is open; nothing was chosen
            return
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the pointer of the row under it, by the keyboard of the current one."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        facts = self.rows.facts_at(index)
        if facts is not None:
            self.setCurrentIndex(index)
            where = self._painter.more_box(self.visualRect(index)).bottomLeft() if by_key else event.pos()
            self.menu_asked.emit(facts, self.viewport().mapToGlobal(where))

    def _open(self, index: QModelIndex) -> None:
        facts = self.rows.facts_at(index)
        if facts is not None:
            self.opened.emit(facts)
