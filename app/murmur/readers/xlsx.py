"""Excel: each sheet a part of its own, each row a line, each cell as it is shown.

openpyxl's rows fill the gaps between cells, so that one cell in the last column of each row would cost 16,384: its
parser of sheets is used one level below, where only the cells that are there come out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

from openpyxl import load_workbook
from openpyxl.styles.numbers import BUILTIN_FORMATS, BUILTIN_FORMATS_MAX_SIZE
from openpyxl.worksheet._read_only import ReadOnlyWorksheet
from openpyxl.worksheet._reader import WorkSheetParser

from murmur.domain.documents import DocumentFacts, PageText
from murmur.domain.errors import DamagedDocument, DocumentTooLarge
from murmur.readers.batches import Batches
from murmur.readers.damage import damage_told
from murmur.readers.grid import MAX_MERGED, MAX_ROWS, Grid, Merged
from murmur.readers.number_formats import shown
from murmur.readers.titles import meaningful, title_from_name
from murmur.readers.zip_safety import copy_of

MAX_SHEETS = 2_000
MAX_CHARACTERS = 60_000_000
_WANTED = (".xml", ".rels")
_UNWANTED = ("xl/media/", "xl/drawings/", "xl/charts/", "xl/pivotCache/", "xl/externalLinks/", "customXml/")


def read(file: BinaryIO, name: str, on_pages: Callable[[tuple[PageText, ...]], None]) -> DocumentFacts:
    """Every sheet in order, hidden ones too; a sheet of nothing but a chart has no text."""
    batches = Batches(on_pages)
    count = characters = 0
    blank = True
    with damage_told():
        book = load_workbook(copy_of(file, _wanted), read_only=True, data_only=True, keep_links=False)
        if len(book.worksheets) > MAX_SHEETS:
            raise DocumentTooLarge("The workbook has more sheets than Murmur can read")
        for count, sheet in enumerate(book.worksheets, start=1):
            page = _sheet(book, sheet, count)
            characters += len(page.text)
            if characters > MAX_CHARACTERS:
                raise DocumentTooLarge("The workbook holds more text than Murmur can read")
            blank = blank and not page.text
            batches.add(page)
        title = meaningful(book.properties.title or "") or title_from_name(name)
    if blank:
        raise DamagedDocument("The workbook holds no words and no numbers", "Check that it is the right file")
    batches.flush()
    return DocumentFacts("xlsx", title, count)


def _wanted(entry: str) -> bool:
    return entry.endswith(_WANTED) and not entry.startswith(_UNWANTED)


def _sheet(book: Any, sheet: ReadOnlyWorksheet, number: int) -> PageText:
    grid = Grid()
    formats = _formats(book)
    with sheet._get_source() as source:
        parser = WorkSheetParser(
            source,
            sheet._shared_strings,
            data_only=True,
            epoch=book.epoch,
            date_formats=book._date_formats,
            timedelta_formats=book._timedelta_formats,
        )
        for row, cells in parser.parse():
            grid.add(min(row, MAX_ROWS + 1), dict(_texts(cells, formats)))
        for merged in (parser.merged_cells.mergeCell if parser.merged_cells else [])[:MAX_MERGED]:
            grid.merge(Merged(merged.min_row, merged.min_col, merged.max_row, merged.max_col))
    return grid.page(number, f"sheet {sheet.title}", sheet.title)


def _texts(cells: list[dict[str, Any]], formats: list[str]) -> Iterator[tuple[int, str]]:
    for cell in cells:
        if cell["value"] is not None:
            style = cell["style_id"]
            yield cell["column"], shown(cell["value"], formats[style] if style < len(formats) else "General")


def _formats(book: Any) -> list[str]:
    """The number format of each style."""
    own = book._number_formats
    found = []
    for style in book._cell_styles:
        number = style.numFmtId
        at = number - BUILTIN_FORMATS_MAX_SIZE
        found.append(own[at] if 0 <= at < len(own) else BUILTIN_FORMATS.get(number, "General"))
    return found
