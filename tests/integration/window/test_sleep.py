"""The computer waits with its sleep until the library is locked, and no longer; without a bus nothing is amiss."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection
from tests.fakes.gate import Gate
from tests.fakes.login import FakeLogin, login
from tests.fakes.waiting import settle, until
from tests.integration.window.conftest import Stage

from murmur.domain.settings import Privacy, Settings

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(
        sys.platform != "linux" or shutil.which("dbus-daemon") is None, reason="there is no bus to be had"
    ),
]


@pytest.fixture
def logind(tmp_path: Path) -> Iterator[FakeLogin]:
    with login(tmp_path) as made:
        yield made


@pytest.fixture
def bus(logind: FakeLogin) -> Iterator[QDBusConnection]:
    yield QDBusConnection.connectToBus(logind.address, "a bus of the tests")
    QDBusConnection.disconnectFromBus("a bus of the tests")


def opened(stage: Stage, bus: QDBusConnection) -> None:
    """A window over the bus, with an open library."""
    stage.house.opening.close()
    window = stage.window()
    window.locking.bus = bus
    stage.house.opening.open()
    until(lambda: window.services is not None and window.jobs.idle, "the open library")


def test_the_computer_sleeps_only_when_everything_is_closed(
    stage: Stage, logind: FakeLogin, bus: QDBusConnection, monkeypatch: pytest.MonkeyPatch
) -> None:
    closing = Gate()
    closed = stage.house._close

    def slowly() -> None:
        closing.pass_through()
        closed()

    monkeypatch.setattr(stage.house, "_close", slowly)
    opened(stage, bus)
    until(lambda: logind.holding == 1, "the inhibitor")
    assert logind.asked == [("sleep", "Murmur", "The library is locked before the computer sleeps", "delay")]
    closing.close()
    logind.prepare(True)
    until(lambda: stage.main.services is None, "the covered window")
    until(lambda: closing.waiting, "the library being closed")
    assert logind.holding == 1
    closing.open()
    until(lambda: logind.holding == 0, "the computer asleep")
    assert stage.house.closed == 1
    logind.prepare(False)
    settle()
    page = stage.main.unlock
    assert page is not None
    page.first.setText("whatever")
    page.button.click()
    until(lambda: stage.main.services is not None and logind.holding == 1, "held up again")
    stage.main.locking.lock()  # by hand: nothing is open, so nothing is waited for
    until(lambda: logind.holding == 0, "the computer free to sleep")


def test_who_does_not_want_it_holds_nothing_up(stage: Stage, logind: FakeLogin, bus: QDBusConnection) -> None:
    opened(stage, bus)
    until(lambda: logind.holding == 1, "the inhibitor")
    settings = Settings(privacy=Privacy(lock_on_sleep=False))
    stage.main._take(settings)
    until(lambda: logind.holding == 0, "let go")
    sleep = stage.main.locking.sleep
    assert sleep is not None
    coming: list[bool] = []
    sleep.coming.connect(lambda: coming.append(True))
    logind.prepare(True)
    until(lambda: bool(coming), "the word that it sleeps")
    assert stage.main.services is not None
    stage.main._take(replace(settings, privacy=Privacy()))
    until(lambda: logind.holding == 1, "held up again")
    stage.main.close()
    until(lambda: logind.holding == 0, "let go with the window")


def test_a_refusal_or_no_bus_at_all_changes_nothing_else(
    stage: Stage, logind: FakeLogin, bus: QDBusConnection, tmp_path: Path
) -> None:
    logind.refuses = True
    opened(stage, bus)
    until(lambda: bool(logind.asked), "the question")
    settle()
    sleep = stage.main.locking.sleep
    assert sleep is not None
    assert not sleep.delays
    logind.prepare(True)
    until(lambda: stage.main.services is None and stage.house.closed == 1, "the lock all the same")
    stage.main.close()
    opened(stage, QDBusConnection.connectToBus(f"unix:path={tmp_path}/nowhere", "no bus"))
    sleep = stage.main.locking.sleep
    assert sleep is not None
    assert not sleep.heard
    stage.main.locking.lock()
    until(lambda: stage.main.jobs.idle and stage.house.closed == 2, "the lock")
