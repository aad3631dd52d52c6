"""The vault of an open home: what the window and the command line may change about its key."""

from __future__ import annotations

from murmur.domain.vault import VaultFacts
from murmur.storage import secrets
from murmur.storage.home import Home
from murmur.storage.keyring_access import Keyring


class Vault:
    """`VaultService` over the home's files and the system's keyring."""

    def __init__(self, home: Home, key: bytes, keyring: Keyring) -> None:
        self._home = home
        self._key = key
        self._keyring = keyring

    def facts(self) -> VaultFacts:
        state = secrets.key_state(self._home)
        return VaultFacts(state, secrets.has_recovery_key(self._home), self._keyring.available())

    def prove(self, passphrase: str | None) -> None:
        secrets.unlock(self._home, passphrase, self._keyring)

    def set_passphrase(self, new: str) -> bool:
        was_in_keyring = secrets.key_state(self._home) == "keyring"
        secrets.keep_with_passphrase(self._home, self._key, new)
        return secrets.forget_keyring(self._home, self._keyring) if was_in_keyring else True

    def keep_in_keyring(self) -> None:
        secrets.keep_in_keyring(self._home, self._key, self._keyring)

    def new_recovery_key(self) -> str:
        return secrets.new_recovery_key(self._home, self._key)


def recovered(home: Home, typed: str, keyring: Keyring) -> Vault:
    """The vault, opened by the printed recovery key. NoRecoveryKey, RecoveryKeyMistyped, WrongRecoveryKey."""
    return Vault(home, secrets.unlock_with_recovery_key(home, typed), keyring)
