"""The vector index on disk: Chroma, given ids and vectors only, for libraries too large to compare with every vector.

What lies on its disk is not encrypted, and text can be partly reconstructed from vectors; the settings say so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import chromadb
import numpy as np
from chromadb.config import Settings

from murmur.domain.errors import MurmurError
from murmur.engines.chroma_folder import VERSION, IndexFolder, IndexState, IndexUnusable
from murmur.library.ports import VectorIndex, Vectors

_NAME = "passages"
_MOST_AT_ONCE = 5461
"""Chroma's limit for one call."""
_SYNC_EVERY = 1000
"""Changes after which Chroma writes its graph; up to so many are inserted again when the index is opened."""
_SAMPLE = 16
_MOST_DEAD = 0.3
"""Share of dead entries from which the index is made anew: Chroma never gives their place back."""
_SCRATCH = ("scratch-1", "scratch-2")


class ChromaIndex:
    """library.ports.VectorIndex over one Chroma collection, which only this process has open.

    A removed passage is found no more at once. Its vector is overwritten before it is deleted, and has left every file
    with `close`, or when the index is opened next.
    """

    def __init__(self, folder: IndexFolder, state: IndexState) -> None:
        self._folder = folder
        self._state = state
        self._stamps = folder.stamps()
        self._random = np.random.default_rng(0)
        self._client: Any = None
        self._connect()

    def __len__(self) -> int:
        return int(self._collection.count())

    def add(self, ids: Sequence[int], vectors: Vectors) -> None:
        """Adds or replaces. `vectors` has shape `(len(ids), dimensions)`, unit length."""
        if vectors.shape != (len(ids), self._state.dimensions):
            raise ValueError(f"{len(ids)} ids for vectors of shape {vectors.shape}")
        last = {int(passage): row for row, passage in enumerate(ids)}  # Chroma takes an id once a call
        names = [str(passage) for passage in last]
        rounded = np.asarray(vectors, dtype=np.float16).astype(np.float32)[list(last.values())]
        for begin in range(0, len(names), _MOST_AT_ONCE):
            end = begin + _MOST_AT_ONCE
            self._collection.upsert(names[begin:end], embeddings=rounded[begin:end])
        self.note()

    def remove(self, ids: Sequence[int]) -> None:
        """Unknown ids are no error."""
        here = self._known(ids)
        if not here:
            return
        self._save(replace(self._state, removed=self._state.removed + len(here), purge_owed=True))
        noise = self._noise(len(here))
        for begin in range(0, len(here), _MOST_AT_ONCE):
            batch = here[begin : begin + _MOST_AT_ONCE]
            # Deleting only marks an entry, so what it holds is overwritten first.
            self._collection.upsert(batch, embeddings=noise[begin : begin + len(batch)])
            self._collection.delete(batch)
        self.note()

    def search(self, vector: Vectors, k: int, among: frozenset[int] | None = None) -> list[tuple[int, float]]:
        """The `k` nearest ids with their cosine, best first, equal cosines in order of id."""
        count = len(self)
        if k <= 0 or not count or (among is not None and not among):
            return []
        query = np.asarray(vector, dtype=np.float32).reshape(1, self._state.dimensions)
        some = {} if among is None else {"ids": self._known(sorted(among))}
        if among is not None and not some["ids"]:
            return []
        found = self._collection.query(query, n_results=min(k, count), include=["distances"], **some)
        scored = [
            (int(name), round(1.0 - float(distance), 6))
            for name, distance in zip(found["ids"][0], found["distances"][0], strict=True)
        ]
        return sorted(scored, key=lambda hit: (-hit[1], hit[0]))

    def ids(self) -> set[int]:
        return {int(name) for name in self._collection.get(include=[])["ids"]}

    def close(self) -> None:
        """Leaves the files whole and without removed vectors; safe to call twice."""
        if self._client is None:
            return
        if self._state.purge_owed:
            self.purge()
        self.note()
        self._disconnect()

    def abandon(self) -> None:
        """Lets go of files that are to be thrown away."""
        if self._client is not None:
            self._disconnect()

    def worn(self) -> bool:
        """Whether so many entries are dead that the index should be made anew."""
        return self._state.removed > _MOST_DEAD * (len(self) + _SYNC_EVERY)

    def purge(self) -> None:
        """Has Chroma write its graph now, and rewrites its database, so that no removed vector is left in a file.

        Chroma writes after a number of changes that it reads when it loads the collection: that number is set to two,
        the collection is loaded again, and two changes are made.
        """
        self._reload(sync_every=2)
        noise = self._noise(len(_SCRATCH))
        for name, row in zip(_SCRATCH, noise, strict=True):
            self._collection.upsert([name], embeddings=row[None])
        self._collection.delete(list(_SCRATCH))
        self._reload(sync_every=_SYNC_EVERY, between=self._folder.compact_database)
        self._save(replace(self._state, removed=self._state.removed + len(_SCRATCH), purge_owed=False))
        self.note()

    def agrees_with(self, ids: Sequence[int], vectors: Vectors) -> bool:
        """Whether a sample of these vectors lies here as it does there, as far as it is here at all."""
        rows = self._random.choice(len(ids), size=min(_SAMPLE, len(ids)), replace=False)
        expected = {str(int(ids[row])): vectors[row] for row in rows}
        found = self._collection.get(list(expected), include=["embeddings"])
        return all(
            float(np.dot(expected[name], vector)) > 0.999
            for name, vector in zip(found["ids"], found["embeddings"], strict=True)
        )

    def _connect(self) -> None:
        self._client = chromadb.PersistentClient(str(self._folder.path), settings=Settings(anonymized_telemetry=False))
        self._collection: Any = self._client.get_or_create_collection(
            _NAME,
            embedding_function=None,
            configuration={"hnsw": {"space": "cosine", "sync_threshold": _SYNC_EVERY, "ef_search": 200}},
        )

    def _disconnect(self) -> None:
        self._client.close()
        self._client = None

    def _reload(self, sync_every: int, between: Callable[[], None] | None = None) -> None:
        self._collection.modify(configuration={"hnsw": {"sync_threshold": sync_every}})
        self._disconnect()
        if between is not None:
            between()
        self._connect()

    def _known(self, ids: Sequence[int]) -> list[str]:
        names = [str(passage) for passage in dict.fromkeys(map(int, ids))]
        found: list[str] = self._collection.get(names, include=[])["ids"] if names else []
        return found

    def _noise(self, rows: int) -> Vectors:
        noise = self._random.standard_normal((rows, self._state.dimensions)).astype(np.float32)
        unit: Vectors = noise / np.linalg.norm(noise, axis=1, keepdims=True)
        return unit

    def note(self) -> None:
        """Clears what Chroma leaves uncleared, and writes down the checksums when its files have changed."""
        cleared = self._folder.clear_unused()
        stamps = self._folder.stamps()
        if cleared or stamps != self._stamps:
            self._save(replace(self._state, files=self._folder.checksums()))
            self._stamps = stamps

    def _save(self, state: IndexState) -> None:
        self._folder.save(state)
        self._state = state


def open_chroma(path: Path, dimensions: int, fill: Callable[[VectorIndex], None]) -> ChromaIndex:
    """The index in `path`, brought to hold exactly what `fill` adds; made anew when it is damaged or worn.

    `fill` is called with something to add every stored vector to, and again if the first try is thrown away.
    """
    with suppress(IndexUnusable):
        return open_whole(path, dimensions, fill)
    return make_anew(path, dimensions, fill)


def open_whole(path: Path, dimensions: int, fill: Callable[[VectorIndex], None]) -> ChromaIndex:
    """The index in `path`; IndexUnusable when it must be made anew."""
    folder = IndexFolder(path)
    state = folder.usable(dimensions)
    if state is None:
        raise IndexUnusable
    return _opened(folder, state, fill)


def make_anew(path: Path, dimensions: int, fill: Callable[[VectorIndex], None]) -> ChromaIndex:
    """Throws away what is in `path` and makes the index from the stored vectors. IndexUnusable when it cannot."""
    folder = IndexFolder(path)
    folder.empty()
    return _opened(folder, IndexState(VERSION, dimensions), fill)


def _opened(folder: IndexFolder, state: IndexState, fill: Callable[[VectorIndex], None]) -> ChromaIndex:
    folder.mark()
    folder.save(state)
    index: ChromaIndex | None = None
    try:
        index = ChromaIndex(folder, state)
        _match(index, fill)
        if state.purge_owed:
            index.purge()
        if index.worn():
            raise IndexUnusable
        index.search(np.ones(state.dimensions, dtype=np.float32), 1)
        index.note()
    except BaseException as error:
        if index is not None:
            index.abandon()
        if isinstance(error, MurmurError | IndexUnusable | KeyboardInterrupt | SystemExit):
            raise
        raise IndexUnusable from error  # Chroma raises many kinds, and its native part panics past Exception
    folder.unmark()
    return index


def _match(index: ChromaIndex, fill: Callable[[VectorIndex], None]) -> None:
    """Adds what is missing, removes what is too much. IndexUnusable when the vectors are others (another model)."""
    missing = _Missing(index, index.ids())
    fill(missing)
    index.remove(list(missing.surplus()))


class _Missing:
    """Stands for the index while it is filled, and passes on only what it does not have."""

    def __init__(self, index: ChromaIndex, here: set[int]) -> None:
        self._index = index
        self._here = here
        self._surplus = set(here)

    def __len__(self) -> int:
        return len(self._index)

    def add(self, ids: Sequence[int], vectors: Vectors) -> None:
        if self._here and not self._index.agrees_with(ids, vectors):
            raise IndexUnusable
        self._surplus.difference_update(ids)
        new = [row for row, passage in enumerate(ids) if passage not in self._here]
        if new:
            self._index.add([ids[row] for row in new], vectors[new])

    def surplus(self) -> Iterator[int]:
        return iter(sorted(self._surplus))

    def remove(self, ids: Sequence[int]) -> None:
        self._index.remove(ids)

    def search(self, vector: Vectors, k: int, among: frozenset[int] | None = None) -> list[tuple[int, float]]:
        return self._index.search(vector, k, among)

    def close(self) -> None:
        """The index stays open: it is only being filled."""
