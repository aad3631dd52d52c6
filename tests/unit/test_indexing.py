"""Vectors follow in slices: every passage once, longest first, also when documents go meanwhile; and the time left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from tests.fakes.new_documents import new_document

from murmur.engines.exact import ExactIndex
from murmur.library.indexing import SLICE, TOGETHER, Indexer
from murmur.library.ports import Vectors
from murmur.storage.passages import SqlitePassageStore


class Embedder:
    """Remembers what it was asked for; a text's vector tells its length."""

    model_id = "fake"
    dimensions = 4
    precision = "fp32"

    def __init__(self) -> None:
        self.asked: list[list[str]] = []

    def embed(self, texts: Sequence[str]) -> Vectors:
        self.asked.append(list(texts))
        return np.array([[len(text), 1, 0, 0] for text in texts], dtype=np.float32)

    def nearest_words(self, question: str, spans: Sequence[tuple[int, int]], texts: Sequence[str]) -> list[list[float]]:
        raise NotImplementedError


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlitePassageStore]:
    store = SqlitePassageStore(tmp_path / "library.db", bytes(32))
    yield store
    store.close()


def pages(count: int) -> list[list[str]]:
    return [["word " * (1 + number % 17)] for number in range(count)]


def test_every_passage_gets_its_vector_once_a_slice_at_a_time(store: SqlitePassageStore) -> None:
    store.put(new_document("/a.pdf", pages(70)))
    index, embedder = ExactIndex(4), Embedder()
    indexer = Indexer(store, index, embedder)
    steps = []
    while taken := indexer.step():
        steps.append(taken)
    assert sum(steps) == sum(len(texts) for texts in embedder.asked) == 70
    assert max(steps) == SLICE
    assert store.count_missing_vectors("fake") == 0
    assert store.count_vectors("fake") == store.count_passages() == len(index) == 70
    lengths = [len(text) for texts in embedder.asked for text in texts]
    assert lengths == sorted(lengths, reverse=True)


def test_what_is_embedded_is_kept_when_a_document_goes_in_between(store: SqlitePassageStore) -> None:
    """The vectors of passages that are gone are dropped, and none is computed twice."""
    store.put(new_document("/a.pdf", pages(40)))
    gone = store.put(new_document("/b.pdf", pages(40)))
    index, embedder = ExactIndex(4), Embedder()
    indexer = Indexer(store, index, embedder)
    for _ in range(TOGETHER // SLICE + 3):
        indexer.step()
    index.remove(store.remove(gone.document_id))
    indexer.forget()
    done = store.count_vectors("fake")
    embedded = sum(len(texts) for texts in embedder.asked)
    while indexer.step():
        pass
    assert sum(len(texts) for texts in embedder.asked) == embedded + 40 - done
    assert store.count_vectors("fake") == len(index) == 40
    assert {passage for passage, _ in index.search(np.ones(4, dtype=np.float32), 100)} == set(
        store.passage_ids("Documents")
    )


def test_the_documents_remembered_are_those_of_the_file(store: SqlitePassageStore) -> None:
    """Counting along gives what counting anew gives."""
    store.put(new_document("/a.pdf", pages(50)))
    store.put(new_document("/b.pdf", pages(20)))
    indexer = Indexer(store, ExactIndex(4), Embedder())
    while indexer.step():
        remembered = store.documents()
        store.touch("nobody", new_document("/x.pdf", []).stamp)  # forgets what is remembered
        assert store.documents() == remembered
    assert [document.embedded for document in store.documents()] == [50, 20]
    ids = [passage for passage, _ in store.missing_vectors("other", 100)]
    store.put_vectors("other", ids, np.ones((70, 4), dtype=np.float32))
    store.put_vectors("other", ids, np.ones((70, 4), dtype=np.float32))
    assert [document.embedded for document in store.documents()] == [50, 20]
    assert store.count_vectors("other") == 70
    assert store.count_missing_vectors("other") == 0
