"""A finished answer taken apart, with what its citations and its check add: chips that open, and doubts."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from murmur.ui.chat.doubts import marked
from murmur.ui.chat.markdown import MOST_PIECES, sections
from murmur.ui.chat.markup import Block, Line, Part, Piece


@lru_cache(maxsize=32)
def finished_parts(
    text: str, cited: tuple[tuple[int, str], ...], doubtful: tuple[str, ...], most: int = MOST_PIECES
) -> tuple[tuple[Part, ...], bool]:
    """The parts, of `most` pieces together, and whether more was left out; `cited` are markers with their quotations.
    Kept, as turns that fall asleep come back when somebody scrolls to and fro."""
    known = {marker for marker, _ in cited}
    found = sections(text, [quote for _, quote in cited], most=most)
    parts = [_known(part, known) for section in found for part in section.parts]
    return tuple(marked(parts, doubtful)), any(section.cut for section in found)


def _known(part: Part, markers: set[int]) -> Part:
    """A marker that names no citation is no chip: nothing could be opened."""

    def line(pieces: Line) -> Line:
        return tuple(
            Piece(f" [{piece.text}]") if piece.marker is not None and piece.marker not in markers else piece
            for piece in pieces
        )

    if isinstance(part, Block):
        return replace(part, pieces=line(part.pieces))
    return replace(part, rows=tuple(tuple(line(cell) for cell in row) for row in part.rows))
