"""A backup is one zip, whose comment proves that not a byte before it was lost or changed, and that the owner made it.

The comment holds the SHA-256 of everything before it (an accident is found without any secret) and an HMAC of that
under the home's key (a change on purpose is found too). Nothing is written anywhere before both hold. The databases are
encrypted as ever; the key is in it only as key.json wraps it, by the passphrase or the recovery key.
"""

from __future__ import annotations

import hashlib
import hmac
import shutil
import struct
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp
from typing import IO

import msgspec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from murmur import __version__
from murmur.domain.errors import MurmurError, UsageError
from murmur.domain.ledger import LedgerEvent, Record
from murmur.domain.vault import BackupFacts
from murmur.files import sync_file, sync_folder
from murmur.storage import key_file, secrets
from murmur.storage.clock import now
from murmur.storage.faults import translated
from murmur.storage.files import create_private
from murmur.storage.home import IDENTITY, LOCK, Home, Identity, open_home
from murmur.storage.key_file import KeyFile
from murmur.storage.ledger import record_once

FORMAT = 1
COMMENT = 128
"""Two hashes in hexadecimal letters: the SHA-256, then the HMAC."""
SMALL = 1024 * 1024
CHUNK = 1024 * 1024
MANIFEST = "manifest.json"
SMALL_FILES = ("home.json", "key.json", "settings.json", "models.toml")
DATABASES = ("conversations.db", "ledger.db", "library/library.db")

Opening = Callable[[KeyFile, str], bytes]
"""How the home's key is had from key.json: by a passphrase or by the recovery key, for the home of this id."""


class BackupNeedsKey(MurmurError):
    title = "A backup could not be opened on another computer: its key is in this computer's keyring alone"
    advice = "Make a recovery key first (`murmur vault recovery-key`), or choose a passphrase; then make the backup"


class BackupDamaged(MurmurError):
    title = "This backup is cut short, damaged, or no backup of Murmur"
    advice = "Nothing was written; try another backup, or copy this one again from where it was kept"


class BackupUnverified(MurmurError):
    title = "The backup was written, but what was read back is not the same"
    advice = "It was deleted; the disk may be failing: choose another one"


@dataclass(frozen=True, slots=True)
class _Entry:
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class _Manifest:
    format: int
    made: str
    murmur: str
    files: dict[str, _Entry]


def write(home: Home, key: bytes, databases: Mapping[str, Path], target: Path) -> BackupFacts:
    """Makes the backup from consistent copies of the `databases`, reads it back, and only then gives it its name.

    BackupNeedsKey, BackupUnverified, DiskFull.
    """
    refuse_without_a_way_in(home)
    draft = target.with_name(target.name + ".part")
    sources = {name: path for name in SMALL_FILES if (path := home.path / name).exists()} | dict(databases)
    with translated():
        draft.unlink(missing_ok=True)
        create_private(draft)
        try:
            with zipfile.ZipFile(draft, "w", zipfile.ZIP_STORED) as archive:
                manifest = _Manifest(FORMAT, now(), __version__, {n: _put(archive, n, p) for n, p in sources.items()})
                archive.writestr(MANIFEST, msgspec.json.format(msgspec.json.encode(manifest)))
                archive.comment = b"0" * COMMENT
            digest = _digest(draft)
            with draft.open("r+b") as file:
                file.seek(-COMMENT, 2)
                file.write(_comment(key, home.identity.home_id, digest))
            sync_file(draft)
            _read_back(draft, key, home.identity.home_id, manifest)
            draft.replace(target)
        except BaseException:
            draft.unlink(missing_ok=True)
            raise
        sync_folder(target.parent)
        return BackupFacts(target, target.stat().st_size, manifest.made)


def refuse_without_a_way_in(home: Home) -> None:
    """BackupNeedsKey where only this computer's keyring could open it."""
    if not (secrets.key_state(home) == "passphrase" or secrets.has_recovery_key(home)):
        raise BackupNeedsKey


def restore(file: Path, folder: Path, opening: Opening, new_passphrase: str | None = None) -> BackupFacts:
    """Makes a home in an empty (or absent) folder, once the whole file is found to be as it was made.

    With `new_passphrase` that opens it from now on, else the passphrase it had. UsageError for a folder that holds
    anything; BackupDamaged; WrongPassphrase, WrongRecoveryKey, NoRecoveryKey.
    """
    with translated():
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise UsageError("The folder to restore into is not empty", "Name a new one with --home")
        with _restored_beside(file, folder, opening, new_passphrase) as (draft, facts):
            if folder.exists():
                folder.rmdir()
            draft.rename(folder)
        sync_folder(folder.parent)
        return facts


def restore_into(home: Home, file: Path, opening: Opening, new_passphrase: str | None = None) -> BackupFacts:
    """The same for an open home that has no key yet, and so no library. Its identity comes last: after a power cut the
    home is still without a key, and the backup can be restored again."""
    if secrets.key_state(home) != "new":
        raise UsageError("There is a library here already", "Restore the backup into another folder")
    with translated(), _restored_beside(file, home.path, opening, new_passphrase) as (draft, facts):
        shutil.rmtree(home.library)
        for database in (home.conversations_database, home.ledger_database, home.sequences_database):
            database.unlink(missing_ok=True)
        for database in (home.conversations_database, home.ledger_database, home.sequences_database):
            database.unlink(missing_ok=True)
        for entry in sorted(draft.iterdir(), key=lambda entry: (entry.name == IDENTITY, entry.name)):
            if entry.name != LOCK:
                entry.replace(home.path / entry.name)
        sync_folder(home.path)
        home.look_again()
        return facts


@contextmanager
def _restored_beside(
    file: Path, folder: Path, opening: Opening, new_passphrase: str | None
) -> Iterator[tuple[Path, BackupFacts]]:
    """A whole home beside the folder that it is meant for; what is left of it at the end goes away."""
    with file.open("rb") as content:
        key, manifest = _checked(content, opening)
        folder.parent.mkdir(parents=True, exist_ok=True)
        draft = Path(mkdtemp(prefix=f".{folder.name}-restoring-", dir=folder.parent))
        try:
            _unpack(content, manifest, draft)
            home = open_home(draft)
            try:
                if new_passphrase is not None:
                    secrets.keep_with_passphrase(home, key, new_passphrase)
                home.keep_key("passphrase", secrets.check_of(home.identity.home_id, key))
                detail = {"what": "restored from a backup", "opens": "passphrase", "made": manifest.made}
                record_once(home, key, Record(LedgerEvent.KEY_CHANGED, detail=detail))
            finally:
                home.close()
            yield draft, BackupFacts(file, file.stat().st_size, manifest.made)
        finally:
            shutil.rmtree(draft, ignore_errors=True)


def _put(archive: zipfile.ZipFile, name: str, source: Path) -> _Entry:
    size = source.stat().st_size
    about = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    about.external_attr = 0o600 << 16
    found = hashlib.sha256()
    with source.open("rb") as content, archive.open(about, "w", force_zip64=size > 2**31) as into:
        while chunk := content.read(CHUNK):
            found.update(chunk)
            into.write(chunk)
    return _Entry(size, found.hexdigest())


def _read_back(path: Path, key: bytes, home_id: str, manifest: _Manifest) -> None:
    try:
        with path.open("rb") as content:
            known, read = _checked(content, lambda kept, found_id: key if found_id == home_id else b"")
            if (known, read) != (key, manifest):
                raise BackupUnverified
            with zipfile.ZipFile(content) as archive:
                for name, entry in manifest.files.items():
                    with archive.open(name) as packed:
                        if hashlib.file_digest(packed, "sha256").hexdigest() != entry.sha256:  # type: ignore[arg-type]
                            raise BackupUnverified
    except BackupDamaged:
        raise BackupUnverified from None


def _checked(content: IO[bytes], opening: Opening) -> tuple[bytes, _Manifest]:
    """The key and the manifest of a backup that is whole and the owner's."""
    content.seek(0, 2)
    length = content.tell() - COMMENT
    if length <= 0:
        raise BackupDamaged
    digest = _digest_of(content, length)
    comment = content.read(COMMENT)
    if not hmac.compare_digest(comment[: COMMENT // 2], digest.encode()):
        raise BackupDamaged
    with _as_backup(content) as archive:
        identity = msgspec.json.decode(_small(archive, "home.json"), type=Identity)
        kept = key_file.decoded(_small(archive, "key.json"))
        key = opening(kept, identity.home_id)
        if not hmac.compare_digest(comment, _comment(key, identity.home_id, digest)):
            raise BackupDamaged
        manifest = msgspec.json.decode(_small(archive, MANIFEST), type=_Manifest)
    if manifest.format != FORMAT or not manifest.files.keys() <= {*SMALL_FILES, *DATABASES}:
        raise BackupDamaged(advice="It was made by a newer Murmur: update Murmur to restore it")
    return key, manifest


def _unpack(content: IO[bytes], manifest: _Manifest, into: Path) -> None:
    with _as_backup(content) as archive:
        for name, entry in manifest.files.items():
            target = into / name
            target.parent.mkdir(mode=0o700, exist_ok=True)
            create_private(target)
            found = hashlib.sha256()
            with archive.open(name) as packed, target.open("r+b") as unpacked:
                while chunk := packed.read(CHUNK):
                    found.update(chunk)
                    unpacked.write(chunk)
            if found.hexdigest() != entry.sha256:
                raise BackupDamaged  # changed under our hands, after it was checked
            sync_file(target)


@contextmanager
def _as_backup(content: IO[bytes]) -> Iterator[zipfile.ZipFile]:
    """A file that was made to look like a backup may fail a reader of zips in many ways."""
    try:
        with zipfile.ZipFile(content) as archive:
            yield archive
    except (zipfile.BadZipFile, msgspec.MsgspecError, struct.error, KeyError, ValueError, NotImplementedError):
        raise BackupDamaged from None
    except (EOFError, RuntimeError):
        raise BackupDamaged from None


def _small(archive: zipfile.ZipFile, name: str) -> bytes:
    about = archive.getinfo(name)
    if about.file_size > SMALL or about.compress_type != zipfile.ZIP_STORED:
        raise BackupDamaged
    return archive.read(name)


def _digest(path: Path) -> str:
    with path.open("rb") as content:
        return _digest_of(content, path.stat().st_size - COMMENT)


def _digest_of(content: IO[bytes], length: int) -> str:
    content.seek(0)
    found = hashlib.sha256()
    while length > 0 and (chunk := content.read(min(CHUNK, length))):
        found.update(chunk)
        length -= len(chunk)
    return found.hexdigest()


def _comment(key: bytes, home_id: str, digest: str) -> bytes:
    if not key:
        return b""
    secret = HKDF(SHA256(), 32, None, f"murmur backup 1|{home_id}".encode()).derive(key)
    return (digest + hmac.new(secret, digest.encode(), hashlib.sha256).hexdigest()).encode()
