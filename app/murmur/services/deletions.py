"""How a deletion stands in the register: by ids, which find nothing any more and say nothing of what was there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from murmur.domain.documents import StoredDocument
from murmur.domain.ledger import LedgerEvent, Record
from murmur.services.ledger import Register

_AN_ENTRY = 200
"""So many ids at most, so that no entry is longer than a page."""


def register_deletion(register: Register, kind: str, ids: Sequence[str], collection: str = "", **more: str) -> None:
    """`kind`: "document", "collection" (with its documents) or "conversation". Nothing deleted is no entry, but for a
    collection, which may be empty."""
    parts = [ids[place : place + _AN_ENTRY] for place in range(0, len(ids), _AN_ENTRY)]
    for part in parts or ([ids] if kind == "collection" else []):
        detail = {"kind": kind, "count": str(len(part)), "ids": " ".join(part), **more}
        register(Record(LedgerEvent.DELETED, collection, detail=detail))


def gone(removed: Iterable[StoredDocument], collection: str | None) -> list[str]:
    """The ids of those that were in no other collection than the one they were removed from (None: from all)."""
    return [one.document_id for one in removed if collection is None or set(one.collections) <= {collection}]
