"""Lines seen in a picture become a page's text: straightened, in reading order, one row of the page a line of text."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median

from murmur.domain.documents import PageText, ScannedLine
from murmur.library.ports import SeenLine

GUTTER_PLACES = 48
"""At how many places across the page a gap between columns is looked for."""

COLUMN_ROWS = 4
COLUMN_CHARACTERS = 15
"""A column of prose has at least so many rows, and its usual line so many characters. What has less is a table, whose
rows are read across."""

MOST_CROSSING = 0.25
"""The share of lines that may run across a gap between columns: headings, and what stands above and below."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A line with its box on the page as a reader would hold it."""

    line: SeenLine
    left: float
    top: float
    right: float
    bottom: float


Row = list[_Piece]


def page_of(lines: Sequence[SeenLine], width: int, height: int) -> tuple[str, tuple[ScannedLine, ...]]:
    """The text of a picture `width` by `height` pixels, and where each line stands in it and on the picture."""
    text = ""
    scanned: list[ScannedLine] = []
    for row in _ordered(_upright(lines)):
        for place, piece in enumerate(row):
            text += " " if place else "\n" * bool(text)
            start = len(text)
            text += piece.line.text
            scanned.append(_scanned(piece.line, start, len(text), width, height))
    return text, tuple(scanned)


def retaken(page: PageText, recognised: PageText | None) -> PageText:
    """The page with the text that was recognised on it; its label and what the outline says of it stay."""
    if recognised is None:
        return page
    headings = tuple(replace(heading, start=0) for heading in page.headings)
    return replace(page, text=recognised.text, scanned=recognised.scanned, headings=headings, tables=())


def _upright(lines: Sequence[SeenLine]) -> list[_Piece]:
    """The lines on a page turned so that they run from left to right: long ones say how it lay."""
    across = sum(line.corners[1][0] - line.corners[0][0] for line in lines)
    down = sum(line.corners[1][1] - line.corners[0][1] for line in lines)
    angle = math.atan2(down, across)
    cosine, sine = math.cos(angle), math.sin(angle)
    pieces = []
    for line in lines:
        xs = [x * cosine + y * sine for x, y in line.corners]
        ys = [y * cosine - x * sine for x, y in line.corners]
        pieces.append(_Piece(line, min(xs), min(ys), max(xs), max(ys)))
    return pieces


def _ordered(pieces: Sequence[_Piece]) -> Iterator[Row]:
    gutter = _gutter(pieces)
    if gutter is None:
        yield from _rows(pieces)
        return
    above: list[_Piece] = []
    for row in _rows(pieces):
        crossing = [piece for piece in row if piece.left < gutter < piece.right]
        if crossing:
            yield from _columns(above, gutter)
            above = []
            yield row
        else:
            above += row
    yield from _columns(above, gutter)


def _columns(pieces: Sequence[_Piece], gutter: float) -> Iterator[Row]:
    yield from _ordered([piece for piece in pieces if piece.right <= gutter])
    yield from _ordered([piece for piece in pieces if piece.right > gutter])


def _gutter(pieces: Sequence[_Piece]) -> float | None:
    """Where the page is divided into columns of prose, if it is."""
    if len(pieces) < 2 * COLUMN_ROWS:
        return None
    left, right = min(piece.left for piece in pieces), max(piece.right for piece in pieces)
    places = [left + (right - left) * (at + 1) / (GUTTER_PLACES + 1) for at in range(GUTTER_PLACES)]
    crossing = [sum(piece.left < place < piece.right for piece in pieces) for place in places]
    fewest = min(crossing)
    if fewest > MOST_CROSSING * len(pieces):
        return None
    first = crossing.index(fewest)
    last = first
    while last + 1 < len(crossing) and crossing[last + 1] == fewest:
        last += 1
    gutter = (places[first] + places[last]) / 2
    sides = (
        [piece for piece in pieces if piece.right <= gutter],
        [piece for piece in pieces if piece.left >= gutter],
    )
    return gutter if all(_is_prose(side) for side in sides) else None


def _is_prose(pieces: Sequence[_Piece]) -> bool:
    return len(pieces) >= COLUMN_ROWS and median(len(piece.line.text) for piece in pieces) >= COLUMN_CHARACTERS


def _rows(pieces: Sequence[_Piece]) -> list[Row]:
    """Pieces side by side are one row, from left to right; rows from the top down."""
    rows: list[Row] = []
    for piece in sorted(pieces, key=lambda piece: piece.top + piece.bottom):
        if rows and any(_beside(other, piece) for other in rows[-1]):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [sorted(row, key=lambda piece: piece.left) for row in rows]


def _beside(first: _Piece, second: _Piece) -> bool:
    overlap = min(first.bottom, second.bottom) - max(first.top, second.top)
    across = min(first.right, second.right) - max(first.left, second.left)
    lower = min(first.bottom - first.top, second.bottom - second.top)
    return overlap > 0.5 * lower and across < 0.5 * lower


def _scanned(line: SeenLine, start: int, end: int, width: int, height: int) -> ScannedLine:
    xs = [min(max(x / width, 0.0), 1.0) for x, _ in line.corners]
    ys = [min(max(y / height, 0.0), 1.0) for _, y in line.corners]
    return ScannedLine(
        start,
        end,
        round(min(xs), 4),
        round(min(ys), 4),
        round(max(xs) - min(xs), 4),
        round(max(ys) - min(ys), 4),
        round(line.confidence, 3),
    )
