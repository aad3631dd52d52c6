"""What a search or an answer can have seen: counted, and said in a line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from murmur.domain.documents import Coverage, DocumentStatus, StoredDocument, Unreadable

MOST_NAMED = 3
"""So many unreadable documents are named in a line, the others counted."""

MOST_KEPT = 100
"""So many are kept by name at all: an answer carries its coverage with it."""


def in_scope(one: StoredDocument, collection: str | None, document: str | None = None) -> bool:
    """Whether a document is asked: where one alone is asked, by its id; else all of a collection; else all."""
    if document is not None:
        return one.document_id == document
    return collection is None or collection in one.collections


def coverage_of(documents: Iterable[StoredDocument], collection: str | None, document: str | None = None) -> Coverage:
    """The coverage of one collection, of one document, or of all documents."""
    scope = [one for one in documents if in_scope(one, collection, document)]
    ready = [one for one in scope if one.status is DocumentStatus.READY]
    gaps = [
        Unreadable(one.title, one.pages_without_text if one.status is DocumentStatus.READY else ())
        for one in scope
        if one.status is not DocumentStatus.READY or one.pages_without_text
    ]
    return Coverage(len(ready), len(scope), tuple(gaps[:MOST_KEPT]))


def in_words(coverage: Coverage) -> str:
    """As a person says it: "42 of 43 files; pages 3-7 of Report unreadable"."""
    files = "file" if coverage.files_total == 1 else "files"
    said = [f"{coverage.files_ready:,} of {coverage.files_total:,} {files}"]
    said += [_gap(gap) for gap in coverage.unreadable[:MOST_NAMED]]
    if len(coverage.unreadable) > MOST_NAMED:
        said.append(f"{len(coverage.unreadable) - MOST_NAMED} more with unreadable pages")
    return "; ".join(said)


def pages_in_words(pages: Sequence[int]) -> str:
    """As a person says it: "page 3", "pages 3-5, 9"."""
    runs: list[tuple[int, int]] = []
    for page in sorted(set(pages)):
        if runs and runs[-1][1] == page - 1:
            runs[-1] = (runs[-1][0], page)
        else:
            runs.append((page, page))
    listed = ", ".join(str(low) if low == high else f"{low}-{high}" for low, high in runs)
    return f"page {listed}" if len(set(pages)) == 1 else f"pages {listed}"


def _gap(gap: Unreadable) -> str:
    return f"{pages_in_words(gap.pages)} of {gap.document} unreadable" if gap.pages else f"{gap.document} unreadable"
