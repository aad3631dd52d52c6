"""What a document becomes on its way from a file to something that can be found and shown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

DEFAULT_COLLECTION = "Documents"

LONGEST_COLLECTION_NAME = 80
"""Characters."""


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
class Table:
    """Rows of a table inside a page's text, characters `start` to `end`, its column heads left out where they stand
    above. `title` says what the table holds, its unit included, and `columns` what stands over its columns; both may
    be ""."""

    start: int
    end: int
    title: str
    columns: str


@dataclass(frozen=True, slots=True)
class ScannedLine:
    """A line that was recognised in a picture: characters `start` to `end` of the page's text, where it stands as
    fractions (0 to 1) of the page's width and height, and how sure the recognition is (0 to 1)."""

    start: int
    end: int
    left: float
    top: float
    width: float
    height: float
    confidence: float


@dataclass(frozen=True, slots=True)
class PageText:
    """One page as the reader found it: a page, a slide, a sheet, a message, a chapter.

    `number` counts from 1 and is None where the format has no such parts. `text` is what a quote is checked
    against, so nobody downstream may change a character of it. `headings` and `tables` are in order of `start`.
    `label` is what a person calls the part where "page 3" would be wrong ("slide 3", "sheet Sales"), else None.
    `scanned` is empty unless the text was recognised in a picture.
    """

    number: int | None
    text: str
    headings: tuple[Heading, ...] = ()
    tables: tuple[Table, ...] = ()
    label: str | None = None
    scanned: tuple[ScannedLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Attachment:
    """A document inside a document. `part` finds it there ("2", or "2/1" for one inside an attached message)."""

    name: str
    part: str


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What a reader learned about a whole document. `kind` is the format, a value of `domain.formats`.

    `pages_without_text` are the numbers of pages that hold no usable text: pictures to be recognised."""

    kind: str
    title: str
    page_count: int
    pages_without_text: tuple[int, ...] = ()
    language: str | None = None
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """What a document is, told without a model: takes part in retrieval. Everything may be empty.

    `kind` is a word for what it is ("annual report", "invoice"), `dates` are ISO days, `years` four digits, `people`
    and `organisations` names that stand out, `language` an ISO 639-1 code."""

    title: str = ""
    kind: str = ""
    dates: tuple[str, ...] = ()
    years: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    language: str = ""


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
    context: str = ""
    """What a table's rows need to be understood and stands above them: its title, unit and column heads."""


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A document as the library knows it. `embedded` counts the passages whose vectors are stored."""

    document_id: str
    path: str
    title: str
    kind: str
    collections: tuple[str, ...]
    status: DocumentStatus
    pages: int
    passages: int
    embedded: int
    size: int
    added: str
    error: str | None = None
    card: Card = Card()
    pages_without_text: tuple[int, ...] = ()
    """Pages of which nothing could be read."""
    container: str = ""
    """The path of the file in which this document lies, "" for a file of its own; `path` then only names it."""
    part: str = ""
    """Where in the file, as `Attachment.part`."""
    sha256: str = ""
    """Of the file as it was read; of the outer one where the document lies in another. "" where nothing is known."""


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
    passage's vector to the question's (its mean with and without what names documents), None when no vector
    took part. `start` and `end` are offsets into the page's text; `place` is what a person would say:
    "page 3", "Leave › Parental leave", "line 12".
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
    context: str = ""
    """As `Passage.context`."""
    kind: str = ""
    """The document's format, a value of `domain.formats`."""
    why: str = ""
    """Why it was found, for a person: "matched: FY2022, gross margin; document Boeing 2022 10-K"."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A document's pages of which nothing could be read; no pages: the whole document."""

    document: str
    pages: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of what was added stands behind a search or an answer, within the chosen collection."""

    files_ready: int
    files_total: int
    unreadable: tuple[Unreadable, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The hits for one question. `words_only` says that vectors took no part (yet)."""

    hits: tuple[Hit, ...]
    milliseconds: float
    words_only: bool = False
    coverage: Coverage = Coverage(0, 0)


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
class PlacedWord:
    """Characters `start` to `end` of a page's text, without white space, and where they stand on the drawn page, in
    pixels.

    `edges` are the sides of the letters along the line, one more than there are letters: from right to left they grow
    smaller. Two edges alone: only the whole word's sides are known.
    """

    start: int
    end: int
    top: float
    height: float
    edges: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a document words stand: `page` is None where the format has no pages."""

    page: int | None
    span: Span


@dataclass(frozen=True, slots=True)
class Places:
    """In the document's order. `more` says that there are others which nobody will step through."""

    places: tuple[Place, ...]
    more: bool = False


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
    label: str | None = None
    """As `PageText.label`."""
    points: float = 0.0
    """The drawn page's width on paper, in points; 0 where nobody knows."""
    words: tuple[PlacedWord, ...] = ()
    """Every word of `text` on the drawn page, where they were asked for and are known."""
    headings: tuple[Heading, ...] = ()
    tables: tuple[Table, ...] = ()
    path: str = ""
    """The file a person can open: of a document inside another, that other's."""
