"""Another embedder is chosen: everything is embedded again, and what the one before made goes when that is done."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.fakes.embedder import WordEmbedder
from tests.fakes.new_documents import new_document

from murmur.engines.exact import ExactIndex
from murmur.engines.vector_index import forget_index
from murmur.library.indexing import Indexer, fill, settle
from murmur.library.ports import Embedder
from murmur.library.retrieval import retrieve
from murmur.storage.passages import SqlitePassageStore

OLD, NEW = WordEmbedder("old", 16), WordEmbedder("new", 24)
TEXTS = [f"Clause {n} is about {what}." for n, what in enumerate(("rent", "repairs", "noise", "keys", "pets"))]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlitePassageStore]:
    store = SqlitePassageStore(tmp_path / "library.db", b"k" * 32)
    store.put(new_document("/lease.pdf", [[text] for text in TEXTS]))
    yield store
    store.close()


def index_all(store: SqlitePassageStore, embedder: Embedder) -> ExactIndex:
    index = ExactIndex(embedder.dimensions)
    fill(index, store, embedder.model_id)
    indexer = Indexer(store, index, embedder, batch=2, together=2)
    while indexer.step():
        pass
    return index


def test_old_vectors_stay_until_the_new_are_complete_and_then_go(store: SqlitePassageStore) -> None:
    index_all(store, OLD)
    assert not settle(store, OLD.model_id), "there is nothing to tidy up after the only embedder"
    assert store.count_missing_vectors(NEW.model_id) == len(TEXTS)
    half = Indexer(store, ExactIndex(NEW.dimensions), NEW, batch=2, together=2)
    half.step()
    assert not settle(store, NEW.model_id)
    assert store.count_vectors(OLD.model_id) == len(TEXTS)
    index = index_all(store, NEW)
    assert settle(store, NEW.model_id)
    assert (store.count_vectors(OLD.model_id), store.count_vectors(NEW.model_id)) == (0, len(TEXTS))
    assert not settle(store, NEW.model_id)
    assert store.tidy(), "the old vectors leave the file too"
    (first, *_) = retrieve("clause about pets", 1, store, index, NEW.embed)
    assert first.text == TEXTS[-1]
    assert first.similarity is not None


def test_after_a_change_of_mind_the_first_embedder_has_everything_still(store: SqlitePassageStore) -> None:
    index_all(store, OLD)
    Indexer(store, ExactIndex(NEW.dimensions), NEW, batch=2, together=2).step()
    assert store.count_missing_vectors(OLD.model_id) == 0
    assert settle(store, OLD.model_id)
    assert store.count_vectors(NEW.model_id) == 0


def test_a_document_removed_meanwhile_needs_no_new_vectors(store: SqlitePassageStore) -> None:
    index_all(store, OLD)
    store.remove(store.documents()[0].document_id)
    assert store.count_missing_vectors(NEW.model_id) == 0
    assert not settle(store, NEW.model_id)


def test_an_index_of_another_embedder_is_deleted(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    folder.mkdir()
    (folder / "old.bin").write_bytes(b"old")
    forget_index(folder)
    forget_index(folder)
    assert not folder.exists()
