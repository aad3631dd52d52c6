"""From characters of a page's text to places on its picture and back; pure arithmetic over the words' places."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from murmur.domain.documents import PlacedWord, Rectangle

_LINE_END_HYPHEN = re.compile(r"(?<=\w)([-\u2010])\s*\n\s*(?=\w)")


class PlacedText:
    """The words of one drawn page. Positions are characters of its text; places are pixels of its picture."""

    def __init__(self, text: str = "", words: Sequence[PlacedWord] = ()) -> None:
        self.text = text
        self.words = tuple(word for word in words if word.start < word.end <= len(text) and len(word.edges) > 1)
        self._starts = [word.start for word in self.words]

    def boxes(self, start: int, end: int) -> list[Rectangle]:
        """A box for each line that characters `start` to `end` stand on."""
        if end <= start:
            return []
        first = max(0, bisect_right(self._starts, start) - 1)
        found: list[Rectangle] = []
        for word in self.words[first : bisect_left(self._starts, end)]:
            low, high = max(start, word.start), min(end, word.end)
            if low < high:
                box = _part(word, low, high)
                if found and _goes_on(found[-1], box):
                    found[-1] = _united(found[-1], box)
                else:
                    found.append(box)
        return found

    def position(self, x: float, y: float) -> int | None:
        """The gap between letters that is nearest to a place: the nearest line first, then the nearest letter."""
        if not self.words:
            return None
        word = min(self.words, key=lambda one: (_off_line(one, y), _off_word(one, x)))
        return _gap(word, x)

    def word_at(self, x: float, y: float) -> tuple[int, int] | None:
        """The word under a place; None beside all words."""
        for word in self.words:
            if _off_line(word, y) == 0 and _off_word(word, x) == 0:
                return word.start, word.end
        return None

    def stepped(self, position: int, by: int, *, words: bool = False) -> int:
        """One letter on, or to the next edge of a word; white space counts as one letter."""
        stops = sorted({edge for word in self.words for edge in (word.start, word.end)}) if words else self._stops()
        at = bisect_right(stops, position) if by > 0 else bisect_left(stops, position) - 1
        return stops[max(0, min(len(stops) - 1, at))] if stops else position

    def other_line(self, position: int, by: int) -> int:
        """The nearest gap in the line above or below; the page's end where there is none."""
        here = self._word_of(position)
        if here is None:
            return position
        x = _edge(here, position)
        middle = here.top + here.height / 2
        lines = [word for word in self.words if (word.top + word.height / 2 - middle) * by > 0.6 * here.height]
        if not lines:
            return self.words[-1].end if by > 0 else self.words[0].start
        nearest = min(abs(word.top + word.height / 2 - middle) for word in lines)
        line = [word for word in lines if abs(word.top + word.height / 2 - middle) < nearest + 0.5 * here.height]
        return _gap(min(line, key=lambda word: _off_word(word, x)), x)

    def caret(self, position: int) -> Rectangle | None:
        """Where a cursor stands that is before the character at `position`."""
        word = self._word_of(position)
        return Rectangle(_edge(word, position), word.top, 0.0, word.height) if word is not None else None

    def _word_of(self, position: int) -> PlacedWord | None:
        at = bisect_right(self._starts, position) - 1
        if at < 0:
            return self.words[0] if self.words else None
        if position > self.words[at].end and at + 1 < len(self.words):
            return self.words[at + 1]
        return self.words[at]

    def _stops(self) -> list[int]:
        return sorted({place for word in self.words for place in range(word.start, word.end + 1)})


def quoted(text: str) -> str:
    """Words of a page as they are quoted: on one line, and a word that was broken at a line's end whole."""
    return " ".join(_LINE_END_HYPHEN.sub(r"\1", text).split())


def _edge(word: PlacedWord, position: int) -> float:
    if len(word.edges) == word.end - word.start + 1:
        return word.edges[max(0, min(len(word.edges) - 1, position - word.start))]
    return word.edges[0] if position <= word.start else word.edges[-1]


def _part(word: PlacedWord, start: int, end: int) -> Rectangle:
    one, other = _edge(word, start), _edge(word, end)
    return Rectangle(min(one, other), word.top, abs(other - one), word.height)


def _gap(word: PlacedWord, x: float) -> int:
    if len(word.edges) != word.end - word.start + 1:
        return word.start if abs(x - word.edges[0]) <= abs(x - word.edges[-1]) else word.end
    return word.start + min(range(len(word.edges)), key=lambda at: abs(word.edges[at] - x))


def _off_line(word: PlacedWord, y: float) -> float:
    return max(word.top - y, 0.0, y - word.top - word.height)


def _off_word(word: PlacedWord, x: float) -> float:
    return max(min(word.edges) - x, 0.0, x - max(word.edges))


def _goes_on(before: Rectangle, box: Rectangle) -> bool:
    """Whether two boxes are neighbours on one line, from either side."""
    height = min(before.height, box.height)
    overlap = min(before.top + before.height, box.top + box.height) - max(before.top, box.top)
    gap = max(before.left, box.left) - min(before.left + before.width, box.left + box.width)
    return overlap > 0.5 * height and gap < 1.5 * max(before.height, box.height)


def _united(one: Rectangle, other: Rectangle) -> Rectangle:
    left, top = min(one.left, other.left), min(one.top, other.top)
    right = max(one.left + one.width, other.left + other.width)
    bottom = max(one.top + one.height, other.top + other.height)
    return Rectangle(left, top, right - left, bottom - top)
