"""Every vector index does the same; the exact one, which compares with every vector, says what is right."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from murmur.engines.chroma import open_chroma
from murmur.engines.exact import ExactIndex
from murmur.library.ports import VectorIndex, Vectors

DIMENSIONS = 48
Opener = Callable[[Callable[[VectorIndex], None]], VectorIndex]


def nothing(index: VectorIndex) -> None:
    """A store without vectors."""


def random_vectors(count: int, seed: int = 1) -> Vectors:
    noise = np.random.default_rng(seed).standard_normal((count, DIMENSIONS)).astype(np.float32)
    unit: Vectors = noise / np.linalg.norm(noise, axis=1, keepdims=True)
    return unit


def ids_of(hits: list[tuple[int, float]]) -> list[int]:
    return [passage for passage, _ in hits]


def assert_same(hit: tuple[int, float], passage: int) -> None:
    """The hit is this passage, and its vector is the one that was asked with."""
    assert hit[0] == passage
    assert hit[1] == pytest.approx(1.0, abs=1e-3)


@pytest.fixture(params=["exact", "chroma"])
def opener(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Opener]:
    opened: list[VectorIndex] = []

    def open_one(fill: Callable[[VectorIndex], None]) -> VectorIndex:
        if request.param == "chroma":
            index: VectorIndex = open_chroma(tmp_path / "index", DIMENSIONS, fill)
        else:
            index = ExactIndex(DIMENSIONS)
            fill(index)
        opened.append(index)
        return index

    yield open_one
    for index in opened:
        index.close()


@pytest.fixture
def index(opener: Opener) -> VectorIndex:
    return opener(nothing)


def test_an_empty_index_finds_nothing(index: VectorIndex) -> None:
    assert len(index) == 0
    assert index.search(random_vectors(1)[0], 5) == []
    assert index.search(random_vectors(1)[0], 5, frozenset({1})) == []


def test_the_ten_nearest_are_those_of_the_exact_index(index: VectorIndex) -> None:
    vectors = random_vectors(2000)
    oracle = ExactIndex(DIMENSIONS)
    for one in (oracle, index):
        for begin in range(0, 2000, 500):
            one.add(range(begin, begin + 500), vectors[begin : begin + 500])
    found = 0
    for query in random_vectors(40, seed=2):
        found += len(set(ids_of(oracle.search(query, 10))) & set(ids_of(index.search(query, 10))))
    assert found / 400 >= 0.95


def test_a_score_is_the_cosine_and_the_best_come_first(index: VectorIndex) -> None:
    vectors = random_vectors(50)
    index.add(range(100, 150), vectors)
    query = random_vectors(1, seed=3)[0]
    hits = index.search(query, 50)
    assert [score for _, score in hits] == sorted((score for _, score in hits), reverse=True)
    for passage, score in hits:
        assert score == pytest.approx(float(vectors[passage - 100] @ query), abs=2e-3)


def test_adding_an_id_again_replaces_its_vector(index: VectorIndex) -> None:
    old, new, other = random_vectors(3)
    index.add([7, 8], np.stack([old, other]))
    index.add([7], new[None])
    assert len(index) == 2
    assert_same(index.search(new, 1)[0], 7)
    assert dict(index.search(old, 2))[7] < 0.9


def test_of_an_id_given_twice_the_last_vector_counts(index: VectorIndex) -> None:
    old, new = random_vectors(2)
    index.add([7, 7], np.stack([old, new]))
    assert len(index) == 1
    assert_same(index.search(new, 1)[0], 7)


def test_removed_ids_are_found_no_more(index: VectorIndex) -> None:
    vectors = random_vectors(30)
    index.add(range(30), vectors)
    index.remove([0, 29, 15])
    assert len(index) == 27
    for gone in (0, 15, 29):
        assert gone not in ids_of(index.search(vectors[gone], 30))
    assert sorted(ids_of(index.search(vectors[1], 30))) == [i for i in range(30) if i not in (0, 15, 29)]


def test_what_stays_after_a_removal_keeps_its_vector(index: VectorIndex) -> None:
    vectors = random_vectors(30)
    index.add(range(30), vectors)
    index.remove(range(0, 30, 2))
    for stays in range(1, 30, 2):
        assert_same(index.search(vectors[stays], 1)[0], stays)


def test_removing_unknown_ids_is_no_error(index: VectorIndex) -> None:
    index.remove([5])
    index.add([1], random_vectors(1))
    index.remove([5, 1, 1])
    assert len(index) == 0


def test_everything_removed_can_be_added_again(index: VectorIndex) -> None:
    vectors = random_vectors(20)
    index.add(range(20), vectors)
    index.remove(range(20))
    assert index.search(vectors[0], 5) == []
    index.add(range(20), vectors)
    assert index.search(vectors[3], 1)[0][0] == 3


def test_a_search_among_some_finds_only_those(index: VectorIndex) -> None:
    vectors = random_vectors(200)
    index.add(range(200), vectors)
    few = frozenset({3, 50, 199, 4000})
    assert sorted(ids_of(index.search(vectors[0], 10, few))) == [3, 50, 199]
    many = frozenset(range(0, 200, 2))
    hits = index.search(vectors[10], 10, many)
    assert hits[0][0] == 10
    assert len(hits) == 10
    assert set(ids_of(hits)) <= many
    assert index.search(vectors[0], 10, frozenset()) == []
    assert index.search(vectors[0], 10, frozenset({4000})) == []


def test_a_search_among_the_same_sees_what_came_and_went_meanwhile(index: VectorIndex) -> None:
    vectors = random_vectors(30)
    index.add(range(20), vectors[:20])
    some = frozenset(range(10, 30))
    assert sorted(ids_of(index.search(vectors[0], 30, some))) == list(range(10, 20))
    index.add(range(20, 30), vectors[20:])
    assert sorted(ids_of(index.search(vectors[0], 30, some))) == list(range(10, 30))
    index.remove([10, 29])
    assert sorted(ids_of(index.search(vectors[0], 30, some))) == list(range(11, 29))
    assert_same(index.search(vectors[15], 1, some)[0], 15)


def test_more_can_be_asked_for_than_there_is(index: VectorIndex) -> None:
    index.add(range(4), random_vectors(4))
    assert len(index.search(random_vectors(1)[0], 100)) == 4
    assert len(index.search(random_vectors(1)[0], 100, frozenset({1, 2}))) == 2
    assert index.search(random_vectors(1)[0], 0) == []


def test_equal_vectors_come_in_order_of_their_ids(index: VectorIndex) -> None:
    vector = random_vectors(1)
    index.add([9, 4, 7, 1], np.repeat(vector, 4, axis=0))
    assert ids_of(index.search(vector[0], 4)) == [1, 4, 7, 9]


def test_more_can_be_added_at_once_than_chroma_takes(index: VectorIndex) -> None:
    vectors = random_vectors(6000)
    index.add(range(6000), vectors)
    assert len(index) == 6000
    assert index.search(vectors[5999], 1)[0][0] == 5999


def test_vectors_of_another_shape_are_refused(index: VectorIndex) -> None:
    with pytest.raises(ValueError, match="ids for vectors"):
        index.add([1, 2], random_vectors(1))
    with pytest.raises(ValueError, match="ids for vectors"):
        index.add([1], random_vectors(1)[:, :-1])


def test_an_index_opened_again_holds_what_the_store_holds(opener: Opener) -> None:
    vectors = random_vectors(300)

    def stored(rows: slice) -> Callable[[VectorIndex], None]:
        return lambda index: index.add(range(300)[rows], vectors[rows])

    first = opener(stored(slice(0, 200)))
    first.remove([0])
    first.close()
    again = opener(stored(slice(100, 300)))
    assert len(again) == 200
    assert ids_of(again.search(vectors[250], 1)) == [250]
    assert 50 not in ids_of(again.search(vectors[50], 200))
