"""Takes one file in: its pages go from a sealed reader to the library worker, then what lies inside it the same way."""

from __future__ import annotations

import itertools
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import PurePath

from murmur.domain.documents import DocumentFacts, DocumentStatus, StoredDocument
from murmur.domain.errors import (
    Cancelled,
    DamagedDocument,
    DocumentError,
    DocumentTooLarge,
    ProtocolError,
    WorkerCrashed,
)
from murmur.domain.formats import can_be_drawn
from murmur.domain.jobs import CancelToken
from murmur.services.api import AddEvent, FileDone, FileReading
from murmur.services.recognition import Recognition, note_on
from murmur.services.sources import DEEPEST, MOST_INSIDE, Source, believable, inside
from murmur.worker import messages as m
from murmur.worker.client import Worker

READ_SECONDS = 300.0
"""Wall clock one document may take before its reader is killed."""

MOST_PAGES = 100_000
LONGEST_TITLE = 1_000
"""More than any reader tells in earnest: what a reader says may be the words of the file it reads."""

MOST_KILLED = 3
"""How many documents inside one file may take their reader along before the rest is left alone."""

LATE_SECONDS = 20.0
"""What fails after so long counts as such a one too."""

AGAIN_SECONDS = 100.0
"""What failed within this time is read again by a new reader, where the old one had read before."""

SCAN_AGAIN = "Scan it again, straight and at 300 dots an inch, or add a copy with a text layer"

_STOPPED = "This document made its reader stop"

OnAdd = Callable[[AddEvent], None]


@dataclass(slots=True)
class _Reading:
    """What is known of the file being read."""

    source: Source
    upload: int
    library: int | None
    """The process that is given the pages."""
    pages: int = 0
    lost: bool = False
    """The pages could not be handed on."""


class Intake:
    """What is between a reader and the library while documents are added; for one thread at a time."""

    def __init__(self, library: Worker, reader: Worker, recogniser: Worker | None = None) -> None:
        self._recognition = Recognition(reader, recogniser, library)
        self._library = library
        self._reader = reader
        self._uploads = itertools.count(1)
        self._read_before = False

    def take_in(
        self, outer: Source, known: StoredDocument | None, on_event: OnAdd, cancel: CancelToken
    ) -> list[FileDone]:
        """A file, what lies inside it, inside that, and so on. Only when all is told does the file count as unchanged.

        What is `known` and ready is kept when the file cannot be read any more.
        """
        outer_done, facts = self._one(outer, known, on_event, cancel)
        on_event(outer_done)
        if not facts.attachments or outer_done.document_id is None:
            return [outer_done]
        ended: list[FileDone] = []
        taken: set[str] = set()
        waiting = deque(inside(outer, facts.attachments, taken))
        killed = 0
        while waiting:
            cancel.raise_if_cancelled()
            source = waiting.popleft()
            refusal = _refusal(source, len(ended), killed)
            if refusal is None:
                start = time.monotonic()
                done, facts = self._one(source, None, on_event, cancel)
                waiting.extend(inside(source, facts.attachments, taken))
                failed_late = done.status is DocumentStatus.FAILED and time.monotonic() - start > LATE_SECONDS
                killed += failed_late or done.error in (_STOPPED, DocumentTooLarge.title)
            else:
                done = _failed(source, None, refusal)
                waiting.clear()
            on_event(done)
            ended.append(done)
        kept = tuple(done.path for done in ended if done.document_id is not None)
        self._library.ask(m.Settle(outer_done.document_id, kept), m.Done)
        return [outer_done, *ended]

    def _one(
        self, source: Source, known: StoredDocument | None, on_event: OnAdd, cancel: CancelToken
    ) -> tuple[FileDone, DocumentFacts]:
        """Reads and stores one document."""
        on_event(FileReading(source.path, 0, None))
        reading = _Reading(source, next(self._uploads), self._library.pid)
        try:
            facts = self._read(reading, on_event, cancel)
            facts, note = self._recognise(reading, facts, on_event, cancel)
            stored = self._store_read(reading, facts, note)
        except DocumentError as error:
            self._library.ask(m.DropUpload(reading.upload), m.Done)
            failed = None
            if known is None or known.status is not DocumentStatus.READY:
                failed = self._store(reading, _no_facts(source), error)
            return _failed(source, failed, error), _no_facts(source)
        except BaseException:
            self._drop(reading.upload)
            raise
        done = FileDone(
            source.path,
            stored.document_id,
            stored.status,
            stored.pages,
            stored.passages,
            stored.error,
            SCAN_AGAIN if stored.error else None,
            bool(source.part),
        )
        return done, facts

    def _read(self, reading: _Reading, on_event: OnAdd, cancel: CancelToken) -> DocumentFacts:
        """Reads, and once more by a new reader where one failed that had read before: a large file leaves it short of
        memory, and the next one would be called damaged."""
        start, tired, self._read_before = time.monotonic(), self._read_before, True
        try:
            return self._read_once(reading, on_event, cancel)
        except (DamagedDocument, DocumentTooLarge):
            if not tired or reading.pages or time.monotonic() - start > AGAIN_SECONDS:
                raise
            self._reader.kill()
            return self._read_once(reading, on_event, cancel)

    def _read_once(self, reading: _Reading, on_event: OnAdd, cancel: CancelToken) -> DocumentFacts:
        source = reading.source

        def relay(event: m.Reply, frame: bytes | None) -> None:
            if isinstance(event, m.PagesRead) and frame is not None:
                try:
                    self._library.call(m.TakePages(reading.upload), frame=frame)
                except WorkerCrashed:
                    reading.lost = True
                    raise
                except DocumentError:  # it is too long, and its reader need not go on
                    self._reader.kill()
                    raise
                reading.pages += event.pages
                on_event(FileReading(source.path, reading.pages, None))

        request = m.ReadFile(source.name, int(READ_SECONDS), source.part)
        try:
            body, _ = self._reader.call(request, file=source.file, on_event=relay, cancel=cancel, seconds=READ_SECONDS)
        except WorkerCrashed as error:
            if reading.lost:
                self._reader.kill()
                raise
            raise DocumentError(_STOPPED, "Open and save it again in its own program") from error
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

    def _recognise(
        self, reading: _Reading, facts: DocumentFacts, on_event: OnAdd, cancel: CancelToken
    ) -> tuple[DocumentFacts, str | None]:
        """The facts with the pages that stay without text, and what to say of them. DocumentError when not even a
        picture of the document could be made."""
        wanted = facts.pages_without_text
        if not wanted or not can_be_drawn(facts.kind):
            return facts, None

        def on_page(done: int) -> None:
            on_event(FileReading(reading.source.path, done, len(wanted), recognising=True))

        made = self._recognition.recognise(reading.source, reading.upload, wanted, on_page, cancel)
        if made.drawing_failed and len(wanted) == facts.page_count and isinstance(made.error, DocumentError):
            raise made.error
        if len(made.unread) + len(made.blank) < facts.page_count:
            facts = replace(facts, pages_without_text=made.unread)
        return facts, note_on(made, facts.page_count)

    def _store_read(self, reading: _Reading, facts: DocumentFacts, note: str | None) -> StoredDocument:
        """DocumentError when the library cannot take what the reader made of the file; WorkerCrashed when it is not
        the process any more that was given the pages."""
        try:
            return self._store(reading, facts, None, note)
        except ProtocolError as error:
            if self._library.pid != reading.library:
                raise WorkerCrashed from error
            raise DocumentError from error

    def _store(
        self, reading: _Reading, facts: DocumentFacts, failure: DocumentError | None, note: str | None = None
    ) -> StoredDocument:
        source, check = reading.source, reading.source.check
        status, error = DocumentStatus.READY, note
        if failure is not None:
            status, error = DocumentStatus.FAILED, failure.title
        elif facts.page_count and len(facts.pages_without_text) == facts.page_count:
            status, error = DocumentStatus.NEEDS_OCR, note or "The pages are pictures without text"
        request = m.StoreDocument(
            reading.upload,
            source.path,
            check.collection,
            check.size,
            check.mtime_ns,
            check.sha256 or "",
            facts,
            status,
            error,
            source.container,
            source.part,
        )
        return self._library.ask(request, m.Stored).document

    def _drop(self, upload: int) -> None:
        """Frees the pages of an unfinished file; a worker that just died has freed them already."""
        try:
            self._library.ask(m.DropUpload(upload), m.Done)
        except (WorkerCrashed, Cancelled):
            return


def _failed(source: Source, stored: StoredDocument | None, error: DocumentError) -> FileDone:
    document_id = stored.document_id if stored else None
    return FileDone(source.path, document_id, DocumentStatus.FAILED, 0, 0, error.title, error.advice, bool(source.part))


def _refusal(source: Source, before: int, killed: int) -> DocumentError | None:
    """Why no more is read out of a file, if so: it may have been made to multiply or to kill."""
    advice = "Save what is missing as files of their own and add those"
    if source.depth > DEEPEST:
        return DocumentTooLarge(f"Documents inside documents are read {DEEPEST} deep, this one lies deeper", advice)
    if before >= MOST_INSIDE:
        return DocumentTooLarge(f"More than {MOST_INSIDE:,} documents lie inside this file", advice)
    if killed >= MOST_KILLED:
        return DocumentTooLarge(f"{killed} documents inside this file needed too much; the rest was left alone", advice)
    return None


def _believable(facts: DocumentFacts) -> bool:
    return (
        0 <= facts.page_count <= MOST_PAGES
        and len(facts.pages_without_text) <= facts.page_count
        and len(facts.title) <= LONGEST_TITLE
        and len(facts.kind) + len(facts.language or "") <= LONGEST_TITLE
        and believable(facts.attachments)
    )


def _no_facts(source: Source) -> DocumentFacts:
    path = PurePath(source.path)
    return DocumentFacts(kind=path.suffix.lstrip(".").lower(), title=path.name, page_count=0)
