"""What the library worker is asked about its texts; part of `messages`, which is full."""

from __future__ import annotations

from murmur.domain.documents import Hit
from murmur.worker.part import Part


class Search(Part, frozen=True):
    """In one collection, in one document (by its id), or (both None) in all; never in the documents `without`."""

    question: str
    k: int
    collection: str | None
    words_only: bool = False
    document: str | None = None
    without: tuple[str, ...] = ()


class Similarity(Part, frozen=True):
    question: str
    texts: tuple[str, ...]


class NearestWords(Part, frozen=True):
    question: str
    spans: tuple[tuple[int, int], ...]
    texts: tuple[str, ...]


class AskStandings(Part, frozen=True):
    """How far the documents that are asked speak of names and other words, each a tuple of spellings."""

    names: tuple[tuple[str, ...], ...]
    others: tuple[tuple[str, ...], ...]
    collection: str | None
    document: str | None = None


class Summarise(Part, frozen=True):
    """Which passages stand for the parts of a document."""

    document_id: str
    parts: int


class Summarised(Part, frozen=True):
    """In the document's order. `ready` of `passages` have a vector; the others could not be chosen."""

    hits: tuple[Hit, ...]
    ready: int
    passages: int
