"""Which vector index serves a library: exact in memory, or Chroma on disk from the size on where it pays."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from murmur.domain.settings import IndexKind
from murmur.engines.chroma_folder import IndexFolder, IndexUnusable
from murmur.engines.exact import ExactIndex
from murmur.library.ports import VectorIndex

CHROMA_FROM = 500_000
"""Vectors from which `auto` takes Chroma; see packaging/docs/decisions/0008-vector-index.md."""

_log = logging.getLogger(__name__)


def choose_index(kind: IndexKind, count: int) -> IndexKind:
    """EXACT or CHROMA, for a setting and a number of stored vectors."""
    if kind is not IndexKind.AUTO:
        return kind
    return IndexKind.CHROMA if count >= CHROMA_FROM else IndexKind.EXACT


def open_index(
    kind: str, count: int, folder: Path, dimensions: int, fill: Callable[[VectorIndex], None]
) -> VectorIndex:
    """An index holding every stored vector, which `fill` adds; `count` says how many there are.

    `kind` is a value of `settings.IndexKind`. Where exact search is chosen, what Chroma left in `folder` is deleted;
    where Chroma cannot do its work, exact search takes its place.
    """
    if choose_index(IndexKind(kind), count) is IndexKind.CHROMA:
        from murmur.engines.chroma import open_chroma  # importing it takes a second or two

        try:
            return open_chroma(folder, dimensions, fill)
        except IndexUnusable:
            _log.warning("Chroma could not make an index here; searching without one")
    IndexFolder(folder).delete()
    index = ExactIndex(dimensions)
    fill(index)
    return index


def forget_index(folder: Path) -> None:
    """Deletes an index of another embedder's vectors."""
    IndexFolder(folder).delete()
