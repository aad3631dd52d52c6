"""Where every letter of a drawn PDF page stands, so that its words can be marked and copied by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as raw

from murmur.domain.documents import PlacedWord
from murmur.readers.pdf_text import Characters

MOST_LETTERS = 40_000
"""A page with more is no page that somebody reads; none of its words is placed."""

_WORD = re.compile(r"\S+")
_FAR = 10_000
"""Points: PDFium tells places on the bitmap in whole pixels, so the scale is taken over a long way."""

_Box = tuple[float, float, float, float]
"""Left, top, right, bottom, in pixels of the bitmap."""


def placed_words(page: Characters, device: Any) -> tuple[PlacedWord, ...]:
    """Every word of the page in the order of its text; words without a place are left out."""
    if len(page.text) > MOST_LETTERS:
        return ()
    onto = _Onto(device)
    found: list[PlacedWord] = []
    for match in _WORD.finditer(page.text):
        boxes = [_box(page, offset, onto) for offset in range(*match.span())]
        for first, last in _runs(boxes):
            found.append(_word(match.start() + first, boxes[first:last]))
    return tuple(found)


class _Onto:
    """From points on the page to pixels of the bitmap, with the page's rotation."""

    def __init__(self, device: Any) -> None:
        self._x, self._y = device.to_bitmap(0, 0)
        right, up = device.to_bitmap(_FAR, 0), device.to_bitmap(0, _FAR)
        self._right = ((right[0] - self._x) / _FAR, (right[1] - self._y) / _FAR)
        self._up = ((up[0] - self._x) / _FAR, (up[1] - self._y) / _FAR)

    def __call__(self, x: float, y: float) -> tuple[float, float]:
        return (
            self._x + x * self._right[0] + y * self._up[0],
            self._y + x * self._right[1] + y * self._up[1],
        )


def _box(page: Characters, offset: int, onto: _Onto) -> _Box | None:
    box = raw.FS_RECTF()
    if not raw.FPDFText_GetLooseCharBox(page.textpage, page.index(offset), box):
        return None
    (x1, y1), (x2, y2) = onto(box.left, box.top), onto(box.right, box.bottom)
    return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)


def _runs(boxes: list[_Box | None]) -> Iterator[tuple[int, int]]:
    """Letters that stand on one line: a word that goes on in the next line is two."""
    first = 0
    while first < len(boxes):
        start = boxes[first]
        last = first + 1
        while start is not None and last < len(boxes) and _beside(start, boxes[last]):
            start = boxes[last] or start
            last += 1
        if start is not None:
            yield first, last
        first = last


def _beside(one: _Box, other: _Box | None) -> bool:
    if other is None:  # a hyphen that PDFium has put in, or taken out
        return True
    across = min(one[3], other[3]) - max(one[1], other[1])
    down = min(one[2], other[2]) - max(one[0], other[0])
    tall, wide = max(one[3] - one[1], 1.0), max(one[2] - one[0], 1.0)
    return across > 0.3 * tall or down > 0.3 * wide


def _word(start: int, boxes: list[_Box | None]) -> PlacedWord:
    known = [box for box in boxes if box is not None]
    left, right = min(box[0] for box in known), max(box[2] for box in known)
    top, bottom = min(box[1] for box in known), max(box[3] for box in known)
    edges: tuple[float, ...] = (left, right)
    tallest = max(box[3] - box[1] for box in known)
    if bottom - top < 1.8 * tallest:  # else it runs up or down the page
        edges = _edges(boxes, left, right)
    return PlacedWord(
        start, start + len(boxes), round(top, 1), round(bottom - top, 1), tuple(round(edge, 1) for edge in edges)
    )


def _edges(boxes: list[_Box | None], left: float, right: float) -> tuple[float, ...]:
    """Where each letter begins as one reads, and where the last one ends."""
    known = [box for box in boxes if box is not None]
    backwards = known[-1][0] + known[-1][2] < known[0][0] + known[0][2]
    edges: list[float] = [right if backwards else left]
    for box in boxes[1:]:
        edges.append(edges[-1] if box is None else box[2] if backwards else box[0])
    edges.append(left if backwards else right)
    return tuple(edges)
