"""The page of the key: what it says is what is so, and a secret is shown only to who proves to be the owner."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.fakes.vault import PAPER
from tests.fakes.waiting import until
from tests.integration.window.conftest import Stage

from murmur.domain.settings import IndexKind
from murmur.storage.backups import BackupNeedsKey
from murmur.ui.notices import Notice
from murmur.ui.settings.dialog import SettingsDialog
from murmur.ui.settings.vault_dialogs import PassphraseDialog, RecoveryKeyDialog
from murmur.ui.settings.vault_page import VaultPage

pytestmark = pytest.mark.window
OLD, NEW = "five quiet herons at dawn", "nine loud herons at dusk"


def page_of(stage: Stage, passphrase: str | None) -> VaultPage:
    stage.house.vault.passphrase = passphrase
    stage.workspace()
    stage.main.show_settings("vault")
    page = stage.main.findChildren(VaultPage)[0]
    until(lambda: page.facts is not None, "what is known of the key")
    return page


def test_the_passphrase_changes_for_who_knows_the_old_one(stage: Stage) -> None:
    page = page_of(stage, OLD)
    page.passphrase.click()
    dialog = page.findChildren(PassphraseDialog)[0]
    assert dialog.old is not None
    dialog.old.setText("wrong")
    dialog.new.setText("short")
    dialog.button.click()
    assert "Too short" in dialog.wrong.text()
    dialog.new.setText(NEW)
    dialog.button.click()
    assert "not the same" in dialog.wrong.text()
    dialog.again.setText(NEW)
    dialog.button.click()
    until(lambda: "does not open" in dialog.wrong.text(), "the refusal")
    assert stage.house.vault.passphrase == OLD
    dialog.old.setText(OLD)
    dialog.button.click()
    until(lambda: stage.house.vault.passphrase == NEW, "the change")
    stage.quiet()


def test_a_recovery_key_is_shown_once_and_can_be_saved(stage: Stage, tmp_path: Path) -> None:
    page = page_of(stage, OLD)
    assert "none" in page.recovery_words.text()
    page.recovery.click()
    dialog = page.findChildren(RecoveryKeyDialog)[0]
    assert dialog.old is not None
    dialog.old.setText("wrong")
    dialog.button.click()
    until(lambda: "does not open" in dialog.wrong.text(), "the refusal")
    assert dialog.key == ""
    dialog.old.setText(OLD)
    dialog.button.click()
    until(lambda: dialog.key == PAPER, "the key")
    dialog.save(tmp_path / "key.txt")
    assert PAPER in (tmp_path / "key.txt").read_text()
    dialog.reject()
    until(lambda: page.facts is not None and page.facts.recovery_key, "what is known of the key")
    assert "void" in page.recovery_words.text()


def test_a_backup_says_that_it_is_whole_or_why_it_was_not_made(stage: Stage, tmp_path: Path) -> None:
    page = page_of(stage, None)
    stage.house.vault.failures = [BackupNeedsKey()]
    page.back_up(tmp_path / "one")
    until(page.backup.isEnabled, "the end")
    page.back_up(tmp_path / "one")
    until(lambda: page.backup.isEnabled() and (tmp_path / "one").exists(), "the backup")
    said = [notice.accessibleName() or "" for notice in page.findChildren(Notice)]
    assert len(said) == 2


def test_the_level_is_the_setting_of_the_index(stage: Stage) -> None:
    page = page_of(stage, None)
    assert page.standard.isChecked()
    page.sealed.click()
    until(lambda: stage.house.settings.get().library.index is IndexKind.EXACT, "the setting")
    page.standard.click()
    until(lambda: stage.house.settings.get().library.index is IndexKind.AUTO, "the setting")
    stage.quiet()


def test_the_window_can_be_locked_from_there(stage: Stage) -> None:
    page = page_of(stage, None)
    page.lock.click()
    until(lambda: stage.house.closed == 1 and stage.main.jobs.idle, "the lock")
    assert not any(dialog.isVisible() for dialog in stage.main.findChildren(SettingsDialog))
