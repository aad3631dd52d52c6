"""The rows of the list as Qt reads them; a new name typed into a row is passed on, not kept here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from murmur.domain.conversations import ConversationFacts
from murmur.ui.conversations.rows import Row
from murmur.ui.widgets.labels import plain_tip
from murmur.ui.words import say

ROW = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ConversationModel(QAbstractListModel):
    """Rows change in place wherever they can, so that selection and scrolling survive."""

    renamed = Signal(str, str)
    """A conversation's id, and what was typed as its name."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()
        self._places: dict[str, int] = {}
        self.open_id: str | None = None
        """The conversation on screen."""

    def show(self, rows: Sequence[Row]) -> None:
        new = tuple(rows)
        if new == self._rows:
            return
        if [row.key for row in new] == [row.key for row in self._rows]:
            changed = [place for place, row in enumerate(new) if row != self._rows[place]]
            self._rows = new
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        self.beginResetModel()
        self._rows = new
        self._places = {row.key: place for place, row in enumerate(new)}
        self.endResetModel()

    def mark_open(self, conversation_id: str | None) -> None:
        before, self.open_id = self.open_id, conversation_id
        for key in (before, conversation_id):
            place = self._places.get(key or "")
            if place is not None:
                self.dataChanged.emit(self.index(place), self.index(place))

    def row_of(self, conversation_id: str) -> int | None:
        return self._places.get(conversation_id)

    def row_at(self, index: Index) -> Row | None:
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def facts_at(self, index: Index) -> ConversationFacts | None:
        row = self.row_at(index)
        return row.facts if row is not None else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        facts = self.facts_at(index)
        if facts is None:
            return Qt.ItemFlag.ItemIsEnabled
        shown = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return shown if facts.deleted is not None else shown | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and row.facts is not None:
            return plain_tip(f"{row.title}\n{self.detail(row)}")
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row_at(index)
        if row is None or row.facts is None or role != Qt.ItemDataRole.EditRole or str(value) == row.title:
            return False
        self.renamed.emit(row.key, str(value))
        return True

    def _spoken(self, row: Row) -> str:
        if row.facts is None:
            return row.title
        pinned = f"{say('Pinned')}. " if row.facts.pinned else ""
        shown = f" {say('On screen now')}." if row.key == self.open_id else ""
        return f"{row.title}. {pinned}{self.detail(row)}.{shown}"

    def detail(self, row: Row) -> str:
        """The line under the title, as of now."""
        return row.detail(datetime.now().astimezone())
