"""A table's cells as lines of text, and which of its rows say what it holds: its title, its unit, its column heads."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

Row = Sequence[str | None]
"""Cells by column: "" is empty, None belongs to the cell on its left, which reaches over it."""

SEPARATOR = " | "
MOST_HEADS = 3
LONGEST_HEAD = 80
"""Characters of a cell that may be a column's head."""

LONGEST_NUMBER = 40

_NUMBER = re.compile(
    r"[-–—+(]*\s*(?:[^\W\d_]{0,4}|[$€£¥₹])\s*[-–—+(]?\d[\d.,'’\s]*\)?\s*(?:[^\W\d_]{1,3}|[%‰$€£¥₹])?\)?$"
)
_YEAR = re.compile(r"(?:[A-Za-z]{1,3}\d?[\s/-]*)?(?:19|20)\d\d(?:\s*[/–-]\s*(?:\d\d){1,2})?\s?[A-Z]?$")
_DAY = re.compile(r"\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}$")
_PERIOD = re.compile(r"(?:Q[1-4]|[1-4]Q|H[12]|FY)\s*'?\d*|\d{1,2}$")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Shape:
    """How many rows at the top are titles, and how many below those are heads of columns."""

    titles: int
    heads: int


def folded(text: str) -> str:
    """A cell's text on one line."""
    return _SPACES.sub(" ", text).strip()


def line(row: Row) -> str:
    """The row on one line, "Net sales | 1,204 | 1,377"; empty cells at its end are left out."""
    cells = [cell for cell in row if cell is not None]
    while cells and not cells[-1]:
        cells.pop()
    return SEPARATOR.join(cells)


def shape(rows: Sequence[Row]) -> Shape:
    """Told by the looks: titles stand alone in their row, and heads are words or years above numbers."""
    titles = 0
    while titles < len(rows) - 1 and titles < MOST_HEADS and _filled(rows[titles]) == 1 and rows[titles][0]:
        titles += 1
    below = rows[titles:]
    if len(below) < 2 or not _may_head(below[0]):
        return Shape(titles if len(below) > 1 else 0, 0)
    heads = 1
    while heads < min(MOST_HEADS, len(below) - 1) and _goes_on(below, heads):
        heads += 1
    return Shape(titles, heads)


def columns(heads: Sequence[Row]) -> str:
    """What stands over each column, of several rows of heads those above one another together."""
    if not heads:
        return ""
    width = max(len(row) for row in heads)
    over = [_spread(row, width, last=row is heads[-1]) for row in heads]
    cells = [" ".join(dict.fromkeys(cell for cell in column if cell)) for column in zip(*over, strict=True)]
    return line(cells)


def title(lines: Sequence[str]) -> str:
    """Titles and units together."""
    return ", ".join(dict.fromkeys(text.rstrip(" ,:") for text in lines if text))


def is_number(cell: str) -> bool:
    """An amount: years, dates and quarters are none, since they stand over columns."""
    return bool(cell) and len(cell) <= LONGEST_NUMBER and bool(_NUMBER.match(cell)) and not is_time(cell)


def is_time(cell: str) -> bool:
    """A year, day, quarter or month's number."""
    return any(pattern.fullmatch(cell) for pattern in (_YEAR, _DAY, _PERIOD))


def _filled(row: Row) -> int:
    return sum(bool(cell) for cell in row)


def _may_head(row: Row) -> bool:
    cells = [cell for cell in row if cell]
    return (len(cells) > 1 or bool(cells and not row[0])) and not any(
        len(cell) > LONGEST_HEAD or is_number(cell) for cell in cells
    )


def _goes_on(rows: Sequence[Row], at: int) -> bool:
    """Whether another row of heads follows: more words, below heads of several columns, and only then numbers."""
    above, below = rows[at - 1], rows[at + 1]
    return (
        _may_head(rows[at])
        and (None in above or _filled(above) < _filled(rows[at]))
        and any(is_number(cell) for cell in below if cell)
    )


def _spread(row: Row, width: int, last: bool) -> list[str]:
    """Each column's head. One that reaches over several columns is that of each, and so is one with nothing on its
    right, where there are heads below."""
    spread: list[str] = []
    for cell in [*row, *[""] * (width - len(row))]:
        reached = cell is None or (not cell and not last)
        spread.append(spread[-1] if reached and spread else cell or "")
    return spread
