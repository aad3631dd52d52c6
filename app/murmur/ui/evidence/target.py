"""A place to show: which page of which document, and the words to highlight there."""

from __future__ import annotations

from dataclasses import dataclass

from murmur.domain.answers import Citation
from murmur.domain.documents import Hit, Span, StoredDocument


@dataclass(frozen=True, slots=True)
class Target:
    """`span` is None where a document is only looked at; `marker` is the citation's or passage's number."""

    document_id: str
    document: str
    page: int | None
    place: str
    span: Span | None
    marker: int | None = None


def of_citation(citation: Citation) -> Target:
    return Target(
        citation.document_id,
        citation.document,
        citation.page,
        citation.place,
        Span(citation.start, citation.end, citation.quote),
        citation.marker,
    )


def of_hit(hit: Hit) -> Target:
    return Target(hit.document_id, hit.document, hit.page, hit.place, Span(hit.start, hit.end, hit.text), hit.rank)


def of_document(document: StoredDocument) -> Target:
    """The document from its beginning."""
    return Target(document.document_id, document.title, None, "", None)
