"""The folder in which one person's Murmur keeps everything: its layout, its identity, and its lock.

home.json           format, random id, how the key is kept and a check of it (no secret)
key.json            the key wrapped by a passphrase (where no keyring has it) and by the recovery key, if there is one
conversations.db    chats and named choices, for the window
ledger.db           the register of what left and of what changed its security
states.db           what chat models had in their memory: a cache
settings.json
library/            library.db and the vector index, all that the library worker may touch
lock                held by the one program that has the home open
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from secrets import token_hex
from typing import Literal

import msgspec
from filelock import FileLock, Timeout

from murmur.domain.errors import HomeInUse, MurmurError, NewerHome
from murmur.files import write_whole
from murmur.storage.faults import translated
from murmur.storage.files import private_folder

FORMAT = 1
IDENTITY = "home.json"
LOCK = "lock"
KeyKept = Literal["keyring", "passphrase", "memory"]


class HomeDamaged(MurmurError):
    """home.json or key.json cannot be read: without it the key cannot be found."""

    title = "A small file that Murmur needs to open this folder is damaged or missing"
    advice = "Restore home.json and key.json from a backup; your documents themselves are untouched"


@dataclass(frozen=True, slots=True)
class Identity:
    """What home.json holds. `key_check` is a hash that recognises the right key and gives none of it away."""

    format: int
    home_id: str
    key_kept: KeyKept | None = None
    key_check: str | None = None


class Home:
    """A home whose lock this program holds until `close`."""

    def __init__(self, path: Path, identity: Identity, lock: FileLock) -> None:
        self.path = path
        self.identity = identity
        self._lock = lock

    @property
    def library(self) -> Path:
        return self.path / "library"

    @property
    def library_database(self) -> Path:
        return self.library / "library.db"

    @property
    def index(self) -> Path:
        return self.library / "index"

    @property
    def conversations_database(self) -> Path:
        return self.path / "conversations.db"

    @property
    def ledger_database(self) -> Path:
        return self.path / "ledger.db"

    @property
    def sequences_database(self) -> Path:
        return self.path / "states.db"

    @property
    def settings(self) -> Path:
        return self.path / "settings.json"

    @property
    def wrapped_key(self) -> Path:
        return self.path / "key.json"

    def keep_key(self, kept: KeyKept, check: str) -> None:
        """Notes how the key is kept, once it is."""
        identity = replace(self.identity, key_kept=kept, key_check=check)
        with translated():
            _write(self.path, identity)
        self.identity = identity

    def look_again(self) -> None:
        """Who this is may have changed: a backup was restored here."""
        self.identity = _identity(self.path)

    def close(self) -> None:
        """Lets another program open the home; safe to call twice."""
        self._lock.release()


def open_home(path: Path) -> Home:
    """Makes the folder where needed, takes its lock, reads who it is.

    HomeInUse when another program (or this one) has it open; HomeDamaged, NewerHome, HomeUnwritable,
    DiskFull.
    """
    with translated():
        private_folder(path)
        # soft locks would outlive a killed program, so a file system without real ones is an error instead
        lock = FileLock(path / LOCK, timeout=0, mode=0o600, thread_local=False, fallback_to_soft=False)
        try:
            lock.acquire()
        except Timeout:
            raise HomeInUse from None
        try:
            identity = _identity(path)
            private_folder(path / "library")
        except BaseException:
            lock.release()
            raise
    return Home(path, identity, lock)


def _identity(path: Path) -> Identity:
    try:
        content = (path / IDENTITY).read_bytes()
    except FileNotFoundError:
        if (path / "library" / "library.db").exists() or (path / "key.json").exists():
            raise HomeDamaged from None  # a new identity would lock its owner out for good
        identity = Identity(FORMAT, token_hex(16))
        _write(path, identity)
        return identity
    try:
        version = msgspec.json.decode(content, type=dict[str, object]).get("format")
        if isinstance(version, int) and version > FORMAT:
            raise NewerHome
        return msgspec.json.decode(content, type=Identity)
    except msgspec.MsgspecError:
        raise HomeDamaged from None


def _write(path: Path, identity: Identity) -> None:
    write_whole(path / IDENTITY, msgspec.json.format(msgspec.json.encode(identity)))
