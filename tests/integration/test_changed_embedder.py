"""The library worker under another embedder than before: embedded again in the background, found again at the end."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.integration.real_library import KEY, bundled_embedder, opened

from murmur.storage.passages import SqlitePassageStore

pytestmark = pytest.mark.model


def test_vectors_of_another_embedder_are_made_anew_and_the_old_ones_go(tmp_path: Path) -> None:
    home, lease, other = tmp_path / "home", tmp_path / "lease.txt", tmp_path / "other.txt"
    lease.write_text("Dogs sleep in the kennel behind the house.", encoding="utf-8")
    other.write_text("The rent is due in May.", encoding="utf-8")
    with opened(home, bundled_embedder(), "one") as library:
        library.add(lease, vectors=True)
    stale = home / "index" / "of the embedder before"
    stale.mkdir(parents=True)
    with opened(home, bundled_embedder(), "another") as library:
        library.add(other, vectors=True)
        found = library.documents.search("Where do the hounds rest?", 1)
        assert found.hits[0].path == str(lease)
        assert not found.words_only
    assert not stale.exists()
    store = SqlitePassageStore(home / "library.db", bytes.fromhex(KEY))
    assert store.count_vectors("another") == 2
    store.forget_other_vectors("another")  # the worker does it when it has nothing else to do
    assert store.count_vectors("one") == 0
