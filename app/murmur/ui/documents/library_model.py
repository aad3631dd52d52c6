"""The rows of the library list: collections, their documents, and the files that are being read just now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt

from murmur.domain.documents import StoredDocument
from murmur.ui.widgets.labels import plain_tip

ROW = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class RowKind(Enum):
    HEADING = "heading"
    READING = "reading"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Row:
    """`fraction` is how far a file is read or a document's vectors are made; None when it is done."""

    kind: RowKind
    key: str
    title: str
    detail: str
    fraction: float | None = None
    document: StoredDocument | None = None
    collection: str | None = None
    """The collection whose heading this is, or under whose heading the document stands."""
    folded: bool = False
    sealed: bool = False
    """Nothing of this collection may ever leave this computer."""
    tip: str = ""
    """More than `detail` says, for whoever asks."""


class LibraryModel(QStringListModel):
    """Rows change in place wherever they can, so that selection and scrolling survive progress.

    Laying out a list asks for every row whether it is there: Qt's own list of their keys answers that without Python.
    """

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()

    def show(self, rows: Sequence[Row]) -> None:
        new = tuple(rows)
        if [row.key for row in new] == [row.key for row in self._rows]:
            old = self._rows
            changed = [place for place, row in enumerate(new) if row is not old[place] and row != old[place]]
            self._rows = new
            if changed:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        self._rows = new
        self.setStringList([row.key for row in new])

    def all(self) -> tuple[Row, ...]:
        return self._rows

    def row_of(self, key: str) -> int | None:
        return next((place for place, row in enumerate(self._rows) if row.key == key), None)

    def row_at(self, index: Index) -> Row | None:
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None or (row.kind is RowKind.HEADING and row.collection is None):
            return Qt.ItemFlag.ItemIsEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if row.document is not None else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return f"{row.title}. {row.tip or row.detail}"
        if role == Qt.ItemDataRole.ToolTipRole and row.document is not None:
            return plain_tip(f"{row.document.title}\n{row.document.path}\n{row.detail}")
        if role == Qt.ItemDataRole.ToolTipRole and row.tip:
            return plain_tip(f"{row.title}\n{row.tip}")
        return None
