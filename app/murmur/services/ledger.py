"""The register as a person and the command line see it, and as those see it who have something to register."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from murmur.domain.ledger import Entry, Head, LedgerCheck, Record

Register = Callable[[Record], Entry]
"""What is registered is on disk when it returns. Errors are those of the disk."""


class LedgerService(Protocol):
    def entries(self) -> list[Entry]:
        """All of them, the oldest first."""

    def check(self, head: Head | None = None) -> LedgerCheck:
        """Looks at every entry again; with `head`, also whether what it saw is still there."""

    def head(self) -> Head: ...

    def export(self, target: Path) -> int:
        """Writes the entries as CSV or JSON, by the name's ending; how many. UsageError for another ending."""

    def export_head(self, target: Path) -> Head: ...

    def read_head(self, source: Path) -> Head:
        """UsageError for a file that is none."""
