"""Markdown as people read it, line by line, so that every character keeps its place: bold words, tables, paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from murmur.domain.documents import PageView

RULE = re.compile(r"\s*\|?[\s:|-]*-{2,}[\s:|-]*\|?\s*$")
"""The line below a table's heads."""

_SPECIAL = re.compile(r"\s*(?:[-+*>|#]|\d{1,9}[.)]\s|```|~~~|$)| {4}|\t")
_HARD_END = ("  ", "\\")


def is_markdown(view: PageView) -> bool:
    return view.path.lower().endswith((".md", ".markdown"))


def goes_on(above: str, line: str) -> bool:
    """Whether a line belongs to the paragraph of the one above it."""
    ended = not above.strip() or bool(_SPECIAL.match(above)) or above.endswith(_HARD_END)
    listed = bool(re.match(r"\s*(?:[-+*]|\d{1,9}[.)])\s", above)) and not above.endswith(_HARD_END)
    return (not ended or listed) and not _SPECIAL.match(line)


def spans(text: str) -> Iterator[tuple[int, str, bool]]:
    """The pieces of a line that are read: where each begins, its words, and whether they are bold."""
    at, strong = 0, False
    pieces = text.split("**")
    if len(pieces) % 2 == 0:  # a sign without its partner stands for itself
        pieces = [*pieces[:-2], "**".join(pieces[-2:])]
    for piece in pieces:
        if piece:
            yield at, piece, strong
        at += len(piece) + 2
        strong = not strong


def cells(text: str) -> Iterator[tuple[int, str]]:
    """The cells of a table's row and where each begins."""
    at = 0
    parts = text.split("|")
    for number, part in enumerate(parts):
        if not (part.strip() == "" and number in (0, len(parts) - 1)):
            yield at + len(part) - len(part.lstrip()), part.strip()
        at += len(part) + 1
