"""The register as a person and the command line see it, and as those see it who have something to register."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from murmur.domain import chain
from murmur.domain.ledger import Entry, Head, LedgerCheck, Record

Register = Callable[[Record], Entry]
"""What is registered is on disk when it returns. Errors are those of the disk."""


def unregistered(record: Record) -> Entry:
    """A `Register` for what is put together without one, as tests do: it keeps nothing."""
    return chain.sealed(1, "", "", record, "")


class LedgerService(Protocol):
    def entries(self) -> list[Entry]:
        """All of them, the oldest first. What is no entry any more is left out: `check` says where."""

    def check(self, head: Head | None = None) -> LedgerCheck:
        """Looks at every entry again; with `head`, also whether what it saw is still there."""

    def head(self) -> Head: ...

    def export(self, target: Path) -> int:
        """Writes the entries as CSV or JSON, by the name's ending; how many. UsageError for another ending."""

    def export_head(self, target: Path) -> Head: ...

    def read_head(self, source: Path) -> Head:
        """UsageError for a file that is none."""
