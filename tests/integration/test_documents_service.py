"""Adding, finding and showing over real workers; and workers that die in the middle of it."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.integration.real_library import KEY, RealLibrary, bundled_embedder, gone, kill, opened

from murmur.domain.documents import DocumentStatus, SearchResult, Span
from murmur.domain.errors import Cancelled, NotKnown, UsageError, WorkerCrashed
from murmur.domain.jobs import CancelToken
from murmur.engines.processors import processor_name
from murmur.services.api import AddEvent, AddStarted, FileDone, FileReading, Indexing
from murmur.services.models import read_catalogue
from murmur.storage.passages import SqlitePassageStore

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
LEASE = SAMPLES / "tannery-wharf-lease.pdf"
MEMO = SAMPLES / "dunlin-incident-memo.txt"
REPORT = SAMPLES / "heronsbrook-annual-report-2025.pdf"


@pytest.fixture
def real(tmp_path: Path) -> Iterator[RealLibrary]:
    with opened(tmp_path / "library") as made:
        yield made


def done(events: list[AddEvent]) -> dict[str, DocumentStatus]:
    return {Path(event.path).name: event.status for event in events if isinstance(event, FileDone)}


def add_until(real: RealLibrary, paths: list[Path], act: Callable[[AddEvent], None]) -> list[AddEvent]:
    """Adds and lets `act` disturb at an event; what happened up to the end or the error."""
    events: list[AddEvent] = []

    def on_event(event: AddEvent) -> None:
        events.append(event)
        act(event)

    real.documents.add(paths, "Documents", on_event, CancelToken(), wait_for_vectors=False)
    return events


# Adding


def test_a_folder_is_announced_read_and_ready_in_order(real: RealLibrary) -> None:
    summary, events = real.add(SAMPLES)
    assert events[0] == AddStarted(6)
    assert summary.documents == 6
    assert set(done(events).values()) == {DocumentStatus.READY}
    for path in sorted(SAMPLES.iterdir()):
        kinds = [
            type(event) for event in events if not isinstance(event, AddStarted | Indexing) and event.path == str(path)
        ]
        assert kinds[0] is FileReading
        assert kinds[-1] is FileDone
        assert len(kinds) > 2


def test_what_is_ready_is_found_by_words_at_once(real: RealLibrary) -> None:
    def look(event: AddEvent) -> None:
        if isinstance(event, FileDone) and event.path == str(MEMO):
            assert real.documents.search("certificate load balancer", words_only=True).hits[0].path == str(MEMO)

    assert len(done(add_until(real, [MEMO, LEASE], look))) == 2


def test_adding_again_starts_no_reader(tmp_path: Path) -> None:
    with opened(tmp_path / "library") as first:
        first.add(SAMPLES)
    with opened(tmp_path / "library") as second:
        summary, events = second.add(SAMPLES)
        assert set(done(events).values()) == {DocumentStatus.UNCHANGED}
        assert summary.documents == 6
        assert second.reader.pid is None


def test_a_touched_file_is_compared_by_content_and_once_only(real: RealLibrary, tmp_path: Path) -> None:
    copy = tmp_path / "memo.txt"
    shutil.copy(MEMO, copy)
    real.add(copy)
    os.utime(copy, (1, 1))
    pid = real.reader.pid
    kill(real.reader)
    assert pid is not None
    assert gone(pid)
    assert done(real.add(copy)[1]) == {"memo.txt": DocumentStatus.UNCHANGED}
    assert real.reader.pid is None


def test_a_file_that_got_worse_keeps_the_text_it_had(real: RealLibrary, tmp_path: Path) -> None:
    copy = tmp_path / "lease.pdf"
    shutil.copy(LEASE, copy)
    real.add(copy)
    copy.write_bytes(copy.read_bytes()[:2000])
    summary, events = real.add(copy)
    assert done(events) == {"lease.pdf": DocumentStatus.FAILED}
    assert summary.failed == 1
    assert [document.status for document in real.documents.documents()] == [DocumentStatus.READY]
    assert real.documents.search("landlord", words_only=True).hits


def test_a_file_that_failed_is_tried_again_and_may_recover(real: RealLibrary, tmp_path: Path) -> None:
    copy = tmp_path / "lease.pdf"
    copy.write_bytes(b"%PDF-1.7\nno more")
    assert done(real.add(copy)[1]) == {"lease.pdf": DocumentStatus.FAILED}
    (failed,) = real.documents.documents()
    assert failed.error
    shutil.copy(LEASE, copy)
    assert done(real.add(copy)[1]) == {"lease.pdf": DocumentStatus.READY}
    (recovered,) = real.documents.documents()
    assert recovered.document_id == failed.document_id
    assert recovered.error is None


def test_stopping_keeps_what_was_ready_and_the_next_add_goes_on(real: RealLibrary) -> None:
    cancel = CancelToken()
    events: list[AddEvent] = []

    def on_event(event: AddEvent) -> None:
        events.append(event)
        if isinstance(event, FileReading) and event.path == str(LEASE):
            cancel.cancel()

    with pytest.raises(Cancelled):
        real.documents.add([MEMO, LEASE, REPORT], "Documents", on_event, cancel, wait_for_vectors=False)
    assert done(events) == {MEMO.name: DocumentStatus.READY}
    assert [document.path for document in real.documents.documents()] == [str(MEMO)]
    again = done(real.add(MEMO, LEASE, REPORT)[1])
    assert again == {
        MEMO.name: DocumentStatus.UNCHANGED,
        LEASE.name: DocumentStatus.READY,
        REPORT.name: DocumentStatus.READY,
    }


# Workers that die


def test_a_reader_that_dies_costs_one_file(real: RealLibrary) -> None:
    struck: list[str] = []

    def act(event: AddEvent) -> None:
        if isinstance(event, FileReading) and event.path == str(LEASE) and not struck:
            real.reader.seal()  # it is there, and about to be given the lease
            struck.append(event.path)
            kill(real.reader)

    events = add_until(real, [MEMO, LEASE, REPORT], act)
    ended = {Path(event.path).name: event for event in events if isinstance(event, FileDone)}
    assert ended[MEMO.name].status is DocumentStatus.READY
    assert ended[REPORT.name].status is DocumentStatus.READY
    if ended[LEASE.name].status is DocumentStatus.FAILED:  # unless its death was noticed before
        assert ended[LEASE.name].error == "This document made its reader stop"
        assert ended[LEASE.name].advice
    real.add(MEMO, LEASE, REPORT)
    assert len(real.documents.documents()) == 3
    assert {document.status for document in real.documents.documents()} == {DocumentStatus.READY}


def test_a_library_worker_that_dies_under_add_is_told_and_the_same_add_finishes(real: RealLibrary) -> None:
    struck: list[str] = []

    def act(event: AddEvent) -> None:
        if isinstance(event, FileReading) and event.path == str(LEASE) and event.pages_done and not struck:
            struck.append(event.path)
            kill(real.library)

    with pytest.raises(WorkerCrashed, match="try the same again"):
        add_until(real, [MEMO, LEASE, REPORT], act)
    assert struck
    assert [document.path for document in real.documents.documents()] == [str(MEMO)]
    summary, _ = real.add(MEMO, LEASE, REPORT)
    assert summary.documents == 3
    assert len(real.documents.documents()) == 3


def test_a_library_worker_that_died_with_pages_stores_no_document_without_them(real: RealLibrary) -> None:
    """Its death is noticed before the next call, so that this goes to a new worker, which never saw the pages."""

    def act(event: AddEvent) -> None:
        if isinstance(event, FileReading) and event.pages_done:
            kill(real.library)
            while real.library.pid is not None:
                threading.Event().wait(0.005)

    with pytest.raises(WorkerCrashed):
        add_until(real, [LEASE], act)
    assert real.documents.documents() == []


def searched_again(real: RealLibrary) -> SearchResult:
    """Finds something, at the second try where the first was sent before the death was noticed."""
    try:
        return real.documents.search("certificate", words_only=True)
    except WorkerCrashed:
        return real.documents.search("certificate", words_only=True)


def test_a_library_worker_that_died_between_two_calls_is_not_missed(real: RealLibrary) -> None:
    real.add(MEMO)
    pid = real.library.pid
    kill(real.library)
    assert pid is not None
    assert gone(pid)
    assert searched_again(real).hits


@pytest.mark.model
def test_a_library_worker_that_dies_while_it_embeds_loses_no_vector(tmp_path: Path) -> None:
    with opened(tmp_path / "library", bundled_embedder()) as real:
        struck: list[int] = []

        def act(event: AddEvent) -> None:
            if isinstance(event, Indexing) and 0 < event.done < event.total and not struck:
                struck.append(event.done)
                kill(real.library)

        real.documents.add([SAMPLES], "Documents", act, CancelToken())  # goes on by itself
        assert struck
        summary, events = real.add(SAMPLES, vectors=True)
        assert set(done(events).values()) == {DocumentStatus.UNCHANGED}
        first = next(event.done for event in events if isinstance(event, Indexing))
        assert first >= struck[0]
        assert sum(document.embedded for document in real.documents.documents()) == summary.passages
        result = real.documents.search("May the tenant leave early?")
        assert not result.words_only
        assert str(LEASE) in {hit.path for hit in result.hits}


@pytest.mark.model
def test_a_library_worker_that_dies_again_and_again_is_not_started_for_ever(tmp_path: Path) -> None:
    lives: list[int | None] = []
    with opened(tmp_path / "library", bundled_embedder()) as real:
        real.add(MEMO)

        def act(event: AddEvent) -> None:
            lives.append(real.library.pid)
            kill(real.library)

        with pytest.raises(WorkerCrashed, match="searched by words"):
            real.documents.wait_for_vectors(act, CancelToken())
        assert 2 <= len(set(lives)) <= 4
        assert all(gone(pid) for pid in lives if pid is not None)
        assert searched_again(real).hits


@pytest.mark.model
def test_what_suits_this_processor_is_measured_once_for_a_home(tmp_path: Path) -> None:
    """Measuring takes seconds of every start; a home that knows better is believed."""
    name = f"precision of {read_catalogue().embedder.id} on {processor_name()}"
    for chosen in (None, "fp32"):
        if chosen is not None:
            keep_fact(tmp_path / "library", name, chosen)
        with opened(tmp_path / "library", bundled_embedder()) as real:
            real.add(MEMO if chosen is None else REPORT, vectors=True)
        kept = fact(tmp_path / "library", name)
        assert kept in ("fp32", "bf16", "int8") if chosen is None else kept == chosen


def fact(folder: Path, name: str) -> str | None:
    store = SqlitePassageStore(folder / "library.db", bytes.fromhex(KEY))
    try:
        return store.meta(name)
    finally:
        store.close()


def keep_fact(folder: Path, name: str, value: str) -> None:
    store = SqlitePassageStore(folder / "library.db", bytes.fromhex(KEY))
    store.set_meta(name, value)
    store.close()


# Removing


def test_removing_names_what_went_and_knows_nothing_else(real: RealLibrary) -> None:
    real.add(MEMO, LEASE)
    for collection in ("Second", "Third", "Fourth"):
        real.add(MEMO, collection=collection)
    (lease,) = (document for document in real.documents.documents() if document.path == str(LEASE))
    assert [document.path for document in real.documents.remove([lease.document_id])] == [str(LEASE)]
    (memo,) = real.documents.remove([str(MEMO)])
    assert set(memo.collections) == {"Documents", "Second", "Third", "Fourth"}
    assert real.documents.documents() == []
    with pytest.raises(NotKnown):
        real.documents.remove([str(MEMO)])


def test_a_name_that_is_no_text_is_wrong_usage(real: RealLibrary) -> None:
    with pytest.raises(UsageError, match="characters that are no characters"):
        real.documents.remove(["caf\udce9"])
    with pytest.raises(UsageError, match="characters that are no characters"):
        real.documents.search("caf\udce9")


def test_what_is_passed_over_is_found_by_no_search_until_it_is_searched_again(real: RealLibrary) -> None:
    real.add(MEMO, LEASE)
    found = real.documents.search("notice to end the lease", words_only=True)
    (lease,) = {hit.document_id for hit in found.hits if hit.path == str(LEASE)}
    real.documents.pass_over([lease])
    left = real.documents.search("notice to end the lease", words_only=True)
    assert lease not in {hit.document_id for hit in left.hits}
    assert left.coverage.files_total == found.coverage.files_total - 1
    real.documents.pass_over(())
    assert real.documents.search("notice to end the lease", words_only=True).hits == found.hits


# Showing


def test_a_page_is_drawn_with_its_highlight(real: RealLibrary) -> None:
    real.add(LEASE)
    hit = real.documents.search("end this lease notice", words_only=True).hits[0]
    view = real.documents.view(hit.document_id, hit.page, [Span(hit.start, hit.end, hit.text)], 600)
    assert view.notice is None
    assert view.width == 600
    assert view.pixels is not None
    assert len(view.pixels) == view.width * view.height * 3
    assert view.highlights


@pytest.mark.parametrize(
    ("spoil", "notice"),
    [
        (lambda path: path.unlink(), "no longer at"),
        (lambda path: shutil.copy(REPORT, path), "changed since it was added"),
        (lambda path: path.write_bytes(b"%PDF-1.7\n"), "could not be drawn"),
        (lambda path: path.write_bytes(b""), "could not be drawn"),
    ],
    ids=["moved", "changed", "damaged", "emptied"],
)
def test_a_file_that_is_no_longer_as_it_was_shows_the_stored_text_and_says_so(
    real: RealLibrary, tmp_path: Path, spoil: Callable[[Path], object], notice: str
) -> None:
    copy = tmp_path / "lease.pdf"
    shutil.copy(LEASE, copy)
    real.add(copy)
    hit = real.documents.search("end this lease notice", words_only=True).hits[0]
    spoil(copy)
    view = real.documents.view(hit.document_id, hit.page, [Span(hit.start, hit.end, hit.text)], 600)
    assert view.notice is not None
    assert notice in view.notice
    assert view.pixels is None
    assert view.text[hit.start : hit.end] == hit.text


def test_a_drawing_reader_that_died_is_replaced(real: RealLibrary) -> None:
    real.add(LEASE)
    (lease,) = real.documents.documents()
    real.documents.view(lease.document_id, 1, [], 200)
    pid = real.drawer.pid
    kill(real.drawer)
    assert pid is not None
    assert gone(pid)
    views = [real.documents.view(lease.document_id, 1, [], 200) for _ in range(2)]
    assert views[-1].pixels is not None
    assert views[0].text == views[1].text


def test_a_page_that_is_not_there_is_told(real: RealLibrary) -> None:
    real.add(LEASE)
    (lease,) = real.documents.documents()
    with pytest.raises(NotKnown, match="no such page"):
        real.documents.view(lease.document_id, 99, [], 200)
