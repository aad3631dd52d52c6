"""Nearness by common letters and words: no model, the same shape."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

from murmur.answering.words import content_stems, words


class WordNearness:
    """Cosine of bags of stems; two words are as near as their spellings."""

    def similarity(self, question: str, texts: Sequence[str]) -> list[float]:
        asked = Counter(content_stems(question))
        return [_cosine(asked, Counter(content_stems(text))) for text in texts]

    def nearest_words(self, question: str, spans: Sequence[tuple[int, int]], texts: Sequence[str]) -> list[list[float]]:
        asked = [" ".join(words(question[start:end])) for start, end in spans]
        return [[max((_near(word, other) for other in words(text)), default=0.0) for word in asked] for text in texts]


def _cosine(one: Counter[str], other: Counter[str]) -> float:
    common = sum(one[stem] * other[stem] for stem in one)
    lengths = math.sqrt(sum(n * n for n in one.values())) * math.sqrt(sum(n * n for n in other.values()))
    return common / lengths if lengths else 0.0


def _near(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()
