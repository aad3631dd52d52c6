"""Plain text: bytes become characters only when it is clear which ones, otherwise a clear refusal."""

from __future__ import annotations

import codecs
import os
import re
import unicodedata
from collections.abc import Callable
from typing import BinaryIO

from murmur.domain.documents import DocumentFacts, PageText
from murmur.domain.errors import DamagedDocument, DocumentTooLarge, UnsupportedFormat
from murmur.readers.titles import title_from_name

MAX_BYTES = 20_000_000
"""About seven times the Bible, or 6,000 pages of court transcript: more than the longest text one would
cite from.

The text travels and is stored as one page, so this also bounds a message (see `worker.messages`)."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Tab, line and page ends and escape occur in texts.
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")
_HIGH = re.compile(r"[\x80-\ufffd]")


def read(file: BinaryIO, name: str, on_pages: Callable[[tuple[PageText, ...]], None]) -> DocumentFacts:
    """The whole file as one page without a number. DocumentTooLarge above MAX_BYTES."""
    on_pages((PageText(None, read_text(file)),))
    return DocumentFacts("text", title_from_name(name), 1)


def read_text(file: BinaryIO) -> str:
    """All of it, decoded; DamagedDocument when there is nothing but white space."""
    text = decode(_read_bytes(file))
    if not text or text.isspace():
        raise DamagedDocument("The file holds no words", "Get a fresh copy: there is nothing in this one to read")
    return text


def _read_bytes(file: BinaryIO) -> bytes:
    file.seek(0, os.SEEK_END)
    if file.tell() > MAX_BYTES:
        raise DocumentTooLarge(
            f"The text is larger than {MAX_BYTES // 1_000_000} MB",
            "Split it into smaller files and add those",
        )
    file.seek(0)
    return file.read(MAX_BYTES)


def decode(data: bytes) -> str:
    """UTF-8, or UTF-16 with its mark, or Windows-1252 where that gives plausible text. Line ends become
    "\\n".

    Raises UnsupportedFormat for what is no text and DamagedDocument where the encoding cannot be told: wrong
    letters would be found by nobody and quoted as if they stood there.
    """
    text = _decode(data)
    controls = len(_CONTROLS.findall(text))
    if "\0" in text or controls > 8 + len(text) // 200:
        raise UnsupportedFormat("The file is named like a text but does not hold text")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def looks_binary(head: bytes) -> bool:
    """Whether the first bytes cannot be the start of a text in any encoding that `decode` knows."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return False
    controls = sum(byte < 9 or byte in (11, 127) or 13 < byte < 27 or 27 < byte < 32 for byte in head)
    return b"\0" in head or head.startswith(b"PK\x03\x04") or controls > 8 + len(head) // 200


def _decode(data: bytes) -> str:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError as error:
                raise DamagedDocument("The text is cut short or damaged") from error
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _mostly_utf8(data) or _decode_windows(data)


def _mostly_utf8(data: bytes) -> str | None:
    """UTF-8 with a few broken bytes, such as a text cut off inside a character; None for other encodings."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return text if len(_HIGH.findall(text)) >= 4 * broken else None


def _decode_windows(data: bytes) -> str:
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise _unknown_encoding() from error
    if not _plausible(text):
        raise _unknown_encoding()
    return text


def _plausible(text: str) -> bool:
    """Whether the characters above ASCII are where Western European writing has them.

    Western text is mostly ASCII letters; a symbol glued between letters ("Pi¹tek") is a letter of another
    encoding.
    """
    letters = sum(c.isalpha() for c in text)
    strange = foreign = 0
    for match in _HIGH.finditer(text):
        character, at = match.group(), match.start()
        if character.isalpha():
            foreign += 1
        elif unicodedata.category(character) in ("So", "No", "Sk", "Sc", "Sm", "Cc") and (
            text[at - 1 : at].isalpha() and text[at + 1 : at + 2].isalpha()
        ):
            strange += 1
    return foreign <= 0.25 * letters and strange <= 0.1 * (strange + foreign)


def _unknown_encoding() -> DamagedDocument:
    return DamagedDocument(
        "The text's encoding could not be told",
        "Open it in a text editor, save it with the encoding UTF-8 and add it again",
    )
