"""Pictures of the vault: the page of the key, a new recovery key, and the window when it is locked."""

from __future__ import annotations

from pathlib import Path

from pictures import Studio, house, workspace
from tests.fakes.vault import PAPER
from tests.fakes.waiting import settle, until

from murmur.storage.recovery_key import RecoveryKeyMistyped
from murmur.ui.settings.vault_dialogs import PassphraseDialog, RecoveryKeyDialog
from murmur.ui.settings.vault_page import VaultPage
from murmur.ui.way_back import WayBack


def vault(studio: Studio) -> None:
    scene = house(studio)
    scene.vault.passphrase = "heron over the mill"
    scene.fill()
    window = studio.window(scene.door())
    workspace(window)
    until(lambda: window.jobs.idle, "a quiet window")
    window.show_settings("vault")
    page = window.findChildren(VaultPage)[0]
    until(lambda: page.facts is not None and window.jobs.idle, "what is known of the key")
    studio.save(window, "23-key-and-backup")
    page.passphrase.click()
    studio.save(window, "23-key-passphrase")
    page.findChildren(PassphraseDialog)[0].reject()
    page.recovery.click()
    paper = page.findChildren(RecoveryKeyDialog)[0]
    assert paper.old is not None
    paper.old.setText(scene.vault.passphrase)
    paper.button.click()
    until(lambda: bool(paper.key), "the recovery key")
    studio.save(window, "23-key-recovery")
    window.locking.lock()
    until(lambda: window.jobs.idle, "the lock")
    studio.save(window, "24-locked")
    window.close()
    window = studio.window(house(studio).door())
    workspace(window)
    until(lambda: window.jobs.idle, "a quiet window")
    window.locking.lock()
    until(lambda: window.jobs.idle, "the lock")
    studio.save(window, "24-locked-keyring")
    window.close()
    ways_back(studio)


def ways_back(studio: Studio) -> None:
    """By the recovery key, with the group named that is wrong, and from a backup."""
    for needs, name in (("passphrase", "25-forgotten"), ("new_passphrase", "25-restore")):
        window = studio.window(house(studio, needs=needs).door())
        assert window.unlock is not None
        window.unlock.way_back.click()
        settle()
        way = window.findChildren(WayBack)[0]
        if needs == "passphrase":
            way.key.setPlainText(PAPER.replace("-", " "))
            way._failed(RecoveryKeyMistyped(advice="Compare group 3 with the paper again"))
        else:
            way.take(Path("Murmur of the office.murmur-backup"))
        studio.save(window, name)
        window.close()
