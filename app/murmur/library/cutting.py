"""Where a long stretch of text is cut: at paragraphs if possible, then after tables, sentences, rows,
words."""

from __future__ import annotations

import re

from murmur.library.lines import Lines
from murmur.library.token_cost import affordable

MAX_CHARACTERS = 1000
SHORTEST = 0.5
"""A cut lies in the second half of what would fit, so that no passage is a crumb."""

_SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’»)\]]*\s+(?=[\"'“‘«(\[]*[A-Z0-9À-ÞΑ-ΩА-Я•–—-]|[^\x00-\u024f])")
_ENDS_SENTENCE = re.compile(r"[.!?…:;。！？][\"'”’»)\]]*\s*$")

_WORD, _LINE, _SENTENCE, _ROW, _PARAGRAPH, _BLANK = range(6)


def pieces(lines: Lines, start: int, end: int, budget: float, english: bool) -> list[tuple[int, int]]:
    """Cuts `start` to `end` into spans of at most MAX_CHARACTERS characters and about `budget` tokens each.

    The spans are in order, do not overlap, carry no white space at their ends and leave out nothing else.
    """
    text = lines.text
    spans: list[tuple[int, int]] = []
    while True:
        start, end = _trimmed(text, start, end)
        if start >= end:
            return spans
        limit = affordable(text, start, min(end, start + MAX_CHARACTERS), budget, english)
        limit = max(limit, start + 1)
        if limit < end:
            left = end - start
            if left < 1.5 * (limit - start):  # two halves read better than a whole and a crumb
                limit = start + round(left * 0.6)
            cut = _best(lines, start + round((limit - start) * SHORTEST), limit)
        else:
            cut = end
        spans.append(_trimmed(text, start, cut))
        start = cut


def _best(lines: Lines, low: int, high: int) -> int:
    """The offset in `low` < offset <= `high` behind which to cut."""
    text = lines.text
    best = (-1, high)
    for match in _SENTENCE_END.finditer(text, low, min(high + 1, len(text))):
        best = max(best, (_SENTENCE, match.end()))
    at = text.find("\n", low, high)
    while at >= 0:
        best = max(best, (_kind_of_break(lines, at), at + 1))
        at = text.find("\n", at + 1, high)
    if best[0] >= 0:
        return best[1]
    for at in range(high, low, -1):
        if text[at - 1].isspace() or (at < len(text) and text[at].isspace()):
            return at
    return high


def _kind_of_break(lines: Lines, newline: int) -> int:
    """What ends at the end of the line that `newline` closes."""
    number = lines.number(newline)
    before, after = lines.line(number), lines.line(number + 1)
    if not before.strip() or not after.strip():
        return _BLANK
    row_before, row_after = lines.is_row(number), lines.is_row(number + 1)
    if row_before:
        return _ROW if row_after else _PARAGRAPH
    if row_after:
        return _WORD  # what names a table's columns stays with its first rows
    if not _ENDS_SENTENCE.search(before):
        return _LINE
    return _PARAGRAPH if len(before) < 0.85 * lines.full_width else _SENTENCE


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
