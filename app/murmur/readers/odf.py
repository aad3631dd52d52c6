"""OpenDocument texts and presentations: what `content.xml` holds, in its order.

The elements are read with lxml: the library for the format (odfdo) loads all of a package, pictures too, and would
give the same elements.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

from murmur.domain.documents import DocumentFacts, PageText
from murmur.domain.errors import DamagedDocument
from murmur.readers.batches import Batches
from murmur.readers.containers import kind_of_zip
from murmur.readers.damage import damage_told
from murmur.readers.odf_numbers import Item, Numbers
from murmur.readers.odf_package import (
    DRAW,
    OFFICE,
    PRESENTATION,
    TABLE,
    TEXT,
    meta_title,
    open_package,
    root_of,
    text_of,
)
from murmur.readers.tables import Row
from murmur.readers.titles import meaningful, title_from_name
from murmur.readers.writing import Writing

MAX_MARKUP = 80_000_000
"""Bytes; see `docx`."""

MOST_COLUMNS = 200
_PARAGRAPHS = (TEXT + "p", TEXT + "h")
_NOTES = (TEXT + "note", OFFICE + "annotation")
_UNREAD = (TEXT + "tracked-changes", *_NOTES)


def read(file: BinaryIO, name: str, on_pages: Callable[[tuple[PageText, ...]], None]) -> DocumentFacts:
    """A text is one page without a number; of a presentation each slide is a page."""
    kind = kind_of_zip(file) or ""
    batches = Batches(on_pages)
    blank: list[int] = []
    count = 0
    first = None
    with damage_told():
        with open_package(file, MAX_MARKUP) as package:
            title = meta_title(package)
            content = root_of(package, "content.xml")
            numbers = Numbers(content, root_of(package, "styles.xml"))
        body = next(content.iter(OFFICE + ("presentation" if kind == "odp" else "text")))
        for count, page in enumerate(_slides(body, numbers) if kind == "odp" else _whole(body, numbers), start=1):
            if not page.text:
                blank.append(count)
            if count == 1 and page.headings:
                first = page.headings[0].title
            batches.add(page)
    if not count or (kind != "odp" and blank):
        raise DamagedDocument("The document holds no words", "If it holds pictures of pages, save it as PDF")
    batches.flush()
    best = meaningful(title) or (meaningful(first or "") if kind == "odp" else None) or title_from_name(name)
    return DocumentFacts(kind, best, count, tuple(blank))


def _whole(body: Any, numbers: Numbers) -> Iterator[PageText]:
    text = _Text(numbers)
    text.write(body)
    for number, note in enumerate(text.notes, start=1):
        text.writing.paragraph(f"[{number}] {note}", together=number > 1)
    yield text.writing.page()


def _slides(body: Any, numbers: Numbers) -> Iterator[PageText]:
    for number, slide in enumerate(body.iterchildren(DRAW + "page"), start=1):
        text = _Text(numbers)
        title = next((f for f in slide.iter(DRAW + "frame") if f.get(PRESENTATION + "class") == "title"), None)
        if title is not None:
            text.writing.heading(1, " ".join(text_of(p) for p in title.iter(*_PARAGRAPHS)))
        for shape in slide:
            if shape.tag == PRESENTATION + "notes":
                notes = "\n".join(text_of(p) for p in shape.iter(*_PARAGRAPHS)).strip()
                if notes:
                    text.writing.paragraph(f"Notes: {notes}")
            elif shape is not title:
                text.write(shape)
        yield text.writing.page(number, f"slide {number}")


class _Text:
    """Writes elements in their order; notes are collected, and marked where they belong."""

    def __init__(self, numbers: Numbers) -> None:
        self.writing = Writing()
        self.notes: list[str] = []
        self._numbers = numbers

    def write(self, parent: Any, item: Item | None = None) -> None:
        """What stands below. `item` is the item of a list that the parent is or stands in."""
        for element in parent:
            tag = element.tag
            if tag in _UNREAD or not isinstance(tag, str):
                continue
            if tag == TEXT + "h":
                level = element.get(TEXT + "outline-level", "1")
                number = self._numbers.of_heading(element) if item is None else item.number()
                words = self._marked(element)
                self.writing.heading(min(int(level), 9) if level.isdecimal() else 1, f"{number} {words}".strip())
            elif tag == TEXT + "p":
                words = self._marked(element)
                number = item.number() if item and words else ""
                self.writing.paragraph(f"{number} {words}".strip(), together=item is not None)
                for box in element.iter(DRAW + "text-box"):
                    self.write(box)
            elif tag == TABLE + "table":
                self._table(element)
            elif tag == TEXT + "list":
                for entry in self._numbers.items(element, item):
                    self.write(entry.element, entry)
            else:
                self.write(element, item)

    def _marked(self, element: Any) -> str:
        """The paragraph's text, "[1]" where it has a note."""
        first = len(self.notes) + 1
        for note in element.iter(*_NOTES):
            self.notes.append(" ".join(text_of(paragraph) for paragraph in note.iter(*_PARAGRAPHS)).strip())
        return text_of(element, first)

    def _table(self, element: Any) -> None:
        rows = [row for row in element.iter(TABLE + "table-row") if _table_of(row) is element]
        if next(element.iterdescendants(TABLE + "table"), None) is not None or all(len(row) == 1 for row in rows):
            for row in rows:  # a table for the layout of the page
                for cell in row.iterchildren(TABLE + "table-cell"):
                    self.write(cell)
            return
        heads = sum(next(row.iterancestors(TABLE + "table-header-rows"), None) is not None for row in rows)
        self.writing.table([self._row(row) for row in rows], heads or None)

    def _row(self, row: Any) -> Row:
        cells: list[str | None] = []
        for cell in row.iterchildren(TABLE + "table-cell", TABLE + "covered-table-cell"):
            repeated = cell.get(TABLE + "number-columns-repeated", "1")
            times = min(int(repeated), MOST_COLUMNS) if repeated.isdecimal() else 1
            if cell.tag == TABLE + "covered-table-cell":
                cells += [None if cells else ""] * times
            else:
                cells += [" ".join(self._marked(paragraph) for paragraph in cell.iter(*_PARAGRAPHS))] * times
        return cells[:MOST_COLUMNS]


def _table_of(row: Any) -> Any:
    return next(row.iterancestors(TABLE + "table"), None)
