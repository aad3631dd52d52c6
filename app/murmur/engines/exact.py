"""The vector index that compares with every vector: exact, in memory only, and the measure for all others."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from murmur.library.ports import Vectors

_BLOCK = 8192
_DECIMALS = 6
"""Scores are rounded to this many decimals: rows that are equal must tie wherever in a block they lie."""


class ExactIndex:
    """library.ports.VectorIndex over blocks of rows, which grow without copying.

    Rows are single floats rounded to half floats, as the store keeps them, so that a search finds the same before and
    after a restart. Half floats themselves would save half the memory, but NumPy widens them so slowly that a search
    took about 13 times as long (benchmarks/bench_index.py).
    """

    def __init__(self, dimensions: int) -> None:
        self._dimensions = dimensions
        self._blocks: list[NDArray[np.float32]] = []
        self._ids = np.empty(0, dtype=np.int64)
        self._row_of: dict[int, int] = {}
        self._among: tuple[frozenset[int], NDArray[np.int64]] | None = None

    def __len__(self) -> int:
        return len(self._row_of)

    def add(self, ids: Sequence[int], vectors: Vectors) -> None:
        """Adds or replaces. `vectors` has shape `(len(ids), dimensions)`, unit length."""
        if vectors.shape != (len(ids), self._dimensions):
            raise ValueError(f"{len(ids)} ids for vectors of shape {vectors.shape}")
        self._among = None
        rounded = vectors.astype(np.float16).astype(np.float32)
        self._reserve(len(self) + len(ids))
        new = dict.fromkeys(map(int, ids))
        if len(new) == len(ids) and self._row_of.keys().isdisjoint(new):
            self._append(list(new), rounded)
            return
        for passage, vector in zip(map(int, ids), rounded, strict=True):
            row = self._row_of.setdefault(passage, len(self._row_of))
            self._ids[row] = passage
            self._blocks[row // _BLOCK][row % _BLOCK] = vector

    def remove(self, ids: Sequence[int]) -> None:
        """Unknown ids are no error. The last row moves into the gap, so nothing of the vector stays."""
        self._among = None
        for passage in map(int, ids):
            row = self._row_of.pop(passage, None)
            if row is None:
                continue
            last = len(self._row_of)
            if row != last:
                mover = int(self._ids[last])
                self._ids[row] = mover
                self._row_of[mover] = row
                self._blocks[row // _BLOCK][row % _BLOCK] = self._blocks[last // _BLOCK][last % _BLOCK]
            self._blocks[last // _BLOCK][last % _BLOCK] = 0
        del self._blocks[-(-len(self) // _BLOCK) :]

    def search(self, vector: Vectors, k: int, among: frozenset[int] | None = None) -> list[tuple[int, float]]:
        """The `k` nearest ids with their cosine, best first, equal cosines in order of id."""
        if k <= 0 or not len(self):
            return []
        query = np.ascontiguousarray(vector, dtype=np.float32).reshape(self._dimensions)
        if among is None:
            return _best(self._ids[: len(self)], self._scores(query), k)
        rows = self._rows(among)
        return _best(self._ids[rows], self._scores_of(query, rows), k)

    def _rows(self, among: frozenset[int]) -> NDArray[np.int64]:
        """Of the last set asked for they are remembered: a whole collection is asked for again and again."""
        if self._among is None or self._among[0] is not among:
            self._among = among, np.fromiter((self._row_of[i] for i in among if i in self._row_of), dtype=np.int64)
        return self._among[1]

    def close(self) -> None:
        self._among = None
        self._blocks.clear()
        self._row_of.clear()
        self._ids = np.empty(0, dtype=np.int64)

    def _append(self, ids: list[int], rounded: Vectors) -> None:
        """Many at once, as an index is filled: row by row takes four times as long."""
        first = len(self)
        self._ids[first : first + len(ids)] = ids
        self._row_of.update(zip(ids, range(first, first + len(ids)), strict=True))
        done = 0
        while done < len(ids):
            block, row = divmod(first + done, _BLOCK)
            part = rounded[done : done + _BLOCK - row]
            self._blocks[block][row : row + len(part)] = part
            done += len(part)

    def _reserve(self, rows: int) -> None:
        while len(self._blocks) * _BLOCK < rows:
            self._blocks.append(np.zeros((_BLOCK, self._dimensions), dtype=np.float32))
        if len(self._ids) < len(self._blocks) * _BLOCK:
            self._ids = np.resize(self._ids, max(len(self._blocks) * _BLOCK, 2 * len(self._ids)))

    def _scores(self, query: Vectors) -> Vectors:
        scores = np.empty(len(self), dtype=np.float32)
        for number, block in enumerate(self._blocks):
            part = scores[number * _BLOCK : (number + 1) * _BLOCK]
            np.dot(block[: len(part)], query, out=part)
        return scores

    def _scores_of(self, query: Vectors, rows: NDArray[np.int64]) -> Vectors:
        if len(rows) * 4 > len(self):  # gathering rows costs more than scoring those nobody asked for
            every: Vectors = self._scores(query)[rows]
            return every
        scores = np.empty(len(rows), dtype=np.float32)
        for number, block in enumerate(self._blocks):
            here = rows // _BLOCK == number
            if here.any():
                scores[here] = block[rows[here] % _BLOCK] @ query
        return scores


def _best(ids: NDArray[np.int64], scores: Vectors, k: int) -> list[tuple[int, float]]:
    """The `k` best (id, score), ties by id; a tie at the edge is cut by id too."""
    if k < len(ids):
        edge = np.partition(scores, len(scores) - k)[len(scores) - k]
        kept = np.flatnonzero(scores >= edge - 10.0**-_DECIMALS)
        ids, scores = ids[kept], scores[kept]
    scores = np.round(scores, _DECIMALS)
    order = np.lexsort((ids, -scores))[:k]
    return [(int(ids[i]), float(scores[i])) for i in order]
