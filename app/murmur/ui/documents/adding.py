"""Adds files one request after the other, and knows at every moment how far it is and what failed."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from murmur.domain.documents import DocumentStatus
from murmur.domain.errors import MurmurError
from murmur.services.api import AddEvent, AddStarted, AddSummary, DocumentService, FileDone, FileReading, Indexing
from murmur.ui.jobs import Job, Jobs


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that is not in the library, and why."""

    path: str
    document_id: str | None
    status: DocumentStatus
    why: str
    advice: str
    inside: bool = False
    """It lies inside a file, which is read anew as a whole."""

    @property
    def can_be_retried(self) -> bool:
        return not self.inside or self.document_id is not None


@dataclass(frozen=True, slots=True)
class Request:
    paths: tuple[Path, ...]
    collection: str


class Adding(QObject):
    """`moved` at most once a frame while anything changes; `ended` after each request."""

    moved = Signal()
    file_in = Signal()
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, documents: DocumentService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._documents = documents
        self._waiting: deque[Request] = deque()
        self._job: Job | None = None
        self._request: Request | None = None
        self.files = 0
        self.done = 0
        self.reading: dict[str, FileReading] = {}
        self.indexing: Indexing | None = None
        self.failures: dict[str, Failure] = {}
        self.stopping = False
        documents.on_index_progress(jobs.listener(self, self._events))

    @property
    def busy(self) -> bool:
        return self._job is not None

    @property
    def left(self) -> tuple[Request, ...]:
        """What is being added, and what waits; added once more, what is in is found unchanged."""
        return (*([self._request] if self._request is not None else []), *self._waiting)

    @property
    def indexing_now(self) -> bool:
        """Whether vectors are still being computed in the background."""
        return self.indexing is not None and self.indexing.done < self.indexing.total

    def add(self, paths: Sequence[Path], collection: str) -> None:
        """At once, or after what is being added already."""
        self._waiting.append(Request(tuple(paths), collection))
        for path in paths:
            self.failures.pop(str(path), None)
        if self._job is None:
            self._next()

    def try_again(self, failures: Sequence[Failure], collection: str) -> None:
        """What lies inside a file is read again with that file, which the library names."""
        files = [Path(failure.path) for failure in failures if not failure.inside]
        inside = [failure for failure in failures if failure.inside]

        def containers(job: Job) -> list[str]:
            names = [failure.document_id for failure in inside if failure.document_id is not None]
            return list(dict.fromkeys(self._documents.read_again(name) for name in names))

        if not inside:
            self.add(files, collection)
            return
        self._jobs.start(
            self, containers, lambda found: self.add([*files, *map(Path, found)], collection), failed=self.failed.emit
        )

    def cancel(self) -> None:
        """Stops reading; what is in stays in, and what has not begun is forgotten."""
        self._waiting.clear()
        if self._job is not None:
            self.stopping = True
            self._job.cancel()
            self.moved.emit()

    def forget_failure(self, path: str) -> None:
        if self.failures.pop(path, None) is not None:
            self.moved.emit()

    def _next(self) -> None:
        self.files = self.done = 0
        self.stopping = False
        self.reading.clear()
        self._request = self._waiting.popleft() if self._waiting else None
        request = self._request
        if request is not None:
            self._job = self._jobs.start(
                self,
                lambda job: self._documents.add(
                    request.paths, request.collection, job.tell, job.token, wait_for_vectors=False
                ),
                self._done,
                events=self._events,
                failed=self._fail,
                stopped=lambda: self._end(None),
            )
        self.moved.emit()

    def _events(self, events: list[AddEvent]) -> None:
        files_in = False
        for event in events:
            if isinstance(event, AddStarted):
                self.files = event.files
            elif isinstance(event, FileReading):
                self.reading[event.path] = event
            elif isinstance(event, FileDone):
                self.done += not event.inside
                self.reading.pop(event.path, None)
                self._note(event)
                files_in = True
            else:
                self.indexing = event
        self.moved.emit()
        if files_in:
            self.file_in.emit()

    def _note(self, event: FileDone) -> None:
        if event.status in (DocumentStatus.READY, DocumentStatus.UNCHANGED):
            self.failures.pop(event.path, None)
        else:
            self.failures[event.path] = Failure(
                event.path, event.document_id, event.status, event.error or "", event.advice or "", event.inside
            )

    def _done(self, summary: AddSummary) -> None:
        self._end(summary)

    def _fail(self, error: MurmurError) -> None:
        self._end(None)
        self.failed.emit(error)

    def _end(self, summary: AddSummary | None) -> None:
        self._job = self._request = None
        self._next()
        self.ended.emit(summary)
