"""The vault of an open home: what the window and the command line may change about its key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from murmur.domain.errors import MurmurError
from murmur.domain.ledger import Entry, LedgerEvent, Record
from murmur.domain.vault import BackupFacts, VaultFacts
from murmur.storage import backups, secrets
from murmur.storage.faults import translated
from murmur.storage.files import private_folder
from murmur.storage.home import Home
from murmur.storage.key_file import KeyFile
from murmur.storage.keyring_access import Keyring
from murmur.storage.ledger import record_once

_COPY = "backup-of-"


class KeyringForbidden(MurmurError):
    title = "Your organisation requires a passphrase, so the keyring cannot open the library"
    advice = "The passphrase stays; another one can be chosen with `murmur vault passphrase`"


class Vault:
    """`VaultService` over the home's files and the system's keyring. `databases` make consistent copies of themselves,
    by the names they have in a backup; without them there can be none. Without `register` the home's register is
    opened for each entry. `passphrase_required` by the policy: then the keyring does not do."""

    def __init__(
        self,
        home: Home,
        key: bytes,
        keyring: Keyring,
        databases: Mapping[str, Callable[[Path], None]] | None = None,
        register: Callable[[Record], Entry] | None = None,
        *,
        passphrase_required: bool = False,
    ) -> None:
        self._home = home
        self._key = key
        self._keyring = keyring
        self._databases = databases or {}
        self._passphrase_required = passphrase_required
        self._register = register or (lambda record: record_once(home, key, record))
        self._sweep()

    def facts(self) -> VaultFacts:
        state = secrets.key_state(self._home)
        return VaultFacts(state, secrets.has_recovery_key(self._home), self._keyring.available())

    def prove(self, passphrase: str | None) -> None:
        secrets.unlock(self._home, passphrase, self._keyring)

    def set_passphrase(self, new: str) -> bool:
        was_in_keyring = secrets.key_state(self._home) == "keyring"
        secrets.keep_with_passphrase(self._home, self._key, new)
        self._key_changed("passphrase")
        return secrets.forget_keyring(self._home, self._keyring) if was_in_keyring else True

    def keep_in_keyring(self) -> None:
        if self._passphrase_required:
            raise KeyringForbidden
        secrets.keep_in_keyring(self._home, self._key, self._keyring)
        self._key_changed("keyring")

    def new_recovery_key(self) -> str:
        made = secrets.new_recovery_key(self._home, self._key)
        self._key_changed("recovery key")
        return made

    def backup(self, target: Path) -> BackupFacts:
        backups.refuse_without_a_way_in(self._home)
        copies: dict[str, Path] = {}
        try:
            for name, copy in self._databases.items():
                path = self._temporary / f"{_COPY}{Path(name).name}"
                copy(path)
                copies[name] = path
            made = backups.write(self._home, self._key, copies, target)
            self._register(Record(LedgerEvent.BACKED_UP, bytes=made.bytes, detail={"made": made.made}))
            return made
        finally:
            self._sweep()

    def _key_changed(self, what: str) -> None:
        self._register(Record(LedgerEvent.KEY_CHANGED, detail={"what": what, "opens": secrets.key_state(self._home)}))

    @property
    def _temporary(self) -> Path:
        """The worker that holds the library may write only below its own folder."""
        return self._home.library / "temporary"

    def _sweep(self) -> None:
        """No copy outlives its backup, not even one that was killed: what is deleted later must be nowhere."""
        with translated():
            private_folder(self._temporary)
            for left in self._temporary.glob(f"{_COPY}*"):
                left.unlink(missing_ok=True)


def recovered(home: Home, typed: str, keyring: Keyring) -> Vault:
    """The vault, opened by the printed recovery key. NoRecoveryKey, RecoveryKeyMistyped, WrongRecoveryKey."""
    return Vault(home, secrets.unlock_with_recovery_key(home, typed), keyring)


def restored(
    file: Path, home: Path, passphrase: str | None, recovery_key: str | None, new_passphrase: str | None
) -> BackupFacts:
    """A backup, made a home again; what opens it is one of the two secrets."""
    return backups.restore(file, home, _opening(passphrase, recovery_key), new_passphrase)


class WaysBack:
    """`services.api.WaysBack` of a home that this program has open, without its key."""

    def __init__(self, home: Home, keyring: Keyring) -> None:
        self._home = home
        self._keyring = keyring

    def has_recovery_key(self) -> bool:
        return secrets.has_recovery_key(self._home)

    def recover(self, recovery_key: str, new_passphrase: str) -> None:
        recovered(self._home, recovery_key, self._keyring).set_passphrase(new_passphrase)

    def restore(
        self, file: Path, passphrase: str | None, recovery_key: str | None, new_passphrase: str | None
    ) -> BackupFacts:
        return backups.restore_into(self._home, file, _opening(passphrase, recovery_key), new_passphrase)


def _opening(passphrase: str | None, recovery_key: str | None) -> backups.Opening:
    def opening(kept: KeyFile, home_id: str) -> bytes:
        if recovery_key is not None:
            return kept.by_recovery_key(recovery_key, home_id)
        return kept.by_passphrase(passphrase or "", home_id)

    return opening
