"""A library is backed up, lost and restored elsewhere with the same answers; locked, nothing of it is open."""

from __future__ import annotations

import contextlib
import os
from dataclasses import replace
from pathlib import Path

import pytest
from tests.e2e.led_window import led
from tests.e2e.opened import turns
from tests.e2e.program import PASSPHRASE, SAMPLES, Murmur, children, until

QUESTION = "How much notice must the tenant give to end the lease?"
OLD, NEW = "heron over the mill pond", "heron under the mill pond"

pytestmark = pytest.mark.model


@pytest.fixture
def papers(tmp_path: Path) -> dict[str, Path]:
    new = tmp_path / "new.txt"
    new.write_text(f"{NEW}\n", encoding="utf-8")
    return {"new": new, "backup": tmp_path / "murmur.backup"}


def test_a_backup_restores_the_same_answers_and_conversations(
    own_samples: Murmur, papers: dict[str, Path], tmp_path: Path
) -> None:
    before = own_samples.run("ask", QUESTION).lines[-1]
    assert own_samples.run("vault", "backup", papers["backup"]).events("backup")
    second = replace(own_samples, home=tmp_path / "second")
    restored = second.run("vault", "restore", papers["backup"])
    assert restored.code == 0, restored.stderr
    conversation = before["conversation_id"]
    assert turns(second, conversation) == turns(own_samples, conversation)
    assert second.run("list").lines == own_samples.run("list").lines
    after = second.run("ask", QUESTION).lines[-1]
    for same in ("text", "verdict", "citations", "unsupported"):
        assert after[same] == before[same]
    content = bytearray(papers["backup"].read_bytes())
    content[len(content) // 2] ^= 1
    papers["backup"].write_bytes(content)
    refused = replace(own_samples, home=tmp_path / "third").run("vault", "restore", papers["backup"])
    assert refused.code == 1
    assert "cut short, damaged" in refused.stderr
    assert not (tmp_path / "third").exists()


def test_a_forgotten_passphrase_is_replaced_by_the_recovery_key(
    own_samples: Murmur, papers: dict[str, Path], tmp_path: Path
) -> None:
    (made,) = own_samples.run("vault", "recovery-key").events("recovery_key")
    paper = tmp_path / "paper.txt"
    paper.write_text(made["recovery_key"], encoding="utf-8")
    forgot = replace(own_samples, passphrase=None)
    options = ("--new-passphrase-file", papers["new"])
    assert forgot.run("vault", "recover", "--recovery-key-file", paper, *options).code == 0
    assert "does not open the library" in own_samples.run("list").stderr
    assert replace(own_samples, passphrase=NEW).run("list").events("document")


def test_after_the_idle_time_nothing_is_open_and_nobody_is_told_anything(own_samples: Murmur, tmp_path: Path) -> None:
    """No worker, no open database, and the command line on the same home, even with the passphrase, says nothing."""
    with led(own_samples, tmp_path) as window:
        assert window.do("ask", QUESTION)["citations"]
        assert {"library.db", "conversations.db"} <= {path.name for path in held(own_samples.home)}
        window.do("leave", 5)
        until(lambda: not working(window.pid), "the end of all workers", 60)
        assert {path.name for path in held(own_samples.home)} <= {"lock"}
        names = [path.stem for path in SAMPLES.iterdir()]
        for command in (
            ["list"],
            ["search", "lease"],
            ["ask", QUESTION],
            ["vault", "backup", tmp_path / "b"],
            ["doctor"],
        ):
            ended = own_samples.run(*command)
            assert (ended.code, ended.stdout) == (1, "")
            assert "in use" in ended.stderr or "open" in ended.stderr
            assert not [name for name in names if name in ended.stderr]
        assert not (tmp_path / "b").exists()
        window.do("unlock", PASSPHRASE)
        assert working(window.pid)
        assert window.do("search", "landlord")["hits"]


def working(pid: int) -> list[int]:
    """Every process below that one but the helper of `spawn`, which holds nothing."""
    found = []
    for below in children(pid):
        with contextlib.suppress(OSError):
            line = Path(f"/proc/{below}/cmdline").read_bytes()
            if line and b"resource_tracker" not in line:
                found.append(below)
    return found


def held(home: Path) -> set[Path]:
    """The files of the home that any process of this computer has open."""
    found = set()
    for descriptor in Path("/proc").glob("[0-9]*/fd/*"):
        with contextlib.suppress(OSError):
            if (target := descriptor.readlink()).is_relative_to(home):
                found.add(target)
    return found


def test_a_locked_window_has_no_worker_and_no_open_database(own_samples: Murmur, tmp_path: Path) -> None:
    own_samples.environment()
    here = set(children(os.getpid()))
    from PySide6.QtWidgets import QApplication
    from tests.fakes.waiting import until as soon

    from murmur.bootstrap.start import _door
    from murmur.storage.home import open_home
    from murmur.ui.main_window import MainWindow
    from murmur.ui.theme import Look

    application = QApplication.instance() or QApplication(["murmur"])
    assert isinstance(application, QApplication)
    home = open_home(own_samples.home)
    window = MainWindow(_door(home, own_samples.passphrase), Look(application), lambda address: False)
    try:
        window.show()
        soon(lambda: window.services is not None and window.jobs.idle, "the open library", 60)
        assert opened(own_samples.home) >= {"conversations.db"}
        assert set(children(os.getpid())) - here
        window.locking.lock()
        soon(lambda: window.jobs.idle, "the lock", 60)
        until(lambda: workers(here) == [], "the end of all workers", 30)
        assert opened(own_samples.home) <= {"lock"}
        page = window.unlock
        assert page is not None
        page.first.setText(OLD)
        page.button.click()
        soon(lambda: window.services is not None and window.jobs.idle, "the open library", 60)
    finally:
        window.close()
        home.close()


def workers(but: set[int]) -> list[str]:
    """Every process below this one that works for a window; the helper of `spawn` holds nothing."""
    found = []
    for pid in set(children(os.getpid())) - but:
        try:
            line = Path(f"/proc/{pid}/cmdline").read_bytes().decode()
        except OSError:
            continue
        if line and "resource_tracker" not in line:
            found.append(line)
    return found


def opened(home: Path) -> set[str]:
    """The names of the home's files that this process has open."""
    found = set()
    for descriptor in Path("/proc/self/fd").iterdir():
        try:
            target = descriptor.readlink()
        except OSError:
            continue
        if target.is_relative_to(home):
            found.add(target.name)
    return found
