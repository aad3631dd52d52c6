"""Running heads and feet: what stands at the top or the bottom of page after page and says nothing of the page.

A line runs when three pages in a row have it in the same place, or have the same but for a number that counts the
pages; three left or three right pages are enough, since they differ. A page number glued to a page's last words runs
too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from murmur.domain.documents import PageText

EDGE = 4
"""Lines at the top and at the bottom of a page that may run."""

LONGEST = 120
MOST_NUMBERS = 6

_NUMBER = re.compile(r"(?<![^\W_])(?:\d{1,4}|[ivxl]{1,7})(?![^\W_])")
_GLUED = re.compile(r"(?<=[\s.])(\d{1,4})\s*$")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}

_Mark = tuple[str, int | None]
"""A line's words; or its words without one of its numbers, and by how much that number is ahead of the page."""


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    marks: frozenset[_Mark]


def bodies(pages: Sequence[PageText]) -> list[tuple[int, int]]:
    """For each page where its own text begins and ends, between its running heads and feet.

    A page that would be left with nothing keeps everything.
    """
    tops = [_edge(page.text, at, from_top=True) for at, page in enumerate(pages)]
    bottoms = [_edge(page.text, at, from_top=False) for at, page in enumerate(pages)]
    glued = [_glued_number(page.text, at) for at, page in enumerate(pages)]
    found: list[tuple[int, int]] = []
    for at, page in enumerate(pages):
        start = max((line.end for line in _running(tops, at)), default=0)
        end = min((line.start for line in _running(bottoms, at) or _running(glued, at)), default=len(page.text))
        found.append((start, end) if page.text[start:end].strip() else (0, len(page.text)))
    return found


class RunningHeads:
    """The running heads of pages that come one by one: known from their third time on."""

    def __init__(self) -> None:
        self._tops: list[list[_Line]] = []
        self._pages = 0

    def lines(self, text: str) -> int:
        """How many lines at the top of the next page run. Call once for each page, in order."""
        self._tops = [*self._tops[-4:], _edge(text, self._pages, from_top=True)]
        self._pages += 1
        end = max((line.end for line in _running(self._tops, len(self._tops) - 1)), default=0)
        return text.count("\n", 0, end) + 1 if end else 0


def _running(edges: Sequence[Sequence[_Line]], at: int) -> list[_Line]:
    """The lines of one page's edge that run, from the edge inwards without a gap."""
    found: list[_Line] = []
    for place, line in enumerate(edges[at]):
        if not any(_runs(edges, at, place, mark) for mark in line.marks):
            break
        found.append(line)
    return found


def _runs(edges: Sequence[Sequence[_Line]], at: int, place: int, mark: _Mark) -> bool:
    """Whether three pages in a row, or three left or right pages in a row, have it in this place."""

    def has(page: int) -> bool:
        return 0 <= page < len(edges) and place < len(edges[page]) and mark in edges[page][place].marks

    return any(
        has(first) and has(first + step) and has(first + 2 * step)
        for step in (1, 2)
        for first in range(at - 2 * step, at + 1, step)
    )


def _edge(text: str, page: int, from_top: bool) -> list[_Line]:
    """The lines at one edge of a page, the outermost first."""
    found: list[_Line] = []
    start, end = 0, len(text)
    while len(found) < EDGE and start < end:
        if from_top:
            stop = text.find("\n", start, end)
            line = (start, end if stop < 0 else stop)
            start = line[1] + 1
        else:
            line = (text.rfind("\n", start, end) + 1, end)
            end = line[0] - 1
        if words := " ".join(text[line[0] : min(line[1], line[0] + 2 * LONGEST)].casefold().split()):
            found.append(_Line(*line, _marks(words, page) if len(words) <= LONGEST else frozenset()))
    return found


def _glued_number(text: str, page: int) -> list[_Line]:
    match = _GLUED.search(text, max(0, len(text) - 12))
    return [] if match is None else [_Line(match.start(), match.end(), frozenset({("", int(match[1]) - page)}))]


def _marks(words: str, page: int) -> frozenset[_Mark]:
    marks: set[_Mark] = {(words, None)} if any(character.isalpha() for character in words) else set()
    for match in list(_NUMBER.finditer(words))[:MOST_NUMBERS]:
        number = int(match[0]) if match[0].isdecimal() else _roman(match[0])
        marks.add((f"{words[: match.start()]}#{words[match.end() :]}", number - page))
    return frozenset(marks)


def _roman(letters: str) -> int:
    values = [_ROMAN[letter] for letter in letters]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < following else value for value, following in pairs)
