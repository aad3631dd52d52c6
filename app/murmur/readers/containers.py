"""What a zip archive or an OLE file (the container of the old Office formats) holds, told by what lies inside."""

from __future__ import annotations

import re
from typing import BinaryIO

from murmur.domain.errors import EncryptedDocument, UnsupportedFormat
from murmur.domain.formats import SAVE_AS
from murmur.readers.zip_safety import beginning, opened

ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_MAIN_PART = re.compile(
    rb"application/vnd\.(?:openxmlformats-officedocument\.|ms-)"
    rb"(wordprocessingml|word|spreadsheetml|excel|presentationml|powerpoint)\.([\w.]*)\.main(?:\+xml)?[\"']"
)
_OFFICE = {b"wo": "docx", b"sp": "xlsx", b"ex": "xlsx", b"pr": "pptx", b"po": "pptx"}
_MIMETYPES = {
    b"application/vnd.oasis.opendocument.text": "odt",
    b"application/vnd.oasis.opendocument.spreadsheet": "ods",
    b"application/vnd.oasis.opendocument.presentation": "odp",
    b"application/epub+zip": "epub",
}
_STREAMS = {"__properties_version1.0": "msg"}
"""An OLE file's kind by the name of a stream that only this kind has."""

_OLD_STREAMS = {"WordDocument": ".doc", "Workbook": ".xls", "Book": ".xls", "PowerPoint Document": ".ppt"}
_LONGEST = 200_000_000
_SLOT = 128
"""Bytes of an entry in an OLE directory, which is aligned to them."""


def kind_of_zip(file: BinaryIO) -> str | None:
    """The kind of what the archive is, None for one that is no document. Raises as `zip_safety.opened` does."""
    with opened(file) as archive:
        mimetype = beginning(archive, "mimetype", 100).strip().removesuffix(b"-template")
        types = beginning(archive, "[Content_Types].xml", 1_000_000)
    if mimetype in _MIMETYPES:
        return _MIMETYPES[mimetype]
    main = _MAIN_PART.search(types)
    if main and main[2].startswith(b"sheet.binary"):
        raise UnsupportedFormat(
            "Murmur cannot read Excel's binary format (.xlsb)",
            "Open it in Excel or LibreOffice, save it as .xlsx and add that",
        )
    return _OFFICE[main[1][:2]] if main else None


def kind_of_ole(file: BinaryIO) -> str | None:
    """The kind, None for what is no document. Raises EncryptedDocument for an Office file with a password, which
    hides in such a container, and UnsupportedFormat for the old Office formats."""
    file.seek(0)
    data = file.read(_LONGEST)
    file.seek(0)
    for stream, kind in _STREAMS.items():  # first: a mail may carry any of the others
        if _has_stream(data, stream):
            return kind
    if _has_stream(data, "EncryptedPackage"):
        raise EncryptedDocument
    for stream, suffix in _OLD_STREAMS.items():
        if _has_stream(data, stream):
            raise old_format(suffix)
    return None


def old_format(suffix: str) -> UnsupportedFormat:
    """What to do with a file of an old Office format."""
    program, new = SAVE_AS[suffix]
    return UnsupportedFormat(
        f"Murmur cannot read the old {program} format ({suffix})",
        f"Open it in {program} or LibreOffice, save it as {new} and add that",
    )


def _has_stream(data: bytes, name: str) -> bool:
    """Whether a slot of the OLE directory bears this name: its letters, and their number where that stands."""
    letters = name.encode("utf-16-le") + b"\0\0"
    at = data.find(letters)
    while at >= 0:
        if at % _SLOT == 0 and data[at + 64 : at + 66] == len(letters).to_bytes(2, "little"):
            return True
        at = data.find(letters, at + 1)
    return False
