"""Awkward and hostile files on the whole way into a library: each ends in a clear status, within its limits (P4)."""

from __future__ import annotations

import os
import random
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.data.make_hostile import HostileFile, make_hostile
from tests.data.spoiling import cut, doubled, flipped, holed
from tests.integration.real_library import Peak, RealLibrary, opened

from murmur.domain.documents import DocumentStatus
from murmur.domain.jobs import CancelToken
from murmur.services.api import AddEvent, FileDone

MOST_MEMORY = 1_620_000_000
"""Bytes resident in any one process: what a reader's address space allows, and a little for counting."""

MOST_SECONDS = 150.0
"""For any one file; a quiet computer needs a tenth."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How adding all the files went, and the library that holds them now."""

    real: RealLibrary
    files: dict[str, HostileFile]
    ended: dict[str, FileDone]
    seconds: dict[str, float]
    peak: int


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Outcome]:
    folder = tmp_path_factory.mktemp("hostile")
    files = {made.path.name: made for made in make_hostile(folder / "files")}
    with opened(folder / "library") as real, Peak() as peak:
        ended, seconds = add(real, folder / "files")
        yield Outcome(real, files, ended, seconds, peak.highest)


def add(real: RealLibrary, folder: Path) -> tuple[dict[str, FileDone], dict[str, float]]:
    """Adds a folder; how each file ended, and after how long."""
    ended: dict[str, FileDone] = {}
    seconds: dict[str, float] = {}
    before = time.monotonic()

    def on_event(event: AddEvent) -> None:
        nonlocal before
        if isinstance(event, FileDone):
            ended[Path(event.path).name] = event
            seconds[Path(event.path).name] = time.monotonic() - before
            before = time.monotonic()

    real.documents.add([folder], "Documents", on_event, CancelToken(), wait_for_vectors=False)
    return ended, seconds


def test_every_file_ends_in_one_status(outcome: Outcome) -> None:
    assert set(outcome.ended) == set(outcome.files)
    assert {event.status for event in outcome.ended.values()} <= {DocumentStatus.READY, DocumentStatus.FAILED}


def test_what_is_readable_is_read_and_what_is_not_is_refused(outcome: Outcome) -> None:
    expected = {name: file.readable for name, file in outcome.files.items() if file.readable is not None}
    ready = {name: outcome.ended[name].status is DocumentStatus.READY for name in expected}
    assert ready == expected


def test_every_failure_says_what_happened_and_what_to_do(outcome: Outcome) -> None:
    failed = [event for event in outcome.ended.values() if event.status is DocumentStatus.FAILED]
    assert len(failed) >= 10
    assert [event.path for event in failed if not event.error or not event.advice] == []
    assert [event.error for event in failed if "Error" in str(event.error) or "0x" in str(event.error)] == []


def test_memory_and_time_stay_within_their_limits(outcome: Outcome) -> None:
    slowest = max(outcome.seconds, key=lambda name: outcome.seconds[name])
    print(f"peak {outcome.peak / 1e6:.0f} MB; slowest {slowest} {outcome.seconds[slowest]:.1f} s")
    assert 50_000_000 < outcome.peak < MOST_MEMORY
    assert outcome.seconds[slowest] < MOST_SECONDS


def test_the_library_goes_on_as_if_nothing_had_been(outcome: Outcome) -> None:
    hits = outcome.real.documents.search("In which year was the lighthouse built?", words_only=True).hits
    assert Path(hits[0].path).name == "actions.pdf"
    listed = {Path(document.path).name: document.status for document in outcome.real.documents.documents()}
    assert listed == {name: event.status for name, event in outcome.ended.items()}


def test_looking_at_any_page_gives_a_picture_or_its_text(outcome: Outcome) -> None:
    ready = [event for event in outcome.ended.values() if event.status is DocumentStatus.READY]
    paged = [event for event in ready if event.path.endswith(".pdf")]
    for event in paged:
        assert event.document_id is not None
        view = outcome.real.documents.view(event.document_id, 1, [], 500)
        assert (view.pixels is None) == (view.notice is not None), event.path
        if view.pixels is not None:
            assert len(view.pixels) == view.width * view.height * 3
    assert len(paged) >= 5


@pytest.mark.proof
@pytest.mark.timeout(0)
def test_every_file_of_a_folder_of_strange_pdfs_ends_in_a_clear_status(tmp_path: Path) -> None:
    """Over the folder that MURMUR_PDF_SAMPLES names; which files fail is for the reader of the report to judge."""
    named = os.environ.get("MURMUR_PDF_SAMPLES")
    if not named:
        pytest.skip("MURMUR_PDF_SAMPLES names no folder")
    files = {path.name for path in Path(named).rglob("*.pdf")}
    with opened(tmp_path / "library") as real, Peak() as peak:
        ended, seconds = add(real, Path(named))
    for name, event in ended.items():
        print(f"{event.status:9} {seconds[name]:6.2f} s  {name}  {event.error or ''}")
    print(f"{len(ended)} files, peak {peak.highest / 1e6:.0f} MB")
    assert {name for name, event in ended.items() if not event.inside} == files
    assert all(event.error and event.advice for event in ended.values() if event.status != DocumentStatus.READY)
    assert peak.highest < MOST_MEMORY


@pytest.mark.proof
@pytest.mark.timeout(0)
def test_a_thousand_mutants_of_strange_pdfs_end_in_clear_statuses(tmp_path: Path) -> None:
    """Of the folder that MURMUR_PDF_SAMPLES names, each file in turn, spoiled at random."""
    named = os.environ.get("MURMUR_PDF_SAMPLES")
    if not named:
        pytest.skip("MURMUR_PDF_SAMPLES names no folder")
    chance = random.Random(6)
    sources = sorted(Path(named).rglob("*.pdf"))
    folder = tmp_path / "mutants"
    folder.mkdir()
    for number in range(1_000):
        source = sources[number % len(sources)]
        change = chance.choice([flipped, cut, holed, doubled])
        (folder / f"{number:04}-{change.__name__}-{source.name}").write_bytes(change(source.read_bytes(), chance))
    with opened(tmp_path / "library") as real, Peak() as peak:
        ended, seconds = add(real, folder)
    print(f"{len(ended)} files, peak {peak.highest / 1e6:.0f} MB, slowest {max(seconds.values()):.1f} s")
    print(*Counter(f"{event.status} {event.error or ''}" for event in ended.values()).most_common(), sep="\n")
    assert sum(not event.inside for event in ended.values()) == 1_000  # some hold other files
    assert all(event.error and event.advice for event in ended.values() if event.status != DocumentStatus.READY)
    assert peak.highest < MOST_MEMORY
