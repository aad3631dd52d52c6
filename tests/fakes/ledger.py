"""A register in memory, which a test may spoil, hold back and let fail."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from tests.fakes.gate import Gate

from murmur.domain import chain
from murmur.domain.errors import MurmurError
from murmur.domain.ledger import Entry, Head, LedgerCheck, LedgerEvent, Record
from murmur.services.register import RegisterDesk

HOME_ID = "0123456789abcdef0123456789abcdef"


def ticking() -> Callable[[], str]:
    """A clock that goes on a minute each time it is looked at."""
    ticks = itertools.count()
    return lambda: f"2026-11-22T{(n := next(ticks)) // 60 % 24:02}:{n % 60:02}:00.000000+00:00"


class MemoryLedger:
    """`LedgerStore`. What stands in `kept` may be changed by a test; None is no entry at all."""

    def __init__(self, home_id: str = HOME_ID, clock: Callable[[], str] | None = None, user: str = "anna") -> None:
        self.home_id = home_id
        self.kept: dict[int, Entry | None] = {}
        self._clock = clock or ticking()
        self._user = user
        self._lock = threading.Lock()

    def record(self, record: Record) -> Entry:
        with self._lock:
            last, previous = self.end()
            self.kept[last + 1] = entry = chain.sealed(last + 1, self._clock(), self._user, record, previous)
            return entry

    def end(self) -> tuple[int, str]:
        last = max(self.kept, default=0)
        before = self.kept.get(last)
        return (last, before.digest) if before is not None else (0, chain.beginning(self.home_id))

    def entries(self, events: Collection[LedgerEvent] = ()) -> list[Entry]:
        entries = [entry for _, entry in self.walk() if entry is not None]
        return [entry for entry in entries if not events or entry.record.event in events]

    def walk(self) -> Iterator[tuple[int, Entry | None]]:
        yield from sorted(self.kept.items(), key=lambda one: one[0])


class FakeLedger(RegisterDesk):
    """`LedgerService`, over a register in memory."""

    def __init__(self) -> None:
        self.store = MemoryLedger()
        super().__init__(self.store, ticking())
        self.failures: list[MurmurError] = []
        """Each is raised once, by whatever is asked next."""
        self.checking = Gate()

    def entries(self) -> list[Entry]:
        self._fail()
        return super().entries()

    def check(self, head: Head | None = None) -> LedgerCheck:
        self.checking.pass_through()
        self._fail()
        return super().check(head)

    def export(self, target: Path) -> int:
        self._fail()
        return super().export(target)

    def _fail(self) -> None:
        if self.failures:
            raise self.failures.pop(0)
