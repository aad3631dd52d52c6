"""Collections over the small library of the window's tests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from tests.fakes.watching import FakeWatching

from murmur.domain.errors import NoSuchCollection, UsageError

if TYPE_CHECKING:
    from tests.fakes.services import FakeDocuments


class FakeCollections:
    """`CollectionService` over `FakeDocuments`."""

    def __init__(self, documents: FakeDocuments, watching: FakeWatching) -> None:
        self._documents = documents
        self._watching = watching

    def create(self, name: str) -> str:
        name = self._free(name)
        self._documents.made.add(name)
        return name

    def rename(self, name: str, new: str) -> str:
        new = self._free(new)
        self._insist(name)
        for stored in self._documents.documents():
            if name in stored.collections:
                self.place([stored.document_id], new, name)
        self._documents.made.discard(name)
        self._documents.made.add(new)
        for path, folder in self._watching.kept.items():
            if folder.collection == name:
                self._watching.kept[path] = replace(folder, collection=new)
        return new

    def delete(self, name: str) -> None:
        self._insist(name)
        for stored in self._documents.documents():
            if name in stored.collections:
                self._documents.remove([stored.document_id], name)
        self._documents.made.discard(name)
        kept = self._watching.kept
        self._watching.kept = {path: one for path, one in kept.items() if one.collection != name}

    def place(self, document_ids: Sequence[str], into: str, out_of: str | None = None) -> None:
        kept = self._documents.kept
        for name in document_ids:
            stored, book = kept[name]
            collections = {into, *stored.collections} - ({out_of} if out_of != into else set())
            kept[name] = replace(stored, collections=tuple(sorted(filter(None, collections)))), book

    def _insist(self, name: str) -> None:
        if name not in {one.name for one in self._documents.collections()}:
            raise NoSuchCollection

    def _free(self, name: str) -> str:
        name = " ".join(name.split())
        taken = [one.name for one in self._documents.collections() if one.name.casefold() == name.casefold()]
        if not name or taken:
            raise UsageError(f"There is already a collection called {(taken or [name])[0]}", "Choose another name")
        return name
