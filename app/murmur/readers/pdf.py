"""PDF: text page by page through PDFium, headings from its outline and its type, pypdf as the second try.

PDFium reads twenty times faster than pypdf and opens what viewers open. pypdf repairs some files that
PDFium refuses; it comes only where PDFium found no text, so nothing that was read can be lost to it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, BinaryIO

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from murmur.domain.documents import DocumentFacts, Heading, PageText
from murmur.domain.errors import DamagedDocument, DocumentTooLarge, EncryptedDocument
from murmur.readers.batches import Batches
from murmur.readers.pdf_attachments import attachments_of
from murmur.readers.pdf_headings import TypedHeadings
from murmur.readers.pdf_outline import outline_of, placed
from murmur.readers.pdf_tables import PdfTables
from murmur.readers.pdf_text import Characters
from murmur.readers.titles import meaningful, says_something, title_from_name
from murmur.readers.usable import is_usable

MAX_PAGES = 50_000
MAX_PAGE_CHARACTERS = 4_000_000
MAX_CHARACTERS = 100_000_000
"""Bounds that no document made for people comes near: the largest here has 600 pages and 1.5 million
characters."""

OnPages = Callable[[tuple[PageText, ...]], None]


def read(file: BinaryIO, name: str, on_pages: OnPages) -> DocumentFacts:
    """Hands over every page in order, pages without text too (they are named in the facts)."""
    try:
        document = open_document(file)
    except DamagedDocument:
        from murmur.readers import pdf_second_try

        return pdf_second_try.read(file, name, on_pages)
    try:
        facts, blank = _read(document, name, on_pages)
    finally:
        document.close()
    if blank:
        from murmur.readers import pdf_second_try

        if pdf_second_try.finds_text(file):
            return pdf_second_try.read(file, name, on_pages)
        _hand_over(blank, on_pages)
    return facts


def open_document(file: BinaryIO) -> Any:
    """Opens a document that needs no password; EncryptedDocument and DamagedDocument for the others."""
    try:
        return pdfium.PdfDocument(file)
    except pdfium.PdfiumError as error:
        if error.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
            raise EncryptedDocument from error
        raise DamagedDocument("The file is damaged or not a PDF") from error


def _read(document: Any, name: str, on_pages: OnPages) -> tuple[DocumentFacts, list[PageText]]:
    """The facts, and all pages when none of them has text: those are not handed over yet."""
    count = len(document)
    if count > MAX_PAGES:
        raise DocumentTooLarge(f"The document claims to have {count:,} pages")
    outline = outline_of(document)
    deepest = max((level for entries in outline.values() for level, _ in entries), default=0)
    typed, tables = TypedHeadings(), PdfTables()
    batches = Batches(on_pages)
    blank: list[PageText] = []
    empty: list[int] = []
    characters = 0
    first_heading = ""
    for number in range(1, count + 1):
        page = _page(document, number, outline.get(number, []), typed, tables, deepest)
        characters += len(page.text)
        if number == 1:
            first_heading = next((h.title for h in page.headings if h.level == deepest + 1), "")
        if len(page.text) > MAX_PAGE_CHARACTERS or characters > MAX_CHARACTERS:
            raise DocumentTooLarge("The document holds more text than a person could write")
        if not is_usable(page.text):
            empty.append(number)
        if len(empty) == number:
            blank.append(page)
            continue
        for earlier in blank:
            batches.add(earlier)
        blank = []
        batches.add(page)
    batches.flush()
    title = _title(document, name, first_heading)
    return DocumentFacts("pdf", title, count, tuple(empty), attachments=attachments_of(document)), blank


def _title(document: Any, name: str, first_heading: str) -> str:
    """The metadata's title, else the file's name, else the largest heading of the first page."""
    try:
        own = meaningful(document.get_metadata_value("Title"))
    except UnicodeDecodeError:
        own = None
    if own or says_something(name):
        return own or title_from_name(name)
    return meaningful(first_heading) or title_from_name(name)


def _hand_over(pages: list[PageText], on_pages: OnPages) -> None:
    batches = Batches(on_pages)
    for page in pages:
        batches.add(page)
    batches.flush()


def _page(
    document: Any,
    number: int,
    entries: list[tuple[int, str]],
    typed: TypedHeadings,
    tables: PdfTables,
    deepest: int,
) -> PageText:
    """One page; without text where it is too damaged to be loaded (the facts then name it)."""
    try:
        page = document[number - 1]
        textpage = page.get_textpage()
    except pdfium.PdfiumError:
        return PageText(number, "", tuple(Heading(0, level, title) for level, title in entries))
    try:
        characters = Characters(textpage)
        from_outline = placed(entries, characters.text) if entries else []
        from_type = typed.on(characters, deepest)
        found = tables.on(characters)
    finally:
        textpage.close()
        page.close()
    return PageText(number, characters.text, _together(from_outline, from_type), found)


def _together(outline: list[Heading], typed: list[Heading]) -> tuple[Heading, ...]:
    """Both in order; what the outline names is not named again by its looks."""
    taken = [(heading.start, heading.start + len(heading.title) + 12) for heading in outline]
    others = [h for h in typed if not any(low <= h.start < high for low, high in taken)]
    return tuple(sorted([*outline, *others], key=lambda heading: heading.start))
