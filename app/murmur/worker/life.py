"""One life of a worker process: its start, its pipe as the window reads it, its end."""

from __future__ import annotations

import contextlib
import multiprocessing
import queue
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import BinaryIO

from murmur.domain import errors
from murmur.worker import messages as m
from murmur.worker import wire
from murmur.worker.child import main as child_main
from murmur.worker.seal import SealPolicy


@dataclass(frozen=True, slots=True)
class WorkerSpec:
    """Which role (the module that `build`s it), sealed how; `require_seal` refuses a worker that could not seal
    itself; `keep_stderr` lets native libraries talk, for developers."""

    role: str
    policy: SealPolicy
    require_seal: bool = False
    keep_stderr: bool = False


@dataclass(slots=True)
class Pending:
    """A call that waits: its replies and frames arrive here, and (None, None) when the worker has died."""

    replies: queue.SimpleQueue[tuple[m.Reply | None, bytes | None]]
    room: int
    """How many bytes may still come."""
    may_be_killed: bool = False
    """Whether it has a time limit, after which the worker is killed anyway."""


class Life:
    """One life of a worker: from its start to its death."""

    def __init__(self, spec: WorkerSpec, on_notice: Callable[[m.Reply], None]) -> None:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe(duplex=True)
        self.connection: Connection = ours
        self.process: SpawnProcess = context.Process(
            target=child_main,
            args=(theirs, spec.role, spec.policy, spec.keep_stderr),
            name=spec.role,
            daemon=True,
        )
        try:
            _start_deaf_to_ctrl_c(self.process)
        finally:
            theirs.close()
        self.pending: dict[int, Pending] = {}
        self.lock = threading.Lock()
        self.sending = threading.Lock()
        self.dead = False
        self.doomed = False
        self.ready: queue.SimpleQueue[m.Ready | None] = queue.SimpleQueue()
        self._on_notice = on_notice
        self._receiver = threading.Thread(target=self._receive, name=f"from {spec.role}", daemon=True)
        self._receiver.start()

    def _receive(self) -> None:
        try:
            self._listen()
        except (OSError, EOFError, errors.ProtocolError, RecursionError):
            pass  # it ended, or talks nonsense (RecursionError: JSON nested without end)
        finally:
            self.kill()
            with self.lock:
                self.dead = True
                waiting = list(self.pending.values())
            # Only this thread reads the pipe, so only it may close it: the number of a descriptor closed under a
            # reader can be given to another file at once.
            with self.sending:
                self.connection.close()
            self.ready.put(None)
            for one in waiting:
                one.replies.put((None, None))

    def _listen(self) -> None:
        greeted = False
        while True:
            data = self.connection.recv_bytes(m.MAX_MESSAGE)
            message = wire.decode_reply(data)
            frame = self.connection.recv_bytes(m.MAX_FRAME) if message.frame else None
            if isinstance(message.body, m.Ready):
                if greeted:
                    raise errors.ProtocolError
                greeted = True
                self.ready.put(message.body)
            elif message.call == 0:
                self._on_notice(message.body)
            else:
                with self.lock:
                    pending = self.pending.get(message.call)
                if pending is not None:
                    pending.room -= len(data) + len(frame or b"")
                    if pending.room < 0:
                        raise errors.ProtocolError
                    pending.replies.put((message.body, frame))

    def send(self, data: bytes, frame: bytes | None = None, file: BinaryIO | None = None) -> None:
        """Message, frame and handle in one piece. WorkerCrashed when nobody is there to take it."""
        with self.sending:
            if self.dead:
                raise errors.WorkerCrashed
            try:
                self.connection.send_bytes(data)
                if frame:
                    self.connection.send_bytes(frame)
                if file is not None and sys.platform != "win32":
                    from multiprocessing import reduction

                    reduction.send_handle(self.connection, file.fileno(), self.process.pid)
            except OSError as error:
                self.kill()  # it is dead, or waits for the rest of what was sent
                raise errors.WorkerCrashed from error

    @property
    def usable(self) -> bool:
        """False from the moment it dies or is to be killed: at the end of the pipe that shows only later."""
        return not (self.dead or self.doomed) and self.process.is_alive()

    def may_be_killed(self) -> bool:
        with self.lock:
            return any(one.may_be_killed for one in self.pending.values())

    def kill(self) -> None:
        self.doomed = True
        with contextlib.suppress(OSError, ValueError):
            self.process.kill()

    def close(self) -> None:
        """Asks the worker to end, and kills it if it lingers."""
        with contextlib.suppress(errors.WorkerCrashed):
            self.send(wire.encode(wire.ToWorker(0, m.Stop())))
        self.process.join(1.0)
        if self.process.is_alive():
            self.kill()
            self.process.join(5.0)
        self._receiver.join(5.0)


def _start_deaf_to_ctrl_c(process: SpawnProcess) -> None:
    """Ctrl+C reaches every process of the terminal: a worker must not die of it before it can ask not to."""
    if sys.platform == "win32":
        process.start()
        return
    from multiprocessing import resource_tracker

    resource_tracker.ensure_running()  # it unblocks the signal when it starts
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        process.start()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
