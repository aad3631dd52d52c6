"""OpenDocument spreadsheets: each sheet a part, each row a line; the file holds each cell's text as it is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

from lxml import etree

from murmur.domain.documents import DocumentFacts, PageText
from murmur.domain.errors import DamagedDocument, DocumentTooLarge
from murmur.readers.batches import Batches
from murmur.readers.damage import damage_told
from murmur.readers.grid import MAX_MERGED, Grid, Merged
from murmur.readers.odf_package import OFFICE, TABLE, TEXT, meta_title, open_package, text_of
from murmur.readers.titles import meaningful, title_from_name

MAX_MARKUP = 300_000_000
"""Bytes, gone through row by row."""

MAX_SHEETS = 2_000
MAX_CHARACTERS = 60_000_000
WIDEST_REPEATED = 200
HIGHEST_REPEATED = 1_000
"""A row that is the same so many times over was filled in by a program; sheets end in a million empty ones."""

_CELLS = (TABLE + "table-cell", TABLE + "covered-table-cell")


def read(file: BinaryIO, name: str, on_pages: Callable[[tuple[PageText, ...]], None]) -> DocumentFacts:
    """Every sheet in order, hidden ones too."""
    batches = Batches(on_pages)
    count = characters = 0
    blank = True
    with damage_told(), open_package(file, MAX_MARKUP) as package:
        title = meaningful(meta_title(package)) or title_from_name(name)
        with package.open("content.xml") as stream:
            for count, page in enumerate(_sheets(stream), start=1):
                characters += len(page.text)
                if characters > MAX_CHARACTERS or count > MAX_SHEETS:
                    raise DocumentTooLarge("The spreadsheet holds more text than Murmur can read")
                blank = blank and not page.text
                batches.add(page)
    if blank:
        raise DamagedDocument("The spreadsheet holds no words and no numbers", "Check that it is the right file")
    batches.flush()
    return DocumentFacts("ods", title, count)


def _sheets(stream: Any) -> Iterator[PageText]:
    grid, merged, row, count = Grid(), list[Merged](), 1, 0
    inside = 0
    tags = (TABLE + "table", TABLE + "table-row")
    for event, element in etree.iterparse(
        stream, events=("start", "end"), tag=tags, resolve_entities=False, no_network=True
    ):
        if event == "start":
            inside += element.tag == tags[0]
        elif element.tag == tags[0]:
            inside -= 1
            if inside:
                continue  # a table inside a chart or a cell
            for cells in merged:
                grid.merge(cells)
            count += 1
            name = element.get(TABLE + "name", "")
            yield grid.page(count, f"sheet {name}" if name else f"sheet {count}", name)
            grid, merged, row = Grid(), [], 1
            element.clear()
        elif inside == 1:
            row = _add_row(element, row, grid, merged)
            element.clear()


def _add_row(element: Any, row: int, grid: Grid, merged: list[Merged]) -> int:
    """The number of the next row."""
    cells: dict[int, str] = {}
    column = 1
    for cell in element.iterchildren(*_CELLS):
        repeated = _count(cell, "number-columns-repeated")
        text = _text(cell)
        if text:
            cells |= {column + more: text for more in range(min(repeated, WIDEST_REPEATED))}
            wide, high = _count(cell, "number-columns-spanned"), _count(cell, "number-rows-spanned")
            if (wide > 1 or high > 1) and len(merged) < MAX_MERGED:
                merged.append(Merged(row, column, row + high - 1, column + wide - 1))
        column += repeated
    times = _count(element, "number-rows-repeated")
    if cells:
        for more in range(min(times, HIGHEST_REPEATED)):
            grid.add(row + more, cells)
    return row + times


def _text(cell: Any) -> str:
    """Its paragraphs; a cell whose text is left out has its value in an attribute."""
    text = " ".join(text_of(paragraph) for paragraph in cell.iterchildren(TEXT + "p"))
    return text or str(cell.get(OFFICE + "value") or cell.get(OFFICE + "date-value") or "")


def _count(element: Any, name: str) -> int:
    text = element.get(TABLE + name, "1")
    return max(1, int(text)) if text.isdecimal() and len(text) < 10 else 1
