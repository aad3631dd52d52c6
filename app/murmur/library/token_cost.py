"""How many tokens the embedder will make of a text, near enough to cut passages that it reads to their end.

The estimate was fitted to all-MiniLM-L6-v2's WordPiece vocabulary over annual reports (English) and a
German textbook: common English words are one piece, other languages fall apart into pieces of two to three
letters. It needs no tokenizer, so passages stay pure and the same whatever model is installed.
"""

from __future__ import annotations

import re
from functools import lru_cache

_PIECE = re.compile(r"[^\W\d_]+|\d+|[^\w\s]|_")
_WORD = re.compile(r"\S+")
_ENGLISH = re.compile(r"\b(?:the|of|and|to|in|is|for|or|that|with)\b", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def is_english(sample: str) -> bool:
    """Whether English function words are as frequent as in English (a fifth to a third of all words)."""
    words = len(_LETTERS.findall(sample))
    return words < 20 or len(_ENGLISH.findall(sample)) >= 0.1 * words


def cost(text: str, english: bool = True) -> float:
    """The estimated number of tokens, without the two that mark beginning and end."""
    return sum(map(_weigh_english if english else _weigh_other, text.split()))


def affordable(text: str, start: int, end: int, budget: float, english: bool = True) -> int:
    """The furthest offset up to `end` at which the words from `start` on cost no more than `budget`.

    One endless word is cut too: a character costs a token at most.
    """
    weigh = _weigh_english if english else _weigh_other
    spent = 0.0
    for match in _WORD.finditer(text, start, end):
        spent += weigh(match.group())
        if spent > budget:
            return match.start() if match.start() > start else min(end, start + int(budget))
    return end


@lru_cache(maxsize=100_000)
def _weigh_english(word: str) -> float:
    return sum(_weigh(piece, 1.05 + max(0, len(piece) - 8) * 0.2) for piece in _PIECE.findall(word))


@lru_cache(maxsize=100_000)
def _weigh_other(word: str) -> float:
    return sum(_weigh(piece, max(1.0, len(piece) * 0.38)) for piece in _PIECE.findall(word))


def _weigh(piece: str, latin: float) -> float:
    """`latin` is what the piece costs if it consists of the letters a to z."""
    first, length = piece[0], len(piece)
    if first.isdigit():
        return 1.0 if length < 3 else length * 0.45
    if not first.isalpha():
        return 1.0
    if piece.isascii():
        return latin
    return float(length) if first >= "\u2e80" else max(1.0, length * 0.42)
