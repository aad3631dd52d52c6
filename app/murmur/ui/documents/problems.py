"""Which files could not be added, and to which collections they belong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from murmur.domain.documents import DEFAULT_COLLECTION, DocumentStatus, StoredDocument
from murmur.ui.documents.adding import Failure


def all_failures(documents: Sequence[StoredDocument], now: Mapping[str, Failure]) -> list[Failure]:
    """Those kept in the library and those of `now`, this session, by name."""
    known = dict(now)
    for one in documents:
        if one.status in (DocumentStatus.FAILED, DocumentStatus.NEEDS_OCR) and one.path not in known:
            inside = bool(one.container)
            known[one.path] = Failure(one.path, one.document_id, one.status, one.error or "", "", inside)
    return sorted(known.values(), key=lambda failure: failure.path.casefold())


def by_collection(failures: Sequence[Failure], documents: Sequence[StoredDocument]) -> dict[str, list[Failure]]:
    """Each failure under the first collection in which its file is known."""
    sorted_out: dict[str, list[Failure]] = {}
    for failure in failures:
        known = (name for one in documents if one.path == failure.path for name in one.collections)
        sorted_out.setdefault(next(known, DEFAULT_COLLECTION), []).append(failure)
    return sorted_out
