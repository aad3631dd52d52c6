"""What an answer's text is made of, once taken apart: blocks of pieces that look alike, and tables."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text that looks alike. With `marker` it is a citation's chip, with `link` an address."""

    text: str
    marker: int | None = None
    link: str | None = None
    strong: bool = False
    emphasis: bool = False
    struck: bool = False
    code: bool = False
    tone: str = ""
    """The part of a program that it is: a name of highlighting.TONES."""
    doubt: int | None = None
    """The number of the unsupported sentence that it belongs to, counted from 0."""


Line = tuple[Piece, ...]


class Kind(Enum):
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    CODE = "code"
    MATHS = "maths"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Block:
    """One line of the answer as its author broke it; a line of a program is one too."""

    kind: Kind
    pieces: Line = ()
    level: int = 0
    """Of a heading, from 1."""
    indent: int = 0
    """How many lists it stands in."""
    bullet: str = ""
    """What stands before the first line of a list's entry."""
    quoted: int = 0
    """How many quotations it stands in."""
    copied: bool = False
    """Its words are those of a citation, copied."""
    follows: bool = False
    """It belongs to the block before it and stands close below."""
    language: str = ""
    last: bool = False
    """The last line of a program."""

    @property
    def text(self) -> str:
        return text_of(self.pieces)


@dataclass(frozen=True, slots=True)
class Table:
    """The first row is the head. `aligned` names a side for each column: left, center, right or nothing."""

    rows: tuple[tuple[Line, ...], ...]
    aligned: tuple[str, ...]
    indent: int = 0
    quoted: int = 0


Part = Block | Table


def text_of(pieces: Line) -> str:
    return "".join(piece.text for piece in pieces)
