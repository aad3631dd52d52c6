"""Turns the inside of a paragraph into pieces: words, emphasis, addresses, formulas, citations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from markdown_it.token import Token

from murmur.ui.chat.markup import Line, Piece
from murmur.ui.chat.mathematics import readable

_ADDRESS = re.compile(r"https?://[^\s<>\"”’)\]|*`]{1,2000}")
_COPIED = re.compile(r"[ \t]*\[(?P<marker>\d{1,3})\]|\*\*(?P<strong>[^*\n]+)\*\*")
MOST_SIGNS = 300
"""Chips and strong words of a line that is shown as it is; what follows stays letters."""
_STYLES = {"strong": "strong", "em": "emphasis", "s": "struck"}
# Overrides turn a line's letters round; the others are Qt's own marks for breaks, frames and pictures.
_NOT_SHOWN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2028\u2029\ufdd0-\ufdef\ufeff\ufff9-\ufffc\ufffe\uffff"
    "\ud800-\udfff]"
)


def clean(text: str) -> str:
    """Without the letters that are none: controls, direction overrides, and what Qt keeps for itself."""
    return _NOT_SHOWN.sub("\ufffd", text.replace("\u200b", "").replace("\ufeff", "").replace("\t", "    "))


def verbatim(text: str) -> Line:
    """The line letter by letter, its markers as chips and its addresses as links; only strong words are shown so."""
    made: list[Piece] = []
    at = 0
    for found in islice(_COPIED.finditer(text), MOST_SIGNS):
        made += _addresses(Piece(clean(text[at : found.start()])))
        if found["marker"]:
            made.append(Piece(found["marker"], marker=int(found["marker"])))
        else:
            made += _addresses(Piece(clean(found["strong"]), strong=True))
        at = found.end()
    return (*made, *_addresses(Piece(clean(text[at:]))))


def lines_of(tokens: Sequence[Token]) -> list[Line | str]:
    """The lines of a paragraph; a formula that stands alone is the TeX of it."""
    lines: list[list[Piece] | str] = [[]]
    style = Piece("")
    for token in tokens:
        if token.type in ("softbreak", "hardbreak"):
            lines.append([])
        elif token.type == "formula" and token.hidden:
            lines += [token.content, []]
        elif token.type == "link_open":
            style = replace(style, link=str(token.attrs.get("href", "")))
        elif token.type == "link_close":
            style = replace(style, link=None)
        elif token.tag in _STYLES and token.nesting:
            style = replace(style, **{_STYLES[token.tag]: token.nesting > 0})  # type: ignore[arg-type]
        else:
            if isinstance(lines[-1], str):
                lines.append([])
            last = lines[-1]
            assert isinstance(last, list)
            last += _pieces(token, style)
    return [line if isinstance(line, str) else tuple(line) for line in lines if line]


def _pieces(token: Token, style: Piece) -> Iterator[Piece]:
    if token.type == "marker":
        yield Piece(token.content, marker=int(token.content))
    elif token.type == "code_inline":
        yield replace(style, text=clean(token.content), code=True)
    elif token.type == "formula":
        turned = readable(token.content)
        yield replace(style, text=clean(turned.replace("\n", "  ") if turned else token.markup), code=turned is None)
    elif token.type == "image":
        # A picture is never fetched; what was written stands there instead.
        yield from _addresses(replace(style, text=clean(f"![{token.content}]({token.attrs.get('src', '')})")))
    elif token.content:
        yield from _addresses(replace(style, text=clean(token.content.replace("\n", " "))))


def _addresses(piece: Piece) -> Iterator[Piece]:
    """The piece cut where an address begins and ends."""
    at = 0
    for found in _ADDRESS.finditer(piece.text) if piece.link is None else ():
        address = found[0].rstrip(".,;:!?'")
        if found.start() > at:
            yield replace(piece, text=piece.text[at : found.start()])
        yield replace(piece, text=address, link=address)
        at = found.start() + len(address)
    if at < len(piece.text):
        yield replace(piece, text=piece.text[at:])
