"""Saved sequences: encrypted, bounded, gone with their conversation, and never a reason to fail."""

from __future__ import annotations

from pathlib import Path

import pytest

from murmur.domain.sequences import SavedSequence
from murmur.storage import before_update
from murmur.storage.sequences import Sequences

KEY = b"k" * 32
MARK = b"wubbatriqu"


def saved(size: int = 1000) -> SavedSequence:
    return SavedSequence((1, 2, 3), 2, "a model", (MARK * size)[:size])


def test_what_was_kept_comes_back_from_another_program(tmp_path: Path) -> None:
    first = Sequences(tmp_path / "states.db", KEY)
    large = saved(40_000_000)  # more than one piece
    first.keep("one", saved())
    first.keep("one", large)
    first.close()
    second = Sequences(tmp_path / "states.db", KEY)
    assert second.of("one") == large
    assert second.of("two") is None
    second.close()


def test_nothing_of_it_stands_in_clear_and_nothing_stays_of_what_is_forgotten(tmp_path: Path) -> None:
    kept = Sequences(tmp_path / "states.db", KEY)
    kept.keep("one", saved())
    kept.keep("two", saved())
    assert all(MARK not in path.read_bytes() for path in tmp_path.iterdir())
    kept.forget(["one"])
    assert kept.of("one") is None
    assert kept.of("two") == saved()
    kept.forget_all()
    assert kept.of("two") is None
    assert list(tmp_path.iterdir()) == []
    kept.close()


def test_what_was_not_used_for_longest_makes_room(tmp_path: Path) -> None:
    kept = Sequences(tmp_path / "states.db", KEY, most_bytes=2500)
    kept.keep("one", saved())
    kept.keep("two", saved())
    assert kept.of("one") == saved()
    kept.keep("three", saved())
    assert kept.of("two") is None
    assert kept.of("one") == kept.of("three") == saved()
    kept.close()


@pytest.mark.parametrize("content", [b"", b"no database" * 1000])
def test_a_damaged_file_is_thrown_away(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "states.db"
    path.write_bytes(content)
    kept = Sequences(path, KEY)
    assert kept.of("one") is None
    kept.keep("one", saved())
    assert kept.of("one") == saved()
    kept.close()


def test_no_file_is_made_before_there_is_something_to_keep(tmp_path: Path) -> None:
    kept = Sequences(tmp_path / "states.db", KEY)
    assert kept.of("one") is None
    kept.forget(["one"])
    kept.forget_all()
    kept.close()
    assert list(tmp_path.iterdir()) == []


def test_a_copy_from_before_an_update_goes_with_what_it_holds(tmp_path: Path) -> None:
    kept = Sequences(tmp_path / "states.db", KEY)
    kept.keep("one", saved())
    before_update.place(tmp_path / "states.db").write_bytes(b"as it was")
    kept.forget_all()
    assert list(tmp_path.iterdir()) == []
