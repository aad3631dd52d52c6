"""HTML: the words a browser would show, in the order of the page. Nothing is run and nothing is fetched.

The page is streamed through libxml2's parser, which repairs what browsers repair; no tree is built, so that neither
depth nor size costs more than the text itself.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from typing import BinaryIO

from lxml import etree

from murmur.domain.documents import DocumentFacts, PageText
from murmur.domain.errors import DamagedDocument, DocumentTooLarge
from murmur.readers.html_writing import Writer, Written
from murmur.readers.titles import meaningful, title_from_name

MAX_BYTES = 50_000_000

_BLOCKS = frozenset(
    """address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer
    form header hr html legend li main menu nav ol optgroup p section summary ul tr td th table""".split()
)
_SPACED = frozenset("blockquote dl figure hr ol p pre section table ul".split())
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_UNSEEN = frozenset(
    """applet area audio base canvas datalist embed frameset head iframe link map meta noembed noframes noscript object
    param script select source style svg template textarea track video""".split()
)
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|(?:font-size|opacity)\s*:\s*0(?![.\d])",
    re.IGNORECASE,
)
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]*encoding=["']([\w.:-]+)""", re.I
)
_XHTML = re.compile(r"""^\s*<\?xml|\bxmlns\s*=\s*["']http://www\.w3\.org/1999/xhtml""")
_EMPTY = re.compile(r"<([A-Za-z][\w:-]*)((?:\s[^<>]*)?)/>")
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def read(file: BinaryIO, name: str, on_pages: Callable[[tuple[PageText, ...]], None]) -> DocumentFacts:
    """The whole file as one page without a number. DocumentTooLarge above MAX_BYTES."""
    data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise DocumentTooLarge(f"The page is larger than {MAX_BYTES // 1_000_000} MB")
    found = written(decoded(data))
    if not found.text:
        raise DamagedDocument("The page shows no words", "Open it in a browser; if there are words, print it to PDF")
    on_pages((PageText(None, found.text, found.headings, found.tables),))
    first = next((heading.title for heading in found.headings if heading.level == 1), "")
    title = meaningful(found.title) or meaningful(first) or title_from_name(name)
    return DocumentFacts("html", title, 1, language=found.language)


def written(source: str) -> Written:
    """What the page shows. `source` may be damaged in any way."""
    target = _Target()
    parser = etree.HTMLParser(target=target, encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    if _XHTML.search(source[:2000]):
        source = _EMPTY.sub(_opened_and_closed, source)
    data = source.encode("utf-8", "replace")
    try:
        for start in range(0, len(data), 1 << 16):
            parser.feed(data[start : start + (1 << 16)])
        parser.close()
    except etree.XMLSyntaxError:  # nothing in it: what was written until then is what there is
        pass
    return target.finish()


def _opened_and_closed(tag: re.Match[str]) -> str:
    """XHTML may write an empty title as <title/>, which HTML takes for a title that never ends."""
    return tag[0] if tag[1].lower() in _VOID else f"<{tag[1]}{tag[2]}></{tag[1]}>"


def decoded(data: bytes, named: str | None = None) -> str:
    """By the byte order mark, the encoding `named` outside, the one the page declares, UTF-8, or Windows-1252."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace").removeprefix("\ufeff")
    declared = _DECLARED.search(data[:4096])
    own = (declared[1] or declared[2]).decode("ascii", "replace") if declared else None
    for candidate in (named, own, "utf-8"):
        if candidate and (text := _strictly(data, candidate)) is not None:
            return text
    broken = data.decode("utf-8", "replace")
    high = sum(byte > 127 for byte in data)
    return broken if broken.count("\ufffd") * 4 < high else data.decode("cp1252", "replace")


def _strictly(data: bytes, encoding: str) -> str | None:
    plain = re.sub("[^a-z0-9]", "", encoding.lower())
    if plain in ("usascii", "ascii") and not data.isascii():
        return None
    if plain in ("iso88591", "latin1"):  # what calls itself so is Windows-1252 (WHATWG Encoding Standard)
        encoding = "cp1252"
    try:
        text = data.decode(encoding)
    except (LookupError, UnicodeError, ValueError, AttributeError):
        return None
    return text if isinstance(text, str) else None  # codecs such as "hex" give no text


class _Target:
    """What the parser calls for every tag; knows what is seen."""

    def __init__(self) -> None:
        self._writer = Writer()
        self._hidden: list[str] = []  # the tags open since the first one that hides what it holds
        self._language: str | None = None
        self._title: list[str] = []
        self._in_title = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag in ("html", "body") and self._language is None:
            language = attributes.get("lang", attributes.get("xml:lang", ""))[:2].lower()
            self._language = language if language.isalpha() and len(language) == 2 else None
        if tag == "title" and not self._title and self._hidden[:1] in ([], ["head"]):
            self._in_title = True
        if self._hidden or _hides(tag, attributes):
            if tag not in _VOID and (tag != "body" or self._hidden[:1] != ["head"]):
                self._hidden.append(tag)
            return
        if tag in _HEADINGS:
            self._writer.open_heading(_HEADINGS[tag])
        elif tag == "br":
            self._writer.line()
        elif tag == "pre":
            self._writer.block(spaced=True)
            self._writer.keep_spaces(True)
        elif tag == "table":
            self._writer.open_table()
        elif tag == "tr":
            self._writer.open_row()
        elif tag in ("td", "th"):
            self._writer.open_cell(tag == "th", _span(attributes))
        elif tag == "caption":
            self._writer.open_caption()
        elif tag in ("ol", "ul", "menu"):
            self._writer.open_list(ordered=tag == "ol")
        elif tag == "li":
            self._writer.open_item()
        elif tag in _BLOCKS:
            self._writer.block(self._spaced(tag))

    def end(self, tag: str) -> None:
        if tag == "title":
            self._in_title = False
        if self._hidden:
            if tag in self._hidden:
                while self._hidden.pop() != tag:
                    pass
            return
        if tag in _HEADINGS:
            self._writer.close_heading()
        elif tag == "pre":
            self._writer.keep_spaces(False)
            self._writer.block(spaced=True)
        elif tag == "table":
            self._writer.close_table()
        elif tag == "caption":
            self._writer.close_caption()
        elif tag in ("td", "th"):
            self._writer.close_cell()
        elif tag in ("ol", "ul", "menu"):
            self._writer.close_list()
        elif tag in _BLOCKS and tag not in ("tr", "body", "html"):
            self._writer.block(self._spaced(tag))

    def _spaced(self, tag: str) -> bool:
        """Whether an empty line goes with it; the items of a list stand together."""
        return tag in _SPACED and not (tag == "p" and self._writer.in_list)

    def data(self, text: str) -> None:
        if self._in_title:
            self._title.append(text)
        elif not self._hidden:
            self._writer.text(text)

    def comment(self, text: str) -> None:
        """Not seen."""

    def close(self) -> None:
        """Called by the parser; the result is fetched by `finish`, which also works after an error."""

    def finish(self) -> Written:
        return self._writer.finish("".join(self._title)[:1000], self._language)


def _hides(tag: str, attributes: dict[str, str]) -> bool:
    return tag in _UNSEEN or "hidden" in attributes or bool(_HIDING.search(attributes.get("style", "")[:2000]))


def _span(attributes: dict[str, str]) -> int:
    span = attributes.get("colspan", "1")
    return min(int(span), 50) if span.isascii() and span.isdigit() and span != "0" else 1
