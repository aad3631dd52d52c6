"""Adding, finding, showing and removing documents.

The window opens a document and hands the open file to a sealed reader; the reader's pages are relayed unread to the
library worker, which stores them in one transaction.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from murmur.domain.documents import (
    Collection,
    DocumentFacts,
    DocumentStatus,
    PageView,
    SearchResult,
    Span,
    StoredDocument,
)
from murmur.domain.errors import (
    Cancelled,
    DocumentError,
    DocumentTooLarge,
    FileUnavailable,
    MurmurError,
    NotKnown,
    ProtocolError,
    WorkerCrashed,
)
from murmur.domain.formats import can_be_drawn
from murmur.domain.jobs import CancelToken
from murmur.services.api import AddEvent, AddStarted, AddSummary, FileDone, FileReading, Indexing
from murmur.services.files import absolute, find_files, open_document, sha256_of
from murmur.worker import messages as m
from murmur.worker.client import Worker

READ_SECONDS = 300.0
DRAW_SECONDS = 30.0
"""Wall clock one document, or one page, may take before its reader is killed."""

POLL_SECONDS = 0.25

MOST_PAGES = 100_000
LONGEST_TITLE = 1_000
"""More than any reader tells in earnest: what a reader says may be the words of the file it reads."""

MOST_DEATHS = 3
"""How often the library worker may die without any progress while vectors are waited for."""

_NOT_DRAWN = "This page could not be drawn. This is the text Murmur stored."

OnAdd = Callable[[AddEvent], None]


@dataclass(slots=True)
class _Reading:
    """What is known of the file being read."""

    upload: int
    library: int | None
    """The process that is given the pages."""
    pages: int = 0
    lost: bool = False
    """The pages could not be handed on."""


class Documents:
    """`DocumentService` over a library worker and two readers, one for adding and one for looking."""

    def __init__(self, library: Worker, reader: Worker, drawer: Worker) -> None:
        self._library = library
        self._reader = reader
        self._drawer = drawer
        self._uploads = itertools.count(1)
        self._listeners: list[Callable[[Indexing], None]] = []
        self._index_error: MurmurError | None = None
        self._adding = threading.Lock()

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
            ended = [self._add_one(path, collection, on_event, cancel) for path in files]
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
                on_event(Indexing(state.done, state.total))
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

    def _add_one(self, path: Path, collection: str, on_event: OnAdd, cancel: CancelToken) -> FileDone:
        cancel.raise_if_cancelled()
        try:
            with open_document(path) as file:
                done = self._add_open(path, file, collection, on_event, cancel)
        except DocumentError as error:
            done = FileDone(_printable(path), None, DocumentStatus.FAILED, 0, 0, error.title, error.advice)
        on_event(done)
        return done

    def _add_open(self, path: Path, file: BinaryIO, collection: str, on_event: OnAdd, cancel: CancelToken) -> FileDone:
        stat = os.fstat(file.fileno())
        check = m.CheckFile(str(path), collection, stat.st_size, stat.st_mtime_ns)
        known = self._library.ask(check, m.FileKnown, cancel)
        if not known.same:
            sha256 = sha256_of(file, cancel)
            check = m.CheckFile(str(path), collection, stat.st_size, stat.st_mtime_ns, sha256)
            known = self._library.ask(check, m.FileKnown, cancel)
        if known.same and known.document is not None:
            return _unchanged(known.document)
        on_event(FileReading(str(path), 0, None))
        reading = _Reading(next(self._uploads), self._library.pid)
        try:
            facts = self._read(path, file, reading, on_event, cancel)
            stored = self._store_read(check, reading, facts)
        except DocumentError as error:
            self._library.ask(m.DropUpload(reading.upload), m.Done)
            failed = None
            if known.document is None or known.document.status is not DocumentStatus.READY:
                failed = self._store(check, reading.upload, _no_facts(path), error)
            return FileDone(
                str(path),
                failed.document_id if failed else None,
                DocumentStatus.FAILED,
                0,
                0,
                error.title,
                error.advice,
            )
        except BaseException:
            self._drop(reading.upload)
            raise
        needs_ocr = stored.status is DocumentStatus.NEEDS_OCR
        return FileDone(
            str(path),
            stored.document_id,
            stored.status,
            stored.pages,
            stored.passages,
            stored.error,
            "Add a copy with a text layer, made by your scanner's text recognition" if needs_ocr else None,
        )

    def _read(
        self, path: Path, file: BinaryIO, reading: _Reading, on_event: OnAdd, cancel: CancelToken
    ) -> DocumentFacts:
        def relay(event: m.Reply, frame: bytes | None) -> None:
            if isinstance(event, m.PagesRead) and frame is not None:
                try:
                    self._library.call(m.TakePages(reading.upload), frame=frame)
                except WorkerCrashed:
                    reading.lost = True
                    raise
                reading.pages += event.pages
                on_event(FileReading(str(path), reading.pages, None))

        request = m.ReadFile(path.name, int(READ_SECONDS))
        try:
            body, _ = self._reader.call(request, file=file, on_event=relay, cancel=cancel, seconds=READ_SECONDS)
        except WorkerCrashed as error:
            if reading.lost:
                self._reader.kill()
                raise
            raise DocumentError(
                "This document made its reader stop", "Open and save it again in its own program"
            ) from error
        except ProtocolError as error:
            self._reader.kill()  # it may still be talking
            raise DocumentError from error
        except (DocumentError, Cancelled):
            raise
        except BaseException:  # the pages go nowhere any more, and the next file must not wait for them
            self._reader.kill()
            raise
        if not isinstance(body, m.ReadDone) or not _believable(body.facts):
            raise DocumentError
        return body.facts

    def _store_read(self, check: m.CheckFile, reading: _Reading, facts: DocumentFacts) -> StoredDocument:
        """DocumentError when the library cannot take what the reader made of the file; WorkerCrashed when it is not
        the process any more that was given the pages."""
        try:
            return self._store(check, reading.upload, facts, None)
        except ProtocolError as error:
            if self._library.pid != reading.library:
                raise WorkerCrashed from error
            raise DocumentError from error

    def _store(
        self, check: m.CheckFile, upload: int, facts: DocumentFacts, failure: DocumentError | None
    ) -> StoredDocument:
        status, error = DocumentStatus.READY, None
        if failure is not None:
            status, error = DocumentStatus.FAILED, failure.title
        elif facts.page_count and len(facts.pages_without_text) == facts.page_count:
            status, error = DocumentStatus.NEEDS_OCR, "The pages are pictures without text"
        request = m.StoreDocument(
            upload,
            check.path,
            check.collection,
            check.size,
            check.mtime_ns,
            check.sha256 or "",
            facts,
            status,
            error,
        )
        return self._library.ask(request, m.Stored).document

    def _drop(self, upload: int) -> None:
        """Frees the pages of an unfinished file; a worker that just died has freed them already."""
        try:
            self._library.ask(m.DropUpload(upload), m.Done)
        except (WorkerCrashed, Cancelled):
            return

    # Removing and listing

    def remove(self, names: Sequence[str], collection: str | None = None) -> list[StoredDocument]:
        return [self._remove(name, collection) for name in names]

    def _remove(self, name: str, collection: str | None) -> StoredDocument:
        with contextlib.suppress(NotKnown):
            return self._library.ask(m.RemoveDocument(name, collection), m.Removed).document
        return self._library.ask(m.RemoveDocument(str(absolute(name)), collection), m.Removed).document

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
    ) -> SearchResult:
        return self._library.ask(m.Search(question, k, collection, words_only), m.Found, cancel).result

    def view(self, document_id: str, page: int | None, spans: Sequence[Span], width: int) -> PageView:
        stored = self._library.ask(m.ReadPage(document_id, page), m.StoredPage)
        document = stored.document
        view = PageView(document.title, page, document.pages, stored.page.text, tuple(spans))
        if not can_be_drawn(document.kind) or page is None:
            return view
        try:
            with open_document(Path(document.path)) as file:
                body, pixels = self._drawer.call(
                    m.DrawPage(Path(document.path).name, page, tuple(spans), width, int(DRAW_SECONDS)),
                    file=file,
                    seconds=DRAW_SECONDS,
                )
        except FileUnavailable:
            return _as_text(view, f"The file is no longer at {document.path}. This is the text Murmur stored.")
        except (DocumentError, DocumentTooLarge, WorkerCrashed, ProtocolError):
            return _as_text(view, _NOT_DRAWN)
        if not isinstance(body, m.PageDrawn) or pixels is None:
            return _as_text(view, _NOT_DRAWN)
        if len(pixels) != body.width * body.height * 3:
            return _as_text(view, _NOT_DRAWN)
        if not body.found:
            return _as_text(view, "The file has changed since it was added. This is the text Murmur stored.")
        return PageView(
            view.document,
            page,
            view.page_count,
            view.text,
            view.spans,
            body.width,
            body.height,
            pixels,
            body.highlights,
        )

    # Background indexing

    def warm_up(self) -> None:
        self._library.ask(m.WarmUp(), m.Done)

    def on_index_progress(self, listener: Callable[[Indexing], None]) -> None:
        self._listeners.append(listener)

    def notice(self, body: m.Reply) -> None:
        """What the library worker says unasked; handed to its `Worker` by `listen`."""
        if isinstance(body, m.IndexProgress):
            for listener in self._listeners:
                listener(Indexing(body.done, body.total))
        elif isinstance(body, m.Failed | m.Broken):
            title = body.title if isinstance(body, m.Failed) else f"Indexing failed ({body.where})"
            advice = body.advice if isinstance(body, m.Failed) else "Your documents can be searched by words"
            self._index_error = MurmurError(title, advice)


def _unchanged(document: StoredDocument) -> FileDone:
    status = DocumentStatus.UNCHANGED if document.status is DocumentStatus.READY else document.status
    return FileDone(document.path, document.document_id, status, document.pages, document.passages, document.error)


def _printable(path: Path) -> str:
    """The path for people, also where its bytes are no text."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _believable(facts: DocumentFacts) -> bool:
    return (
        0 <= facts.page_count <= MOST_PAGES
        and len(facts.pages_without_text) <= facts.page_count
        and len(facts.title) <= LONGEST_TITLE
        and len(facts.kind) + len(facts.language or "") <= LONGEST_TITLE
    )


def _no_facts(path: Path) -> DocumentFacts:
    return DocumentFacts(kind=path.suffix.lstrip(".").lower(), title=path.name, page_count=0)


def _as_text(view: PageView, notice: str) -> PageView:
    return PageView(view.document, view.page, view.page_count, view.text, view.spans, notice=notice)
