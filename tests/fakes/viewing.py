"""Showing the pages of a fake library, and finding words on them."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace

from tests.fakes import shelf
from tests.fakes.gate import Gate

from murmur.domain.documents import PageText, PageView, Places, Span, StoredDocument
from murmur.domain.errors import Cancelled, NotKnown
from murmur.domain.jobs import CancelToken
from murmur.library.find_words import find_words


class FakeViewing:
    """Over `kept`, the documents by id."""

    def __init__(self) -> None:
        self.kept: dict[str, tuple[StoredDocument, shelf.FakeBook | None]] = {}
        self.viewing = Gate()
        self.finding = Gate()
        self.given_up: list[str] = []
        """Words that nobody wanted to find any more."""
        self.viewed: list[tuple[str, int | None, int]] = []
        """Every page that was drawn, and how wide."""
        self.changed: set[str] = set()
        """Ids of documents whose files have changed since: only their stored text can be shown."""
        self._lock = threading.Lock()

    def view(
        self,
        document_id: str,
        page: int | None,
        spans: Sequence[Span],
        width: int,
        *,
        words: bool = False,
        cancel: CancelToken | None = None,
    ) -> PageView:
        self.viewing.pass_through(cancel)
        self.viewed.append((document_id, page, width))
        stored, book = self._book(document_id)
        number = page or 1
        if not 1 <= number <= len(book.pages):
            raise NotKnown
        shown = book.pages[number - 1]
        view = PageView(stored.title, number, len(book.pages), shown.text, tuple(spans), path=stored.path)
        if document_id in self.changed:
            return replace(view, notice="The file has changed since it was added. This is its text as it was then.")
        if book.kind != "pdf":
            return replace(view, page=None, page_count=1, headings=shown.headings, tables=shown.tables)
        from tests.fakes.drawing import draw

        footer = f"{stored.title}  ·  {number}"
        pixels, height, boxes, placed = draw(shown, spans, width, footer)
        return replace(
            view,
            width=width,
            height=height,
            pixels=pixels,
            highlights=boxes,
            points=595.0,
            words=placed if words else (),
        )

    def find(self, document_id: str, words: str, cancel: CancelToken | None = None) -> Places:
        try:
            self.finding.pass_through(cancel)
        except Cancelled:
            self.given_up.append(words)
            raise
        _, book = self._book(document_id)
        paged = book.kind == "pdf"
        texts = [PageText(at if paged else None, page.text) for at, page in enumerate(book.pages, start=1)]
        return find_words(texts, words)

    def _book(self, document_id: str) -> tuple[StoredDocument, shelf.FakeBook]:
        with self._lock:
            stored, book = self.kept.get(document_id, (None, None))
        if stored is None or book is None:
            raise NotKnown
        return stored, book
