"""Words that say what a number is: before it, behind it, or over its column."""

from __future__ import annotations

import re

FAR = 300
"""Characters before a number of which the check digit is right: a word for it so far away is enough."""

CLOSE = 80
"""For one that has none."""

_BEHIND = 40
_MOST_ROWS, _LONGEST_ROW = 15, 500
_MOST_CELLS, _CELL_LENGTH = 6, 40
_PROSE_WORD = re.compile(
    r"(?i)(?<![^\W_])(?:the|and|was|were|is|are|has|have|with|that|this|took|on|at|to|in|page|section|see|der|die|das|und|ist|wurde|um|auf|les?|des|une?|"
    r"est|dans|los|las|por|que|en|del)(?![^\W_])"
)

_SMALL_WORD = re.compile(r"(?<![^\W_])[a-zß-ÿ]{2,}(?![^\W_])")

BETWEEN = r"""(?:</?\w{1,6}>|[\s|.:#=*"'_>(-]){0,12}"""
"""What may stand between a word and the number it names: colons, leaders, cells, quotes, emphasis."""


def cue(words: str) -> re.Pattern[str]:
    """Any of `words` (a regular expression), whole, in any case."""
    return re.compile(rf"(?i)(?<![^\W_])(?:{words})(?![^\W\d_])")


def near(text: str, start: int, end: int, words: re.Pattern[str], before: int = FAR) -> bool:
    """Whether one of `words` stands up to `before` characters before, or shortly behind on the same line."""
    line = text.find("\n", end)
    behind = min(end + _BEHIND, line if line >= 0 else len(text))
    return bool(words.search(text, max(0, start - before), start) or words.search(text, end, behind))


def heads_column(text: str, start: int, words: re.Pattern[str]) -> bool:
    """Whether one of `words` stands in the head of the table in whose rows `start` lies: the nearest line above
    without a digit, with nothing but rows between; or a few such lines, where every cell is a line."""
    line = text.find("\n", start, start + _LONGEST_ROW)
    end = line if line >= 0 else min(len(text), start + _LONGEST_ROW)
    cells = 0
    for _ in range(_MOST_ROWS):
        begin = text.rfind("\n", max(0, end - 2 * _LONGEST_ROW), end)
        row = text[begin + 1 : end]
        if len(row) > 2 * _LONGEST_ROW or _is_prose(text[begin + 1 : min(end, start)]):
            return False
        if begin + 1 <= start and row.strip() and not any(character.isdigit() for character in row):
            if words.search(row):
                return True
            cells += 1
            if len(row) > _CELL_LENGTH or cells == _MOST_CELLS:
                return False
        elif cells:
            return False
        if begin < 0:
            return False
        end = begin
    return False


def _is_prose(row: str) -> bool:
    return len(_PROSE_WORD.findall(row)) > 1 or len(_SMALL_WORD.findall(row)) > 3
