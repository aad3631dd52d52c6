"""Adding, finding, showing and removing documents.

The window opens a document and hands the open file to a sealed reader; the reader's pages are relayed unread to the
library worker, which stores them in one transaction.
"""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO

from murmur.domain.documents import (
    Collection,
    DocumentStatus,
    PageView,
    Places,
    SearchResult,
    Span,
    StoredDocument,
)
from murmur.domain.errors import (
    DocumentError,
    MurmurError,
    NotKnown,
    WorkerCrashed,
)
from murmur.domain.jobs import CancelToken
from murmur.services.api import AddStarted, AddSummary, FileDone, Indexing
from murmur.services.deletions import gone, register_deletion
from murmur.services.files import absolute, find_files, open_document, sha256_of
from murmur.services.intake import Intake, OnAdd
from murmur.services.ledger import Register, unregistered
from murmur.services.pace import Pace
from murmur.services.sources import Source
from murmur.services.viewing import Viewing
from murmur.worker import messages as m
from murmur.worker.client import Worker

POLL_SECONDS = 0.25

MOST_DEATHS = 3
"""How often the library worker may die without any progress while vectors are waited for."""


class Documents:
    """`DocumentService` over a library worker and two readers, one for adding and one for looking."""

    def __init__(
        self,
        library: Worker,
        reader: Worker,
        drawer: Worker,
        recogniser: Worker | None = None,
        register: Register = unregistered,
    ) -> None:
        """Without a recogniser the pages that are pictures stay unread."""
        self._library = library
        self._register = register
        self._viewing = Viewing(library, drawer)
        self._intake = Intake(library, reader, recogniser)
        self._listeners: list[Callable[[Indexing], None]] = []
        self._pace = Pace(self._tell_power)
        self._on_removed: list[Callable[[list[StoredDocument], str | None], None]] = []
        self._index_error: MurmurError | None = None
        self._adding = threading.Lock()
        self._passed_over: tuple[str, ...] = ()

    # Adding

    def add(
        self,
        paths: Sequence[Path],
        collection: str,
        on_event: OnAdd,
        cancel: CancelToken,
        wait_for_vectors: bool = True,
    ) -> AddSummary:
        start = time.monotonic()
        while not self._adding.acquire(timeout=POLL_SECONDS):  # one after another
            cancel.raise_if_cancelled()
        try:
            files = find_files(paths, cancel)
            on_event(AddStarted(len(files)))
            ended = [done for path in files for done in self._add_file(path, collection, on_event, cancel)]
        finally:
            self._adding.release()
        searchable = time.monotonic() - start
        if wait_for_vectors:
            self.wait_for_vectors(on_event, cancel)
        good = [one for one in ended if one.status in (DocumentStatus.READY, DocumentStatus.UNCHANGED)]
        return AddSummary(
            documents=len(good),
            pages=sum(one.pages for one in good),
            passages=sum(one.passages for one in good),
            failed=len(ended) - len(good),
            seconds_searchable=round(searchable, 3),
            seconds_ready=round(time.monotonic() - start, 3),
        )

    def wait_for_vectors(self, on_event: OnAdd, cancel: CancelToken) -> None:
        """Until background indexing has caught up. What stopped it is raised.

        A worker that dies on the way is started again and goes on where it was, but not for ever: the same passage
        may kill it each time.
        """
        self._index_error = None
        furthest, deaths, life = -1, 0, self._library.pid
        while True:
            try:
                state = self._library.ask(m.IndexState(), m.IndexProgress, cancel)
            except WorkerCrashed:
                state = None
            if state is None or life not in (None, self._library.pid):
                deaths += 1
            life = self._library.pid
            if state is not None:
                on_event(Indexing(state.done, state.total, state.seconds_left))
                if state.done >= state.total:
                    return
                if state.done > furthest:
                    furthest, deaths = state.done, 0
            if deaths >= MOST_DEATHS:
                raise WorkerCrashed(
                    "Indexing made a part of Murmur stop again and again",
                    "Your documents can be searched by words; run `murmur doctor`",
                )
            if self._index_error is not None:
                raise self._index_error
            cancel.wait(POLL_SECONDS)

    def _add_file(self, path: Path, collection: str, on_event: OnAdd, cancel: CancelToken) -> list[FileDone]:
        """The file, and whatever lies inside it."""
        cancel.raise_if_cancelled()
        try:
            with open_document(path) as file:
                return self._add_open(path, file, collection, on_event, cancel)
        except DocumentError as error:
            done = FileDone(_printable(path), None, DocumentStatus.FAILED, 0, 0, error.title, error.advice)
        on_event(done)
        return [done]

    def _add_open(
        self, path: Path, file: BinaryIO, collection: str, on_event: OnAdd, cancel: CancelToken
    ) -> list[FileDone]:
        stat = os.fstat(file.fileno())
        check = m.CheckFile(str(path), collection, stat.st_size, stat.st_mtime_ns)
        known = self._library.ask(check, m.FileKnown, cancel)
        if not known.same:
            sha256 = sha256_of(file, cancel)
            check = m.CheckFile(str(path), collection, stat.st_size, stat.st_mtime_ns, sha256)
            known = self._library.ask(check, m.FileKnown, cancel)
        if known.same and known.document is not None:
            ended = [_unchanged(document) for document in (known.document, *known.inside)]
            for done in ended:
                on_event(done)
            return ended
        source = Source(str(path), path.name, file, check)
        return self._intake.take_in(source, known.document, on_event, cancel)

    # Removing and listing

    def remove(self, names: Sequence[str], collection: str | None = None) -> list[StoredDocument]:
        removed: list[StoredDocument] = []
        try:
            for name in names:
                removed += self._remove(name, collection)
        finally:
            register_deletion(self._register, "document", gone(removed, collection), collection or "")
        for listener in self._on_removed:
            listener(removed, collection)
        return removed

    def read_again(self, document_id: str) -> str:
        return self._library.ask(m.ReadAgain(document_id), m.Stored).document.path

    def on_removed(self, listener: Callable[[list[StoredDocument], str | None], None]) -> None:
        """Tells `listener` what a person removed, and from which collection (None: from all)."""
        self._on_removed.append(listener)

    def _remove(self, name: str, collection: str | None) -> list[StoredDocument]:
        try:
            removed = self._library.ask(m.RemoveDocument(name, collection), m.Removed)
        except NotKnown:
            removed = self._library.ask(m.RemoveDocument(str(absolute(name)), collection), m.Removed)
        return [removed.document, *removed.inside]

    def documents(self) -> list[StoredDocument]:
        return list(self._library.ask(m.ListDocuments(), m.Documents).documents)

    def collections(self) -> list[Collection]:
        return list(self._library.ask(m.ListDocuments(), m.Documents).collections)

    # Finding and showing

    def search(
        self,
        question: str,
        k: int = 10,
        collection: str | None = None,
        words_only: bool = False,
        cancel: CancelToken | None = None,
        document: str | None = None,
    ) -> SearchResult:
        asked = m.Search(question, k, collection, words_only, document, self._passed_over)
        return self._library.ask(asked, m.Found, cancel).result

    def pass_over(self, document_ids: Sequence[str]) -> None:
        self._passed_over = tuple(document_ids)

    def view(
        self,
        document_id: str,
        page: int | None,
        spans: Sequence[Span],
        width: int,
        *,
        words: bool = False,
        cancel: CancelToken | None = None,
    ) -> PageView:
        return self._viewing.view(document_id, page, spans, width, words=words, cancel=cancel)

    def find(self, document_id: str, words: str, cancel: CancelToken | None = None) -> Places:
        return self._viewing.find(document_id, words, cancel)

    # Background indexing

    def warm_up(self) -> None:
        self._library.ask(m.WarmUp(), m.Done)

    def on_index_progress(self, listener: Callable[[Indexing], None]) -> None:
        self._listeners.append(listener)

    def _tell_power(self, battery: bool) -> None:
        with contextlib.suppress(MurmurError):
            self._library.ask(m.IndexState(battery), m.IndexProgress)

    def notice(self, body: m.Reply) -> None:
        """What the library worker says unasked; handed to its `Worker` by `listen`."""
        if isinstance(body, m.IndexProgress):
            self._pace.look()
            for listener in self._listeners:
                listener(Indexing(body.done, body.total, body.seconds_left))
        elif isinstance(body, m.Failed | m.Broken):
            title = body.title if isinstance(body, m.Failed) else f"Indexing failed ({body.where})"
            advice = body.advice if isinstance(body, m.Failed) else "Your documents can be searched by words"
            self._index_error = MurmurError(title, advice)


def _unchanged(document: StoredDocument) -> FileDone:
    status = DocumentStatus.UNCHANGED if document.status is DocumentStatus.READY else document.status
    return FileDone(
        document.path,
        document.document_id,
        status,
        document.pages,
        document.passages,
        document.error,
        inside=bool(document.part),
    )


def _printable(path: Path) -> str:
    """The path for people, also where its bytes are no text."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
