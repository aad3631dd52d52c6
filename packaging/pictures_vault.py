"""Pictures of the vault: the page of the key, a new recovery key, and the window when it is locked."""

from __future__ import annotations

from pictures import Studio, house, workspace
from tests.fakes.waiting import until

from murmur.ui.settings.vault_dialogs import PassphraseDialog, RecoveryKeyDialog
from murmur.ui.settings.vault_page import VaultPage


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
