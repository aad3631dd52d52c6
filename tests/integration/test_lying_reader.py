"""What a reader says is not believed: it may be in the hands of the file it reads (P4)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.fakes.lying_reader import LIES
from tests.integration.real_library import RealLibrary, opened

from murmur.domain.documents import DocumentStatus
from murmur.services.api import FileDone
from murmur.services.documents import Documents
from murmur.worker.client import Worker
from murmur.worker.life import WorkerSpec
from murmur.worker.seal import SealPolicy

TESTS = Path(__file__).resolve().parent.parent


@pytest.fixture
def real(tmp_path: Path) -> Iterator[RealLibrary]:
    with opened(tmp_path / "library") as made:
        liar = Worker(WorkerSpec("tests.fakes.lying_reader", SealPolicy(read=(TESTS,), write=())))
        made.documents = Documents(made.library, liar, liar)
        yield made
        liar.close()


def test_a_reader_that_lies_costs_its_own_file_and_no_other(real: RealLibrary, tmp_path: Path) -> None:
    lies = ["other", "number", "nested", *LIES]
    for name in (*lies, "zhonest"):
        (tmp_path / f"{name}.txt").write_text("something")
    summary, events = real.add(*(tmp_path / f"{name}.txt" for name in (*lies, "zhonest")))
    ended = {Path(event.path).stem: event for event in events if isinstance(event, FileDone)}
    assert {name: ended[name].status for name in lies} == dict.fromkeys(lies, DocumentStatus.FAILED)
    assert all(ended[name].error and ended[name].advice for name in lies)
    assert ended["zhonest"].status is DocumentStatus.READY
    assert summary.failed == len(lies)
    assert real.documents.search("heron", words_only=True).hits[0].path == str(tmp_path / "zhonest.txt")


def test_a_page_that_is_no_picture_is_shown_as_text(real: RealLibrary, tmp_path: Path) -> None:
    (tmp_path / "honest.txt").write_text("something")
    real.add(tmp_path / "honest.txt")
    (document,) = real.documents.documents()
    view = real.documents.view(document.document_id, 1, [], 300)
    assert view.notice == "This page could not be drawn. This is the text Murmur stored."
    assert view.text == "The heron waits."


def test_a_reader_that_is_short_of_memory_calls_no_good_file_damaged(tmp_path: Path) -> None:
    for name in ("first", "damaged", "last"):
        (tmp_path / f"{name}.txt").write_text(f"something {name}")
    with opened(tmp_path / "library") as made:
        tired = Worker(WorkerSpec("tests.fakes.tired_reader", SealPolicy(read=(TESTS,), write=())))
        made.documents = Documents(made.library, tired, tired)
        _, events = made.add(*(tmp_path / f"{name}.txt" for name in ("first", "damaged", "last")))
        tired.close()
    ended = {Path(event.path).stem: event.status for event in events if isinstance(event, FileDone)}
    assert ended == {
        "first": DocumentStatus.READY,
        "damaged": DocumentStatus.FAILED,
        "last": DocumentStatus.READY,
    }
