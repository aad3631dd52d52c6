"""Where words stand on a PDF page, and which of them head which column of a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pypdfium2.raw as raw

from murmur.readers.pdf_text import Characters

FURTHEST = 4
"""Heads of one table lie within so many line heights of each other."""

MARGIN = 30
"""A head's middle lies no further to the left of its column's numbers, in points."""


@dataclass(frozen=True, slots=True)
class Word:
    """Words and the box around them, in points, origin at the bottom left."""

    text: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


def word_at(page: Characters, start: int, end: int) -> Word | None:
    """The word at characters `start` to `end` of the page's text; None where it has no place."""
    first, last = _box(page, start), _box(page, end - 1)
    if first is None or last is None:
        return None
    bottom, top = min(first.bottom, last.bottom), max(first.top, last.top)
    return Word(page.text[start:end], min(first.left, last.left), bottom, max(first.right, last.right), top)


def _box(page: Characters, offset: int) -> raw.FS_RECTF | None:
    box = raw.FS_RECTF()
    return box if raw.FPDFText_GetLooseCharBox(page.textpage, page.index(offset), box) else None


def heads_of(words: Sequence[Word], columns: Sequence[Word]) -> tuple[list[str], list[str]]:
    """What stands over each column, from top to bottom, and what stands beside: over the rows' labels.

    A line with a word for each column heads them one by one. Fewer words, evenly spread over the columns, head
    several each ("2020" over three). Others head the columns that they touch.
    """
    found: list[list[str]] = [[] for _ in columns]
    beside: list[str] = []
    gap = columns[1].left - columns[0].right if len(columns) > 1 else 2 * MARGIN
    left = columns[0].left - min(max(gap / 2, 0), MARGIN)
    for line in _lines(words, columns[0].top):
        over = [word for word in line if word.middle > left and word.left > left - 2 * MARGIN]
        beside += [word.text for word in line if word not in over]
        if len(over) == 1 < len(columns):  # one for all says more in the title than over and over again
            beside.append(over[0].text)
            continue
        for at, word in enumerate(over):
            for column in _columns_under(at, over, columns):
                found[column].append(word.text)
    return [" ".join(texts) for texts in found], beside


def _columns_under(at: int, over: Sequence[Word], columns: Sequence[Word]) -> Sequence[int]:
    share, rest = divmod(len(columns), len(over))
    if not rest:
        under = range(at * share, (at + 1) * share)
        middle = (columns[under[0]].left + columns[under[-1]].right) / 2
        width = columns[under[-1]].right - columns[under[0]].left
        if abs(over[at].middle - middle) < max(12, 0.2 * width):
            return under
    word = over[at]
    touched = [n for n, column in enumerate(columns) if word.left < column.right and column.left < word.right]
    return touched or [min(range(len(columns)), key=lambda n: abs(columns[n].middle - word.middle))]


def _lines(words: Sequence[Word], rows_top: float) -> list[list[Word]]:
    """The words that stand above the rows as lines from the top down, neighbours joined; nothing above a wide gap."""
    lines: list[list[Word]] = []
    edge = rows_top
    for word in sorted(words, key=lambda word: word.bottom):
        height = max(word.top - word.bottom, 1)
        if lines and abs(lines[-1][0].bottom - word.bottom) < 0.5 * height:
            lines[-1].append(word)
        elif word.bottom - edge > FURTHEST * height:
            break
        else:
            lines.append([word])
        edge = max(edge, word.bottom)
    return [_joined(line) for line in reversed(lines)]


def _joined(line: Sequence[Word]) -> list[Word]:
    joined: list[Word] = []
    for word in sorted(line, key=lambda word: word.left):
        before = joined[-1] if joined else None
        if before is not None and word.left - before.right < 0.7 * (word.top - word.bottom):
            joined[-1] = replace(before, text=f"{before.text} {word.text}", right=max(before.right, word.right))
        else:
            joined.append(word)
    return joined
