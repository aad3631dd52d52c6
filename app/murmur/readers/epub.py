"""E-books (EPUB 2 and 3): a zip archive of pages in the order its spine gives, each chapter a page of its own."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO
from zipfile import ZipFile

from lxml import etree

from murmur.domain.documents import DocumentFacts, PageText
from murmur.domain.errors import DamagedDocument, DocumentTooLarge, EncryptedDocument
from murmur.readers import html
from murmur.readers.batches import Batches
from murmur.readers.titles import meaningful, title_from_name
from murmur.readers.zip_safety import copy_of

MOST_CHAPTERS = 10_000
MAX_CHARACTERS = 100_000_000
MAX_UNPACKED = 200_000_000
LONGEST_LABEL = 80

_WORDLESS = re.compile(
    r"\.(?:aac|avif|bmp|css|gif|jpe?g|js|m4[av]|mp[34]|ogg|opus|otf|png|smil|svgz?|ttc|ttf|webp|woff2?)$", re.IGNORECASE
)
_FONTS_ONLY = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_ESCAPED = re.compile(r"(?:%[0-9a-fA-F]{2})+")


def read(file: BinaryIO, name: str, on_pages: Callable[[tuple[PageText, ...]], None]) -> DocumentFacts:
    """Chapters that show words, in order. EncryptedDocument for a book that is locked to a shop's reader."""
    with ZipFile(copy_of(file, lambda entry: not _WORDLESS.search(entry), MAX_UNPACKED)) as archive:
        book = _Book(archive)
        batches = Batches(on_pages)
        number = characters = 0
        for path in book.spine:
            found = html.written(html.decoded(book.content(path)))
            if not found.text:
                continue
            number += 1
            characters += len(found.text)
            if number > MOST_CHAPTERS or characters > MAX_CHARACTERS:
                raise DocumentTooLarge("The book holds more text than a person could write")
            first = found.headings[0].title if found.headings else ""
            label = _short(book.titles.get(path, "") or first) or f"chapter {number}"
            batches.add(PageText(number, found.text, found.headings, found.tables, label))
        if not number:
            raise DamagedDocument(
                "The book holds no text", "Open it in a reader for e-books to see whether it is whole"
            )
        batches.flush()
    language = book.language if len(book.language) == 2 and book.language.isalpha() else None
    return DocumentFacts("epub", meaningful(book.title) or title_from_name(name), number, language=language)


class _Book:
    """What the package document says."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive
        self._names = frozenset(archive.namelist())
        container = self._xml("META-INF/container.xml")
        root = next((item.get("full-path", "") for item in _all(container, "rootfile")), "")
        package = self._xml(root)
        folder = posixpath.dirname(root)
        items = {item.get("id", ""): item for item in _all(package, "item")}
        paths = {key: _path(folder, item.get("href", "")) for key, item in items.items()}
        contents = [key for key, item in items.items() if "nav" in item.get("properties", "").split()]
        order = [reference.get("idref", "") for reference in _all(package, "itemref")]
        self.spine = [paths[key] for key in order if key in paths and key not in contents]
        self.title = _text(next(iter(_all(package, "title")), None))
        self.language = _text(next(iter(_all(package, "language")), None))[:2].lower()
        self._refuse_locked()
        ncx = [key for key, item in items.items() if item.get("media-type") == "application/x-dtbncx+xml"]
        self.titles: dict[str, str] = {}
        for key in [*contents[:1], *ncx[:1]]:
            for path, title in self._entries(paths[key]):
                self.titles.setdefault(path, title)

    def content(self, path: str) -> bytes:
        """b"" for what the archive does not hold."""
        return self._archive.read(path) if path in self._names else b""

    def _xml(self, path: str) -> Any:
        """The root element; DamagedDocument without one. Nothing outside the entry is looked at."""
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
        try:
            root = etree.fromstring(self.content(path), parser)
        except (etree.XMLSyntaxError, ValueError):
            root = None
        if root is None:
            raise DamagedDocument("The e-book is damaged or not one")
        return root

    def _refuse_locked(self) -> None:
        locked: set[str] = set()
        if "META-INF/encryption.xml" in self._names:
            for data in _all(self._xml("META-INF/encryption.xml"), "EncryptedData"):
                method = next((one.get("Algorithm", "") for one in _all(data, "EncryptionMethod")), "")
                if method not in _FONTS_ONLY:
                    locked |= {_path("", one.get("URI", "")) for one in _all(data, "CipherReference")}
        if locked & set(self.spine):
            raise EncryptedDocument(
                "The e-book is locked to the shop it comes from", "Add a copy without copy protection"
            )

    def _entries(self, path: str) -> Iterator[tuple[str, str]]:
        """The table of contents: where an entry leads, and its words."""
        try:
            root = self._xml(path)
        except DamagedDocument:
            return
        folder = posixpath.dirname(path)
        for point in _all(root, "navPoint"):
            label = _text(next(iter(_all(point, "text")), None))
            for target in _all(point, "content")[:1]:
                yield _path(folder, target.get("src", "")), label
        for link in _all(root, "a"):
            if link.get("href"):
                yield _path(folder, link.get("href")), _text(link)


def _all(root: Any, name: str) -> list[Any]:
    """Every element below with this name, whatever its namespace: many books have the wrong one."""
    return list(root.iter(f"{{*}}{name}"))


def _text(element: Any) -> str:
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


def _path(folder: str, reference: str) -> str:
    """The archive's name for what a file in `folder` refers to."""
    plain = reference.partition("#")[0]
    plain = _ESCAPED.sub(lambda m: bytes.fromhex(m[0].replace("%", "")).decode("utf-8", "replace"), plain)
    return posixpath.normpath(posixpath.join(folder, plain)).lstrip("/")


def _short(title: str) -> str:
    return title if len(title) <= LONGEST_LABEL else title[:LONGEST_LABEL].rsplit(" ", 1)[0] + "…"
