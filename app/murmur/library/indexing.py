"""Vectors follow in the background: a thousand texts sorted by length, a few encoded, then a look at the queue."""

from __future__ import annotations

from collections import deque

import numpy as np

from murmur.library.ports import Embedder, PassageStore, VectorIndex, Vectors
from murmur.library.time_left import TimeLeft

WINDOW = 1000
"""Texts sorted together, so that a batch wastes little on padding."""

SLICE = 4
"""Texts embedded between two looks at the queue: 50 to 100 ms, which a question may have to wait."""

TOGETHER = 32
"""Vectors stored in one transaction."""


class Indexer:
    """Fills in missing vectors, one slice at a time. What has been stored survives anything."""

    def __init__(
        self,
        store: PassageStore,
        index: VectorIndex,
        embedder: Embedder,
        batch: int = SLICE,
        together: int = TOGETHER,
    ) -> None:
        self._store = store
        self._index = index
        self._embedder = embedder
        self._window: deque[tuple[int, str]] = deque()
        self._batch = batch
        self._together = together
        self._ids: list[int] = []
        self._vectors: list[Vectors] = []
        self._mean_length = 0.0
        self._time_left = TimeLeft()

    def step(self) -> int:
        """Embeds one slice; how many passages it took, 0 when nothing is missing."""
        if not self._window:
            self._fill_window()
        batch = [self._window.popleft() for _ in range(min(self._batch, len(self._window)))]
        if not batch:
            return 0
        self._vectors.append(self._embedder.embed([text for _, text in batch]))
        self._ids += [passage_id for passage_id, _ in batch]
        if len(self._ids) >= self._together or not self._window:
            self._keep()
        self._time_left.did(sum(len(text) for _, text in batch))
        return len(batch)

    def forget(self) -> None:
        """Documents were removed or replaced: look again at what is missing."""
        self._keep()
        self._window.clear()

    def seconds_left(self, missing: int) -> float | None:
        """Until all `missing` vectors are there; None while that cannot be told yet."""
        here = sum(len(text) for _, text in self._window)
        later = missing - len(self._window) - len(self._ids)
        return self._time_left.seconds(here + max(0, later) * self._mean_length)

    def _fill_window(self) -> None:
        missing = self._store.missing_vectors(self._embedder.model_id, WINDOW)
        # Longest first: each batch then fits into the memory the one before it gave back.
        self._window.extend(sorted(missing, key=lambda item: -len(item[1])))
        if missing:
            self._mean_length = sum(len(text) for _, text in missing) / len(missing)

    def _keep(self) -> None:
        if not self._ids:
            return
        ids, vectors = self._ids, np.concatenate(self._vectors)
        self._ids, self._vectors = [], []
        stored = self._store.put_vectors(self._embedder.model_id, ids, vectors)
        if stored != ids:
            there = set(stored)
            vectors = vectors[[row for row, passage_id in enumerate(ids) if passage_id in there]]
        self._index.add(stored, vectors)


def settle(store: PassageStore, model_id: str) -> bool:
    """Once every passage has a vector of this model, those of the embedder before it are deleted; whether there was
    anything to do. Until then they stay: a change of mind costs nothing."""
    return not store.count_missing_vectors(model_id) and store.forget_other_vectors(model_id)


def fill(index: VectorIndex, store: PassageStore, model_id: str) -> None:
    """Loads every stored vector into an index that is a mere cache of them."""
    for ids, vectors in store.vectors(model_id):
        index.add(ids, vectors)
