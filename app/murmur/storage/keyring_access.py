"""The operating system's keyring, and whether it can be reached without making anybody wait."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Any, Protocol

SERVICE = "Murmur"
_SWITCHED_OFF = ("keyring.backends.fail.Keyring", "keyring.backends.null.Keyring")
"""How a person (or a test) tells the `keyring` library to keep its hands off."""


class Keyring(Protocol):
    """Where a home's key is kept by the system."""

    def available(self) -> bool:
        """Whether keys can be kept here now. Quick, and asks the person nothing."""

    def get(self, home_id: str) -> bytes | None: ...

    def set(self, home_id: str, key: bytes) -> bool:
        """False when the keyring did not take it."""

    def delete(self, home_id: str) -> bool:
        """Whether nothing is kept for this home any more."""


class OsKeyring:
    """The one keyring of each system: Keychain, Credential Manager, Secret Service.

    They are named here one by one, instead of asking `keyring` to choose, because it would also choose a
    plug-in that writes passwords to a plain file; and imported late: that takes a third of a second.
    """

    def __init__(self, environment: Mapping[str, str] = os.environ, service: str = SERVICE) -> None:
        self._service = service
        self._environment = environment
        self._backend: Any = None

    def available(self) -> bool:
        return self._find() is not None

    def get(self, home_id: str) -> bytes | None:
        from keyring.errors import KeyringError

        backend = self._find()
        if backend is None:
            return None
        try:
            found = backend.get_password(self._service, home_id)
            return None if found is None else bytes.fromhex(found)
        except (KeyringError, ValueError):
            return None

    def set(self, home_id: str, key: bytes) -> bool:
        from keyring.errors import KeyringError

        backend = self._find()
        if backend is None:
            return False
        try:
            backend.set_password(self._service, home_id, key.hex())
            return bool(backend.get_password(self._service, home_id) == key.hex())
        except KeyringError:
            return False

    def delete(self, home_id: str) -> bool:
        from keyring.errors import KeyringError, PasswordDeleteError

        backend = self._find()
        if backend is None:
            return False
        try:
            backend.delete_password(self._service, home_id)
        except PasswordDeleteError:  # there was nothing, or it did not go: looking tells
            pass
        except KeyringError:
            return False
        try:
            return backend.get_password(self._service, home_id) is None
        except KeyringError:
            return False

    def _find(self) -> Any:
        if self._backend is None and self._reachable():
            self._backend = _system_backend()
        return self._backend

    def _reachable(self) -> bool:
        """On Linux only in a desktop session: elsewhere the Secret Service may wait for a prompt unseen."""
        has = self._environment.get
        if has("PYTHON_KEYRING_BACKEND") in _SWITCHED_OFF:
            return False
        if sys.platform in ("win32", "darwin"):
            return True
        return bool(has("DBUS_SESSION_BUS_ADDRESS") and (has("DISPLAY") or has("WAYLAND_DISPLAY")))


def _system_backend() -> Any:
    backend: Any
    try:
        if sys.platform == "win32":
            from keyring.backends.Windows import WinVaultKeyring as backend
        elif sys.platform == "darwin":
            from keyring.backends.macOS import Keyring as backend
        else:
            from keyring.backends.SecretService import Keyring as backend
    except ImportError:
        return None
    return backend() if backend.viable else None
