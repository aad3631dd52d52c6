"""The egress worker: started for one download and ended with it. The only process that may reach the network."""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

from murmur.domain.downloads import FileOrder, Transfer
from murmur.domain.errors import ProtocolError
from murmur.domain.jobs import CancelToken
from murmur.worker import messages as m
from murmur.worker.child import Call, Notify, Role, WithFrame

ENVIRONMENT = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")
"""Who may set a variable could else say whom to trust, or have the keys of the connection written down."""

Fetch = Callable[[FileOrder, Callable[[Transfer], None], CancelToken], Path]


def build(notify: Notify) -> Role:
    """Entry for `worker.child`."""
    for name in ENVIRONMENT:
        os.environ.pop(name, None)
    from murmur.downloads.fetching import fetch

    return EgressRole(fetch)


class EgressRole:
    """Fetches with `fetch` what it is told to."""

    def __init__(self, fetch: Fetch) -> None:
        self._fetch = fetch

    def handle(self, request: m.Request, call: Call) -> m.Reply | WithFrame | None:
        match request:
            case m.FetchFile(order):
                done = self._fetch(order, lambda transfer: call.emit(m.FetchProgress(transfer), None), call.cancel)
                return m.Fetched(str(done))
            case m.Doctor():
                return m.DoctorReport({name: version(name) for name in ("httpx", "truststore")})
            case _:
                raise ProtocolError

    def idle(self) -> bool:
        return False
