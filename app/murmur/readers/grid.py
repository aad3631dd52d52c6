"""A sheet becomes text of a line for each row, so that a line's number is the row's, and its tables are marked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from murmur.domain.documents import PageText, Table
from murmur.domain.errors import DocumentTooLarge
from murmur.readers import tables
from murmur.readers.tables import Row
from murmur.readers.writing import MAX_CHARACTERS, MAX_TITLE, seen

MAX_CELLS = 4_000_000
MAX_ROWS = 1_048_576
"""As Excel."""

LONGEST_CELL = 32_767
"""Characters, as Excel."""

MAX_MERGED = 20_000
WIDEST_MERGED = 200

_NAMED_BY_PROGRAM = re.compile(r"(?:sheet|tabelle|feuil|hoja|foglio|blad|arkusz|лист|munka)[ _]?\d*$", re.IGNORECASE)
_UNIT = re.compile(r"\W{0,2}(?:(?:all )?(?:amounts|figures|values) )?(?:in|en) [^,]{2,40}", re.IGNORECASE)
"""A line of its own that says what all numbers of the sheet are."""


@dataclass(frozen=True, slots=True)
class Merged:
    """Cells shown as one: from which row and column to which, both included."""

    top: int
    left: int
    bottom: int
    right: int


class Grid:
    """Takes the cells of a sheet row by row; rows and columns count from 1."""

    def __init__(self) -> None:
        self._rows: dict[int, dict[int, str | None]] = {}
        self._cells = self._characters = 0

    @property
    def empty(self) -> bool:
        return not self._rows

    def add(self, row: int, cells: Mapping[int, str]) -> None:
        """The row's texts by column. DocumentTooLarge for more than a sheet can have, empty rows too."""
        if not 0 < row <= MAX_ROWS:
            raise DocumentTooLarge("The sheet has more rows than Murmur can read")
        kept: dict[int, str | None] = {
            column: tables.folded(seen(text[:LONGEST_CELL]))
            for column, text in cells.items()
            if text and not text.isspace()
        }
        if not kept:
            return
        self._cells += len(kept)
        self._characters += sum(len(text or "") for text in kept.values())
        if self._cells > MAX_CELLS or self._characters > MAX_CHARACTERS:
            raise DocumentTooLarge("The sheet holds more cells than Murmur can read")
        self._rows[row] = kept

    def merge(self, merged: Merged) -> None:
        """What stands in the first of the cells stands for all: below it again, and on its right as one with it."""
        text = self._rows.get(merged.top, {}).get(merged.left)
        if not text:
            return
        columns = range(merged.left + 1, min(merged.right, merged.left + WIDEST_MERGED) + 1)
        for row in range(merged.top, min(merged.bottom, merged.top + WIDEST_MERGED) + 1):
            if row in self._rows:
                self._rows[row].setdefault(merged.left, text)
                for column in columns:
                    self._rows[row].setdefault(column, None)

    def page(self, number: int | None = None, label: str | None = None, name: str = "") -> PageText:
        """The sheet as a page. `name` is the sheet's, part of its tables' titles where a person gave it."""
        columns = sorted({column for cells in self._rows.values() for column, text in cells.items() if text})
        lines: list[str] = []
        length = 0
        rows: list[_Placed] = []
        for row in sorted(self._rows):
            empty = row - 1 - len(lines)
            cells = [self._rows[row].get(column, "") for column in columns]
            lines += [*[""] * empty, tables.line(cells)]
            start = length + empty
            length = start + len(lines[-1]) + 1
            if length > MAX_CHARACTERS:
                raise DocumentTooLarge("The sheet holds more text than Murmur can read")
            rows.append(_Placed(row, cells, start, length - 1))
        title = "" if _NAMED_BY_PROGRAM.match(name) else name
        return PageText(number, "\n".join(lines), (), tuple(_tables(rows, title)), label)


@dataclass(frozen=True, slots=True)
class _Placed:
    """A row of the sheet and the characters of the page that it takes."""

    number: int
    cells: Row
    start: int
    end: int


def _tables(rows: Sequence[_Placed], name: str) -> Iterator[Table]:
    """A table for each block of rows; one without heads of its own goes on under those above."""
    columns = ""
    units: list[str] = []
    before: list[str] = []
    for block in _blocks(rows):
        cells = [row.cells for row in block]
        if len(block) <= tables.MOST_HEADS and all(sum(map(bool, row)) == 1 for row in cells):
            before += map(tables.line, cells)
            continue
        shape = tables.shape(cells)
        body = shape.titles + shape.heads
        titles = [*before, *map(tables.line, cells[: shape.titles])]
        if shape.heads:
            columns = tables.columns(cells[shape.titles : body])
        named = tables.title([name, *titles, *(unit for unit in units if unit not in titles)])
        yield Table(block[body].start, block[-1].end, named[:MAX_TITLE], columns)
        units = units or [text for text in titles if _UNIT.fullmatch(text)]
        before = []


def _blocks(rows: Sequence[_Placed]) -> Iterator[list[_Placed]]:
    """Rows without an empty one between them."""
    block: list[_Placed] = []
    for row in rows:
        if block and row.number != block[-1].number + 1:
            yield block
            block = []
        block.append(row)
    if block:
        yield block
