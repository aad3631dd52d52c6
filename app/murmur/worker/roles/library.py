"""The library worker: passages, embedder and vector index in one sealed process.

Questions come first: background indexing goes on in slices between them, and the embedder is imported in a thread of
its own, since that takes seconds.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from murmur.domain.background import Background
from murmur.domain.coverage import coverage_of
from murmur.domain.documents import Coverage, DocumentStatus, SearchResult
from murmur.domain.errors import ModelError, NoSuchCollection, ProtocolError
from murmur.domain.standing import Standings
from murmur.library.find_words import find_words
from murmur.library.indexing import Indexer, fill, settle
from murmur.library.ports import Embedder, PassageStore, VectorIndex
from murmur.library.reading_order import retaken
from murmur.library.resting import Rest
from murmur.library.retrieval import retrieve
from murmur.library.second_look import SecondLook, by_nearest_words, by_reading_together
from murmur.library.standing import standings
from murmur.library.summary import summarise
from murmur.library.uploads import Upload
from murmur.worker import messages as m
from murmur.worker import wire
from murmur.worker.child import Call, Notify, Role, WithFrame
from murmur.worker.roles.collections import change
from murmur.worker.roles.keeping import Keeping
from murmur.worker.roles.loading import load_cross_encoder, load_embedder

PROGRESS_SECONDS = 0.25
FILES_AT_ONCE = 5000

_INDEXED_BY = "the index on disk holds vectors of"
_INDEX, _PURGE = "the index on disk", "holds removed vectors"
MADE_ANEW = 50_000
"""Up to so many vectors an index on disk is made anew after a removal."""

NICE = 5
"""How far this worker stands back behind the user's other programs, and behind the chat model while it writes."""

READING_FIRST = 0.5
"""Seconds after the last page of a file in which vectors wait: reading needs the processor and this worker."""


def build(notify: Notify) -> Role:
    """Entry for `worker.child`."""
    if sys.platform != "win32":
        os.nice(NICE)
    return LibraryRole(notify)


class LibraryRole:
    def __init__(self, notify: Notify) -> None:
        self._notify = notify
        self._library: _Library | None = None
        self._uploads: dict[int, Upload] = {}

    def handle(self, request: m.Request, call: Call) -> m.Reply | WithFrame | None:
        if isinstance(request, m.OpenLibrary):
            self._library = _Library(request, self._notify)
            return self._library.opened()
        if isinstance(request, m.Doctor) and self._library is None:
            return m.DoctorReport({})
        if self._library is None:
            raise ProtocolError
        match request:
            case m.TakePages(again=True):
                again = {page.number: page for page in wire.decode_pages(call.frame or b"[]")}
                upload = self._uploads.setdefault(request.upload, Upload())
                upload.pages = [retaken(page, again.get(page.number)) for page in upload.pages]
                return m.Done()
            case m.TakePages():
                self._library.reading()
                self._uploads.setdefault(request.upload, Upload()).take(wire.decode_pages(call.frame or b"[]"))
                return m.Done()
            case m.DropUpload():
                self._uploads.pop(request.upload, None)
                return m.Done()
            case m.StoreDocument():
                return self._store(request, self._library)
            case _:
                return self._library.handle(request)

    def _store(self, request: m.StoreDocument, library: _Library) -> m.Stored | None:
        """None while the passages are being made, which takes seconds for a long document: questions come between."""
        upload = self._uploads.setdefault(request.upload, Upload())
        if request.status is DocumentStatus.READY and len(upload.pages) != request.facts.page_count:
            del self._uploads[request.upload]
            raise ProtocolError  # the reader lied, or the pages went to a worker that is no more
        library.reading()
        made = upload.made(request.facts, Path(request.path).name, wait=0.05)
        if made is None:
            return None
        del self._uploads[request.upload]
        return library.keeping.store(request, tuple(upload.pages), made)

    def idle(self) -> bool:
        return self._library is not None and self._library.work()


class _Library:
    """An opened library."""

    def __init__(self, request: m.OpenLibrary, notify: Notify) -> None:
        from murmur.storage.passages import SqlitePassageStore

        self._request = request
        self._notify = notify
        self._folder = Path(request.folder)
        self._store: PassageStore = SqlitePassageStore(self._folder / "library.db", bytes.fromhex(request.key))
        self.keeping = Keeping(self._store, self._forget)
        self._embedder = Background(lambda: load_embedder(request, self._store))
        self._cross_encoder = Background(lambda: load_cross_encoder(request))
        self._index: tuple[VectorIndex, Indexer] | None = None
        self._last_notice = 0.0
        self._last_page = -READING_FIRST
        self._rest = Rest()

    def opened(self) -> m.LibraryOpened:
        documents = self._store.documents()
        return m.LibraryOpened(len(documents), sum(d.passages for d in documents), self._request.index)

    def handle(self, request: m.Request) -> m.Reply | None:
        if isinstance(request, m.Search | m.Similarity | m.NearestWords | m.ReadPage | m.FindWords):
            self._rest.asked()
        match request:
            case m.WarmUp():
                self._embedder.start()
                return m.Done()
            case m.CheckFile():
                return self.keeping.check(request)
            case m.RemoveDocument():
                return self.keeping.remove(request)
            case m.Settle():
                return self.keeping.settle(request)
            case m.CreateCollection() | m.RenameCollection() | m.DeleteCollection() | m.PlaceDocuments():
                self._forget(change(request, self._store))
                return m.Done()
            case m.ReadAgain():
                container = self._store.resolve(self._store.document(request.document_id).container)
                self._store.settle(container.document_id, settled=False)
                return m.Stored(container)
            case m.ListDocuments():
                return m.Documents(tuple(self._store.documents()), tuple(self._store.collections()))
            case m.ListFiles():
                files = self._store.files(request.after, FILES_AT_ONCE)
                return m.Files(tuple(file for _, file in files), files[-1][0] if len(files) == FILES_AT_ONCE else 0)
            case m.MoveDocument():
                return self.keeping.move(request)
            case m.Search():
                return self._search(request)
            case m.Summarise():
                hits, ready = summarise(request.document_id, request.parts, self._store, self._request.embedder_id)
                return m.Summarised(tuple(hits), ready, self._store.document(request.document_id).passages)
            case m.Similarity():
                return self._similarity(request)
            case m.NearestWords():
                return self._nearest_words(request)
            case m.AskStandings():
                return m.StandingsFound(self._standings(request))
            case m.ReadPage():
                document = self._store.document(request.document_id)
                return m.StoredPage(document, self._store.page(request.document_id, request.page))
            case m.FindWords():
                return m.PlacesFound(find_words(self._store.pages(request.document_id), request.words))
            case m.IndexState():
                self._rest.on_battery = self._rest.on_battery if request.battery is None else request.battery
                return self._progress()
            case m.Doctor():
                return self._doctor()
            case m.CopyLibrary():
                self._store.copy_to(Path(request.target))
                return m.Done()
            case _:
                raise ProtocolError

    def reading(self) -> None:
        """A file is being read right now."""
        self._last_page = time.monotonic()

    def work(self) -> bool:
        """One slice of background indexing; when that is done, what removals left between the rows is cleared."""
        if not self._store.count_missing_vectors(self._request.embedder_id):
            return settle(self._store, self._request.embedder_id) or self._store.tidy() or self._purge()
        self._embedder.start()
        if not self._embedder.ready(wait=0.05):
            return True
        if time.monotonic() - self._last_page < READING_FIRST or self._rest.due():
            time.sleep(0.01)
            return True
        began = time.monotonic()
        if not self._open_index()[1].step():
            return False
        self._rest.worked(began)
        self._tell()
        return True

    def _search(self, request: m.Search) -> m.Found | None:
        index: VectorIndex | None = None
        embed = look = None
        coverage = self._coverage(request)
        if not request.words_only and self._store.count_vectors(self._request.embedder_id):
            self._embedder.start()
            try:
                if not self._embedder.ready(wait=0.02):
                    return None
                embedder = self._embedder.value()
                index, embed, look = self._open_index()[0], embedder.embed, self._look(embedder)
            except ModelError:
                pass  # words are still there; the result says that only they were searched, and indexing why
        start = time.perf_counter()
        scope = request.collection, look, request.document, request.without
        hits = retrieve(request.question, request.k, self._store, index, embed, *scope)
        elapsed = (time.perf_counter() - start) * 1000
        return m.Found(SearchResult(tuple(hits), round(elapsed, 2), index is None, coverage))

    def _look(self, embedder: Embedder) -> SecondLook:
        """By the cross-encoder once it is loaded, by the embedder's own words until then and where there is none."""
        if self._request.cross_encoder_folder:
            self._cross_encoder.start()
            with contextlib.suppress(ModelError):
                if self._cross_encoder.ready(wait=0):
                    return by_reading_together(self._cross_encoder.value())
        return by_nearest_words(embedder)

    def _standings(self, request: m.AskStandings) -> Standings:
        return standings(request.names, request.others, self._store, request.collection, request.document)

    def _coverage(self, request: m.Search) -> Coverage:
        """NoSuchCollection names those there are; NotKnown for a document that is not there (any more)."""
        documents, collection = self._store.documents(), request.collection
        if request.document is not None:
            self._store.document(request.document)
            return coverage_of(documents, None, request.document)
        if collection is not None and not any(collection in document.collections for document in documents):
            names = ", ".join(entry.name for entry in self._store.collections())
            raise NoSuchCollection(
                f"There is no collection called {collection}",
                f"Choose one of: {names}" if names else "Add documents first: there are no collections yet",
            )
        return coverage_of([one for one in documents if one.document_id not in request.without], collection)

    def _similarity(self, request: m.Similarity) -> m.Similarities | None:
        self._embedder.start()
        if not self._embedder.ready(wait=0.02):
            return None
        rows = self._embedder.value().embed([request.question, *request.texts])
        return m.Similarities(tuple(float(value) for value in rows[1:] @ rows[0]))

    def _nearest_words(self, request: m.NearestWords) -> m.WordsFound | None:
        self._embedder.start()
        if not self._embedder.ready(wait=0.02):
            return None
        rows = self._embedder.value().nearest_words(request.question, request.spans, request.texts)
        return m.WordsFound(tuple(tuple(row) for row in rows))

    def _open_index(self) -> tuple[VectorIndex, Indexer]:
        if self._index is None:
            from murmur.engines.vector_index import forget_index, open_index

            embedder = self._embedder.value()
            if self._store.meta(_INDEXED_BY) != embedder.model_id:  # of the same make, and yet another space
                forget_index(self._folder / "index")
                self._store.set_meta(_INDEXED_BY, embedder.model_id)
            index = open_index(
                self._request.index,
                self._store.count_vectors(embedder.model_id),
                self._folder / "index",
                embedder.dimensions,
                lambda index: fill(index, self._store, embedder.model_id),
            )
            self._index = index, Indexer(self._store, index, embedder)
        return self._index

    def _purge(self) -> bool:
        """Vectors of removed passages leave an index on disk too, also where it was not open when they were removed, or
        a program ended before; whether that has to wait.

        An index that is made anew within a minute is thrown away as well: what is not there needs no overwriting."""
        if self._store.meta(_INDEX) != _PURGE:
            return False
        from murmur.engines.vector_index import forget_index

        if (self._folder / "index").exists():
            self._embedder.start()
            if not self._embedder.ready(wait=0.05):
                return True
            self._open_index()[0].close()
            self._index = None  # the next search opens it again
            if self._store.count_vectors(self._request.embedder_id) <= MADE_ANEW:
                forget_index(self._folder / "index")
        self._store.set_meta(_INDEX, "clean")
        return False

    def _forget(self, gone: Sequence[int] = ()) -> None:
        """Passages came or went: what was planned to be embedded next may be out of date."""
        if gone:
            self._store.set_meta(_INDEX, _PURGE)
        if self._index is not None:
            index, indexer = self._index
            index.remove(gone)
            indexer.forget()

    def _progress(self) -> m.IndexProgress:
        total = self._store.count_passages()
        missing = self._store.count_missing_vectors(self._request.embedder_id)
        left = self._index[1].seconds_left(missing) if self._index is not None else None
        return m.IndexProgress(total - missing, total, left)

    def _tell(self) -> None:
        progress = time.monotonic()
        if progress - self._last_notice >= PROGRESS_SECONDS:
            self._last_notice = progress
            self._notify(self._progress())
            return
        if not self._store.count_missing_vectors(self._request.embedder_id):
            self._notify(self._progress())

    def _doctor(self) -> m.DoctorReport:
        progress = self._progress()
        return m.DoctorReport(
            {
                "documents": str(len(self._store.documents())),
                "passages": str(progress.total),
                "vectors": str(progress.done),
                "index": type(self._index[0]).__name__ if self._index is not None else "not open yet",
                "sqlcipher": self._store.meta("sqlcipher_version") or version("sqlcipher3"),
                "chromadb": version("chromadb"),
                "openvino": version("openvino"),
            }
        )
