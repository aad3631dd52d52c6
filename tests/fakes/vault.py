"""A vault in memory: it keeps a passphrase, prints recovery keys, and writes backups that hold nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from murmur.domain.errors import MurmurError, WrongPassphrase
from murmur.domain.vault import BackupFacts, VaultFacts
from murmur.storage.recovery_key import RecoveryKeyMistyped

PAPER = "0000-1111-2222-3333-4444-5555-6666-7777-8888-9999-AAAA-BBBB-CCCC-DDDD"


class FakeVault:
    """`VaultService`."""

    def __init__(self, passphrase: str | None = None, keyring_there: bool = False) -> None:
        self.passphrase = passphrase
        self.keyring_there = keyring_there
        self.recovery_keys = 0
        self.failures: list[MurmurError] = []

    def facts(self) -> VaultFacts:
        return VaultFacts(
            "keyring" if self.passphrase is None else "passphrase", self.recovery_keys > 0, self.keyring_there
        )

    def prove(self, passphrase: str | None) -> None:
        if self.passphrase is not None and passphrase != self.passphrase:
            raise WrongPassphrase

    def set_passphrase(self, new: str) -> bool:
        self.passphrase = new
        return True

    def keep_in_keyring(self) -> None:
        self.passphrase = None

    def new_recovery_key(self) -> str:
        self.recovery_keys += 1
        return PAPER

    def backup(self, target: Path) -> BackupFacts:
        if self.failures:
            raise self.failures.pop(0)
        target.write_bytes(b"backup")
        return BackupFacts(target, 6, "2026-11-22T12:00:00+00:00")


class FakeWays:
    """`WaysBack` into the same house: `PAPER` is its recovery key, and a backup opens with the vault's passphrase."""

    def __init__(self, vault: FakeVault, restored: Callable[[str], None]) -> None:
        self._vault = vault
        self._restored = restored
        self.has_key = True
        self.failures: list[MurmurError] = []

    def has_recovery_key(self) -> bool:
        return self.has_key

    def recover(self, recovery_key: str, new_passphrase: str) -> None:
        self._prove(recovery_key)
        self._restored(new_passphrase)

    def restore(
        self, file: Path, passphrase: str | None, recovery_key: str | None, new_passphrase: str | None
    ) -> BackupFacts:
        if recovery_key is not None:
            self._prove(recovery_key)
        elif passphrase != self._vault.passphrase:
            raise WrongPassphrase
        self._restored(new_passphrase or passphrase or "")
        return BackupFacts(file, 6, "2026-11-22T12:00:00+00:00")

    def _prove(self, recovery_key: str) -> None:
        if self.failures:
            raise self.failures.pop(0)
        if recovery_key.replace("\n", "-") != PAPER:
            raise RecoveryKeyMistyped
