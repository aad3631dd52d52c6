"""What a person can do with the key of their library. The key stays the same: only what opens it changes."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from murmur.domain.vault import BackupFacts, VaultFacts


class VaultService(Protocol):
    """For an open library. No data is encrypted anew by any of this."""

    def facts(self) -> VaultFacts: ...

    def prove(self, passphrase: str | None) -> None:
        """Asks again who is there: WrongPassphrase. Where the keyring has the key, the keyring is asked instead."""

    def set_passphrase(self, new: str) -> bool:
        """From now on this passphrase opens the library, and neither the one before nor the keyring; False where the
        keyring could not be told to forget. UsageError."""

    def keep_in_keyring(self) -> None:
        """From now on the keyring opens the library, and no passphrase. KeyringRefused, KeyringForbidden."""

    def new_recovery_key(self) -> str:
        """To be shown once: it is kept nowhere. The one before opens nothing any more."""

    def backup(self, target: Path) -> BackupFacts:
        """One file with everything but models, read back and found whole; a file of this name is replaced at the end.
        An error (BackupNeedsKey) where only this computer's keyring could open it."""
