"""Puts pages in order that were drawn line by line across two columns.

PDFium gives text as it was drawn. Most programs draw column by column; where one does not, each line of the text holds
a line of the left column and, behind a gutter, one of the right. A few words of one line tell most pages that they
need no further look.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from murmur.library.lines import is_row

FEWEST_LINES = 8
LONG = 40
"""Characters of a line that may hold two."""

NARROWEST, WIDEST = 9.0, 48.0
"""Points: the space between columns is wider than any between words, and text goes up to it (cells stop anywhere)."""

ALIKE = 0.7
"""The share of the long lines that must have the gutter."""

_SPACE = re.compile(r"(?<=\S) (?=\S)")

Sides = Callable[[int], tuple[float, float] | None]
"""The left and the right edge of the character at an offset, in points; None where it has no place."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Gap:
    """A wide space at offset `at`, from `left` to `right` in points."""

    at: int
    left: float
    right: float


def reading_order(text: str, sides: Sides) -> list[Span]:
    """Spans of `text`, one for each line of each column, in reading order; [] where the text is in order as it is."""
    lines = _lines(text)
    long = [line for line in lines if line[1] - line[0] >= LONG]
    if len(long) < FEWEST_LINES or 2 * len(long) < len(lines):
        return []
    for number in (len(long) // 2, len(long) // 4, 3 * len(long) // 4):
        if _gap(text, long[number], sides) is None:
            return []
    gaps = {line: gap for line in long if (gap := _gap(text, line, sides))}
    gutter = _gutter(list(gaps.values()))
    same = sum(gap.left <= gutter <= gap.right for gap in gaps.values())
    if same < ALIKE * len(long) or not _is_prose(text, gaps):
        return []
    return _ordered(text, lines, gutter, sides)


def _lines(text: str) -> list[Span]:
    ends = [-1, *(match.start() for match in re.finditer("\n", text)), len(text)]
    return [(start + 1, end) for start, end in pairwise(ends) if text[start + 1 : end].strip()]


def _gap(text: str, line: Span, sides: Sides) -> _Gap | None:
    """The widest space in the middle half of a line, if it is as wide as a gutter."""
    start, end = line
    quarter = (end - start) // 4
    found = _gaps(text, start + quarter, end - quarter, sides)
    return max(found, key=lambda gap: gap.right - gap.left, default=None)


def _gaps(text: str, start: int, end: int, sides: Sides) -> list[_Gap]:
    found: list[_Gap] = []
    for match in _SPACE.finditer(text, start, end):
        before, behind = sides(match.start() - 1), sides(match.end())
        if before and behind and behind[0] - before[1] >= NARROWEST:
            found.append(_Gap(match.start(), before[1], behind[0]))
    return found


def _gutter(gaps: Sequence[_Gap]) -> float:
    """A hair to the left of where most of the right column's lines begin."""
    starts = sorted(gap.right for gap in gaps)
    return starts[len(starts) // 2] - 1


def _is_prose(text: str, gaps: dict[Span, _Gap]) -> bool:
    """Whether both columns are running text: a table's cells must stay in their rows."""
    if sum(is_row(text[start:end]) for start, end in gaps) > 0.15 * len(gaps):
        return False
    left = sorted(gap.at - start for (start, _), gap in gaps.items())
    right = sorted(end - gap.at for (_, end), gap in gaps.items())
    middle = len(gaps) // 2
    if sorted(gap.right - gap.left for gap in gaps.values())[middle] > WIDEST:
        return False
    letters = sum(text[start:end].count(" ") for start, end in gaps)
    return min(left[middle], right[middle]) >= LONG // 2 and letters >= 6 * len(gaps)


def _ordered(text: str, lines: Sequence[Span], gutter: float, sides: Sides) -> list[Span]:
    """Runs of lines in two columns, left before right, between lines that reach over both."""
    ordered: list[Span] = []
    left: list[Span] = []
    right: list[Span] = []
    for start, end in lines:
        gap = next((gap for gap in _gaps(text, start, end, sides) if gap.left <= gutter <= gap.right), None)
        first, last = sides(start), sides(len(text[start:end].rstrip()) + start - 1)
        if gap is not None:
            left.append((start, gap.at))
            right.append((gap.at + 1, end))
        elif last is not None and last[1] <= gutter:
            left.append((start, end))
        elif first is not None and first[0] >= gutter:
            right.append((start, end))
        else:
            ordered += [*left, *right, (start, end)]
            left, right = [], []
    return [*ordered, *left, *right]
