"""What a line of a page is: part of a table, the end of a paragraph, or neither."""

from __future__ import annotations

import re
from bisect import bisect_right

_NUMBER = re.compile(r"^[($€£¥+\-–—]*(?:\d[\d.,:/]*|—|–|-)[)%x]*$")
_YEAR = re.compile(r"(?:19|20)\d\d")
_SYMBOLS = frozenset({"$", "€", "£", "¥", "%", ")%", ")", "(", "bps", "x"})


LONGEST = 400
"""Characters of a line that are looked at: some texts are one line of megabytes."""


class Lines:
    """The lines of a page's text by offset."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = [0]
        at = text.find("\n")
        while at >= 0:
            self.starts.append(at + 1)
            at = text.find("\n", at + 1)
        lengths = sorted(min(len(line), LONGEST) for line in text.split("\n") if line.strip())
        self.full_width = lengths[len(lengths) * 4 // 5] if lengths else 0
        """The length that four of five lines stay below: shorter lines may end a paragraph."""

    def number(self, offset: int) -> int:
        """The line of `offset`, counted from 1."""
        return bisect_right(self.starts, offset)

    def line(self, number: int) -> str:
        """The line's text without its end, cut at LONGEST; "" outside the page."""
        if not 1 <= number <= len(self.starts):
            return ""
        start = self.starts[number - 1]
        end = self.starts[number] - 1 if number < len(self.starts) else len(self.text)
        return self.text[start : min(end, start + LONGEST)]

    def is_row(self, number: int) -> bool:
        return is_row(self.line(number))


def is_row(line: str) -> bool:
    """Whether the line reads like a table's row: it ends in two numbers or more, or is mostly numbers."""
    if line.startswith("|"):
        return line.count("|") >= 2
    parts = [part for part in line.split() if part not in _SYMBOLS]
    if len(parts) < 2 or len(line) >= LONGEST:
        return False
    numbers = [bool(_NUMBER.match(part)) for part in parts]
    return (numbers[-1] and numbers[-2] and sum(numbers) >= 2) or sum(numbers) >= max(2, 0.5 * len(parts))


def names_columns(line: str) -> bool:
    """Whether a row's numbers are years, as over the columns of a financial table."""
    return len(_YEAR.findall(line)) >= 2
