"""Words that say what a number is: before it, behind it, or over its column."""

from __future__ import annotations

import re

FAR = 300
"""Characters before a number of which the check digit is right: a word for it so far away is enough."""

_CLOSE, _BEHIND = 60, 40
_MOST_ROWS = 15
_PROSE = re.compile(r"(?i)\b(?:the|and|was|is|has|have|in|der|die|und|ist|wurde|le|la|les|est|el|los|por)\b|[.;]\s*$")


def cue(words: str) -> re.Pattern[str]:
    """Any of `words` (a regular expression), whole, in any case."""
    return re.compile(rf"(?i)(?<![^\W_])(?:{words})(?![^\W\d_])")


def near(text: str, start: int, end: int, words: re.Pattern[str], before: int = FAR) -> bool:
    """Whether one of `words` stands up to `before` characters before, or shortly behind on the same line."""
    line = text.find("\n", end)
    behind = min(end + _BEHIND, line if line >= 0 else len(text))
    return bool(words.search(text, max(0, start - before), start) or words.search(text, end, behind))


def close(text: str, start: int, end: int, words: re.Pattern[str]) -> bool:
    return near(text, start, end, words, _CLOSE) or heads_column(text, start, words)


def heads_column(text: str, start: int, words: re.Pattern[str]) -> bool:
    """Whether one of `words` stands in the head of the table in whose rows `start` lies: the nearest line above
    without a digit, with nothing but rows between."""
    line = text.rfind("\n", 0, start)
    for _ in range(_MOST_ROWS):
        if line < 0:
            return False
        above = text.rfind("\n", 0, line)
        row = text[above + 1 : line]
        line = above
        if row.strip() and not any(character.isdigit() for character in row):
            return bool(words.search(row)) and not _PROSE.search(row)
    return False
