"""The keys of the servers that may be asked: each for its server alone, so that none is ever given to another."""

from __future__ import annotations

from typing import Protocol

import msgspec

from murmur.services.sharing import Choices

KEYRING_SERVICE = "Murmur cloud"
_CHOICE = "cloud.keys"


class Keyring(Protocol):
    """The system's keyring (storage/keyring_access.py)."""

    def available(self) -> bool: ...
    def get(self, home_id: str) -> bytes | None: ...
    def set(self, home_id: str, key: bytes) -> bool: ...
    def delete(self, home_id: str) -> bool: ...


class ServerKeys:
    """In the system's keyring where there is one that takes them, else among the encrypted choices."""

    def __init__(self, home_id: str, keyring: Keyring, choices: Choices) -> None:
        self._home_id = home_id
        self._keyring = keyring
        self._choices = choices

    def of(self, host: str) -> str:
        """ "" where none is kept."""
        kept = self._encrypted().get(host)
        if kept is None and self._keyring.available():
            found = self._keyring.get(self._name(host))
            kept = None if found is None else found.decode(errors="replace")
        return kept or ""

    def keep(self, host: str, key: str) -> None:
        """Instead of the one before; "" forgets it."""
        others = {other: one for other, one in self._encrypted().items() if other != host}
        if key and self._keyring.available() and self._keyring.set(self._name(host), key.encode()):
            self._store(others)
            return
        self._store({**others, host: key} if key else others)
        if self._keyring.available():
            self._keyring.delete(self._name(host))

    def _name(self, host: str) -> str:
        return f"{self._home_id} {host}"

    def _encrypted(self) -> dict[str, str]:
        return msgspec.json.decode(self._choices.choice(_CHOICE) or "{}", type=dict[str, str])

    def _store(self, keys: dict[str, str]) -> None:
        content = msgspec.json.encode(keys).decode() if keys else None
        if content != self._choices.choice(_CHOICE):
            self._choices.choose(_CHOICE, content)
