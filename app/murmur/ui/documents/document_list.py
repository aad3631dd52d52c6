"""The list of documents: arrow keys move, Enter opens or folds, Delete removes, and the Menu key offers all of it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from murmur.domain.cloud import Sharing
from murmur.domain.documents import StoredDocument
from murmur.ui.documents import dragging
from murmur.ui.documents.deeds import Deeds
from murmur.ui.documents.document_row import RowPainter
from murmur.ui.documents.library_model import LibraryModel, Row, RowKind
from murmur.ui.documents.menus import collection_menu, documents_menu
from murmur.ui.theme import Look


class DocumentList(QListView):
    """Several documents can be chosen at once; a click without Ctrl or Shift opens one."""

    def __init__(self, look: Look, deeds: Deeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.deeds = deeds
        self.collections: tuple[str, ...] = ()
        self.sharing: Mapping[str, Sharing] = {}
        self.aim: str | None = None
        """The collection over which documents are held just now."""
        self.rows = LibraryModel()
        self.setModel(self.rows)
        self.setItemDelegate(RowPainter(look, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setDragEnabled(True)
        self.setAcceptDrops(False)  # but while documents are dragged: files are the window's to take
        self.setAccessibleName(self.tr("Documents"))
        self.clicked.connect(self._clicked)
        look.changed.connect(self.viewport().update)

    def show_rows(self, rows: list[Row]) -> None:
        """Keeps what was selected selected, and the list where it was scrolled to."""
        before = self.rows.row_at(self.currentIndex())
        row_before = self.currentIndex().row()
        chosen = {row.key for index in self.selectedIndexes() if (row := self.rows.row_at(index)) is not None}
        scrolled = self.verticalScrollBar().value()
        self.rows.show(rows)
        places = [place for place, row in enumerate(rows) if row.key in chosen] if chosen else []
        current = self.rows.row_of(before.key) if before is not None else None
        if current is None and before is not None and rows:  # it is gone: the one that took its place
            current = min(row_before, len(rows) - 1)
        if current is not None:
            select = QItemSelectionModel.SelectionFlag.Select if current in places else _NO_SELECTION
            self.selectionModel().setCurrentIndex(self.rows.index(current), select)
        for place in places:
            self.selectionModel().select(self.rows.index(place), QItemSelectionModel.SelectionFlag.Select)
        self.verticalScrollBar().setValue(scrolled)

    def select(self, document_id: str) -> None:
        place = self.rows.row_of(document_id)
        if place is not None:
            self.setCurrentIndex(self.rows.index(place))

    def chosen(self) -> tuple[list[StoredDocument], str]:
        """The chosen documents, and the collection under which the current one stands."""
        current = self.rows.row_at(self.currentIndex())
        indexes = self.selectedIndexes() or [self.currentIndex()]
        rows = [row for index in indexes if (row := self.rows.row_at(index)) is not None]
        here = current.collection if current is not None else None
        documents = {row.document.document_id: row.document for row in rows if row.document and row.collection == here}
        return list(documents.values()), here or ""

    def remove_chosen(self) -> None:
        """Out of this collection where all are in another one too, else out of Murmur."""
        documents, here = self.chosen()
        if documents:
            elsewhere = all(len(document.collections) > 1 for document in documents)
            self.deeds.removed.emit(documents, here if elsewhere else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.rows.row_at(self.currentIndex()), event.key()
        heading = row.collection if row is not None and row.kind is RowKind.HEADING else None
        if event.matches(QKeySequence.StandardKey.Undo):
            self.deeds.undone.emit()
        elif row is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(row)
        elif row is not None and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if heading is not None:
                self.deeds.deleted.emit(heading)
            else:
                self.remove_chosen()
        elif row is not None and heading and key == Qt.Key.Key_F2:
            self.deeds.renamed.emit(heading)
        elif row is not None and heading and key == (Qt.Key.Key_Right if row.folded else Qt.Key.Key_Left):
            self.deeds.folded.emit(heading)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        row = self.rows.row_at(index)
        if row is None or row.collection is None:
            return
        if row.document is None:
            menu = collection_menu(
                self._look, self, self.deeds, row.collection, self.sharing.get(row.collection, Sharing.OFF)
            )
        else:
            documents, here = self.chosen()
            menu = documents_menu(self._look, self, self.deeds, documents, here, self.collections)
        where = event.pos() if by_mouse else self.visualRect(index).center()
        menu.popup(self.viewport().mapToGlobal(where))

    def _clicked(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index)
        if row is not None and QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self._open(row)

    def _open(self, row: Row) -> None:
        if row.document is not None:
            self.deeds.opened.emit(row.document)
        elif row.collection is not None:
            self.deeds.folded.emit(row.collection)

    # Dragging documents from one collection to another

    def startDrag(self, actions: Qt.DropAction) -> None:
        documents, here = self.chosen()
        if not documents:
            return
        self.viewport().setAcceptDrops(True)
        try:
            dragging.drag(self, self._look, documents, here)
        finally:
            self.viewport().setAcceptDrops(False)
            self._aim_at(None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        held = dragging.held(event.mimeData())
        row = self.rows.row_at(self.indexAt(event.position().toPoint()))
        target = row.collection if row is not None else None
        if held is None or target is None or target == held.collection:
            self._aim_at(None)
            event.ignore()
        else:
            self._aim_at(target)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._aim_at(None)

    def dropEvent(self, event: QDropEvent) -> None:
        held, target = dragging.held(event.mimeData()), self.aim
        self._aim_at(None)
        if held is None or target is None:
            event.ignore()
            return
        documents = [one.document for one in self.rows.all() if one.document and one.document.document_id in held.ids]
        also = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        self.deeds.placed.emit(
            list({one.document_id: one for one in documents}.values()), target, None if also else held.collection
        )
        event.accept()

    def _aim_at(self, collection: str | None) -> None:
        if collection != self.aim:
            self.aim = collection
            self.viewport().update()


_NO_SELECTION = QItemSelectionModel.SelectionFlag.NoUpdate
