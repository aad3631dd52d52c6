"""While an index is made anew, exact search serves in its place, so that nobody waits for it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from murmur.library.ports import VectorIndex, Vectors


class StandIn:
    """library.ports.VectorIndex: `exact` until `make` has returned another (from a thread of its own), then that one.

    What comes and goes meanwhile is done to both. `make` returns None when it cannot; then `exact` stays.
    """

    def __init__(self, exact: VectorIndex, make: Callable[[], VectorIndex | None]) -> None:
        self._serving = exact
        self._make = make
        self._later: list[Callable[[VectorIndex], None]] | None = []
        """What the index that is being made must be told; None once nothing is being made."""
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="index", daemon=True)
        self._thread.start()

    def __len__(self) -> int:
        with self._lock:
            return len(self._serving)

    def add(self, ids: Sequence[int], vectors: Vectors) -> None:
        self._change(lambda index: index.add(ids, vectors))

    def remove(self, ids: Sequence[int]) -> None:
        self._change(lambda index: index.remove(ids))

    def search(self, vector: Vectors, k: int, among: frozenset[int] | None = None) -> list[tuple[int, float]]:
        with self._lock:
            return self._serving.search(vector, k, among)

    def close(self) -> None:
        """Waits for the index that is being made, which then is whole; safe to call twice."""
        self._thread.join()
        self._serving.close()

    def serving(self) -> VectorIndex:
        """The index that answers now."""
        with self._lock:
            return self._serving

    def _change(self, change: Callable[[VectorIndex], None]) -> None:
        with self._lock:
            change(self._serving)
            if self._later is not None:
                self._later.append(change)

    def _run(self) -> None:
        made = self._make()
        with self._lock:
            later, self._later = self._later or [], None
            if made is None:
                return
            for change in later:
                change(made)
            self._serving, exact = made, self._serving
            exact.close()
