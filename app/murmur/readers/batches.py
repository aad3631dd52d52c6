"""Pages leave the reader in bounded batches, so that progress shows and no message grows large."""

from __future__ import annotations

from collections.abc import Callable

from murmur.domain.documents import PageText

MAX_PAGES = 16
MAX_CHARACTERS = 256 * 1024


class Batches:
    """Collects pages and hands them on once MAX_PAGES or MAX_CHARACTERS are reached; `flush` hands on the
    rest."""

    def __init__(self, on_pages: Callable[[tuple[PageText, ...]], None]) -> None:
        self._on_pages = on_pages
        self._pages: list[PageText] = []
        self._characters = 0

    def add(self, page: PageText) -> None:
        if self._pages and self._characters + len(page.text) > MAX_CHARACTERS:
            self.flush()
        self._pages.append(page)
        self._characters += len(page.text)
        if len(self._pages) >= MAX_PAGES or self._characters >= MAX_CHARACTERS:
            self.flush()

    def flush(self) -> None:
        if self._pages:
            self._on_pages(tuple(self._pages))
            self._pages = []
            self._characters = 0
