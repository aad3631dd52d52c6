"""Archives are looked at before any parser sees them: how many entries, what kind, and how much really comes out.

A parser is then given a copy that holds only the entries that can hold words. Pictures, films, fonts, macros and
documents inside are empty in it, so that they cost nothing, and no size it reads there is a lie.
"""

from __future__ import annotations

import io
import os
import struct
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from murmur.domain.errors import DamagedDocument, DocumentTooLarge, EncryptedDocument

MAX_ENTRIES = 20_000
"""A presentation of 1,000 slides has about 5,000."""

MAX_UNPACKED = 400_000_000
"""Bytes of words and mark-up; a sheet with a million rows of ten cells has about as much."""

MAX_RATIO = 150
"""How many bytes may come out of a packed one, once GENEROUS bytes have: of mark-up it is 10, at best 50; deflate ends
at 1,032."""

GENEROUS = 16_000_000

_CHUNK = 1 << 18
_ENTRY = b"PK\x01\x02"
_ENCRYPTED = 0x1
_DAMAGE = (BadZipFile, zlib.error, EOFError, OSError, struct.error, ValueError, KeyError, NotImplementedError)


def copy_of(file: BinaryIO, wanted: Callable[[str], bool], most: int = MAX_UNPACKED) -> io.BytesIO:
    """A new archive of the same entries: those whose name is `wanted` as they are, the others empty.

    Raises DamagedDocument, EncryptedDocument, and DocumentTooLarge where more than `most` bytes come out.
    """
    target = io.BytesIO()
    with opened(file) as source, ZipFile(target, "w", ZIP_DEFLATED, compresslevel=1) as copy:
        left = most
        for name, entry in _entries(source).items():
            with copy.open(ZipInfo(name), "w") as out:
                for chunk in _unpacked(source, entry) if wanted(name) else ():
                    left -= len(chunk)
                    if left < 0:
                        raise DocumentTooLarge
                    out.write(chunk)
    target.seek(0)
    return target


def beginning(source: ZipFile, name: str, most: int = 65_536) -> bytes:
    """The first bytes of an entry, b"" where there is none."""
    entry = _entries(source).get(name)
    return next(iter(_unpacked(source, entry, most)), b"") if entry else b""


@contextmanager
def opened(file: BinaryIO) -> Iterator[ZipFile]:
    """The archive, once it is known to have no more entries than one may have; damage inside becomes
    DamagedDocument."""
    if _count(file) > MAX_ENTRIES:
        raise DocumentTooLarge(f"The file holds more than {MAX_ENTRIES:,} parts")
    try:
        with ZipFile(file) as source:
            yield source
    except _DAMAGE as error:
        raise DamagedDocument from error


def _entries(source: ZipFile) -> dict[str, ZipInfo]:
    """By name; of two with one name the last, as everybody who opens it by name gets that."""
    return {entry.filename: entry for entry in source.infolist() if not entry.is_dir()}


def _count(file: BinaryIO) -> int:
    """How many entries the directory can have at most, told without reading it: millions would fill the memory."""
    file.seek(0, os.SEEK_SET)
    count, before = 0, b""
    while chunk := file.read(1 << 20):
        count += (before + chunk).count(_ENTRY)
        before = chunk[-len(_ENTRY) + 1 :]
    file.seek(0)
    return count


def _unpacked(source: ZipFile, entry: ZipInfo, size: int = _CHUNK) -> Iterator[bytes]:
    if entry.flag_bits & _ENCRYPTED:
        raise EncryptedDocument
    if entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise DamagedDocument
    allowed = max(GENEROUS, MAX_RATIO * entry.compress_size)
    with source.open(entry) as stream:
        while chunk := stream.read(size):
            allowed -= len(chunk)
            if allowed < 0:
                raise DocumentTooLarge
            yield chunk
