"""The messages about looking at pages; `messages` lists them with all others."""

from __future__ import annotations

from murmur.domain.documents import PageText, PlacedWord, Places, Rectangle, Span, StoredDocument
from murmur.worker.part import Part


class ReadPage(Part, frozen=True):
    """To the library worker."""

    document_id: str
    page: int | None


class StoredPage(Part, frozen=True):
    document: StoredDocument
    page: PageText


class FindWords(Part, frozen=True):
    """To the library worker: where in one document these words stand."""

    document_id: str
    words: str


class PlacesFound(Part, frozen=True):
    places: Places


class DrawPage(Part, frozen=True):
    """To the reader; an open file handle follows. `words` says that every word's place is wanted too."""

    name: str
    page: int
    spans: tuple[Span, ...]
    width: int  # 0: as text recognition wants it
    cpu_seconds: int
    part: str = ""
    words: bool = False


class PageDrawn(Part, frozen=True):
    """`width * height * 3` bytes of RGB follow as a frame. `words` are those of `text`, the page's text as the reader
    has it now; both are empty unless asked for. `points` is the page's width on paper."""

    width: int
    height: int
    highlights: tuple[Rectangle, ...]
    found: bool
    points: float = 0.0
    text: str = ""
    words: tuple[PlacedWord, ...] = ()
