"""A document on its way in: its pages as they come, and the passages made of them aside from the questions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from murmur.domain.background import Background
from murmur.domain.documents import Card, DocumentFacts, PageText, Passage
from murmur.domain.errors import DocumentTooLarge
from murmur.library.card import make_card
from murmur.library.passages import make_passages

MOST_CHARACTERS = 30_000_000
"""Ten Bibles. By extrapolation from 2 MB of text, such a document takes about 800 MB of memory while it is stored."""


@dataclass(frozen=True, slots=True)
class Made:
    """What the library adds to the pages; `facts` with the language that was found."""

    facts: DocumentFacts
    card: Card
    passages: tuple[Passage, ...]


class Upload:
    """One document. All methods are for one thread."""

    def __init__(self, most_characters: int = MOST_CHARACTERS) -> None:
        self.pages: list[PageText] = []
        self._room = most_characters
        self._making: Background[Made] | None = None

    def take(self, pages: Sequence[PageText]) -> None:
        """DocumentTooLarge when the document gets longer than may be kept in memory; its pages are dropped then."""
        self._room -= sum(len(page.text) for page in pages)
        if self._room < 0:
            self.pages.clear()
            raise DocumentTooLarge("The document holds more text than Murmur can index in one piece")
        self.pages += pages

    def made(self, facts: DocumentFacts, name: str, wait: float) -> Made | None:
        """Card and passages, once a thread has made them; None if that takes longer than `wait` seconds: ask again."""
        if self._making is None:
            self._making = Background(lambda: self._make(facts, name))
            self._making.start()
        return self._making.value() if self._making.ready(wait) else None

    def _make(self, facts: DocumentFacts, name: str) -> Made:
        pages = tuple(self.pages)
        card = make_card(facts, name, pages)
        told = replace(facts, language=card.language or None)
        return Made(told, card, tuple(make_passages(told, name, pages)))
