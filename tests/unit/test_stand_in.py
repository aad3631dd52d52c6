"""While an index is made anew, exact search answers, and nothing that comes or goes meanwhile is lost."""

from __future__ import annotations

import threading

import numpy as np
from tests.fakes.new_documents import unit_vectors

from murmur.engines.exact import ExactIndex
from murmur.engines.stand_in import StandIn
from murmur.library.ports import VectorIndex

VECTORS = unit_vectors(6)


def exact(rows: list[int]) -> ExactIndex:
    index = ExactIndex(VECTORS.shape[1])
    index.add(rows, VECTORS[rows])
    return index


def nearest(index: VectorIndex, row: int) -> int:
    return index.search(VECTORS[row], 1)[0][0]


def test_searches_are_answered_meanwhile_and_changes_reach_the_new_one() -> None:
    go, made = threading.Event(), exact([0, 1, 2])

    def make() -> VectorIndex:
        go.wait(30)
        return made

    before = exact([0, 1, 2])
    index = StandIn(before, make)
    assert nearest(index, 1) == 1
    index.add([3], VECTORS[3:4])
    index.remove([1])
    assert (len(index), nearest(index, 3), nearest(index, 1) == 1) == (3, 3, False)
    assert len(made) == 3
    assert nearest(made, 1) == 1
    go.set()
    index._thread.join(30)
    assert index.serving() is made
    assert (len(before), len(index)) == (0, 3)
    assert (nearest(index, 3), nearest(index, 1) == 1) == (3, False)
    index.add([4], VECTORS[4:5])
    assert nearest(made, 4) == 4
    assert index.search(VECTORS[4], 1, frozenset({0})) == exact([0]).search(VECTORS[4], 1)
    index.close()
    index.close()


def test_where_no_index_can_be_made_exact_search_stays() -> None:
    index = StandIn(exact([0, 1]), lambda: None)
    index._thread.join(30)
    index.add([2], VECTORS[2:3])
    assert np.array_equal([nearest(index, row) for row in range(3)], range(3))
    index.close()
