"""Text as it is compared: what writing, typesetting and extraction do to a name must not hide it.

Letters are decomposed (NFKD, as NFKC would compose them), casefolded and without accents; what cannot be seen, hyphens
and apostrophes are left out; runs of white space and underscores are one space; a hyphen at the end of a line goes with
the break.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

_HYPHENS = "-\u00ad\u00ac\u02d7\u058a\u05be\u1806\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d\ufffe\x02"
_UNSEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_PIECES = re.compile(
    rf"(?P<broken>(?<=[^\W\d_])[{_UNSEEN}]*[{_HYPHENS}][\s{_UNSEEN}]*[\n\r\v\f\x85\u2028\u2029][\s{_UNSEEN}]*)"
    r"|(?P<space>\s+)|(?P<ascii>[A-Za-z0-9]+)|(?P<one>.)",
    re.DOTALL,
)
_HYPHEN = re.compile(f"[{_HYPHENS}]")
_APOSTROPHES = frozenset("'`´‘’‚‛′ʹʻʼʽˈ＇¨ˆ˜¯˘˙˚¸˛˝")
"""And accents that stand beside their letter, as some extractions write them."""

_FILLERS = frozenset("\u115f\u1160\u3164\uffa0\u17b4\u17b5\u180b\u180c\u180d\u180e\u034f")
_NO_SPACES = (
    (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1100, 0x11FF), (0x1780, 0x17FF), (0x3040, 0x31FF), (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF), (0xAC00, 0xD7FF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF),
)  # fmt: skip
"""Scripts that write words without spaces between them, or hang endings on them."""


@dataclass(frozen=True, slots=True)
class Folded:
    """`text` is compared; its character n comes from characters `starts[n]` to `ends[n]` of `source`."""

    source: str
    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where characters `start` to `end` of `text` stand in `source`, with the accents of the last."""
        last = self.ends[end - 1]
        while last < len(self.source) and unseen(self.source[last]):
            last += 1
        return self.starts[start], last

    def at(self, source: int) -> int:
        """The character of `text` that comes from character `source` or the last before it."""
        return max(0, bisect_right(self.starts, source) - 1)


def fold(source: str) -> Folded:
    text: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for piece in _PIECES.finditer(source):
        start, end = piece.span()
        if piece.lastgroup == "ascii":
            letters = piece.group().lower()
            text.extend(letters)
            starts.extend(range(start, end))
            ends.extend(range(start + 1, end + 1))
        elif piece.lastgroup == "space":
            joined = (
                start > 0 and end < len(source) and without_spaces(source[end]) and without_spaces(source[start - 1])
            )
            if not joined and (not text or text[-1] != " "):
                text.append(" ")
                starts.append(start)
                ends.append(end)
        elif piece.lastgroup == "one":
            letters = _folded(piece.group())
            if letters != " " or not text or text[-1] != " ":
                text.extend(letters)
                starts.extend([start] * len(letters))
                ends.extend([end] * len(letters))
    return Folded(source, "".join(text), tuple(starts), tuple(ends))


@lru_cache(maxsize=4096)
def _folded(character: str) -> str:
    if character == "_":
        return " "
    if _HYPHEN.match(character) or character in _APOSTROPHES or unseen(character):
        return ""
    letters = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold())
    kept = (letter for letter in letters if not (unseen(letter) or letter in _APOSTROPHES or _HYPHEN.match(letter)))
    return "".join("i" if letter == "ı" else letter for letter in kept)


@lru_cache(maxsize=4096)
def unseen(character: str) -> bool:
    """Accents that stand over a letter, and characters that show nothing."""
    over = "\u0300" <= character <= "\u036f" or "\ufe00" <= character <= "\ufe0f"
    return over or unicodedata.category(character) == "Cf" or character in _FILLERS


def without_spaces(character: str) -> bool:
    code = ord(character)
    return code >= 0x0E00 and any(first <= code <= last for first, last in _NO_SPACES)


def whole(source: str, start: int, end: int, plural: bool = False) -> bool:
    """Whether characters `start` to `end` are no part of a longer word. Another script, a digit beside a letter and a
    capital after a small letter begin a new one; with `plural`, a plain s may follow."""
    before = start - 1
    while before >= 0 and unseen(source[before]):
        before -= 1
    if before >= 0 and _one_word(source[before], source[start]):
        return False
    last = end - 1
    while last > start and unseen(source[last]):
        last -= 1
    after = _seen(source, end)
    if after == len(source) or not _one_word(source[last], source[after]):
        return True
    if not plural or source[after] not in "sS":
        return False
    further = _seen(source, after + 1)
    return further == len(source) or not _one_word(source[after], source[further])


def _seen(source: str, at: int) -> int:
    while at < len(source) and unseen(source[at]):
        at += 1
    return at


def _one_word(left: str, right: str) -> bool:
    if not (left.isalnum() and right.isalnum()) or without_spaces(left) or without_spaces(right):
        return False
    return left.isalpha() == right.isalpha() and not (left.islower() and right.isupper())
