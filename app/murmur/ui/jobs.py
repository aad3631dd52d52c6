"""Work off the window's thread: who asks, what to do, what to do with the result; failure has a good default.

Results and events reach the window's thread through one queue that is emptied at most once a frame, so a flood of
events costs one call per job and frame, and the event loop stays free.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from murmur.domain.errors import Cancelled, MurmurError
from murmur.domain.jobs import CancelToken

Result = TypeVar("Result")

FRAME_MS = 16
BUDGET_S = 0.025

log = logging.getLogger(__name__)


class Job:
    """One piece of work under way: `token` is its own stop button, `tell` sends an event to the window."""

    def __init__(self, asker: QObject, tell: Callable[[Job, Any], None]) -> None:
        self.asker = asker
        self.token = CancelToken()
        self.ended = False
        self._tell = tell

    def tell(self, event: Any) -> None:
        """Safe from any thread; what has not been shown when the job ends is still shown before its result."""
        self._tell(self, event)

    def cancel(self) -> None:
        """Asks the work to stop; it ends as stopped, or as done where it was quicker."""
        self.token.cancel()


class Jobs(QObject):
    """Starts jobs, each in a thread of its own, and delivers what they say in the thread that owns this object."""

    _woken = Signal()

    def __init__(self, on_failure: Callable[[MurmurError], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_failure = on_failure
        self._queue: deque[tuple[Job, Callable[[Any], None], Any, bool]] = deque()
        self._lock = threading.Lock()
        self._awake = False
        self._closed = False
        self._running: dict[Job, threading.Thread] = {}
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setTimerType(Qt.TimerType.PreciseTimer)
        self._frame.setInterval(FRAME_MS)
        self._frame.timeout.connect(self._deliver)
        self._woken.connect(self._frame.start, Qt.ConnectionType.QueuedConnection)

    @property
    def idle(self) -> bool:
        """Whether nothing is running and nothing waits to be delivered."""
        return not self._running and not self._queue

    def start(
        self,
        asker: QObject,
        work: Callable[[Job], Result],
        done: Callable[[Result], None] | None = None,
        *,
        events: Callable[[list[Any]], None] | None = None,
        failed: Callable[[MurmurError], None] | None = None,
        stopped: Callable[[], None] | None = None,
    ) -> Job:
        """Runs `work` in a thread. `events` gets all that it told since the last frame; then exactly one of `done`,
        `failed` (default: a notice) and `stopped` is called. All in the window's thread, unless `asker` is gone."""

        def tell(job: Job, event: Any) -> None:
            if events is not None:
                self._post(job, events, event, last=False)

        job = Job(asker, tell)
        if self._closed:  # what it would work with is closed too
            job.ended = True
            return job

        def run() -> None:
            try:
                result = work(job)
            except Cancelled:
                self._post(job, lambda _: stopped() if stopped else None, None, last=True)
            except MurmurError as error:
                self._post(job, failed or self._on_failure, error, last=True)
            except Exception as error:
                # The type only: what an unexpected error says may hold words of a document (P8).
                log.error("a job ended with an unexpected %s", type(error).__name__)
                self._post(job, failed or self._on_failure, MurmurError(), last=True)
            else:
                self._post(job, done or (lambda _: None), result, last=True)

        thread = threading.Thread(target=run, name="job", daemon=True)
        self._running[job] = thread
        thread.start()
        return job

    def listener(self, asker: QObject, receive: Callable[[list[Any]], None]) -> Callable[[Any], None]:
        """For news that belong to no job: call the result from any thread; works as long as `asker` lives."""
        return Job(asker, lambda job, event: self._post(job, receive, event, last=False)).tell

    def complain(self, error: MurmurError) -> None:
        """The default for a failure: a notice."""
        self._on_failure(error)

    def threads(self) -> list[threading.Thread]:
        """Of everything that runs now."""
        return list(self._running.values())

    def cancel_all(self) -> None:
        for job in list(self._running):
            job.cancel()

    def close(self, seconds: float) -> bool:
        """Stops everything and waits at most `seconds`; whether all of it ended. Nothing is delivered afterwards."""
        with self._lock:
            self._closed = True
            self._queue.clear()
        self._frame.stop()
        self.cancel_all()
        deadline = time.monotonic() + seconds
        for thread in self._running.values():
            thread.join(max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in self._running.values())

    def _post(self, job: Job, receive: Callable[[Any], None], payload: Any, *, last: bool) -> None:
        with self._lock:
            if self._closed:
                return
            self._queue.append((job, receive, payload, last))
            if self._awake:
                return
            self._awake = True
            self._woken.emit()

    def _deliver(self) -> None:
        began = time.monotonic()
        while self._queue:
            if time.monotonic() - began > BUDGET_S:
                self._frame.start()
                return
            job, receive, payload, last = self._queue.popleft()
            batch = [payload]
            while not last and self._queue and self._queue[0][:2] == (job, receive) and not self._queue[0][3]:
                batch.append(self._queue.popleft()[2])
            if last:
                job.ended = True
                self._running.pop(job, None)
            if isValid(job.asker):
                receive(payload if last else batch)
        with self._lock:
            self._awake = False
            if self._queue:
                self._awake = True
                self._woken.emit()


class Latest:
    """For what is looked up again and again: an answer counts only while nothing was asked after it.

    Jobs run side by side, so an older answer may come after a newer one, and would stay on the screen for good.
    """

    def __init__(self, jobs: Jobs, asker: QObject) -> None:
        self._jobs = jobs
        self._asker = asker
        self._last: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer that counts is still to come."""
        return self._last is not None and not self._last.ended

    def start(
        self,
        work: Callable[[Job], Result],
        done: Callable[[Result], None],
        *,
        failed: Callable[[MurmurError], None] | None = None,
    ) -> None:
        """As `Jobs.start`; whatever was asked before is asked to stop, and neither shown nor told when it fails."""
        self.forget()

        def if_last(receive: Callable[[Any], None]) -> Callable[[Any], None]:
            return lambda payload: receive(payload) if self._last is job else None

        job = self._last = self._jobs.start(
            self._asker, work, if_last(done), failed=if_last(failed or self._jobs.complain)
        )

    def forget(self) -> None:
        """No answer that is still to come counts."""
        if self._last is not None:
            self._last.cancel()
            self._last = None


class InOrder:
    """For what changes something: each job begins when those asked for before it have ended, however they ended."""

    def __init__(self, jobs: Jobs, asker: QObject) -> None:
        self._jobs = jobs
        self._asker = asker
        self._ended: threading.Event | None = None

    def start(
        self,
        work: Callable[[Job], Result],
        done: Callable[[Result], None] | None = None,
        *,
        failed: Callable[[MurmurError], None] | None = None,
    ) -> None:
        """As `Jobs.start`."""
        before, ended = self._ended, threading.Event()
        self._ended = ended

        def in_turn(job: Job) -> Result:
            if before is not None:
                before.wait()
            try:
                return work(job)
            finally:
                ended.set()

        self._jobs.start(self._asker, in_turn, done, failed=failed)
