"""The rows of the library list: collections, their documents, and the files that are being read just now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from murmur.domain.coverage import pages_in_words
from murmur.domain.documents import Collection, DocumentStatus, StoredDocument
from murmur.domain.formats import Part, part_of
from murmur.services.api import FileReading
from murmur.ui.told import told
from murmur.ui.widgets.labels import plain_tip
from murmur.ui.words import documents as documents_in_words
from murmur.ui.words import name_of, pages, passages, say, sheets, slides

ROW = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_COUNTED = {Part.PAGE: pages, Part.SLIDE: slides, Part.SHEET: sheets}


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


class LibraryModel(QAbstractListModel):
    """Rows change in place wherever they can, so that selection and scrolling survive progress."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()

    def show(self, rows: Sequence[Row]) -> None:
        new = tuple(rows)
        if [row.key for row in new] == [row.key for row in self._rows]:
            changed = [place for place, row in enumerate(new) if row != self._rows[place]]
            self._rows = new
            if changed:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def row_of(self, key: str) -> int | None:
        return next((place for place, row in enumerate(self._rows) if row.key == key), None)

    def row_at(self, index: Index) -> Row | None:
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None or row.kind is RowKind.HEADING:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return f"{row.title}. {row.detail}"
        if role == Qt.ItemDataRole.ToolTipRole and row.document is not None:
            return plain_tip(f"{row.document.title}\n{row.document.path}\n{row.detail}")
        return None


def reading_rows(reading: Mapping[str, FileReading]) -> list[Row]:
    """The files that are being read, which stand above all others."""
    if not reading:
        return []
    heading = Row(RowKind.HEADING, "reading", say("Adding"), "")
    return [heading, *(_reading(event) for event in reading.values())]


def document_rows(documents: Sequence[StoredDocument], collections: Sequence[Collection], words: str = "") -> list[Row]:
    """Each collection with its documents by title; only those whose title or path holds all `words`."""
    rows: list[Row] = []
    wanted = words.casefold().split()
    shown = [
        document
        for document in documents
        if document.status in (DocumentStatus.READY, DocumentStatus.UNCHANGED)
        and all(word in f"{document.title} {document.path}".casefold() for word in wanted)
    ]
    inside_of = (name for entry in shown for name in entry.collections)
    names = dict.fromkeys([*(entry.name for entry in collections), *inside_of])
    placed: set[str] = set()
    for name in names:
        inside = sorted(
            (document for document in shown if name in document.collections),
            key=lambda document: document.title.casefold(),
        )
        if inside:
            rows.append(Row(RowKind.HEADING, f"collection {name}", name, documents_in_words(len(inside))))
            rows += [_document(document, name, document.document_id in placed) for document in inside]
            placed.update(document.document_id for document in inside)
    return rows


def _reading(event: FileReading) -> Row:
    if event.pages and event.recognising:
        detail = say("Recognising text: page {page} of {pages}", page=event.pages_done + 1, pages=event.pages)
        fraction = event.pages_done / event.pages
    elif event.pages and event.pages_done:
        detail = say("Page {page} of {pages}", page=event.pages_done, pages=event.pages)
        fraction = event.pages_done / event.pages
    else:
        detail, fraction = say("Reading…"), 0.0
    return Row(RowKind.READING, f"reading {event.path}", name_of(event.path), detail, fraction)


def _document(document: StoredDocument, collection: str, placed: bool) -> Row:
    """`placed`: the document has a row above already, in another collection; every row has a key of its own."""
    waiting = document.embedded < document.passages
    counted = _COUNTED.get(part_of(document.kind))
    size = counted(document.pages) if counted and document.pages else passages(document.passages)
    name = name_of(document.path)
    detail = f"{name} · {size}" if document.title != name else size
    if document.pages_without_text:
        detail = say("Not readable: {pages}", pages=told(pages_in_words(document.pages_without_text))) + f" · {detail}"
    fraction = document.embedded / document.passages if waiting and document.passages else None
    key = f"{document.document_id} {collection}" if placed else document.document_id
    return Row(RowKind.DOCUMENT, key, document.title, detail, fraction, document)
