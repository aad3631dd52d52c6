"""The one door to all formats: which kind of file this is, its pages, and a picture of one of them.

Only this module is imported by others. It stays light: the library that a format needs is imported when a
file of that format is read, so that the window may ask `kind_of` without loading any of them.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import PurePath
from typing import BinaryIO

from murmur.domain.documents import DocumentFacts, PageText, Span
from murmur.domain.errors import DamagedDocument, UnsupportedFormat
from murmur.readers.drawing import Drawing
from murmur.readers.text import looks_binary

HEAD = 4096
"""How many bytes of a file `kind_of` wants to see."""

_KINDS = {
    ".pdf": "pdf",
    ".md": "markdown",
    ".markdown": "markdown",
    ".txt": "text",
    ".text": "text",
}

SUFFIXES = frozenset(_KINDS)
"""The file names picked up when a whole folder is added, in lower case."""

OnPages = Callable[[tuple[PageText, ...]], None]


def kind_of(name: str, head: bytes) -> str:
    """ "pdf", "markdown" or "text", by the first bytes first and by the name second.

    `head` holds the first bytes of the file (HEAD of them, or all). A file without a suffix is text when it
    reads as text. Raises UnsupportedFormat for everything else, a binary file that calls itself text
    included.
    """
    suffix = PurePath(name).suffix.lower()
    if head.startswith(b"%PDF-"):
        return "pdf"
    if suffix == ".pdf":  # PDF allows a preamble; whether a PDF follows is found out by reading it
        return "pdf"
    kind = _KINDS.get(suffix) if suffix else "text"
    if kind is None:
        raise UnsupportedFormat(f"Murmur cannot read files of the kind {suffix}")
    if looks_binary(head):
        raise UnsupportedFormat(
            "The file is named like a text but does not hold text",
            "Open it in the program that made it, save it as PDF or plain text and add that",
        )
    return kind


def read(file: BinaryIO, name: str, on_pages: OnPages) -> DocumentFacts:
    """Reads a whole document from an open, seekable handle and hands over its pages in bounded batches, in
    order.

    `name` is only a hint: no file is opened by it. Raises a DocumentError; pages handed over before stay
    true.
    """
    match _kind(file, name):
        case "pdf":
            from murmur.readers import pdf

            return pdf.read(file, name, on_pages)
        case "markdown":
            from murmur.readers import markdown

            return markdown.read(file, name, on_pages)
        case _:
            from murmur.readers import text

            return text.read(file, name, on_pages)


def draw(file: BinaryIO, name: str, page: int, spans: Sequence[Span], width: int) -> Drawing:
    """A picture of one page (counted from 1), `width` pixels wide, with boxes around the words of `spans`.

    Raises UnsupportedFormat for formats without pages, otherwise a DocumentError.
    """
    if _kind(file, name) != "pdf":
        raise UnsupportedFormat("This kind of document has no pages to draw", "Read its text instead")
    from murmur.readers import pdf_drawing

    return pdf_drawing.draw(file, page, spans, width)


def _kind(file: BinaryIO, name: str) -> str:
    file.seek(0, os.SEEK_END)
    if file.tell() == 0:
        raise DamagedDocument("The file is empty", "Get a fresh copy: there is nothing in this one to read")
    file.seek(0)
    head = file.read(HEAD)
    file.seek(0)
    return kind_of(name, head)
