"""The entries as a table, the latest first, as far as they fit the filter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from murmur.domain.ledger import Entry, LedgerEvent
from murmur.ui.ledger import words
from murmur.ui.theme import SPACE, Look
from murmur.ui.words import number, say

Index = QModelIndex | QPersistentModelIndex
WHAT = 2
_NUMBERS = (0, 5, 6)
_MAY_BE_EMPTY = {3: 110, 4: 140, 5: 90, 6: 80}
"""Columns that are shown where something stands in them, and how wide they get at most."""
_LEAVING = (7, 5, 4, 6, 3)
"""Which of them leave first where there is no room: the entry beside the table says it all."""
_LEAST_WHAT = 170
_ROW = 27
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class EntryModel(QAbstractTableModel):
    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.broken: int | None = None
        self._all: list[tuple[Entry, str]] = []
        self.shown: list[Entry] = []
        self.columns: list[tuple[str, Callable[[Entry], str]]] = [
            (say("No."), lambda entry: number(entry.number)),
            (say("When"), words.when),
            (say("What happened"), words.what_happened),
            (say("Collection"), lambda entry: entry.record.collection),
            (say("Server"), lambda entry: entry.record.host),
            (say("Bytes"), lambda entry: words.size(entry.record.bytes)),
            (say("Cost"), lambda entry: words.money(entry.record.cost)),
            (say("Hash"), lambda entry: entry.digest[: words.SHORT]),
        ]

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self._all = [(entry, words.searched(entry)) for entry in reversed(entries)]

    def filter(self, text: str, event: LedgerEvent | None) -> None:
        wanted = text.casefold().split()
        self.beginResetModel()
        self.shown = [
            entry
            for entry, said in self._all
            if event in (None, entry.record.event) and all(word in said for word in wanted)
        ]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section][0]
        return _RIGHT if role == Qt.ItemDataRole.TextAlignmentRole and section in _NUMBERS else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[index.column()][1](entry)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in _NUMBERS:
            return _RIGHT
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name, said = self.columns[index.column()]
            return f"{name}: {said(entry)}"
        if role == Qt.ItemDataRole.ForegroundRole and entry.number == self.broken:
            return QColor(self._look.colours.bad)
        return None


class _HighRow(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), _ROW)


class EntryTable(QTreeView):
    """`picked` carries the entry at hand, None where there is none."""

    picked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = EntryModel(look, self)
        self.setModel(self.entries)
        self.setProperty("table", "true")
        self.setAccessibleName(self.tr("Entries of the register"))
        self.setItemDelegate(_HighRow(self))
        self._wanted: dict[int, int] = {}
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionsMovable(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setMinimumSectionSize(36)
        self.selectionModel().currentRowChanged.connect(lambda now, before: self.picked.emit(self._entry(now)))

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self.entries.show_entries(entries)

    def filter(self, text: str, event: LedgerEvent | None) -> None:
        """The entry at hand stays so where it is shown still, else it is the first."""
        before = self._entry(self.currentIndex())
        self.entries.filter(text, event)
        self._fit()
        shown = self.entries.shown
        row = shown.index(before) if before in shown else 0
        if shown:
            self.setCurrentIndex(self.entries.index(row, 0))
        else:
            self.picked.emit(None)

    def show_broken(self, number: int | None) -> None:
        """From where on the register cannot be relied on; None where it can."""
        self.entries.broken = number
        self.viewport().update()

    def go_to(self, number: int) -> None:
        """The entry of that number, where it is shown."""
        for row, entry in enumerate(self.entries.shown):
            if entry.number == number:
                self.setCurrentIndex(self.entries.index(row, 0))
                self.scrollTo(self.entries.index(row, 0))

    def _entry(self, index: Index) -> Entry | None:
        return self.entries.shown[index.row()] if index.isValid() and index.row() < len(self.entries.shown) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_rest()

    def _fit(self) -> None:
        """Columns as wide as what stands in them now; those in which nothing stands are not there."""
        self._wanted.clear()
        for column, (_, said) in enumerate(self.entries.columns):
            widest = _MAY_BE_EMPTY.get(column)
            if column != WHAT and (widest is None or any(map(said, self.entries.shown))):
                self.setColumnHidden(column, False)
                self.resizeColumnToContents(column)
                self._wanted[column] = min(self.columnWidth(column) + SPACE.small, widest or 200)
        self._give_rest()

    def _give_rest(self) -> None:
        """What happened has all the width that the others leave, and never so little that it says nothing."""
        room, shown = self.viewport().width(), dict(self._wanted)
        for column in _LEAVING:
            if room - sum(shown.values()) < _LEAST_WHAT:
                shown.pop(column, None)
        for column in range(self.entries.columnCount()):
            if column != WHAT:
                self.setColumnHidden(column, column not in shown)
                self.setColumnWidth(column, shown.get(column, 0))
        self.setColumnWidth(WHAT, max(_LEAST_WHAT, room - sum(shown.values())))
