"""What chat models had in their memory at the end of each conversation, so that going on need not read it again.

A cache in a file of its own, encrypted like all others and bounded: what was not used for longest goes first. It holds
a conversation's text in another form, so it goes with the conversation. Damaged, it is thrown away.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path

import msgspec

from murmur.domain.errors import DatabaseDamaged, DiskFull
from murmur.domain.sequences import SavedSequence
from murmur.storage import before_update
from murmur.storage.clock import now
from murmur.storage.database import Database, open_database
from murmur.storage.migrations import Migration

ALL = 1024 * 1024 * 1024
PIECE = 16 * 1024 * 1024


_MIGRATIONS = (
    Migration(
        "sequences_in_pieces",
        (
            """CREATE TABLE sequences (
                sequence INTEGER PRIMARY KEY,
                conversation_id TEXT NOT NULL UNIQUE,
                used TEXT NOT NULL,
                made_by TEXT NOT NULL,
                tokens TEXT NOT NULL,
                whole INTEGER NOT NULL,
                bytes INTEGER NOT NULL)""",
            """CREATE TABLE pieces (
                sequence INTEGER NOT NULL REFERENCES sequences ON DELETE CASCADE,
                start INTEGER NOT NULL,
                data BLOB NOT NULL,
                PRIMARY KEY (sequence, start))""",
        ),
    ),
)


class Sequences:
    """states.db; safe to use from any thread of the one process that has it open."""

    def __init__(self, path: Path, key: bytes, most_bytes: int = ALL) -> None:
        self._path = path
        self._key = key
        self._most_bytes = most_bytes
        self._database: Database | None = None

    def keep(self, conversation_id: str, saved: SavedSequence) -> None:
        """In place of what the conversation had; nothing is kept where the disk is full."""
        tokens = msgspec.json.encode(saved.tokens).decode()
        with contextlib.suppress(DatabaseDamaged, DiskFull), self._open().transaction() as database:
            database.change("DELETE FROM sequences WHERE conversation_id = ?", (conversation_id,))
            self._make_room(database, len(saved.data))
            sequence = database.change(
                """INSERT INTO sequences (conversation_id, used, made_by, tokens, whole, bytes)
                VALUES (?, ?, ?, ?, ?, ?)""",
                (conversation_id, now(), saved.made_by, tokens, saved.whole, len(saved.data)),
            )
            for start in range(0, len(saved.data), PIECE):
                database.change(
                    "INSERT INTO pieces (sequence, start, data) VALUES (?, ?, ?)",
                    (sequence, start, saved.data[start : start + PIECE]),
                )

    def of(self, conversation_id: str) -> SavedSequence | None:
        """What was kept of it last."""
        if self._database is None and not self._path.exists():
            return None
        try:
            database = self._open()
            row = database.row(
                "SELECT sequence, tokens, whole, made_by FROM sequences WHERE conversation_id = ?", (conversation_id,)
            )
            if row is None:
                return None
            database.change("UPDATE sequences SET used = ? WHERE sequence = ?", (now(), row[0]))
            rows = database.rows("SELECT data FROM pieces WHERE sequence = ? ORDER BY start", (row[0],))
        except DatabaseDamaged:
            self._throw_away()
            return None
        tokens = msgspec.json.decode(row[1], type=tuple[int, ...])
        return SavedSequence(tokens, row[2], row[3], b"".join(piece for (piece,) in rows))

    def forget(self, conversation_ids: Sequence[str]) -> None:
        """Nothing of these conversations is left, in the write-ahead log either."""
        if self._database is None and not self._path.exists():
            return
        try:
            database = self._open()
            with database.transaction():
                for conversation_id in conversation_ids:
                    database.change("DELETE FROM sequences WHERE conversation_id = ?", (conversation_id,))
            database.forget_history()
        except DatabaseDamaged:
            self._throw_away()

    def forget_all(self) -> None:
        """After this no text of any document stands in it."""
        if self._database is not None or self._path.exists():
            self._throw_away()

    def close(self) -> None:
        if self._database is not None:
            self._database.close()

    def _make_room(self, database: Database, size: int) -> None:
        kept = size
        for sequence, taken in database.rows("SELECT sequence, bytes FROM sequences ORDER BY used DESC"):
            kept += taken
            if kept > self._most_bytes:
                database.change("DELETE FROM sequences WHERE sequence = ?", (sequence,))

    def _open(self) -> Database:
        if self._database is None:
            try:
                self._database = open_database(self._path, self._key, _MIGRATIONS)
            except DatabaseDamaged:
                self._throw_away()
                self._database = open_database(self._path, self._key, _MIGRATIONS)
        return self._database

    def _throw_away(self) -> None:
        if self._database is not None:
            with contextlib.suppress(DatabaseDamaged):
                self._database.close()
            self._database = None
        for suffix in ("", "-wal", "-shm", "-journal"):
            self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
        before_update.forget(self._path)
