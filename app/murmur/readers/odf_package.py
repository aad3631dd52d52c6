"""An OpenDocument package: an archive of `content.xml` and others, and how text is written in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO
from zipfile import ZipFile

from lxml import etree

from murmur.domain.errors import DamagedDocument, EncryptedDocument
from murmur.readers.zip_safety import copy_of

_NAMES = "{urn:oasis:names:tc:opendocument:xmlns:"
OFFICE, TEXT, TABLE, DRAW, PRESENTATION, STYLE = (
    f"{_NAMES}{name}:1.0}}" for name in ("office", "text", "table", "drawing", "presentation", "style")
)
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_WANTED = ("content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml")
_MOST_SPACES = 100


@contextmanager
def open_package(file: BinaryIO, most: int) -> Iterator[ZipFile]:
    """The archive's parts that hold words, `most` bytes of them. EncryptedDocument for one with a password."""
    with ZipFile(copy_of(file, lambda entry: entry in _WANTED, most)) as package:
        names = package.namelist()
        if "META-INF/manifest.xml" in names and b"encryption-data" in package.read("META-INF/manifest.xml"):
            raise EncryptedDocument
        if "content.xml" not in names:
            raise DamagedDocument
        yield package


def root_of(package: ZipFile, name: str) -> Any:
    """The first element of a part, None where there is no such part."""
    if name not in package.namelist():
        return None
    with package.open(name) as stream:
        return etree.parse(stream, etree.XMLParser(resolve_entities=False, no_network=True)).getroot()


def meta_title(package: ZipFile) -> str:
    """The title its author gave it, or ""."""
    if "meta.xml" not in package.namelist():
        return ""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    root = etree.fromstring(package.read("meta.xml"), parser)
    return str(next(root.iter(_TITLE)).text or "") if root is not None and root.find(f".//{_TITLE}") is not None else ""


def text_of(element: Any, note: int = 0) -> str:
    """The text of a paragraph, without that of boxes and notes in it; `note` is the number of its first note, 0 where
    notes are not marked."""
    return "".join(_pieces(element, iter(range(note, note + 10_000)) if note else None)).strip()


def _pieces(element: Any, notes: Iterator[int] | None) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        tag = child.tag
        if tag == TEXT + "s":
            count = child.get(TEXT + "c", "1")
            yield " " * (min(int(count), _MOST_SPACES) if count.isdecimal() else 1)
        elif tag == TEXT + "tab":
            yield "\t"
        elif tag == TEXT + "line-break":
            yield "\n"
        elif tag in (TEXT + "note", OFFICE + "annotation"):
            if notes is not None:
                yield f"[{next(notes)}]"
        elif isinstance(tag, str) and not tag.startswith(DRAW):
            yield from _pieces(child, notes)
        yield child.tail or ""
