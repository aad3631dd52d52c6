"""A place to show: which page of which document, and the words to highlight there."""

from __future__ import annotations

from collections.abc import Sequence
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
    why: str = ""
    """Why it was found, as `Hit.why`."""


def of_citation(citation: Citation, hits: Sequence[Hit] = ()) -> Target:
    """`hits` are the passages of the answer, of which the citation is taken from one."""
    source = next((hit for hit in hits if _holds(hit, citation)), None)
    return Target(
        citation.document_id,
        citation.document,
        citation.page,
        citation.place,
        Span(citation.start, citation.end, citation.quote),
        citation.marker,
        source.why if source is not None else "",
    )


def of_hit(hit: Hit) -> Target:
    span = Span(hit.start, hit.end, hit.text)
    return Target(hit.document_id, hit.document, hit.page, hit.place, span, hit.rank, hit.why)


def _holds(hit: Hit, citation: Citation) -> bool:
    same = hit.document_id == citation.document_id and hit.page == citation.page
    return same and hit.start <= citation.start and citation.end <= hit.end


def of_document(document: StoredDocument) -> Target:
    """The document from its beginning."""
    return Target(document.document_id, document.title, None, "", None)
