"""How wide the columns of a table are, so that no word of it is broken: a table wider than the pane is scrolled."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import nlargest

from PySide6.QtGui import QFontMetricsF
from PySide6.QtGui import QTextLength as Length

MOST_EMS = 15
"""A cell with more to say goes on in the next line."""
FEW = 3
"""Columns that share the pane: one with much to say takes all the room there is."""


CANDIDATES = 5


def column_widths(
    rows: Sequence[Sequence[str]], heads: int, metrics: QFontMetricsF, size: int, around: int
) -> list[Length]:
    """For rows of cells of which the first `heads` name the columns, in letters of `size` pixels with `around` pixels
    beside them."""
    count = max(len(row) for row in rows)
    most = MOST_EMS * size
    made: list[Length] = []
    for column in range(count):
        cells = [row[column] for row in rows if column < len(row)]
        whole = _widest(cells[heads:] or cells, metrics)
        if whole > most and count <= FEW:
            made.append(Length())
        else:
            word = _widest([word for cell in cells for word in cell.split()], metrics)
            made.append(Length(Length.Type.FixedLength, min(max(whole, word), most) + around))
    return made


def _widest(texts: Sequence[str], metrics: QFontMetricsF) -> float:
    """Of those with the most letters: to measure every cell of a large table takes too long."""
    return max((metrics.horizontalAdvance(text) for text in nlargest(CANDIDATES, texts, key=len)), default=0.0)
