"""The documents made ready for the list, off the window's thread: finding and sorting thousands then takes a moment."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from enum import Enum

from murmur.domain.cloud import Sharing
from murmur.domain.coverage import coverage_of, in_words, pages_in_words
from murmur.domain.documents import Collection, DocumentStatus, StoredDocument
from murmur.domain.formats import Part, part_of
from murmur.services.api import FileReading
from murmur.ui.documents.library_model import Row, RowKind
from murmur.ui.told import told
from murmur.ui.words import counted, files, name_of, number, pages, passages, say, sheets, slides
from murmur.ui.words import documents as documents_in_words

_COUNTED = {Part.PAGE: pages, Part.SLIDE: slides, Part.SHEET: sheets}
_IN = (DocumentStatus.READY, DocumentStatus.UNCHANGED)

Hidden = Callable[[StoredDocument, str], bool]
"""Whether a document is not to be listed under a collection."""


class Order(Enum):
    """How the documents of a collection are sorted; the largest and the latest come first."""

    NAME = "name"
    ADDED = "added"
    KIND = "kind"
    SIZE = "size"
    PAGES = "pages"


_KEYS: dict[Order, tuple[Callable[[StoredDocument], str | int], bool]] = {
    Order.ADDED: (lambda one: one.added, True),
    Order.KIND: (lambda one: one.kind, False),
    Order.SIZE: (lambda one: one.size, True),
    Order.PAGES: (lambda one: one.pages, True),
}
"""By what is sorted, and whether the greatest comes first; equal ones stay sorted by name."""


@dataclass(frozen=True, slots=True)
class _Entry:
    row: Row
    document: StoredDocument
    words: str


@dataclass(frozen=True, slots=True)
class _Section:
    collection: str
    entries: tuple[_Entry, ...]
    failed: int
    covers: str


class Shelf:
    """Everything that does not depend on what is looked for is worked out once."""

    def __init__(
        self, documents: Sequence[StoredDocument], collections: Sequence[Collection], before: Shelf | None = None
    ) -> None:
        """What has not changed since `before` is taken over from it."""
        self.documents, self.collections = tuple(documents), tuple(collections)
        known: dict[str, _Entry] = {}
        for section in before._sections if before is not None else ():
            known.update((entry.row.key, entry) for entry in section.entries)
        inside_of = (name for entry in documents for name in entry.collections)
        names = dict.fromkeys([*(entry.name for entry in collections), *inside_of])
        placed: set[str] = set()
        self._sections: list[_Section] = [_section(name, documents, placed, known) for name in names]
        self._sorted: dict[tuple[str, Order], tuple[_Entry, ...]] = {}
        self.count = len(placed)
        """How many documents are in the library."""

    def rows(
        self,
        words: str = "",
        order: Order | None = None,
        folded: AbstractSet[str] = frozenset(),
        hidden: Hidden | None = None,
    ) -> list[Row]:
        """Each collection with its documents; only those whose title or path holds all `words`. What is folded shows
        its documents only when words are looked for."""
        wanted = words.casefold().split()
        rows: list[Row] = []
        for section in self._sections:
            name = section.collection
            found: Sequence[_Entry] = self._in_order(section, order or Order.NAME)
            for word in wanted:
                found = [entry for entry in found if word in entry.words]
            if hidden is not None:
                found = [entry for entry in found if not hidden(entry.document, name)]
            if wanted and not found:
                continue
            closed = name in folded and not wanted
            rows.append(_heading(section, found, closed, bool(wanted)))
            if not closed:
                rows += [entry.row for entry in found]
        return rows

    def _in_order(self, section: _Section, order: Order) -> tuple[_Entry, ...]:
        if order is Order.NAME:
            return section.entries
        key = section.collection, order
        if key not in self._sorted:
            value, greatest_first = _KEYS[order]
            by_value = sorted(section.entries, key=lambda entry: value(entry.document), reverse=greatest_first)
            self._sorted[key] = tuple(by_value)
        return self._sorted[key]


def reading_rows(reading: Mapping[str, FileReading]) -> list[Row]:
    """The files that are being read, which stand above all others."""
    if not reading:
        return []
    heading = Row(RowKind.HEADING, "reading", say("Adding"), files(len(reading)))
    return [heading, *(_reading(event) for event in reading.values())]


def sealed_rows(rows: Sequence[Row], sharing: Mapping[str, Sharing]) -> list[Row]:
    """The rows, with a shield at the collections of which nothing may ever leave this computer."""
    if Sharing.NEVER not in sharing.values():
        return list(rows)
    tip = say("Cloud: never. Nothing of it may leave this computer.")
    return [
        replace(row, sealed=True, tip="\n".join(part for part in (row.tip or row.detail, tip) if part))
        if row.kind is RowKind.HEADING and sharing.get(row.collection or "") is Sharing.NEVER
        else row
        for row in rows
    ]


def _section(name: str, documents: Sequence[StoredDocument], placed: set[str], known: Mapping[str, _Entry]) -> _Section:
    inside = [one for one in documents if name in one.collections]
    entries = []
    for one in inside:
        if one.status not in _IN:
            continue
        key = f"{one.document_id} {name}" if one.document_id in placed else one.document_id
        entry = known.get(key)
        if entry is None or entry.document != one or entry.row.collection != name:
            entry = _Entry(_document(one, name, key), one, f"{one.title} {one.path}".casefold())
        entries.append(entry)
    entries.sort(key=lambda entry: entry.row.title.casefold())
    placed.update(entry.document.document_id for entry in entries)
    return _Section(name, tuple(entries), len(inside) - len(entries), in_words(coverage_of(inside, name)))


def _heading(section: _Section, found: Sequence[_Entry], folded: bool, filtered: bool) -> Row:
    """Its state in a few words: how many documents, what is being prepared, what could not be read."""
    parts = [documents_in_words(len(found)) if found or section.failed else say("Nothing in it yet")]
    if filtered:
        parts = [say("{found} of {all} documents", found=number(len(found)), all=number(len(section.entries)))]
    total = sum(entry.document.passages for entry in found)
    done = sum(entry.document.embedded for entry in found)
    if section.failed:
        parts.append(counted(section.failed, "{n} problem", "{n} problems"))
    tips = [say("Can be searched: {what}", what=told(section.covers))] if section.entries or section.failed else []
    fraction = done / total if done < total else None
    if fraction is not None:
        tips.append(say("{percent}% prepared", percent=number(100 * done // total)))
    name = section.collection
    return Row(
        RowKind.HEADING,
        f"collection {name}",
        name,
        " · ".join(parts),
        fraction,
        collection=name,
        folded=folded,
        tip="\n".join(tips),
    )


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


def _document(document: StoredDocument, collection: str, key: str) -> Row:
    """Every row has a key of its own: a document may have several, in as many collections."""
    waiting = document.embedded < document.passages
    counts = _COUNTED.get(part_of(document.kind))
    size = counts(document.pages) if counts and document.pages else passages(document.passages)
    name = name_of(document.path)
    detail = f"{name} · {size}" if document.title != name else size
    if document.pages_without_text:
        detail = say("Not readable: {pages}", pages=told(pages_in_words(document.pages_without_text))) + f" · {detail}"
    fraction = document.embedded / document.passages if waiting and document.passages else None
    return Row(RowKind.DOCUMENT, key, document.title, detail, fraction, document, collection)
