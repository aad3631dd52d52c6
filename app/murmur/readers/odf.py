"""OpenDocument texts and presentations: what `content.xml` holds, in its order.

The elements are read with lxml: the library for the format (odfdo) loads all of a package, pictures too, and would
give the same elements.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

from lxml import etree

from murmur.domain.documents import DocumentFacts, PageText
from murmur.domain.errors import DamagedDocument
from murmur.readers.batches import Batches
from murmur.readers.containers import kind_of_zip
from murmur.readers.damage import damage_told
from murmur.readers.odf_package import DRAW, OFFICE, PRESENTATION, TABLE, TEXT, meta_title, open_package, text_of
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
            with package.open("content.xml") as stream:
                content = etree.parse(stream, etree.XMLParser(resolve_entities=False, no_network=True)).getroot()
        body = next(content.iter(OFFICE + ("presentation" if kind == "odp" else "text")))
        for count, page in enumerate(_slides(body) if kind == "odp" else _whole(body), start=1):
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


def _whole(body: Any) -> Iterator[PageText]:
    writing = Writing()
    notes: list[str] = []
    _write(body, writing, notes)
    for number, note in enumerate(notes, start=1):
        writing.paragraph(f"[{number}] {note}", together=number > 1)
    yield writing.page()


def _slides(body: Any) -> Iterator[PageText]:
    for number, slide in enumerate(body.iterchildren(DRAW + "page"), start=1):
        writing = Writing()
        title = next((f for f in slide.iter(DRAW + "frame") if f.get(PRESENTATION + "class") == "title"), None)
        if title is not None:
            writing.heading(1, " ".join(text_of(p) for p in title.iter(*_PARAGRAPHS)))
        for shape in slide:
            if shape.tag == PRESENTATION + "notes":
                notes = "\n".join(text_of(p) for p in shape.iter(*_PARAGRAPHS)).strip()
                if notes:
                    writing.paragraph(f"Notes: {notes}")
            elif shape is not title:
                _write(shape, writing, [])
        yield writing.page(number, f"slide {number}")


def _write(parent: Any, writing: Writing, notes: list[str], listed: bool = False) -> None:
    """What stands below, in order; notes are collected and marked where they belong."""
    for element in parent:
        tag = element.tag
        if tag in _UNREAD or not isinstance(tag, str):
            continue
        if tag == TEXT + "h":
            level = element.get(TEXT + "outline-level", "1")
            writing.heading(min(int(level), 9) if level.isdecimal() else 1, _marked(element, notes))
        elif tag == TEXT + "p":
            writing.paragraph(_marked(element, notes), together=listed)
            for box in element.iter(DRAW + "text-box"):
                _write(box, writing, notes)
        elif tag == TABLE + "table":
            _write_table(element, writing, notes)
        elif tag in (TEXT + "list", TEXT + "list-item", TEXT + "list-header"):
            _write(element, writing, notes, listed=True)
        else:
            _write(element, writing, notes, listed)


def _marked(element: Any, notes: list[str]) -> str:
    """The paragraph's text, "[1]" where it has a note."""
    for note in element.iter(*_NOTES):
        words = " ".join(text_of(paragraph) for paragraph in note.iter(*_PARAGRAPHS)).strip()
        notes.append(words)
    first = len(notes) - sum(1 for _ in element.iter(*_NOTES)) + 1
    return text_of(element, first)


def _write_table(element: Any, writing: Writing, notes: list[str]) -> None:
    rows: list[Row] = []
    heads = 0
    for row in element.iter(TABLE + "table-row"):
        if next(row.iterancestors(TABLE + "table"), None) is not element:
            continue
        cells: list[str | None] = []
        for cell in row.iterchildren(TABLE + "table-cell", TABLE + "covered-table-cell"):
            repeated = cell.get(TABLE + "number-columns-repeated", "1")
            times = min(int(repeated), MOST_COLUMNS) if repeated.isdecimal() else 1
            if cell.tag == TABLE + "covered-table-cell":
                cells += [None if cells else ""] * times
            else:
                cells += [" ".join(_marked(paragraph, notes) for paragraph in cell.iter(*_PARAGRAPHS))] * times
        rows.append(cells[:MOST_COLUMNS])
        heads += next(row.iterancestors(TABLE + "table-header-rows"), None) is not None
    if all(len(row) == 1 for row in rows) or next(element.iterdescendants(TABLE + "table"), None) is not None:
        for cell in element.iter(TABLE + "table-cell"):  # a table for the layout of the page
            if next(cell.iterancestors(TABLE + "table"), None) is element:
                _write(cell, writing, notes)
        return
    writing.table(rows, heads or None)
