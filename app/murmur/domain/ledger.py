"""The register of what left this computer and of what changed its security: entries chained by hashes."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class LedgerEvent(StrEnum):
    DISCLOSURE = "disclosure"
    """A payload is about to leave: written before the first byte does."""
    OUTCOME = "outcome"
    """How a disclosure ended; `detail["entry"]` is its number."""
    REFUSED = "refused"
    """Something was about to leave, and a rule stopped it; `detail["why"]`."""
    CLOUD_SWITCHED = "cloud_switched"
    SHARING_CHANGED = "sharing_changed"
    POLICY_CHANGED = "policy_changed"
    KEY_CHANGED = "key_changed"
    DELETED = "deleted"
    EXPORTED = "exported"
    BACKED_UP = "backed_up"
    MODEL_INSTALLED = "model_installed"
    MODEL_REMOVED = "model_removed"
    UPDATE_CHECKED = "update_checked"
    """A server for updates is about to be asked; `detail["what"]` is "check" or "download"."""


@dataclass(frozen=True, slots=True)
class Record:
    """What is to be registered. `detail` never holds text of documents or questions. `cost` in the currency of the
    settings; `approval` is `Approval.token`, "" where none was needed."""

    event: LedgerEvent
    collection: str = ""
    host: str = ""
    payload_sha256: str = ""
    bytes: int = 0
    cost: float | None = None
    approval: str = ""
    detail: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Entry:
    """A record in the register, counted from 1. `time` is ISO 8601 in UTC, `user` the name at the system. `digest` is
    the SHA-256 over everything else of it, `previous` (the digest of the entry before) included."""

    number: int
    time: str
    user: str
    record: Record
    previous: str
    digest: str


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry as it was at some time; kept elsewhere, it shows later whether entries are missing."""

    number: int
    digest: str
    time: str
    home_id: str = ""


@dataclass(frozen=True, slots=True)
class LedgerCheck:
    """`broken_at` is the number of the first entry that is not as it was written, None when all are; `why` says it."""

    entries: int
    broken_at: int | None = None
    why: str = ""

    @property
    def whole(self) -> bool:
        return self.broken_at is None
