"""The library worker under another embedder than before: embedded again in the background, found again at the end."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.fakes.new_documents import new_document
from tests.integration.real_library import KEY, bundled_embedder

from murmur.domain.jobs import CancelToken
from murmur.services.models import read_catalogue
from murmur.storage.passages import SqlitePassageStore
from murmur.worker import messages as m
from murmur.worker.child import Call
from murmur.worker.roles.library import LibraryRole

pytestmark = pytest.mark.model

CALL = Call(1, CancelToken(), None, None, lambda reply, frame: None)


def work_under(folder: Path, embedder_id: str) -> LibraryRole:
    role = LibraryRole(lambda event: None)
    files = read_catalogue().embedder[0].files
    role.handle(m.OpenLibrary(str(folder), KEY, embedder_id, str(bundled_embedder()), files, "exact"), CALL)
    for _ in range(2000):
        if not role.idle():
            return role
    raise AssertionError("the worker is never done")


def test_vectors_of_another_embedder_are_made_anew_and_the_old_ones_go(tmp_path: Path) -> None:
    store = SqlitePassageStore(tmp_path / "library.db", bytes.fromhex(KEY))
    store.put(new_document("/lease.pdf", [["The rent is due in May."], ["Dogs sleep in the kennel."]]))
    store.close()
    work_under(tmp_path, "one")
    stale = tmp_path / "index" / "of the embedder before"
    stale.mkdir(parents=True)
    role = work_under(tmp_path, "another")
    found = role.handle(m.Search("Where do the hounds rest?", 2, None), CALL)
    assert isinstance(found, m.Found)
    assert [hit.page for hit in found.result.hits][0] == 2
    assert not found.result.words_only
    assert not stale.exists()
    store = SqlitePassageStore(tmp_path / "library.db", bytes.fromhex(KEY))
    assert (store.count_vectors("one"), store.count_vectors("another")) == (0, 2)
