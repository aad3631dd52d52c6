"""Markdown: the text as it stands in the file, and the headings that say where in it one is.

Follows CommonMark 0.31 for ATX and setext headings and fenced code; everything else is left as it is, since
a quote must be found in the file again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import BinaryIO

from murmur.domain.documents import DocumentFacts, Heading, PageText
from murmur.readers.text import read_text
from murmur.readers.titles import meaningful, title_from_name

_ATX = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$")
_SETEXT = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})(.*)$")
_NOT_PARAGRAPH = re.compile(r" {0,3}(?:-+[ \t]*$|=+[ \t]*$|[-+*>|]|\d{1,9}[.)])(?:[ \t]|$)| {4}|\t|[ \t]*$|[ \t]*\|")
_LINK = re.compile(r"!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])")
_FRONT_TITLE = re.compile(r"title[ \t]*:[ \t]*(.+)$", re.IGNORECASE)


def read(file: BinaryIO, name: str, on_pages: Callable[[tuple[PageText, ...]], None]) -> DocumentFacts:
    """The whole file as one page without a number. Its title is the first heading of the first level."""
    text = read_text(file)
    found = tuple(headings(text))
    on_pages((PageText(None, text, found),))
    first = next((heading.title for heading in found if heading.level == 1), "")
    title = _front_title(text) or meaningful(first) or title_from_name(name)
    return DocumentFacts("markdown", title, 1)


def headings(text: str) -> Iterator[Heading]:
    """ATX and setext headings outside code, in order, `start` at the beginning of their line."""
    fence = ""
    above: tuple[int, str] | None = None  # a paragraph line that an underline would turn into a heading
    for start, line in _lines(text, _front_matter_end(text)):
        if fence:
            closing = _FENCE.match(line)
            if closing and closing[1].startswith(fence) and not closing[2].strip():
                fence = ""
            continue
        opening = _FENCE.match(line)
        if opening and not (opening[1][0] == "`" and "`" in opening[2]):
            fence, above = opening[1], None
        elif atx := _ATX.match(line):
            title = plain(atx[2] or "")
            if title:
                yield Heading(start, len(atx[1]), title)
            above = None
        elif above and (underline := _SETEXT.match(line)):
            title = plain(above[1])
            if title:
                yield Heading(above[0], 1 if underline[1][0] == "=" else 2, title)
            above = None
        elif _NOT_PARAGRAPH.match(line):
            above = None
        else:
            above = (above[0], f"{above[1]} {line}") if above and len(above[1]) < 200 else (start, line)


def plain(title: str) -> str:
    """A heading's words without Markdown's marks."""
    return _LINK.sub(r"\1", title).replace("**", "").replace("__", "").replace("`", "").strip(" \t#*")


def _lines(text: str, start: int) -> Iterator[tuple[int, str]]:
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        yield start, text[start:end]
        start = end + 1


def _front_matter_end(text: str) -> int:
    """Where the text begins behind a YAML head of `---` lines; 0 without one."""
    if not text.startswith("---\n"):
        return 0
    end = text.find("\n---\n", 3)
    return end + 5 if 0 <= end < 20_000 else 0


def _front_title(text: str) -> str | None:
    for _, line in _lines(text[: _front_matter_end(text)], 0):
        if found := _FRONT_TITLE.match(line):
            return meaningful(found[1].strip("\"' "))
    return None
