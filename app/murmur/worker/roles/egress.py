"""The egress worker: started for one errand and ended with it. The only process that may reach the network."""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

from murmur.domain.cloud import Received, SendOrder
from murmur.domain.downloads import FileOrder, SmallOrder, Transfer
from murmur.domain.errors import ProtocolError
from murmur.domain.jobs import CancelToken
from murmur.worker import messages as m
from murmur.worker.child import Call, Notify, Role, WithFrame

ENVIRONMENT = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE", "HOSTALIASES", "LOCALDOMAIN", "RES_OPTIONS")
"""Who may set a variable could else say whom to trust, have the keys of the connection written down, or say where a
name leads."""

Fetch = Callable[[FileOrder, Callable[[Transfer], None], CancelToken], Path]
Small = Callable[[SmallOrder, CancelToken], bytes]
Send = Callable[[SendOrder, bytes, Callable[[str], None], CancelToken], Received]


def build(notify: Notify) -> Role:
    """Entry for `worker.child`."""
    for name in ENVIRONMENT:
        os.environ.pop(name, None)
    from murmur.cloud.sending import send
    from murmur.downloads.fetching import fetch
    from murmur.downloads.small import fetch_small

    return EgressRole(fetch, fetch_small, send)


class EgressRole:
    """Fetches with `fetch` or `small`, or sends with `send`, what it is told to: once."""

    def __init__(self, fetch: Fetch, small: Small, send: Send) -> None:
        self._fetch = fetch
        self._small = small
        self._send = send
        self._spent = False

    def handle(self, request: m.Request, call: Call) -> m.Reply | WithFrame | None:
        match request:
            case m.FetchFile(order):
                self._spend()
                done = self._fetch(order, lambda transfer: call.emit(m.FetchProgress(transfer), None), call.cancel)
                return m.Fetched(str(done))
            case m.FetchSmall(order):
                self._spend()
                return WithFrame(m.SmallFetched(), self._small(order, call.cancel))
            case m.SendPayload(order):
                self._spend()
                body = call.frame or b""
                return m.ReplyEnded(
                    self._send(order, body, lambda text: call.emit(m.ReplyPiece(text), None), call.cancel)
                )
            case m.Doctor():
                return m.DoctorReport({name: version(name) for name in ("httpx", "truststore")})
            case _:
                raise ProtocolError

    def idle(self) -> bool:
        return False

    def _spend(self) -> None:
        """What one errand may have left behind in this process is not there for a second."""
        if self._spent:
            raise ProtocolError
        self._spent = True
