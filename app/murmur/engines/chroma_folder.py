"""What can be told about a Chroma index before native code opens it: is it whole, and what is still owed.

A damaged HNSW file makes Chroma crash instead of raise, and the sealed library worker can start no other process to try
it in. So the worker is its own trial: a mark lies in the folder while the index is being opened, and an index that
still has it was the end of a worker. Before that, every file that native code reads without checking must have the
SHA-256 it had when Chroma last wrote it.

Chroma begins an index by writing places for a hundred vectors from memory that it never cleared: whatever this process
had freed, vectors too, may then lie in places that no vector takes yet. They are overwritten here.
"""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
import struct
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

VERSION = 1
DATABASE = "chroma.sqlite3"
_STATE = "murmur.json"
_MARK = "murmur.opening"
_HEADER = struct.Struct("<i6Q")
"""How header.bin begins: version, an offset, places, places taken, bytes of a place, two more offsets."""
_HEADER_VERSION = 1
_LENGTH = 4


@dataclass(frozen=True, slots=True)
class IndexState:
    """`files` are the HNSW files' checksums; `removed` counts dead entries in them; `purge_owed` says that vectors of
    removed passages may still lie in the files."""

    version: int
    dimensions: int
    removed: int = 0
    purge_owed: bool = False
    files: dict[str, str] = field(default_factory=dict)


class IndexUnusable(Exception):
    """This is not, or cannot become, an index of the stored vectors."""


class IndexFolder:
    """A folder with a Chroma index. Everything in it can be made again from the stored vectors."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def usable(self, dimensions: int) -> IndexState | None:
        """The state of an index that may be opened; None when there is none, or it must be thrown away."""
        try:
            state = msgspec.json.decode((self.path / _STATE).read_bytes(), type=IndexState)
            if (state.version, state.dimensions) != (VERSION, dimensions) or (self.path / _MARK).exists():
                return None
            if state.files != self.checksums() or not self._database_whole():
                return None
        except (OSError, msgspec.MsgspecError):
            return None
        return state

    def save(self, state: IndexState) -> None:
        draft = self.path / (_STATE + ".new")
        draft.write_bytes(msgspec.json.encode(state))
        draft.replace(self.path / _STATE)

    def mark(self) -> None:
        """Before native code touches the files."""
        (self.path / _MARK).touch()

    def unmark(self) -> None:
        """After it has answered."""
        (self.path / _MARK).unlink(missing_ok=True)

    def stamps(self) -> dict[str, tuple[int, int]]:
        """Size and time of every HNSW file: equal stamps, equal checksums."""
        return {name: (file.stat().st_size, file.stat().st_mtime_ns) for name, file in self._files()}

    def checksums(self) -> dict[str, str]:
        found = {}
        for name, file in self._files():
            with file.open("rb") as opened:
                found[name] = hashlib.file_digest(opened, "sha256").hexdigest()
        return found

    def clear_unused(self) -> bool:
        """Overwrites places that no vector takes; whether there was anything to overwrite. Only while Chroma does
        nothing. IndexUnusable when the files are not as known here."""
        cleared = False
        for header in self.path.glob("*/header.bin"):
            content = header.read_bytes()
            if len(content) < _HEADER.size:
                raise IndexUnusable
            version, _, _, taken, size, _, _ = _HEADER.unpack_from(content)
            if version != _HEADER_VERSION:
                raise IndexUnusable
            for name, each in (("data_level0.bin", size), ("length.bin", _LENGTH)):
                cleared |= _clear(header.with_name(name), taken * each)
        return cleared

    def compact_database(self) -> None:
        """Rewrites Chroma's own SQLite file, which keeps what was deleted; only while no client has it open."""
        with closing(sqlite3.connect(self.path / DATABASE)) as database:
            database.execute("PRAGMA secure_delete = ON")
            database.execute("VACUUM")

    def empty(self) -> None:
        """Throws the index away; afterwards the folder is there and empty."""
        self.delete()
        self.path.mkdir(mode=0o700, parents=True)

    def delete(self) -> None:
        if self.path.exists():
            shutil.rmtree(self.path)

    def _files(self) -> list[tuple[str, Path]]:
        return [
            (str(file.relative_to(self.path).as_posix()), file)
            for file in sorted(self.path.glob("*/*"))
            if file.is_file()
        ]

    def _database_whole(self) -> bool:
        try:
            with closing(sqlite3.connect(f"{(self.path / DATABASE).as_uri()}?mode=ro", uri=True)) as database:
                tables = database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
                return bool(tables and database.execute("PRAGMA quick_check").fetchall() == [("ok",)])
        except sqlite3.Error:
            return False


def _clear(file: Path, begin: int) -> bool:
    with file.open("r+b") as opened:
        opened.seek(begin)
        if not opened.read().strip(b"\0"):
            return False
        length = opened.tell() - begin
        opened.seek(begin)
        opened.write(bytes(length))
    return True
