"""What the library worker does to documents: stores, knows again, moves and removes them with what lies inside them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from murmur.domain.documents import DocumentStatus, PageText, StoredDocument
from murmur.library import moving
from murmur.library.ports import FileStamp, NewDocument, PassageStore
from murmur.library.uploads import Made
from murmur.readers.titles import title_from_name
from murmur.worker import messages as m


class Keeping:
    """`forget` is told the passages that are gone, or nothing where others came."""

    def __init__(self, store: PassageStore, forget: Callable[[Sequence[int]], None]) -> None:
        self._store = store
        self._forget = forget

    def store(self, request: m.StoreDocument, pages: tuple[PageText, ...], made: Made) -> m.Stored:
        """Text and words in one transaction; with the reply they survive anything."""
        before = self._store.find(request.path)
        gone = self._store.passage_ids_of(before[0].document_id) if before else []
        if before and not request.facts.attachments:
            self._remove_inside(before[0])
        stored = self._store.put(
            NewDocument(
                stamp=FileStamp(request.path, request.size, request.mtime_ns),
                sha256=request.sha256,
                collection=request.collection,
                facts=made.facts,
                status=request.status,
                error=request.error,
                pages=pages,
                passages=made.passages,
                card=made.card,
                container=request.container,
                part=request.part,
            )
        )
        self._forget(gone)
        return m.Stored(stored)

    def check(self, request: m.CheckFile) -> m.FileKnown:
        known = self._store.find(request.path)
        if known is None:
            return m.FileKnown(None, False)
        document, stamp, sha256 = known
        now = FileStamp(request.path, request.size, request.mtime_ns)
        again = document.status in (DocumentStatus.FAILED, DocumentStatus.NEEDS_OCR)
        if again or self._store.owes(document.document_id):
            return m.FileKnown(document, False)
        if stamp != now and (request.sha256 is None or request.sha256 != sha256):
            return m.FileKnown(document, False)
        if stamp != now:
            self._store.touch(document.document_id, now)
        self._join_inside(document, (request.collection,))
        if request.collection not in document.collections:
            self._store.join(document.document_id, request.collection)
        return m.FileKnown(self._store.document(document.document_id), True, tuple(self._store.inside(document)))

    def move(self, request: m.MoveDocument) -> m.FileKnown:
        stamp = FileStamp(request.path, request.size, request.mtime_ns)
        if self._store.find(request.path) is not None:  # it was added there meanwhile
            return m.FileKnown(None, False)
        moved = moving.move(request.document_id, stamp, self._store, title_from_name)
        self._forget(())
        return m.FileKnown(moved, moved is not None)

    def remove(self, request: m.RemoveDocument) -> m.Removed:
        """What lies inside goes first: until the document is gone too, this can be asked for again."""
        document = self._store.resolve(request.name)
        inside = self._store.inside(document)
        for one in (*inside, document):
            if request.collection is None:
                self._forget(self._store.remove(one.document_id))
            elif request.collection in one.collections or one is document:
                self._forget(self._store.leave(one.document_id, request.collection))
        return m.Removed(document, tuple(inside))

    def settle(self, request: m.Settle) -> m.Done:
        document = self._store.document(request.document_id)
        self._remove_inside(document, frozenset(request.kept))
        self._join_inside(document, document.collections)
        self._store.settle(request.document_id)
        return m.Done()

    def _remove_inside(self, document: StoredDocument, kept: frozenset[str] = frozenset()) -> None:
        for one in self._store.inside(document):
            if one.path not in kept:
                self._forget(self._store.remove(one.document_id))

    def _join_inside(self, document: StoredDocument, collections: Sequence[str]) -> None:
        for one in self._store.inside(document):
            for collection in collections:
                if collection not in one.collections:
                    self._store.join(one.document_id, collection)
