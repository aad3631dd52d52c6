"""Holds every test to the product's own promises: no IP socket, no telemetry, no unexplained warning."""

from __future__ import annotations

import logging
import os
import re
import sys
from collections.abc import Iterator

import pytest
from hypothesis import settings

# Before any test imports the libraries that read these; children inherit them.
os.environ.update(
    ANONYMIZED_TELEMETRY="False",
    DO_NOT_TRACK="1",
    HF_HUB_DISABLE_TELEMETRY="1",
    HF_HUB_OFFLINE="1",
    OMP_WAIT_POLICY="PASSIVE",  # as in the workers: spinning threads make a busy machine crawl
    ORT_DISABLE_TELEMETRY="1",
    TRANSFORMERS_OFFLINE="1",
    # A test never reads or writes the keyring of the person who runs it.
    PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring",
)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("MURMUR_PASSPHRASE", None)

# How long an example takes says how busy the machine is, not whether the code is right.
settings.register_profile("patient", settings(), deadline=None)
settings.load_profile("patient")

LOOPBACK = {"127.0.0.1", "::1", "localhost"}
ADDRESS_EVENTS = {"socket.bind", "socket.connect", "socket.sendto"}


class IpSocketRefused(RuntimeError):
    """A test tried to open an IP socket without the marker `loopback`, or to leave this computer with it."""


class SocketGuard:
    """An audit hook over the whole test process; native code passes it by (strace proofs are for that).

    It raises, and it remembers, so that an `except` in the code under test cannot hide an attempt.
    """

    def __init__(self) -> None:
        self.loopback = False
        self.attempts: list[str] = []

    def __call__(self, event: str, args: tuple[object, ...]) -> None:
        if not event.startswith("socket."):
            return
        if event == "socket.__new__":
            if not self.loopback and _is_ip(args[1]):
                self._refuse(f"a socket of family {args[1]}")
        elif event == "socket.getaddrinfo":
            if not self.loopback or args[0] not in LOOPBACK:
                self._refuse(f"a look-up of {args[0]!r}")
        elif event in ADDRESS_EVENTS and isinstance(args[1], tuple) and args[1][0] not in LOOPBACK:
            self._refuse(f"{event} with {args[1]!r}")

    def _refuse(self, what: str) -> None:
        self.attempts.append(what)
        raise IpSocketRefused(what)


def _is_ip(family: object) -> bool:
    import socket

    return family in (socket.AF_INET, socket.AF_INET6)


_guard = SocketGuard()
sys.addaudithook(_guard)


@pytest.fixture(autouse=True)
def _no_ip_socket(request: pytest.FixtureRequest) -> Iterator[None]:
    _guard.loopback = request.node.get_closest_marker("loopback") is not None
    _guard.attempts.clear()
    yield
    _guard.loopback = False
    if _guard.attempts:
        pytest.fail("this test opened the network: " + "; ".join(_guard.attempts))


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test that logs a warning it did not announce, or that announces one which never comes."""
    marker = request.node.get_closest_marker("logs")
    patterns = [re.compile(pattern) for pattern in marker.args] if marker else []
    collector = _Collector()
    logging.getLogger().addHandler(collector)
    yield
    logging.getLogger().removeHandler(collector)
    if marker and not patterns:
        return
    unexpected = [line for line in collector.lines if not any(p.search(line) for p in patterns)]
    if unexpected:
        pytest.fail("unexpected log records:\n  " + "\n  ".join(unexpected))
    missing = [p.pattern for p in patterns if not any(p.search(line) for line in collector.lines)]
    if missing:
        pytest.fail("log records that were expected never came: " + "; ".join(missing))
