"""A forgotten passphrase is replaced by the recovery key, and a backup becomes the library, in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.fakes.vault import PAPER
from tests.fakes.waiting import settle, until
from tests.integration.window.conftest import Stage

from murmur.storage.backups import BackupDamaged
from murmur.storage.recovery_key import RecoveryKeyMistyped
from murmur.ui.way_back import WayBack

pytestmark = pytest.mark.window
OLD, NEW = "five quiet herons at dawn", "nine loud herons at dusk"


def way_of(stage: Stage, needs: str) -> WayBack:
    stage.house.needs, stage.house.passphrase = needs, OLD
    stage.house.vault.passphrase = OLD
    page = stage.window(900, 600).unlock
    assert page is not None
    assert page.way_back.isVisible()
    page.way_back.click()
    settle()
    (way,) = stage.main.findChildren(WayBack)
    return way


def choose(way: WayBack) -> None:
    way.new.first.setText(NEW)
    way.new.second.setText(NEW)
    assert way.button.isEnabled()
    way.button.click()


def opened(stage: Stage) -> None:
    until(lambda: stage.main.services is not None and stage.main.jobs.idle, "the open library")
    settle()
    assert stage.main.unlock is None
    assert not stage.main.findChildren(WayBack)


def test_a_forgotten_passphrase_is_replaced_by_the_recovery_key(stage: Stage) -> None:
    way = way_of(stage, "passphrase")
    assert way.key.hasFocus()
    assert way.passphrase.isHidden()
    assert not way.button.isEnabled()
    stage.house.ways.failures = [RecoveryKeyMistyped(advice="Compare group 3 with the paper again")]
    way.key.setPlainText(PAPER)
    choose(way)
    until(lambda: "group 3" in way.wrong.text(), "the group that is wrong")
    way.new.second.setText("another one")
    way.button.click()
    assert "not the same" in way.wrong.text()
    assert stage.main.services is None
    choose(way)
    opened(stage)
    assert stage.house.passphrase == NEW


def test_a_library_without_a_recovery_key_says_so_before_anything_is_typed(stage: Stage) -> None:
    stage.house.ways.has_key = False
    way = way_of(stage, "passphrase")
    until(lambda: "no recovery key" in way.wrong.text(), "the word")
    assert not way.key.isEnabled()
    way.back.click()
    settle()
    page = stage.main.unlock
    assert page is not None
    assert page.isVisible()
    assert page.first.hasFocus()


@pytest.mark.parametrize("by_key", [False, True])
def test_a_backup_becomes_the_library_of_a_new_home(stage: Stage, tmp_path: Path, by_key: bool) -> None:
    way = way_of(stage, "new_passphrase")
    assert way.key.isHidden()
    way.passphrase.setText(OLD)
    assert not way.button.isEnabled()  # of which file?
    way.take(tmp_path / "Murmur.murmur-backup")
    assert "Murmur.murmur-backup" in way.file_name.text()
    if by_key:
        way.by_key.click()
        assert way.passphrase.isHidden()
        stage.house.ways.failures = [BackupDamaged()]
        way.key.setPlainText(PAPER.replace("-", "\n"))
        choose(way)
        until(lambda: "cut short" in way.wrong.text(), "the refusal")
        settle()
        assert way.minimumSizeHint().height() <= 600  # whole in the smallest window
        way.button.click()
    else:
        way.passphrase.setText("not this one")
        way.button.click()
        until(lambda: "does not open" in way.wrong.text(), "the refusal")
        way.passphrase.setText(OLD)
        way.passphrase.returnPressed.emit()
    opened(stage)
    assert stage.house.passphrase == (NEW if by_key else OLD)


def test_a_locked_window_offers_the_recovery_key_too(stage: Stage) -> None:
    stage.workspace()
    stage.house.vault.passphrase = OLD
    stage.main.locking.lock()
    page = stage.main.unlock
    assert page is not None
    assert not page.way_back.isVisible()
    until(lambda: stage.main.jobs.idle, "the lock")
    assert page.way_back.isVisible()
    page.way_back.click()
    settle()
    (way,) = stage.main.findChildren(WayBack)
    way.key.setPlainText(PAPER)
    choose(way)
    opened(stage)
