"""Whatever happens in watched folders, the library ends as one that was made from them afresh (real workers)."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from tests.fakes.restless_folders import RestlessFolders
from tests.fakes.text_library import Choices
from tests.integration.real_library import KEY, RealLibrary, bundled_embedder, opened

from murmur.domain.jobs import CancelToken
from murmur.services.stored_files import StoredFiles
from murmur.services.watching import Watching
from murmur.storage.passages import SqlitePassageStore


def library(folder: Path) -> dict[str, object]:
    """All a library knows by path, but for ids and the time it was added."""
    store = SqlitePassageStore(folder / "library.db", bytes.fromhex(KEY))
    try:
        found: dict[str, object] = {}
        for document in store.documents():
            passages = store.passages(store.passage_ids_of(document.document_id)).values()
            facts = (document.title, document.kind, document.collections, document.status, document.embedded)
            place = (document.size, document.card, document.pages)
            pages = store.pages(document.document_id)
            found[document.path] = (*facts, *place, pages, [(one.passage, one.document) for one in passages])
        return found
    finally:
        store.close()


def afresh(folder: Path, folders: RestlessFolders, embedder: Path | None) -> dict[str, object]:
    with opened(folder, embedder) as real:
        real.add(folders.fixed, collection="Fixed", vectors=embedder is not None)
        real.add(folders.drive, collection="Drive", vectors=embedder is not None)
    return library(folder)


def watching(real: RealLibrary) -> Watching:
    return Watching(real.documents, StoredFiles(real.library), Choices(), at_rest_seconds=0.05)


def test_a_pass_after_every_operation_keeps_up(tmp_path: Path) -> None:
    folders = RestlessFolders(tmp_path / "world", seed=1)
    with opened(tmp_path / "library") as real:
        follower = watching(real)
        follower.watch(folders.fixed, "Fixed")
        follower.watch(folders.drive, "Drive")
        for _ in range(15):
            folders.act()
            follower.catch_up(CancelToken())
            stored = {file.path for file in StoredFiles(real.library).all()}
            assert {str(path) for path in folders.files()} <= stored  # and those of the drive that is pulled out
        folders.plug_in()
        follower.catch_up(CancelToken())
        follower.close()
    assert {"plug", "rename", "move", "delete"} <= set(folders.done)
    assert library(tmp_path / "library") == afresh(tmp_path / "fresh", folders, None)


@pytest.mark.proof
@pytest.mark.parametrize(
    ("seed", "embeds"), [(0, False), (1, False), (2, False), pytest.param(3, True, marks=pytest.mark.model)]
)
def test_a_hundred_operations_while_events_are_followed(tmp_path: Path, seed: int, embeds: bool) -> None:
    embedder = bundled_embedder() if embeds else None
    folders = RestlessFolders(tmp_path / "world", seed)
    with opened(tmp_path / "library", embedder) as real:
        follower = watching(real)
        follower.watch(folders.fixed, "Fixed")
        follower.watch(folders.drive, "Drive")
        follower.start()
        for number in range(100):
            folders.act()
            time.sleep((number % 7) * 0.1)
        folders.plug_in()
        begin = time.monotonic()
        while not as_on_disk(real, folders):
            assert time.monotonic() - begin < 60, "the library does not catch up"
            time.sleep(0.1)
        print(f"seed {seed}: as on disk after {time.monotonic() - begin:.1f} s, {folders.done}")
        follower.close()
        if embeds:
            real.documents.wait_for_vectors(lambda event: None, CancelToken())
    ended, fresh = library(tmp_path / "library"), afresh(tmp_path / "fresh", folders, embedder)
    assert ended.keys() == fresh.keys()
    assert ended == fresh


def as_on_disk(real: RealLibrary, folders: RestlessFolders) -> bool:
    stored = {file.path: (file.size, file.mtime_ns) for file in StoredFiles(real.library).all()}
    disk = {str(path): (path.stat().st_size, path.stat().st_mtime_ns) for path in folders.files()}
    return stored == disk
