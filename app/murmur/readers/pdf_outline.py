"""A PDF's own table of contents (its bookmarks), and where on the pages its entries stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

import pypdfium2 as pdfium

from murmur.domain.documents import Heading
from murmur.readers.finding import Folded
from murmur.readers.titles import MAX_TITLE

MAX_ENTRIES = 5_000
MAX_DEPTH = 8

Outline = dict[int, list[tuple[int, str]]]
"""For each page (counted from 1) its entries in order: level from 1, title."""


def outline_of(document: Any) -> Outline:
    """The bookmarks that lead to a page. Loops and depth are bounded by pypdfium2, their number here."""
    found: Outline = {}
    try:
        for bookmark in islice(document.get_toc(max_depth=MAX_DEPTH), MAX_ENTRIES):
            target = bookmark.get_dest()
            index = target.get_index() if target is not None else None
            title = " ".join(bookmark.get_title().split())[:MAX_TITLE]
            if title and index is not None and index >= 0:
                found.setdefault(index + 1, []).append((bookmark.level + 1, title))
    except (pdfium.PdfiumError, UnicodeDecodeError):
        return found  # a damaged outline costs section names, not the text
    return found


def placed(entries: Sequence[tuple[int, str]], text: str) -> list[Heading]:
    """The entries of one page as headings, in order of where they stand.

    An entry begins at the line that holds its title, at best a line of its own; when the page does not hold
    it, where the entry before it begins.
    """
    headings: list[Heading] = []
    start = 0
    for level, title in entries:
        start = _line_of(text, title, start)
        headings.append(Heading(start, level, title))
    return headings


def _line_of(text: str, title: str, low: int) -> int:
    first: int | None = None
    for begin, end in _places(text, title, low):
        line = text.rfind("\n", 0, begin) + 1
        rest = text[line:begin] + text[end : _end_of_line(text, end)]
        if sum(c.isalpha() for c in rest) <= 8:  # alone on its line but for a number or "Item 7."
            return line
        first = begin if first is None else first
    return low if first is None else first


def _places(text: str, title: str, low: int) -> Iterator[tuple[int, int]]:
    """Where the title stands: word for word, or else by its letters alone."""
    words = re.compile(r"\s+".join(re.escape(word) for word in title.split()), re.IGNORECASE)
    exact = [match.span() for match in words.finditer(text, low)]
    if exact:
        yield from exact
        return
    folded, wanted = Folded(text, fold_case=True), Folded(title, fold_case=True).text
    at = folded.text.find(wanted) if wanted else -1
    while at >= 0:
        span = folded.span(at, at + len(wanted))
        if span[0] >= low:
            yield span
        at = folded.text.find(wanted, at + 1)


def _end_of_line(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end
