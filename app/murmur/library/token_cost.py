"""How many tokens the embedder will make of a text, near enough to cut passages that it reads to their end.

The estimate was fitted to all-MiniLM-L6-v2's WordPiece vocabulary over annual reports (English) and a
German textbook: common English words are one piece, other languages fall apart into pieces of two to three
letters. It needs no tokenizer, so passages stay pure and the same whatever model is installed.
"""

from __future__ import annotations

import re
from functools import lru_cache

_PIECE = re.compile(r"[^\W\d_]+|\d+|[^\w\s]|_")
_ENGLISH = re.compile(r"\b(?:the|of|and|to|in|is|for|or|that|with)\b", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def is_english(sample: str) -> bool:
    """Whether English function words are as frequent as in English (a fifth to a third of all words)."""
    words = len(_LETTERS.findall(sample))
    return words < 20 or len(_ENGLISH.findall(sample)) >= 0.1 * words


def cost(text: str, english: bool = True) -> float:
    """The estimated number of tokens, without the two that mark beginning and end."""
    return sum(map(_weigh_english if english else _weigh_other, _PIECE.findall(text)))


def affordable(text: str, start: int, end: int, budget: float, english: bool = True) -> int:
    """The furthest offset up to `end` at which the pieces from `start` on cost no more than `budget`."""
    weigh = _weigh_english if english else _weigh_other
    spent = 0.0
    for match in _PIECE.finditer(text, start, end):
        spent += weigh(match.group())
        if spent > budget:
            return match.start()
    return end


@lru_cache(maxsize=50_000)
def _weigh_english(piece: str) -> float:
    return 1.05 + max(0, len(piece) - 8) * 0.2 if piece.isascii() and piece.isalpha() else _weigh_other(piece)


@lru_cache(maxsize=50_000)
def _weigh_other(piece: str) -> float:
    first, length = piece[0], len(piece)
    if first.isdigit():
        return 1.0 if length < 3 else length * 0.45
    if not first.isalpha():
        return 1.0
    if not piece.isascii():
        return float(length) if first >= "\u2e80" else max(1.0, length * 0.42)
    return max(1.0, length * 0.38)
