"""Which vector index serves a library: exact in memory, or Chroma on disk from the size on where it pays."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from murmur.domain.errors import MurmurError
from murmur.domain.settings import IndexKind
from murmur.engines.chroma_folder import IndexFolder, IndexUnusable
from murmur.engines.exact import ExactIndex
from murmur.engines.stand_in import StandIn
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

    `kind` is a value of `settings.IndexKind`. Where exact search is chosen, what Chroma left in `folder` is deleted.
    Where Chroma is, and its index is missing, damaged or worn, exact search serves until a new one is made; where
    Chroma cannot do its work, exact search stays in its place.
    """
    chosen = choose_index(IndexKind(kind), count)
    if chosen is IndexKind.CHROMA and count:
        from murmur.engines.chroma import make_anew, open_whole  # importing it takes a second or two

        try:
            return open_whole(folder, dimensions, fill)
        except IndexUnusable:
            return StandIn(_exact(dimensions, fill), lambda: _or_none(lambda: make_anew(folder, dimensions, fill)))
    if chosen is IndexKind.CHROMA:  # nothing to serve meanwhile
        from murmur.engines.chroma import open_chroma

        made = _or_none(lambda: open_chroma(folder, dimensions, fill))
        if made is not None:
            return made
    IndexFolder(folder).delete()
    return _exact(dimensions, fill)


def _exact(dimensions: int, fill: Callable[[VectorIndex], None]) -> ExactIndex:
    index = ExactIndex(dimensions)
    fill(index)
    return index


def forget_index(folder: Path) -> None:
    """Deletes an index of another embedder's vectors."""
    IndexFolder(folder).delete()


def _or_none(make: Callable[[], VectorIndex]) -> VectorIndex | None:
    """None where Chroma fails, in any of its ways, or the disk does: vectors are still searched without it."""
    try:
        return make()
    except (IndexUnusable, MurmurError, OSError):
        _log.warning("Chroma could not make an index here; searching without one")
        return None
