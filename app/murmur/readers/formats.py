"""The one door to all formats: which kind of file this is, its pages, and a picture of one of them.

Only this module is imported by others. It stays light: the library that a format needs is imported when a
file of that format is read, so that the window may ask `kind_of` without loading any of them.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from pathlib import PurePath
from typing import BinaryIO

from murmur.domain.documents import DocumentFacts, PageText, Span
from murmur.domain.errors import DamagedDocument, UnsupportedFormat
from murmur.domain.formats import KIND_OF_SUFFIX, SAVE_AS
from murmur.readers.containers import OLE, ZIP, kind_of_ole, kind_of_zip, old_format
from murmur.readers.drawing import Drawing
from murmur.readers.text import looks_binary

HEAD = 4096
"""How many of a file's first bytes are looked at to tell its kind."""

SUFFIXES = frozenset(KIND_OF_SUFFIX)
"""The file names picked up when a whole folder is added, in lower case."""

OnPages = Callable[[tuple[PageText, ...]], None]
Read = Callable[[BinaryIO, str, OnPages], DocumentFacts]

_FIRST_BYTES = {
    b"%PDF-": "pdf",
    b"{\\rtf": "rtf",
    b"\x89PNG\r\n\x1a\n": "image",
    b"\xff\xd8\xff": "image",
    b"II*\0": "image",
    b"MM\0*": "image",
}
_ARCHIVES = frozenset({"docx", "xlsx", "pptx", "odt", "ods", "odp", "epub"})
_MAILBOX = re.compile(rb"From [^\r\n]{0,400}\d{1,2}:\d\d[^\r\n]{0,100}\r?\n[\w-]+:")
_ANY_BYTES = frozenset({"pdf", "image", "eml", "mbox", "msg"})
"""Kinds that are told by the name alone: a PDF may have something before its first bytes, a mail anything in it;
and what a picture is, its own reader says."""


def kind_of(file: BinaryIO, name: str) -> str:
    """A kind of `domain.formats`, by the content first and by the name second.

    A file without a suffix is text when it reads as text. Raises UnsupportedFormat for everything else, a binary file
    that calls itself text included, EncryptedDocument, and DamagedDocument for what is empty or broken.
    """
    head = _head(file)
    suffix = PurePath(name).suffix.lower()
    named = KIND_OF_SUFFIX.get(suffix) if suffix else "text"
    if not suffix and _MAILBOX.match(head):  # mail programs give their mailboxes no ending
        return "mbox"
    return _by_content(file, head, named) or _by_name(head, suffix, named)


def _by_content(file: BinaryIO, head: bytes, named: str | None) -> str | None:
    for first, kind in _FIRST_BYTES.items():
        if head.startswith(first):
            return kind
    if head.startswith(OLE):
        return kind_of_ole(file)
    if head.startswith(ZIP):
        try:
            return kind_of_zip(file)
        except DamagedDocument:
            if named in _ARCHIVES:
                raise
    return None


def _by_name(head: bytes, suffix: str, named: str | None) -> str:
    if suffix in SAVE_AS:
        raise old_format(suffix)
    if named is None:
        raise UnsupportedFormat(f"Murmur cannot read files of the kind {suffix}")
    if named in _ANY_BYTES:
        return named
    if named in _ARCHIVES:
        raise DamagedDocument(f"The file is damaged, or named {suffix} without being one")
    if looks_binary(head):
        raise UnsupportedFormat(
            "The file is named like a text but does not hold text",
            "Open it in the program that made it, save it as PDF or plain text and add that",
        )
    return named


def read(file: BinaryIO, name: str, on_pages: OnPages, part: str = "") -> DocumentFacts:
    """Reads a whole document from an open, seekable handle and hands over its pages in bounded batches, in
    order.

    `name` is only a hint: no file is opened by it. `part` names a document inside the file, as `Attachment.part`.
    Raises a DocumentError; pages handed over before stay true.
    """
    file, name = _inside(file, name, part)
    return _reader(kind_of(file, name))(file, name, on_pages)


def _reader(kind: str) -> Read:
    """The reader of a kind; its libraries come with it."""
    match kind:
        case "pdf":
            from murmur.readers.pdf import read
        case "docx":
            from murmur.readers.docx import read
        case "xlsx":
            from murmur.readers.xlsx import read
        case "pptx":
            from murmur.readers.pptx import read
        case "odt" | "odp":
            from murmur.readers.odf import read
        case "ods":
            from murmur.readers.ods import read
        case "rtf":
            from murmur.readers.rtf import read
        case "csv":
            from murmur.readers.csv import read
        case "image":
            from murmur.readers.images import read
        case "markdown":
            from murmur.readers.markdown import read
        case "html":
            from murmur.readers.html import read
        case "epub":
            from murmur.readers.epub import read
        case "eml":
            from murmur.readers.eml import read
        case "mbox":
            from murmur.readers.mbox import read
        case "msg":
            from murmur.readers.msg import read
        case _:
            from murmur.readers.text import read
    return read


def _inside(file: BinaryIO, name: str, part: str) -> tuple[BinaryIO, str]:
    """The document that `part` names, in memory, and what it is called there; without a part the file itself."""
    for step in part.split("/") if part else ():
        file, name = _opener(kind_of(file, name))(file, int(step))
    return file, name


def _opener(kind: str) -> Callable[[BinaryIO, int], tuple[BinaryIO, str]]:
    """What gets one attachment by its number out of a document of this kind."""
    match kind:
        case "eml":
            from murmur.readers.eml import part
        case "mbox":
            from murmur.readers.mbox import part
        case "msg":
            from murmur.readers.msg import part
        case "pdf":
            from murmur.readers.pdf_attachments import part
        case _:
            raise UnsupportedFormat("Nothing lies inside this kind of document")
    return part


def draw(
    file: BinaryIO, name: str, page: int, spans: Sequence[Span], width: int, part: str = "", words: bool = False
) -> Drawing:
    """A picture of one page (counted from 1), `width` pixels wide, with boxes around the words of `spans`, and of
    every word where `words` is asked for. For a width of 0 it is as large as text recognition wants it.

    Raises UnsupportedFormat for formats without pages, otherwise a DocumentError.
    """
    file, name = _inside(file, name, part)
    match kind_of(file, name):
        case "pdf":
            from murmur.readers import pdf_drawing

            return pdf_drawing.draw(file, page, spans, width, words)
        case "image":
            from murmur.readers import images

            return images.draw(file, page, width)
        case _:
            raise UnsupportedFormat("This kind of document has no pages to draw", "Read its text instead")


def _head(file: BinaryIO) -> bytes:
    file.seek(0, os.SEEK_END)
    if file.tell() == 0:
        raise DamagedDocument("The file is empty", "Get a fresh copy: there is nothing in this one to read")
    file.seek(0)
    head = file.read(HEAD)
    file.seek(0)
    return head
