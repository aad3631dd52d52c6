"""The list of documents: arrow keys move, Enter opens, Delete removes, a right click offers both."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from murmur.domain.documents import StoredDocument
from murmur.ui.documents.document_row import RowPainter
from murmur.ui.documents.library_model import LibraryModel, Row
from murmur.ui.icons import icon
from murmur.ui.theme import Look


class DocumentList(QListView):
    """`opened`, `asked` and `removed` carry a StoredDocument."""

    opened = Signal(object)
    asked = Signal(object)
    removed = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.rows = LibraryModel()
        self.setModel(self.rows)
        self.setItemDelegate(RowPainter(look, self))
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Documents"))
        self.clicked.connect(self._open)
        self.customContextMenuRequested.connect(self._menu)
        look.changed.connect(self.viewport().update)

    def show_rows(self, rows: list[Row]) -> None:
        """Keeps what was selected selected, and the list where it was scrolled to."""
        current = self.rows.row_at(self.currentIndex())
        scrolled = self.verticalScrollBar().value()
        self.rows.show(rows)
        if current is not None and (place := self.rows.row_of(current.key)) is not None:
            self.setCurrentIndex(self.rows.index(place))
        self.verticalScrollBar().setValue(scrolled)

    def select(self, document_id: str) -> None:
        place = self.rows.row_of(document_id)
        if place is not None:
            self.setCurrentIndex(self.rows.index(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        document = self._current()
        if document is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(document)
        elif document is not None and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(document)
        else:
            super().keyPressEvent(event)

    def _current(self) -> StoredDocument | None:
        row = self.rows.row_at(self.currentIndex())
        return row.document if row is not None else None

    def _open(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index)
        if row is not None and row.document is not None:
            self.opened.emit(row.document)

    def _menu(self, where: QPoint) -> None:
        row = self.rows.row_at(self.indexAt(where))
        if row is None or row.document is None:
            return
        document, colours = row.document, self._look.colours
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        look = menu.addAction(icon("file", colours.text_soft, 16), self.tr("Show"))
        look.triggered.connect(lambda: self.opened.emit(document))
        ask = menu.addAction(icon("chat", colours.text_soft, 16), self.tr("Ask only this document"))
        ask.triggered.connect(lambda: self.asked.emit(document))
        menu.addSeparator()
        remove = menu.addAction(icon("trash", colours.bad, 16), self.tr("Remove from Murmur…"))
        remove.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        remove.triggered.connect(lambda: self.removed.emit(document))
        menu.popup(self.viewport().mapToGlobal(where))
