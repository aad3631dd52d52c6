"""What a document becomes on its way from a file to something that can be found and shown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

DEFAULT_COLLECTION = "Documents"


class DocumentStatus(StrEnum):
    """How adding one file ended (`document` events of the command line)."""

    READY = "ready"
    UNCHANGED = "unchanged"
    FAILED = "failed"
    NEEDS_OCR = "needs_ocr"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a page's text. `start` is the character offset at which the heading begins."""

    start: int
    level: int
    title: str


@dataclass(frozen=True, slots=True)
class PageText:
    """One page as the reader found it.

    `number` counts from 1 and is None where the format has no pages. `text` is what a quote is checked
    against, so nobody downstream may change a character of it. `headings` are in order of `start`.
    """

    number: int | None
    text: str
    headings: tuple[Heading, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What a reader learned about a whole document. `kind` is the format: "pdf", "markdown", "text"."""

    kind: str
    title: str
    page_count: int
    pages_without_text: tuple[int, ...] = ()
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a page that is found as one.

    `text == page.text[start:end]` exactly; `search_text` is enriched (title, section, undone hyphens and
    ligatures) and is only ever searched, never quoted. `section` is the path of headings above it.
    """

    page: int | None
    start: int
    end: int
    text: str
    search_text: str
    section: tuple[str, ...] = ()
    line: int = 1
    """The line of the page on which the passage begins, counted from 1."""


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A document as the library knows it. `embedded` counts the passages whose vectors are stored."""

    document_id: str
    path: str
    title: str
    kind: str
    collection: str
    status: DocumentStatus
    pages: int
    passages: int
    embedded: int
    size: int
    added: str
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Collection:
    """A named group of documents and what it holds."""

    name: str
    documents: int
    pages: int
    passages: int


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage found for a question, best first (`rank` counts from 1).

    `score` is the fused rank score, comparable within one search only. `similarity` is the cosine of the
    passage's vector to the question's, None when no vector took part. `start` and `end` are offsets into
    the page's text; `place` is what a person would say: "page 3", "Leave › Parental leave", "line 12".
    """

    rank: int
    score: float
    similarity: float | None
    passage_id: int
    document_id: str
    document: str
    path: str
    page: int | None
    place: str
    section: tuple[str, ...]
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The hits for one question. `words_only` says that vectors took no part (yet)."""

    hits: tuple[Hit, ...]
    milliseconds: float
    words_only: bool = False


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A box on a drawn page in pixels, origin at the top left."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` to `end` of a page's text, and the words that must stand there."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class PageView:
    """A page to look at: a picture with highlighted boxes, or its stored text where it cannot be drawn.

    `pixels` is RGB, 3 bytes a pixel, `width * height * 3` long, rows without padding; None means show `text`.
    `notice` is a sentence for the person (the file moved, changed, or has no pages to draw), else None.
    """

    document: str
    page: int | None
    page_count: int
    text: str
    spans: tuple[Span, ...]
    width: int = 0
    height: int = 0
    pixels: bytes | None = None
    highlights: tuple[Rectangle, ...] = ()
    notice: str | None = None
