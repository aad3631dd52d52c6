"""RTF: striprtf turns it into text; headings and the rows of tables are told apart by marks put in beforehand."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import BinaryIO

from striprtf.striprtf import rtf_to_text

from murmur.domain.documents import DocumentFacts, PageText
from murmur.domain.errors import DamagedDocument, DocumentTooLarge
from murmur.readers.damage import damage_told
from murmur.readers.titles import meaningful, title_from_name
from murmur.readers.writing import Writing

MAX_BYTES = 100_000_000
MAX_WORDS = 20_000_000
"""Bytes of the file, and those that are left of it without its pictures."""

_PICTURE = re.compile(rb"[0-9a-fA-F\r\n]{200,}")
"""Pictures are figures without end, which the parser would look at one by one."""

_BINARY = re.compile(rb"\\bin(\d{1,9}) ?")
_OUTLINE = re.compile(rb"\\outlinelevel([0-8])(?!\d)")
_START = re.compile(rb"\\trowd(?![a-z])")
_CELL = re.compile(rb"\\cell(?![a-z])")
_ROW = re.compile(rb"\\row(?![a-z])")
_TITLE = re.compile(rb"\{\\info.{0,2000}?\{\\title ([^{}\\]{1,300})\}", re.DOTALL)

_HEADING_MARK = 0xE100
_START_MARK, _CELL_MARK, _ROW_MARK = 0xE110, 0xE111, 0xE112
"""Characters of the private use area, which no document means."""

_MARKS = re.compile("([\ue110-\ue112])")
_LEVEL = re.compile("[\ue100-\ue108]")


def read(file: BinaryIO, name: str, on_pages: Callable[[tuple[PageText, ...]], None]) -> DocumentFacts:
    """The whole document as one page without a number."""
    data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise DocumentTooLarge
    title = _TITLE.search(data)
    with damage_told():
        page = _page(_text(data))
    if not page.text:
        raise DamagedDocument("The document holds no words", "If it holds pictures of pages, save it as PDF")
    on_pages((page,))
    own = meaningful(title[1].decode("cp1252", "replace")) if title else None
    return DocumentFacts("rtf", own or title_from_name(name), 1)


def _text(data: bytes) -> str:
    data = _PICTURE.sub(b"", _without_binary(data))
    if len(data) > MAX_WORDS:
        raise DocumentTooLarge
    data = data.replace(b"{\\field", b"\n{\\field")  # striprtf looks for links in each line, in time that grows squared
    data = _OUTLINE.sub(lambda match: _mark(_HEADING_MARK + int(match[1])), data)
    for control, mark in ((_START, _START_MARK), (_CELL, _CELL_MARK), (_ROW, _ROW_MARK)):
        data = control.sub(_mark(mark).replace(b"\\", b"\\\\"), data)
    text: str = rtf_to_text(data.decode("latin-1"), errors="replace")  # type: ignore[no-untyped-call]
    return text


def _mark(code: int) -> bytes:
    return b"{\\uc1\\u%d?}" % (code - 0x10000)


def _without_binary(data: bytes) -> bytes:
    kept: list[bytes] = []
    start = 0
    while found := _BINARY.search(data, start):
        kept.append(data[start : found.start()])
        start = found.end() + int(found[1])
    return b"".join([*kept, data[start:]])


def _page(text: str) -> PageText:
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # it may hold halves of characters
    writing = Writing()
    rows: list[list[str]] = []
    cells: list[str] = []
    pieces = _MARKS.split(text)
    for piece, mark in zip(pieces[::2], [*pieces[1::2], ""], strict=True):
        words = _LEVEL.sub("", piece)
        if mark == chr(_CELL_MARK):
            cells.append(words)
        elif mark == chr(_ROW_MARK):
            rows.append(cells)
            cells = []
        elif words.strip():  # what stands before a row is no part of it
            writing.table(rows)
            rows = []
            _write(piece, writing)
    writing.table(rows)
    return writing.page()


def _write(text: str, writing: Writing) -> None:
    for line in text.split("\n"):
        level = _LEVEL.search(line)
        if level:
            writing.heading(ord(level[0]) - _HEADING_MARK + 1, _LEVEL.sub("", line))
        else:
            writing.paragraph(line.replace("\t", " "))
