"""The worker's end of the pipe: seal first, then import, then serve requests one at a time.

A second thread reads the pipe, so that a cancel is seen while work goes on, and so that the process ends at once
when the window is gone.
"""

from __future__ import annotations

import importlib
import os
import queue
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from murmur.worker import seal

if TYPE_CHECKING:  # msgspec is native code: imported for real only after the seal
    from murmur.domain.errors import MurmurError
    from murmur.domain.jobs import CancelToken
    from murmur.worker import messages, wire

OFFLINE = {
    "ORT_DISABLE_TELEMETRY": "1",
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "ANONYMIZED_TELEMETRY": "False",
    "DO_NOT_TRACK": "1",
    "TOKENIZERS_PARALLELISM": "false",
}

# Threads that wait spin by default. With every core busy (indexing while answering) a spinning thread keeps the one it
# waits for from running: 24 tokens took 46 s instead of 1.7, embedding a question's sentences 11 s instead of 1.
# NumPy's own threads cannot be told to sleep, and vectors are soon compared on one: exact search takes a seventh of the
# processor time, and a seventh of the time.
WAIT_ASLEEP = {"OMP_WAIT_POLICY": "PASSIVE", "OPENBLAS_NUM_THREADS": "1"}


@dataclass(frozen=True, slots=True)
class Call:
    """One request being served. `frame` and `handle` came with it; `emit` sends an event of it."""

    number: int
    cancel: CancelToken
    frame: bytes | None
    handle: int | None
    emit: Callable[[messages.Reply, bytes | None], None]


@dataclass(frozen=True, slots=True)
class WithFrame:
    """A reply whose binary frame follows it."""

    reply: messages.Reply
    frame: bytes


class Role(Protocol):
    """What a worker does. One thread calls both methods, never at the same time."""

    def handle(self, request: messages.Request, call: Call) -> messages.Reply | WithFrame | None:
        """The reply, or None for "not yet: ask me again, others first". MurmurErrors travel to the window."""

    def idle(self) -> bool:
        """A slice of background work between requests, well under a second; False when there is none."""


Notify = Callable[["messages.Reply"], None]


def main(connection: Connection, role: str, policy: seal.SealPolicy, keep_stderr: bool) -> None:
    """Entry of every worker process: runs until the pipe closes. `role` is the module to import once sealed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    seal.harden()
    report = seal.apply(policy)
    os.environ.update(OFFLINE | WAIT_ASLEEP)
    _silence(keep_stderr)
    from murmur.worker import messages, wire

    module = importlib.import_module(role)
    server = _Server(connection, messages.PROTOCOL)
    server.send(
        wire.FromWorker(
            0,
            messages.Ready(messages.PROTOCOL, os.getpid(), report.sealed, report.network, report.files, report.system),
        )
    )
    server.serve(module.build(lambda body: server.send(wire.FromWorker(0, body))))


def _silence(keep_stderr: bool) -> None:
    """Native libraries print what they like: nothing of it may reach standard output or a log (P8)."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    if not keep_stderr:
        os.dup2(nothing, 2)
    os.close(nothing)


class _Server:
    def __init__(self, connection: Connection, protocol: int) -> None:
        self._connection = connection
        self._sending = threading.Lock()
        self._requests: queue.SimpleQueue[tuple[wire.ToWorker, Call]] = queue.SimpleQueue()
        self._tokens: dict[int, CancelToken] = {}
        self._serving: int | None = None
        threading.Thread(target=self._receive, name="pipe", daemon=True).start()

    def send(self, message: wire.FromWorker, frame: bytes | None = None) -> None:
        from murmur.worker import wire

        with self._sending:
            try:
                self._connection.send_bytes(wire.encode(message))
                if frame:
                    self._connection.send_bytes(frame)
            except OSError:
                os._exit(0)  # the window is gone

    def _receive(self) -> None:
        from murmur.domain.errors import Cancelled
        from murmur.domain.jobs import CancelToken
        from murmur.worker import messages as m
        from murmur.worker import wire

        try:
            while True:
                message = wire.decode_request(self._connection.recv_bytes(m.MAX_MESSAGE))
                if isinstance(message.body, m.Stop):
                    os._exit(0)
                if isinstance(message.body, m.Cancel):
                    token = self._tokens.get(message.body.call)
                    if token is not None:
                        token.cancel()
                        if self._serving != message.body.call:
                            # Not begun, so nothing has to be waited for; what `_answer` says of it later is not heard.
                            self.send(wire.FromWorker(message.body.call, _failed(Cancelled())))
                    continue
                frame = self._connection.recv_bytes(m.MAX_FRAME) if message.frame else None
                handle = self._receive_handle(message) if isinstance(message.body, m.NEEDS_HANDLE) else None
                token = CancelToken()
                self._tokens[message.call] = token
                call = Call(message.call, token, frame, handle, self._emitter(message.call))
                self._requests.put((message, call))
        except BaseException:
            os._exit(0)  # end of the pipe, or nonsense on it: a long native call must not outlive the window

    def _receive_handle(self, message: wire.ToWorker) -> int:
        if sys.platform == "win32":
            import msvcrt

            return msvcrt.open_osfhandle(message.handle, os.O_RDONLY)
        from multiprocessing import reduction

        return reduction.recv_handle(self._connection)

    def _emitter(self, number: int) -> Callable[[messages.Reply, bytes | None], None]:
        from murmur.worker import wire

        def emit(event: messages.Reply, frame: bytes | None) -> None:
            self.send(wire.FromWorker(number, event, len(frame) if frame else 0), frame)

        return emit

    def serve(self, role: Role) -> None:
        waiting: list[tuple[wire.ToWorker, Call]] = []
        busy = True
        while True:
            try:
                wait = 0.0 if busy else (0.02 if waiting else None)
                message, call = self._requests.get(timeout=wait) if wait != 0.0 else self._requests.get_nowait()
            except queue.Empty:
                retry, waiting = waiting, []
                for message, call in retry:
                    if not self._answer(role, message, call):
                        waiting.append((message, call))
                busy = self._idle(role)
                continue
            busy = True
            if not self._answer(role, message, call):
                waiting.append((message, call))

    def _idle(self, role: Role) -> bool:
        """Background work that fails is told once a try; the worker goes on answering."""
        from murmur.domain.errors import MurmurError
        from murmur.worker import messages as m
        from murmur.worker import wire

        try:
            return role.idle()
        except MurmurError as error:
            self.send(wire.FromWorker(0, _failed(error)))
        except Exception as error:
            self.send(wire.FromWorker(0, m.Broken(where(error))))
        return False

    def _answer(self, role: Role, message: wire.ToWorker, call: Call) -> bool:
        from murmur.domain.errors import DocumentTooLarge, MurmurError
        from murmur.worker import messages as m
        from murmur.worker import wire

        frame: bytes | None = None
        reply: messages.Reply | None
        self._serving = call.number
        try:
            if call.cancel.cancelled and call.handle is not None:
                os.close(call.handle)
            call.cancel.raise_if_cancelled()
            answer = role.handle(message.body, call)
            if answer is None:
                return False
            if isinstance(answer, WithFrame):
                frame, reply = answer.frame, answer.reply
            else:
                reply = answer
        except MurmurError as error:
            reply = _failed(error)
        except MemoryError:
            reply = _failed(DocumentTooLarge())
        except Exception as error:
            reply = m.Broken(where(error))
        finally:
            self._serving = None
        self._tokens.pop(call.number, None)
        self.send(wire.FromWorker(call.number, reply, len(frame) if frame else 0), frame)
        return True


def _failed(error: MurmurError) -> messages.Failed:
    from murmur.worker import messages as m

    return m.Failed(type(error).__name__, error.title, error.advice)


def where(error: BaseException) -> str:
    """The kind of error and the lines it passed, without any value."""
    frames = traceback.extract_tb(error.__traceback__)[-6:]
    lines = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return f"{type(error).__name__} at " + " < ".join(reversed(lines))
