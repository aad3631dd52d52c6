"""Vectors follow in the background: a thousand texts sorted by length, thirty-two encoded, then a look at the queue."""

from __future__ import annotations

from collections import deque

from murmur.library.ports import Embedder, PassageStore, VectorIndex

WINDOW = 1000
"""Texts sorted together, so that a batch wastes little on padding."""


class Indexer:
    """Fills in missing vectors, one slice at a time. What a slice has stored survives anything."""

    def __init__(self, store: PassageStore, index: VectorIndex, embedder: Embedder, batch: int = 32) -> None:
        self._store = store
        self._index = index
        self._embedder = embedder
        self._batch = batch
        self._window: deque[tuple[int, str]] = deque()

    def step(self) -> int:
        """Embeds and stores one batch; how many passages it took, 0 when nothing is missing."""
        if not self._window:
            missing = self._store.missing_vectors(self._embedder.model_id, WINDOW)
            # Longest first: each batch then fits into the memory the one before it gave back.
            self._window.extend(sorted(missing, key=lambda item: -len(item[1])))
        batch = [self._window.popleft() for _ in range(min(self._batch, len(self._window)))]
        if not batch:
            return 0
        ids = [passage_id for passage_id, _ in batch]
        vectors = self._embedder.embed([text for _, text in batch])
        stored = self._store.put_vectors(self._embedder.model_id, ids, vectors)
        if stored != ids:
            keep = [row for row, passage_id in enumerate(ids) if passage_id in set(stored)]
            ids, vectors = stored, vectors[keep]
        self._index.add(ids, vectors)
        return len(batch)

    def forget(self) -> None:
        """Documents were removed or replaced: look again at what is missing."""
        self._window.clear()


def settle(store: PassageStore, model_id: str) -> bool:
    """Once every passage has a vector of this model, those of the embedder before it are deleted; whether there was
    anything to do. Until then they stay: a change of mind costs nothing."""
    return not store.count_missing_vectors(model_id) and store.forget_other_vectors(model_id)


def fill(index: VectorIndex, store: PassageStore, model_id: str) -> None:
    """Loads every stored vector into an index that is a mere cache of them."""
    for ids, vectors in store.vectors(model_id):
        index.add(ids, vectors)
