"""Takes an answer's plain text apart: words, markers, addresses, and doubtful sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

_TOKEN = re.compile(r"[ \t]*\[(?P<marker>\d{1,3})\]|(?P<link>https?://[^\s<>\"”’)\]]+)|\*\*(?P<strong>[^*\n]+)\*\*")
_BULLET = re.compile(r"^\s*[-*•]\s+")
_SPACE = re.compile(r"\s+")
_QUOTES = "\"'“”„‟‘’«» "


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text that looks alike. With `marker` it is a citation's chip, with `link` an address."""

    text: str
    marker: int | None = None
    link: str | None = None
    strong: bool = False
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of the answer. `quote` means that its words are those of a citation, copied."""

    pieces: tuple[Piece, ...]
    bullet: bool = False
    quote: bool = False

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)


def paragraphs(text: str, quotes: Sequence[str] = (), unsupported: Sequence[str] = ()) -> list[Paragraph]:
    """The answer's lines. `quotes` are the citations' texts; `unsupported` the doubtful sentences."""
    doubts = [
        (match.start(), match.end())
        for sentence in unsupported
        for match in _loosely(sentence).finditer(text)
        if sentence.strip()
    ]
    plain_quotes = {_plain(quote) for quote in quotes}
    made = []
    offset = 0
    for line in text.split("\n"):
        bullet = _BULLET.match(line)
        start = bullet.end() if bullet else 0
        body = line[start:]
        if body.strip():
            pieces = tuple(_pieces(body, offset + start, doubts))
            words = _plain("".join(piece.text for piece in pieces if piece.marker is None))
            made.append(Paragraph(pieces, bullet is not None, words in plain_quotes))
        offset += len(line) + 1
    return made


def _pieces(body: str, offset: int, doubts: Sequence[tuple[int, int]]) -> Iterator[Piece]:
    at = 0
    for token in _TOKEN.finditer(body):
        yield from _words(body, at, token.start(), offset, doubts)
        if token["marker"]:
            yield Piece(token["marker"], marker=int(token["marker"]))
        elif token["link"]:
            address = token["link"].rstrip(".,;:!?")
            yield Piece(address, link=address)
            if address != token["link"]:
                yield Piece(token["link"][len(address) :])
        else:
            yield Piece(token["strong"], strong=True)
        at = token.end()
    yield from _words(body, at, len(body), offset, doubts)


def _words(body: str, start: int, end: int, offset: int, doubts: Sequence[tuple[int, int]]) -> Iterator[Piece]:
    """The text between two tokens, cut where a doubtful sentence begins or ends."""
    cuts = {start, end}
    for first, last in doubts:
        cuts |= {cut - offset for cut in (first, last) if start < cut - offset < end}
    edges = sorted(cuts)
    for left, right in pairwise(edges):
        doubtful = any(first <= left + offset < last for first, last in doubts)
        yield Piece(body[left:right], doubtful=doubtful)


def _loosely(sentence: str) -> re.Pattern[str]:
    """Finds a sentence whatever its white space has become."""
    return re.compile(r"\s+".join(re.escape(word) for word in sentence.split()) or r"(?!)")


def _plain(text: str) -> str:
    return _SPACE.sub(" ", text).strip(_QUOTES + ".…")
