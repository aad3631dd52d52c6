"""An embedder without a model: every word has a direction of its own, and a text is the mean of its words."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np

from murmur.library.ports import Vectors
from murmur.library.words import words


class WordEmbedder:
    """The directions differ from one `model_id` to another, as those of two models do."""

    def __init__(self, model_id: str = "words", dimensions: int = 24) -> None:
        self.model_id = model_id
        self.dimensions = dimensions
        self.precision = "fp32"

    def embed(self, texts: Sequence[str]) -> Vectors:
        rows = np.array([self._directions(text).mean(axis=0) for text in texts], dtype=np.float32)
        return _unit(rows.reshape(len(texts), self.dimensions))

    def nearest_words(self, question: str, spans: Sequence[tuple[int, int]], texts: Sequence[str]) -> list[list[float]]:
        return [[self._nearest(question[start:end], text) for start, end in spans] for text in texts]

    def _nearest(self, asked: str, text: str) -> float:
        if not words(asked):
            return 1.0
        return float((self._directions(asked) @ self._directions(text).T).max(axis=1).mean())

    def _directions(self, text: str) -> Vectors:
        found = words(text) or [""]
        return _unit(np.array([self._direction(word) for word in found], dtype=np.float32))

    def _direction(self, word: str) -> Vectors:
        chance = np.random.default_rng(zlib.crc32(f"{self.model_id} {word}".encode()))
        made: Vectors = chance.standard_normal(self.dimensions).astype(np.float32)
        return made


def _unit(rows: Vectors) -> Vectors:
    made: Vectors = rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1e-12)
    return made
