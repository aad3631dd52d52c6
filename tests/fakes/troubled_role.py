"""A worker role that does what workers must not do, on request: die, hang, ignore a cancel, fail with a secret."""

from __future__ import annotations

import inspect
import os
import signal
import time

from murmur.domain.errors import NotKnown
from murmur.worker import messages as m
from murmur.worker.child import Call, Notify, Role, WithFrame


def build(notify: Notify) -> Role:
    """Entry for `worker.child`."""
    return TroubledRole(notify)


class TroubledRole:
    """Takes its orders as the text of CountTokens; knows how often it was set up by WarmUp."""

    def __init__(self, notify: Notify) -> None:
        self._notify = notify
        self._set_up = 0
        self._refused = 0

    def handle(self, request: m.Request, call: Call) -> m.Reply | WithFrame | None:
        match request:
            case m.WarmUp():
                self._set_up += 1
                return m.Done()
            case m.CountTokens(texts=(order, *_)):
                return self._obey(order, call)
            case _:
                return m.TokenCounts((self._set_up,))

    def idle(self) -> bool:
        return False

    def _obey(self, order: str, call: Call) -> m.Reply | WithFrame | None:
        match order:
            case "die":
                os.kill(os.getpid(), signal.SIGKILL)
            case "stop when asked":
                call.emit(m.TextOut("started"), None)
                while True:
                    call.cancel.wait(60)
            case "ignore the cancel":
                call.emit(m.TextOut("started"), None)
                while True:
                    time.sleep(60)
            case "flood":
                while True:
                    call.emit(m.TextOut("x" * 100_000), None)
            case "babble":
                self._send_raw(b'{"call":1,"body":{"x":' + b"[" * 100_000 + b"]" * 100_000 + b',"type":"Done"}}')
                time.sleep(60)
            case "speak unasked":
                self._notify(m.Done())
            case "greet again":
                self._notify(m.Ready(m.PROTOCOL, 0, True, "", "", ""))
                time.sleep(60)
            case "fail with a secret":
                raise ValueError("the secret is swordfish")
            case "fail as expected":
                raise NotKnown
            case "not yet":
                self._refused += 1
                return m.TokenCounts((self._refused,)) if self._refused > 3 else None
            case "picture":
                return WithFrame(m.PageDrawn(2, 1, (), True), b"abcdef")
            case "frame":
                return m.TokenCounts((len(call.frame or b""),))
        return m.TokenCounts((os.getpid(),))

    def _send_raw(self, data: bytes) -> None:
        """Past all that a worker is given: what native code that was taken over could do."""
        inspect.getclosurevars(self._notify).nonlocals["server"]._connection.send_bytes(data)
