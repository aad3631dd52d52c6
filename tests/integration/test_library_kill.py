"""The library worker killed at random moments of adding: nothing acknowledged is lost, nothing is doubled."""

from __future__ import annotations

import contextlib
import os
import random
import threading
from pathlib import Path

import pytest
from tests.integration.real_library import KEY, RealLibrary, opened

from murmur.domain.documents import DocumentStatus
from murmur.domain.errors import MurmurError
from murmur.domain.jobs import CancelToken
from murmur.services.api import AddEvent, FileDone
from murmur.storage.passages import SqlitePassageStore

FILES = 6
WORDS = "heron stork weir mill roof nest reed bank otter trout bridge lease rent deposit notice term".split()


def write(folder: Path, source: random.Random) -> None:
    """New files, and one of those before with other words."""
    known = sorted(folder.glob("*.txt"))
    for number in range(len(known), len(known) + FILES):
        (folder / f"{number}.txt").write_text(text(source), encoding="utf-8")
    if known:
        source.choice(known).write_text(text(source), encoding="utf-8")


def text(source: random.Random) -> str:
    return "\n\n".join(" ".join(source.choices(WORDS, k=60)) for _ in range(source.randrange(1, 20)))


def add_and_kill(real: RealLibrary, folder: Path, source: random.Random) -> dict[str, str]:
    """Adds the folder while a worker is killed; what was acknowledged, by path, with the id it was given."""
    acknowledged: dict[str, str] = {}
    go = threading.Event()

    def on_event(event: AddEvent) -> None:
        go.set()
        if isinstance(event, FileDone) and event.status in (DocumentStatus.READY, DocumentStatus.UNCHANGED):
            assert event.document_id is not None
            acknowledged[event.path] = event.document_id

    def add() -> None:
        with contextlib.suppress(MurmurError):
            real.documents.add([folder], "Documents", on_event, CancelToken(), wait_for_vectors=False)
        go.set()

    adding = threading.Thread(target=add)
    adding.start()
    go.wait(30)
    threading.Event().wait(source.random() ** 2 * 0.2)
    pid = real.library.pid
    if pid is not None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, 9)
    adding.join(60)
    assert not adding.is_alive()
    return acknowledged


def rounds_of_killing(folder: Path, rounds: int, seed: int) -> None:
    source = random.Random(seed)
    files = folder / "files"
    files.mkdir()
    acknowledged: dict[str, str] = {}
    with opened(folder / "library") as real:
        for number in range(1, rounds + 1):
            write(files, source)
            acknowledged |= add_and_kill(real, files, source)
            held = {document.path: document.document_id for document in real.documents.documents()}
            lost = {path for path, document_id in acknowledged.items() if held.get(path) != document_id}
            assert not lost, f"lost after kill {number}"
            if number % 10 == 0:
                real.add(files)
                for path in files.glob("*.txt"):
                    path.unlink()
                real.documents.remove([document.document_id for document in real.documents.documents()])
                acknowledged.clear()
                write(files, source)
        real.add(files)
    with opened(folder / "fresh") as fresh:
        fresh.add(files)
    assert content(folder / "library") == content(folder / "fresh")


def content(folder: Path) -> dict[str, object]:
    """Everything by path, with words and passages counted over all: what is doubled is in no document's own list."""
    store = SqlitePassageStore(folder / "library.db", bytes.fromhex(KEY))
    try:
        documents = store.documents()
        found: dict[str, object] = {"words": store.word_frequencies(WORDS), "documents": len(documents)}
        found["passages in all"] = len(store.passage_ids("Documents"))
        for document in documents:
            passages = store.passages(store.passage_ids_of(document.document_id)).values()
            found[document.path] = (store.pages(document.document_id), [one.passage for one in passages])
        return found
    finally:
        store.close()


def test_five_kills_lose_and_double_nothing(tmp_path: Path) -> None:
    rounds_of_killing(tmp_path, 5, seed=1)


@pytest.mark.proof
@pytest.mark.timeout(900)
@pytest.mark.parametrize("seed", range(4))
def test_two_hundred_kills_lose_and_double_nothing(tmp_path: Path, seed: int) -> None:
    rounds_of_killing(tmp_path, 50, seed + 10)
