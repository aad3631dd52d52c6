"""Making, naming and emptying collections, and which documents are in which."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from murmur.domain.documents import LONGEST_COLLECTION_NAME, StoredDocument
from murmur.domain.errors import UsageError
from murmur.services.deletions import gone, register_deletion
from murmur.services.ledger import Register, unregistered
from murmur.worker import messages as m
from murmur.worker.client import Worker


class Watched(Protocol):
    """The watched folders, whose collections must not come back by themselves."""

    def rename_collection(self, name: str, new: str) -> None: ...
    def forget_collection(self, name: str) -> None: ...
    def leave_out(self, documents: Iterable[StoredDocument], collection: str | None) -> None: ...


class Shared(Protocol):
    """What each collection allows to leave (services/sharing.py), which goes on with it."""

    def renaming(self, name: str, new: str) -> AbstractContextManager[None]: ...
    def deleting(self, name: str) -> AbstractContextManager[None]: ...


class Collections:
    """`CollectionService` over a library worker."""

    def __init__(
        self,
        library: Worker,
        watched: Watched,
        shared: Shared,
        register: Register = unregistered,
        on_deleted: Callable[[], None] = lambda: None,
    ) -> None:
        self._library = library
        self._on_deleted = on_deleted
        self._watched = watched
        self._shared = shared
        self._register = register

    def create(self, name: str) -> str:
        name = self._free(name)
        self._library.ask(m.CreateCollection(name), m.Done)
        return name

    def rename(self, name: str, new: str) -> str:
        new = new.strip()
        if new == name:
            return name
        new = self._free(new, but=name)
        # A watched folder first: looked at in between, it joins its documents to the new name and loses none.
        self._watched.rename_collection(name, new)
        with self._shared.renaming(name, new):
            self._library.ask(m.RenameCollection(name, new), m.Done)
        return new

    def delete(self, name: str) -> None:
        self._watched.forget_collection(name)
        inside = [one for one in self._library.ask(m.ListDocuments(), m.Documents).documents if name in one.collections]
        with self._shared.deleting(name):
            self._library.ask(m.DeleteCollection(name), m.Done)
        self._on_deleted()
        register_deletion(self._register, "collection", gone(inside, name), name)

    def place(self, document_ids: Sequence[str], into: str, out_of: str | None = None) -> None:
        if out_of not in (None, into):
            chosen = set(document_ids)
            known = self._library.ask(m.ListDocuments(), m.Documents).documents
            self._watched.leave_out([one for one in known if one.document_id in chosen], out_of)
        self._library.ask(m.PlaceDocuments(tuple(document_ids), into, out_of), m.Done)

    def _free(self, name: str, but: str | None = None) -> str:
        """A name that can be given."""
        name = " ".join(name.split())
        if not name or not name.isprintable():
            raise UsageError("A collection needs a name", "Type a name of letters and digits")
        if len(name) > LONGEST_COLLECTION_NAME:
            raise UsageError(f"The name is longer than {LONGEST_COLLECTION_NAME} characters", "Choose a shorter one")
        for one in self._library.ask(m.ListDocuments(), m.Documents).collections:
            if one.name.casefold() == name.casefold() and one.name != but:
                raise UsageError(f"There is already a collection called {one.name}", "Choose another name")
        return name
