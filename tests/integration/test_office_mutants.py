"""Broken and hostile office files on the whole way into a library: each ends in a clear status, within limits (P4)."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest
from tests.data.office_mutants import FORMATS, bombs, mutants
from tests.integration.real_library import Peak, opened

from murmur.domain.documents import DocumentStatus
from murmur.domain.errors import DocumentError
from murmur.domain.formats import SAVE_AS
from murmur.domain.jobs import CancelToken
from murmur.services.api import AddEvent, FileDone

MOST_MEMORY = 1_620_000_000
"""Bytes resident in any one process: what a reader's address space allows, and a little for counting."""

MOST_SECONDS = 310.0
"""The limit of one document and a little; a quiet computer needs a tenth."""


def add(tmp_path: Path, files: Iterable[tuple[str, bytes]]) -> dict[str, FileDone]:
    """Adds the files to a library of their own; how each ended."""
    folder = tmp_path / "files"
    folder.mkdir()
    names = [name for name, data in files if (folder / name).write_bytes(data)]
    ended: dict[str, FileDone] = {}
    seconds: dict[str, float] = {}
    before = time.monotonic()

    def on_event(event: AddEvent) -> None:
        nonlocal before
        if isinstance(event, FileDone):
            name = Path(event.path).name
            ended[name], seconds[name] = event, time.monotonic() - before
            before = time.monotonic()

    with opened(tmp_path / "library") as real, Peak() as peak:
        real.documents.add([folder], "Documents", on_event, CancelToken(), wait_for_vectors=False)
    slowest = sorted(names, key=lambda name: -seconds[name])[:5]
    print(f"{len(ended)} files, peak {peak.highest / 1e6:.0f} MB")
    print(*(f"{seconds[name]:6.1f} s  {name}" for name in slowest), sep="\n")
    print(*Counter(f"{event.status} {event.error or ''}" for event in ended.values()).most_common(), sep="\n")
    assert set(ended) == set(names)
    assert peak.highest < MOST_MEMORY
    assert seconds[slowest[0]] < MOST_SECONDS
    for name, event in ended.items():
        if event.status is not DocumentStatus.READY:
            # A reader's own defect ends as an error without a title of its own.
            assert event.error != DocumentError.title, name
            assert event.error, name
            assert event.advice, name
    return ended


def test_a_sealed_reader_reads_every_format_and_names_the_old_ones(tmp_path: Path) -> None:
    files = [path for path in FORMATS.iterdir() if path.is_file() and path.suffix != ".py"]
    ended = add(tmp_path, [(path.name, path.read_bytes()) for path in files])
    ready = {name: event.status is DocumentStatus.READY for name, event in ended.items()}
    assert ready == {path.name: path.suffix not in SAVE_AS for path in files}


def test_some_mutants_end_in_clear_statuses(tmp_path: Path) -> None:
    ended = add(tmp_path, mutants(40))
    statuses = Counter(event.status for event in ended.values())
    assert min(statuses[DocumentStatus.READY], statuses[DocumentStatus.FAILED]) >= 5


def test_small_bombs_are_refused_and_what_only_looks_like_one_is_read(tmp_path: Path) -> None:
    check_bombs(tmp_path, 48_000_000)


@pytest.mark.proof
@pytest.mark.timeout(0)
def test_a_thousand_mutants_end_in_clear_statuses(tmp_path: Path) -> None:
    add(tmp_path, mutants(1_000))


@pytest.mark.proof
@pytest.mark.timeout(0)
def test_large_bombs_are_refused_and_what_only_looks_like_one_is_read(tmp_path: Path) -> None:
    check_bombs(tmp_path, 1_400_000_000)


def check_bombs(tmp_path: Path, size: int) -> None:
    made: dict[str, bool | None] = {}

    def files() -> Iterable[tuple[str, bytes]]:
        for name, data, readable in bombs(size):
            made[name] = readable
            yield name, data

    ended = add(tmp_path, files())
    for name, event in ended.items():
        print(f"{event.status:8} {name:18} {event.error or ''}")
    expected = {name: readable for name, readable in made.items() if readable is not None}
    assert {name: ended[name].status is DocumentStatus.READY for name in expected} == expected
