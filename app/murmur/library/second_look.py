"""The best candidates are read again, word by word: slower than comparing two vectors, so only a few of them.

Without a further model the embedder's own token vectors are compared, each word of the question with the word of the
passage that is nearest to it ("late interaction", Khattab and Zaharia, SIGIR 2020). Where the user has installed a
cross-encoder, it reads question and passage together instead.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from murmur.library.ports import CrossEncoder, Embedder

LOOKS = 20
"""Passages read again: 40 and 60 found no more, and each costs as much as embedding one."""

NEAREST_WORDS = 3.0
"""What a difference of 1 in mean cosine weighs against the first look's score: decision record 0006."""

READ_TOGETHER = 3.0
"""What a cross-encoder's verdict (0 to 1) weighs. Not measured: no such model comes with Murmur."""


@dataclass(frozen=True, slots=True)
class SecondLook:
    """`values` scores texts for a question, larger is better; `weight` is what a difference of 1 counts."""

    values: Callable[[str, Sequence[str]], Sequence[float]]
    weight: float


def by_nearest_words(embedder: Embedder) -> SecondLook:
    def values(question: str, texts: Sequence[str]) -> list[float]:
        return [row[0] for row in embedder.nearest_words(question, [(0, len(question))], texts)]

    return SecondLook(values, NEAREST_WORDS)


def by_reading_together(model: CrossEncoder) -> SecondLook:
    return SecondLook(model.scores, READ_TOGETHER)


def looked_again(
    question: str,
    ordered: Sequence[int],
    scores: Mapping[int, float],
    texts: Mapping[int, str],
    look: SecondLook,
) -> tuple[list[int], dict[int, float]]:
    """The first LOOKS of `ordered` in their new order and the others behind them; with the new scores, which stay
    comparable: the mean of what is added is 0."""
    first = [passage for passage in ordered[:LOOKS] if passage in texts]
    if len(first) < 2:
        return list(ordered), dict(scores)
    values = look.values(question, [texts[passage] for passage in first])
    mean = sum(values) / len(values)
    added = {passage: look.weight * (value - mean) for passage, value in zip(first, values, strict=True)}
    new = {passage: score + added.get(passage, 0.0) for passage, score in scores.items()}
    again = sorted(first, key=lambda passage: (-new[passage], passage))
    return again + [passage for passage in ordered if passage not in added], new
