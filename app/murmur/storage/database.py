"""One encrypted SQLite file: how it is made, opened, locked and changed, and what its failures mean."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from murmur.domain.errors import DatabaseDamaged
from murmur.files import sync_folder
from murmur.storage import before_update
from murmur.storage.faults import translated
from murmur.storage.files import create_private, set_aside
from murmur.storage.migrations import Migration, is_older, migrate

KEY_BYTES = 32
PAGE_BYTES = 4096
Row = tuple[Any, ...]
Parameters = Sequence[Any]


class Database:
    """An open file, safe to use from any thread: one transaction or query at a time."""

    def __init__(self, connection: Any, path: Path, damaged: type[DatabaseDamaged] = DatabaseDamaged) -> None:
        self._connection = connection
        self._path = path
        self._damaged = damaged
        self._lock = threading.RLock()
        self._open = True

    @contextmanager
    def transaction(self) -> Iterator[Database]:
        """All or nothing, and durable once the block has ended. Transactions do not nest."""
        with self._lock, translated(self._damaged):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:  # a full disk may have rolled back already
                    self._connection.execute("ROLLBACK")
                raise

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        with self._lock, translated(self._damaged):
            found: list[Row] = self._connection.execute(sql, parameters).fetchall()
            return found

    def row(self, sql: str, parameters: Parameters = ()) -> Row | None:
        found = self.rows(sql, parameters)
        return found[0] if found else None

    def change(self, sql: str, parameters: Parameters = ()) -> int:
        """Runs one statement, durable at once unless inside `transaction`; the id of the row it inserted."""
        with self._lock, translated(self._damaged):
            inserted: int = self._connection.execute(sql, parameters).lastrowid or 0
            return inserted

    def change_many(self, sql: str, many: Sequence[Parameters]) -> None:
        """Only inside `transaction`: otherwise each row would be durable by itself."""
        with self._lock, translated(self._damaged):
            assert self._connection.in_transaction
            self._connection.executemany(sql, many)

    def forget_history(self) -> None:
        """Empties the write-ahead log, in which older versions of changed pages still stand; and deletes the copy from
        before an update, in which all of them do."""
        self.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        with translated(self._damaged):
            before_update.forget(self._path)

    def copy_to(self, target: Path) -> None:
        """A whole and checked copy under the same key, of what is there now and nothing that was deleted."""
        with self._lock, translated(self._damaged):
            create_private(target)  # SQLite takes an empty file for a new one
            self._connection.execute("VACUUM INTO ?", (os.fspath(target),))

    def size(self) -> int:
        """Bytes of the file, the write-ahead log aside."""
        ((pages,),) = self.rows("PRAGMA page_count")
        ((bytes_a_page,),) = self.rows("PRAGMA page_size")  # SQLCipher answers with text
        return int(pages) * int(bytes_a_page)

    def rewrite(self) -> None:
        """Writes every page anew, through memory, so that nothing but what is there now stands in the file."""
        self.rows("VACUUM")
        self.forget_history()

    def close(self) -> None:
        """Moves the write-ahead log into the file and lets go of it; safe to call twice."""
        with self._lock, translated(self._damaged):
            if self._open:
                self._open = False
                self._connection.close()

    def damage(self) -> list[str]:
        """What is wrong with the file, in SQLCipher's and SQLite's words; empty when it is whole. Slow."""
        with self._lock:
            found = [str(row[0]) for row in self.rows("PRAGMA cipher_integrity_check")]
            return found + [str(row[0]) for row in self.rows("PRAGMA quick_check") if row[0] != "ok"]


def open_database(
    path: Path,
    key: bytes,
    migrations: Sequence[Migration],
    patience: float = 5.0,
    damaged: type[DatabaseDamaged] = DatabaseDamaged,
) -> Database:
    """Opens `path`, makes it if it is not there, and brings it to the newest version.

    `key` is the home's 32 bytes, already proven to be the right ones (secrets.unlock does that), so a file
    that cannot be read with it is `damaged`. Others: HomeInUse when another process still has it open
    after `patience` seconds (a killed worker needs a moment), NewerHome, DiskFull, HomeUnwritable.
    """
    if len(key) != KEY_BYTES:
        raise ValueError("a key has 32 bytes")
    with translated(damaged):
        if not path.exists():
            _make(path, key, migrations)
        if path.stat().st_size < PAGE_BYTES:  # cut off or emptied: SQLite would take it for a new file
            raise damaged
        connection = _connect_alone(path, key, patience)
        try:
            if is_older(connection, migrations):
                connection.close()  # it moves the write-ahead log into the file, and lets go of it
                before_update.keep(path)
                connection = _connect_alone(path, key, patience)
            if not migrate(connection, migrations):
                before_update.forget(path)
        except BaseException:
            connection.close()
            raise
    return Database(connection, path, damaged)


def _make(path: Path, key: bytes, migrations: Sequence[Migration]) -> None:
    """Makes the file aside and renames it, so that a file with the final name is always a whole database."""
    for suffix in ("-wal", "-journal", "-shm"):
        left = path.with_name(path.name + suffix)
        if left.exists():
            set_aside(left)  # belongs to a database that was moved away; replaying it here would be wrong
    draft = path.with_name(path.name + ".new")
    draft.unlink(missing_ok=True)
    create_private(draft)
    connection = _connect(draft, key, patience=0.0)
    try:
        migrate(connection, migrations)
    finally:
        connection.close()
    draft.replace(path)
    sync_folder(path.parent)


def _connect_alone(path: Path, key: bytes, patience: float) -> Any:
    """One process owns the file: no shared-memory file, and a second opener is refused."""
    connection = _connect(path, key, patience)
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
    except BaseException:
        connection.close()
        raise
    return connection


def _connect(path: Path, key: bytes, patience: float) -> Any:
    connection = sqlcipher.connect(
        os.fspath(path), timeout=patience, isolation_level=None, check_same_thread=False, cached_statements=64
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")  # our errors say it; stderr is for our log
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        # cipher_memory_security stays off: it locks and wipes SQLCipher's buffers at a price in speed, while
        # the same text lies in Python's memory anyway; core dumps are off for the process instead.
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA cache_size = -65536")
        connection.execute("PRAGMA trusted_schema = OFF")
    except BaseException:
        connection.close()
        raise
    return connection
