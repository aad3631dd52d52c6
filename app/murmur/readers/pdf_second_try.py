"""pypdf, for the PDFs that PDFium cannot open or finds no text in: it repairs other damage and decodes
other fonts.

pypdf's known faults are endless loops and memory blow-ups, so it works against a clock and on files of a
bounded size, and never on a document of which PDFium has read any text.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from typing import BinaryIO

import pypdf
from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError

from murmur.domain.documents import DocumentFacts, PageText
from murmur.domain.errors import DamagedDocument, DocumentError, DocumentTooLarge, EncryptedDocument
from murmur.readers.batches import Batches
from murmur.readers.deadline import TookTooLong, deadline
from murmur.readers.titles import meaningful, title_from_name
from murmur.readers.usable import is_usable

logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)  # its warnings quote bytes of the document

MAX_BYTES = 64 * 1024 * 1024
MAX_PAGES = 5_000
PROBE_PAGES = 8
"""Where PDFium saw no text, this many pages are asked whether pypdf sees any, before all of them are read."""

PROBE_SECONDS = 10.0
READ_SECONDS = 90.0

_DAMAGE = (PyPdfError, ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError)
_DAMAGE_TOO = (RecursionError, NotImplementedError, AssertionError, ZeroDivisionError, OSError)


def finds_text(file: BinaryIO) -> bool:
    """Whether pypdf sees text on one of the first pages. Never raises: a document without text is no
    failure."""
    try:
        with deadline(PROBE_SECONDS):
            reader = _open(file)
            return any(is_usable(_text(reader, at)) for at in range(min(len(reader.pages), PROBE_PAGES)))
    except (TookTooLong, DocumentError, MemoryError, *_DAMAGE, *_DAMAGE_TOO):
        return False


def read(file: BinaryIO, name: str, on_pages: Callable[[tuple[PageText, ...]], None]) -> DocumentFacts:
    """As `pdf.read`, by pypdf alone and without headings."""
    batches = Batches(on_pages)
    empty: list[int] = []
    count = 0
    for page in _pages(file):
        count += 1
        if not is_usable(page.text):
            empty.append(count)
        batches.add(page)
    batches.flush()
    return DocumentFacts("pdf", _title(file) or title_from_name(name), count, tuple(empty))


def _pages(file: BinaryIO) -> Iterator[PageText]:
    try:
        with deadline(READ_SECONDS):
            reader = _open(file)
            count = len(reader.pages)
            if not count:
                raise DamagedDocument("The file is damaged or not a PDF")
            texts = [_text(reader, at) for at in range(min(count, MAX_PAGES))]
    except TookTooLong as error:
        raise DocumentTooLarge from error
    except (*_DAMAGE, *_DAMAGE_TOO) as error:
        raise DamagedDocument("The file is damaged or not a PDF") from error
    if count > MAX_PAGES:
        raise DocumentTooLarge(f"The document is damaged and claims to have {count:,} pages")
    for number, text in enumerate(texts, start=1):
        yield PageText(number, text)


def _open(file: BinaryIO) -> pypdf.PdfReader:
    file.seek(0, os.SEEK_END)
    if file.tell() > MAX_BYTES:
        raise DamagedDocument("The file is damaged or not a PDF")
    file.seek(0)
    reader = pypdf.PdfReader(file)
    try:
        if reader.is_encrypted and not reader.decrypt(""):
            raise EncryptedDocument
    except (DependencyError, FileNotDecryptedError, NotImplementedError) as error:
        raise EncryptedDocument from error
    return reader


def _text(reader: pypdf.PdfReader, at: int) -> str:
    """ "" for a page that is too damaged: the others may be whole."""
    try:
        text = reader.pages[at].extract_text()
    except (*_DAMAGE, *_DAMAGE_TOO):
        return ""
    return "".join("\ufffd" if c == "\0" or "\ud800" <= c <= "\udfff" else c for c in text)


def _title(file: BinaryIO) -> str | None:
    try:
        with deadline(PROBE_SECONDS):
            metadata = _open(file).metadata
            return meaningful(metadata.title or "") if metadata else None
    except (TookTooLong, DocumentError, *_DAMAGE, *_DAMAGE_TOO):
        return None
