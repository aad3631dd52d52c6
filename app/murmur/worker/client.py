"""The window's end of the pipe: starts a worker when first needed, calls it, cancels it, replaces it when it dies."""

from __future__ import annotations

import contextlib
import queue
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import BinaryIO, TypeVar

from murmur.domain import errors
from murmur.domain.jobs import CancelToken
from murmur.worker import messages as m
from murmur.worker import wire
from murmur.worker.life import Life, Pending, WorkerSpec

GRACE_SECONDS = 3.0
"""How long a worker may take to notice a cancel before it is killed."""

START_SECONDS = 60.0

MOST_BYTES = 512 * 1024 * 1024
"""What a worker may say in one call, frames included: more than the pages of any document, less than hurts the
window, where what is not yet relayed waits."""

R = TypeVar("R")
Event = Callable[[m.Reply, bytes | None], None]


class StartAgain(Exception):
    """Raised by `on_start`: this life is of no use, and the next one will be another."""


class Worker:
    """A worker that is there whenever it is called. Safe to call from several threads at once.

    `on_start` runs after every start, also after a crash, and gives the new process what it needs to know.
    """

    def __init__(
        self,
        spec: WorkerSpec,
        on_start: Callable[[Worker], None] | None = None,
        grace_seconds: float = GRACE_SECONDS,
        most_bytes: int = MOST_BYTES,
    ) -> None:
        self.spec = spec
        self._on_start = on_start
        self._listeners: list[Callable[[m.Reply], None]] = []
        self._grace = grace_seconds
        self._most_bytes = most_bytes
        self._life: Life | None = None
        self._seal: m.Ready | None = None
        self._starting = threading.RLock()
        self._number = 0
        self._closed = False

    @property
    def pid(self) -> int | None:
        """The process id while a worker runs, else None."""
        life = self._life
        return life.process.pid if life is not None and life.usable else None

    @property
    def closed(self) -> bool:
        """Whether it was ended for good: whatever was under way then did not crash."""
        return self._closed

    def listen(self, listener: Callable[[m.Reply], None]) -> None:
        """`listener` gets what the worker says unasked, in a thread of the client's own."""
        self._listeners.append(listener)

    def seal(self) -> m.Ready:
        """How the running worker is sealed; starts it if need be."""
        self._living()
        assert self._seal is not None
        return self._seal

    def call(
        self,
        request: m.Request,
        *,
        on_event: Event | None = None,
        cancel: CancelToken | None = None,
        frame: bytes | None = None,
        file: BinaryIO | None = None,
        seconds: float | None = None,
    ) -> tuple[m.Reply, bytes | None]:
        """Sends the request and waits for its reply (and frame); events are handed over in this thread.

        Raises what the worker failed with, Cancelled, WorkerCrashed when the process ended under the call or said too
        much, and DocumentTooLarge when `seconds` of wall clock ran out (the worker is killed then).
        """
        if cancel is not None:
            cancel.raise_if_cancelled()
        life = self._living()
        pending = Pending(queue.SimpleQueue(), self._most_bytes, may_be_killed=seconds is not None)
        number = self._register(life, pending)
        try:
            self._send(life, number, request, frame, file)
            with self._cancelling(life, number, cancel):
                return self._wait(life, pending, on_event, cancel, seconds)
        finally:
            with life.lock:
                life.pending.pop(number, None)

    def ask(self, request: m.Request, reply: type[R], cancel: CancelToken | None = None) -> R:
        """`call` for a request that has one kind of reply and neither events nor frames."""
        body, _ = self.call(request, cancel=cancel)
        if not isinstance(body, reply):
            raise errors.ProtocolError
        return body

    def kill(self) -> None:
        """Ends the process at once; the next call starts a new one."""
        life = self._life
        if life is not None:
            life.kill()

    def become(self, spec: WorkerSpec) -> None:
        """Ends this life; the next call begins one by `spec`."""
        with self._starting:
            self.spec = spec
            if self._life is not None:
                self._life.close()
                self._life = None

    def close(self) -> None:
        """Ends the worker for good."""
        self._closed = True
        while not self._starting.acquire(timeout=0.2):
            life = self._life
            if life is not None and life.may_be_killed():  # it is starting, and nobody waits for that any more
                life.kill()
        try:
            if self._life is not None:
                self._life.close()
                self._life = None
        finally:
            self._starting.release()

    def _living(self) -> Life:
        with self._starting:
            if self._closed:
                raise errors.Cancelled
            if self._life is not None and self._life.usable:
                return self._life
            if self._life is not None:
                self._life.close()
            not_started = errors.WorkerCrashed(
                f"A part of Murmur ({self.spec.role}) could not be started", "Run `murmur doctor`"
            )
            try:
                life = Life(self.spec, self._notice)
            except OSError as error:  # no memory or no process to spare
                raise not_started from error
            try:
                ready = life.ready.get(timeout=START_SECONDS)
            except queue.Empty:
                ready = None
            if ready is None or ready.protocol != m.PROTOCOL:
                life.close()
                raise not_started
            if self.spec.require_seal and not ready.sealed:
                life.close()
                raise errors.WorkerNotSealed
            self._seal = ready
            self._life = life
            if self._on_start is not None:
                try:
                    self._on_start(self)
                except StartAgain:
                    life.close()
                    self._life = None
                    return self._living()
                except BaseException:
                    life.close()
                    self._life = None
                    raise
            return life

    def _notice(self, body: m.Reply) -> None:
        for listener in self._listeners:
            listener(body)

    def _register(self, life: Life, pending: Pending) -> int:
        with life.lock:
            self._number += 1
            if life.dead:
                raise errors.WorkerCrashed
            life.pending[self._number] = pending
            return self._number

    def _send(self, life: Life, number: int, request: m.Request, frame: bytes | None, file: BinaryIO | None) -> None:
        handle = _duplicate_on_windows(file, life.process.pid) if file is not None else 0
        try:
            data = wire.encode(wire.ToWorker(number, request, len(frame) if frame else 0, handle))
        except UnicodeEncodeError:  # `from None`: the error would carry the text along
            raise errors.UsageError(
                "A name or a question holds characters that are no characters", "Type it again"
            ) from None
        life.send(data, frame, file)

    @contextlib.contextmanager
    def _cancelling(self, life: Life, number: int, cancel: CancelToken | None) -> Iterator[None]:
        """First a word to the worker; if it has not stopped after the grace, the process is killed."""
        if cancel is None:
            yield
            return
        # Made beforehand: once it is cancelled below it kills nobody, even if `stop` comes round to start it only then.
        timer = threading.Timer(self._grace, life.kill)
        timer.daemon = True

        def stop() -> None:
            timer.start()
            with contextlib.suppress(errors.WorkerCrashed):
                life.send(wire.encode(wire.ToWorker(number, m.Cancel(number))))

        cancel.on_cancel(stop)
        try:
            yield
        finally:
            cancel.forget(stop)
            timer.cancel()

    def _wait(
        self,
        life: Life,
        pending: Pending,
        on_event: Event | None,
        cancel: CancelToken | None,
        seconds: float | None,
    ) -> tuple[m.Reply, bytes | None]:
        deadline = None if seconds is None else time.monotonic() + seconds
        while True:
            left = None if deadline is None else deadline - time.monotonic()
            try:
                if left is not None and left <= 0:  # also for a worker that never stops talking
                    raise queue.Empty
                body, frame = pending.replies.get(timeout=left)
            except queue.Empty:
                life.kill()
                raise errors.DocumentTooLarge from None
            if body is None:
                if cancel is not None and cancel.cancelled:
                    raise errors.Cancelled
                raise errors.WorkerCrashed
            if isinstance(body, m.EVENTS):
                if on_event is not None:
                    on_event(body, frame)
                continue
            if isinstance(body, m.Failed):
                raise _error_of(body)
            if isinstance(body, m.Broken):
                raise errors.ProtocolError(
                    f"A part of Murmur failed ({body.where})",
                    "Try again; if it happens again, report this line",
                )
            return body, frame


def _error_of(failed: m.Failed) -> errors.MurmurError:
    kind = getattr(errors, failed.error, errors.MurmurError)
    if not (isinstance(kind, type) and issubclass(kind, errors.MurmurError)):
        kind = errors.MurmurError
    return kind(failed.title, failed.advice)


def _duplicate_on_windows(file: BinaryIO, pid: int | None) -> int:
    """On Windows the handle is copied into the worker and named in the message; elsewhere it follows it."""
    if sys.platform == "win32" and pid is not None:
        import _winapi
        import msvcrt
        from multiprocessing import reduction

        process = _winapi.OpenProcess(_winapi.PROCESS_DUP_HANDLE, False, pid)
        try:
            return int(reduction.duplicate(msvcrt.get_osfhandle(file.fileno()), process))
        finally:
            _winapi.CloseHandle(process)
    return 0
