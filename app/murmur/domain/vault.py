"""What there is to tell about the key of a library and about its backups."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class VaultFacts:
    """`kept` is "keyring", "passphrase", or "new" where the key does not outlive the program."""

    kept: str
    recovery_key: bool
    keyring_there: bool


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """A backup that was read from its beginning to its end and found whole. `made` is ISO 8601 with the offset."""

    path: Path
    bytes: int
    made: str
