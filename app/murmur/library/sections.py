"""Which headings a place in a document stands under, over page ends too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from murmur.domain.documents import Heading, PageText

LONGEST_TITLE = 120
"""Characters of a heading that a section's path keeps."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters `start` to `end` of a page under one path of headings; `heading` is the one it begins
    with."""

    start: int
    end: int
    section: tuple[str, ...]
    heading: Heading | None


class Sections:
    """Walks through a document's pages and remembers the headings above."""

    def __init__(self, pages: Sequence[PageText]) -> None:
        self._path: list[tuple[int, str]] = []
        self._running = _running_titles(pages)

    def stretches(self, page: PageText) -> list[Stretch]:
        """The page from heading to heading, complete and in order. Call once for each page, in order."""
        found: list[Stretch] = []
        start, opened = 0, None
        for heading in page.headings:
            if heading.title.casefold() in self._running or not start <= heading.start <= len(page.text):
                continue
            if heading.start > start:
                found.append(Stretch(start, heading.start, self._section(), opened))
            self._enter(heading)
            start, opened = heading.start, heading
        if start < len(page.text):
            found.append(Stretch(start, len(page.text), self._section(), opened))
        return found

    def _enter(self, heading: Heading) -> None:
        while self._path and self._path[-1][0] >= heading.level:
            self._path.pop()
        self._path.append((heading.level, heading.title[:LONGEST_TITLE]))

    def _section(self) -> tuple[str, ...]:
        return tuple(title for _, title in self._path)


def _running_titles(pages: Sequence[PageText]) -> frozenset[str]:
    """Titles on a fifth of all pages or more (and on four at least): page headers, not headings."""
    counts = Counter(title for page in pages for title in {heading.title.casefold() for heading in page.headings})
    return frozenset(title for title, count in counts.items() if count >= max(4, len(pages) / 5))
