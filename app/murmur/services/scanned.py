"""Where quoted words stand on a page whose text was recognised in its picture."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from murmur.domain.documents import PageText, PlacedWord, Rectangle, ScannedLine, Span

PADDING = 0.1
"""A highlight is this share of the line's height larger on each side."""

_WORD = re.compile(r"\S+")


def highlights(page: PageText, spans: Sequence[Span], width: int, height: int) -> tuple[Rectangle, ...]:
    """Boxes in pixels on the page drawn `width` by `height`; within a line by the share of its characters."""
    return tuple(
        _box(line, max(span.start, line.start), min(span.end, line.end), width, height)
        for span in spans
        for line in _touched(page, span)
    )


def placed_words(page: PageText, width: int, height: int) -> tuple[PlacedWord, ...]:
    """Every word and its letters, by their share of the line; of a line that runs down the page only its sides."""
    return tuple(
        _word(line, line.start + match.start(), line.start + match.end(), width, height)
        for line in page.scanned
        for match in _WORD.finditer(page.text[line.start : line.end])
    )


def _word(line: ScannedLine, start: int, end: int, width: int, height: int) -> PlacedWord:
    left, wide, high = line.left * width, line.width * width, line.height * height
    one = wide / (line.end - line.start)
    edges: tuple[float, ...] = (left, left + wide)
    if wide > high:
        edges = tuple(round(left + one * (at - line.start), 1) for at in range(start, end + 1))
    return PlacedWord(start, end, line.top * height, high, edges)


def _touched(page: PageText, span: Span) -> Iterator[ScannedLine]:
    for line in page.scanned:
        start, end = max(span.start, line.start), min(span.end, line.end)
        if page.text[start:end].strip():
            yield line


def _box(line: ScannedLine, start: int, end: int, width: int, height: int) -> Rectangle:
    left, top = line.left * width, line.top * height
    wide, high = line.width * width, line.height * height
    if wide > high:  # else it runs from top to bottom, or the other way round: nobody knows from the box alone
        one = wide / (line.end - line.start)
        left, wide = left + one * (start - line.start), one * (end - start)
    pad = PADDING * min(wide, high)
    x, y = max(0.0, left - pad), max(0.0, top - pad)
    return Rectangle(x, y, min(wide + 2 * pad, width - x), min(high + 2 * pad, height - y))
