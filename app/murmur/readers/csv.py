"""CSV and TSV: one sheet, each record a line, whatever stands between its fields."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from typing import BinaryIO

from murmur.domain.documents import DocumentFacts, PageText
from murmur.domain.errors import DamagedDocument
from murmur.readers.grid import Grid
from murmur.readers.text import read_text
from murmur.readers.titles import title_from_name

SAMPLE = 20_000
"""Characters looked at to see what stands between the fields."""

SEPARATORS = ",;\t|"

csv.field_size_limit(1_000_000)


def read(file: BinaryIO, name: str, on_pages: Callable[[tuple[PageText, ...]], None]) -> DocumentFacts:
    """The whole file as one page without a number; a line of it is a record, which may take several in the file."""
    text = read_text(file)
    grid = Grid()
    try:
        for row, record in enumerate(_records(text), start=1):
            grid.add(row, dict(enumerate(record, start=1)))
    except csv.Error as error:
        raise DamagedDocument from error
    if grid.empty:
        raise DamagedDocument("The file holds no words", "Get a fresh copy: there is nothing in this one to read")
    on_pages((grid.page(),))
    return DocumentFacts("csv", title_from_name(name), 1)


def _records(text: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text), delimiter=separator(text), strict=False)


def separator(text: str) -> str:
    """What parts the first records into the most fields that all of them have; the standard library's sniffer takes
    a letter for it where lines look alike."""
    sample = text[:SAMPLE]
    complete = sample if len(sample) == len(text) else sample[: sample.rfind("\n") + 1] or sample

    def fields(candidate: str) -> tuple[int, int]:
        counts = [len(record) for record in csv.reader(io.StringIO(complete), delimiter=candidate) if record]
        usual = max(set(counts), key=counts.count, default=1)
        return (counts.count(usual) if usual > 1 else 0, usual)

    return max(SEPARATORS, key=fields)
