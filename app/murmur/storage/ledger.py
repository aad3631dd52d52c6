"""The register in its own encrypted file, so that a damaged conversations.db does not take it along."""

from __future__ import annotations

import json
import math
import os
import sys
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from pathlib import Path

from murmur.domain import chain
from murmur.domain.errors import DatabaseDamaged
from murmur.domain.ledger import Entry, LedgerEvent, Record
from murmur.storage.clock import now
from murmur.storage.database import Row, open_database
from murmur.storage.home import Home
from murmur.storage.migrations import LEDGER

if sys.platform != "win32":
    import pwd

_ENTRY = """SELECT number, time, user, event, collection, host, payload_sha256, bytes, cost, approval, detail, previous,
    digest FROM entries"""
_SOME = 500
_LEAST, _MOST = -(2**63), 2**63 - 1


class LedgerDamaged(DatabaseDamaged):
    title = "The file of the register (ledger.db) is damaged"
    advice = (
        "Restore it from a backup, or move it away to start a new register: your documents and conversations are not "
        "affected"
    )


def system_user() -> str:
    """The name at the system; "" where there is none, as in some containers."""
    try:
        if sys.platform != "win32":  # where the environment, which anybody can set, is not asked first
            return pwd.getpwuid(os.getuid()).pw_name
        else:
            return os.getlogin()
    except (OSError, KeyError, ImportError):
        return ""


def record_once(home: Home, key: bytes, record: Record) -> Entry:
    """For whoever has a home open and no register."""
    ledger = Ledger(home.ledger_database, key, home.identity.home_id)
    try:
        return ledger.record(record)
    finally:
        ledger.close()


class Ledger:
    """ledger.db; safe to use from any thread of the one process that has it open."""

    def __init__(
        self,
        path: Path,
        key: bytes,
        home_id: str,
        clock: Callable[[], str] = now,
        user: Callable[[], str] = system_user,
    ) -> None:
        self._database = open_database(path, key, LEDGER, damaged=LedgerDamaged)
        self.home_id = home_id
        self._clock = clock
        self._user = _clean(user())

    def record(self, record: Record) -> Entry:
        """The entry is on disk when this returns."""
        record = _cleaned(record)
        with self._database.transaction() as database:
            number, previous = self.end()
            entry = chain.sealed(number + 1, self._clock(), self._user, record, previous)
            row = _row(entry)
            database.change(f"INSERT INTO entries VALUES ({', '.join('?' * len(row))})", row)
        return entry

    def end(self) -> tuple[int, str]:
        """The number and the digest of the last entry; where there is none, 0 and what the first will be bound to."""
        row = self._database.row("SELECT number, digest FROM entries ORDER BY number DESC LIMIT 1")
        return (int(row[0]), str(row[1])) if row is not None else (0, chain.beginning(self.home_id))

    def entries(self, events: Collection[LedgerEvent] = ()) -> list[Entry]:
        """Those of some events or all, the oldest first. What is no entry is left out: `walk` tells of it."""
        if not events:
            return [entry for _, entry in self.walk() if entry is not None]
        rows = self._database.rows(
            f"{_ENTRY} WHERE event IN (SELECT value FROM json_each(?)) ORDER BY number", (chain.canonical([*events]),)
        )
        return [entry for row in rows if (entry := _entry(row)) is not None]

    def walk(self) -> Iterator[tuple[int, Entry | None]]:
        """What stands under each number, in their order; None where it is not what Murmur writes. LedgerDamaged comes
        at the entry from which on the file cannot be read."""
        least, some = _LEAST, _SOME
        while least <= _MOST:
            try:
                rows = self._database.rows(f"{_ENTRY} WHERE number >= ? ORDER BY number LIMIT ?", (least, some))
            except LedgerDamaged:
                if some == 1:
                    raise
                some = 1  # as far as it goes
                continue
            if not rows:
                return
            for row in rows:
                yield int(row[0]), _entry(row)
            least = int(rows[-1][0]) + 1

    def copy_to(self, target: Path) -> None:
        self._database.copy_to(target)

    def close(self) -> None:
        self._database.close()


def _row(entry: Entry) -> Row:
    said = chain.values(entry) | {"detail": chain.canonical(entry.record.detail)}
    return (*said.values(), entry.digest)


def _entry(row: Row) -> Entry | None:
    """None unless the row is letter for letter what `_row` makes of it."""
    number, time, user, event, collection, host, payload, size, cost, approval, detail, previous, digest = row
    try:
        told = json.loads(detail)
        money = None if cost is None else float(cost)
        record = Record(LedgerEvent(event), collection, host, payload, size, money, approval, told)
        entry = Entry(number, time, user, record, previous, digest)
        return entry if isinstance(told, dict) and _row(entry) == row else None
    except (ValueError, TypeError, RecursionError):
        return None


def _cleaned(record: Record) -> Record:
    """As it can be stored and hashed: no halves of letters, no money that is no number."""
    return replace(
        record,
        collection=_clean(record.collection),
        host=_clean(record.host),
        approval=_clean(record.approval),
        payload_sha256=_clean(record.payload_sha256),
        cost=record.cost if record.cost is not None and math.isfinite(record.cost) else None,
        detail={_clean(name): _clean(value) for name, value in record.detail.items()},
    )


def _clean(text: str) -> str:
    return text.encode("utf-8", "replace").decode()
