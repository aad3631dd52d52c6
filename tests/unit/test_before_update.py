"""A copy is kept before a newer Murmur changes a database's layout, and it goes before anything could live on in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher
from tests.fakes.new_documents import new_document

from murmur.domain.sequences import SavedSequence
from murmur.storage import before_update
from murmur.storage.conversations import Conversations
from murmur.storage.database import open_database
from murmur.storage.migrations import Migration
from murmur.storage.passages import SqlitePassageStore
from murmur.storage.sequences import Sequences

KEY = b"k" * 32
FIRST = Migration("first", ("CREATE TABLE notes (text TEXT)",))
SECOND = Migration("second", ("ALTER TABLE notes ADD COLUMN more TEXT",))
BROKEN = Migration("broken", ("ALTER TABLE nothing ADD COLUMN more TEXT",))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "library.db"
    database = open_database(path, KEY, [FIRST])
    database.change("INSERT INTO notes VALUES ('as it was')")
    assert not before_update.place(path).exists()
    database.close()
    return path


def copy_of(path: Path) -> list[tuple[object, ...]]:
    """The copy, opened by the Murmur that made it."""
    moved = path.with_name("moved.db")
    moved.write_bytes(before_update.place(path).read_bytes())
    database = open_database(moved, KEY, [FIRST])
    try:
        return database.rows("SELECT * FROM notes")
    finally:
        database.close()


def test_the_copy_stays_until_the_next_start(path: Path) -> None:
    open_database(path, KEY, [FIRST, SECOND]).close()
    assert copy_of(path) == [("as it was",)]
    assert b"as it was" not in before_update.place(path).read_bytes()
    open_database(path, KEY, [FIRST, SECOND]).close()
    assert sorted(found.name for found in path.parent.iterdir()) == ["library.db", "moved.db"]


def test_the_copy_of_a_killed_program_holds_what_only_its_log_held(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    database = open_database(path, KEY, [FIRST])
    database.change("INSERT INTO notes VALUES ('as it was')")
    killed = tmp_path / "killed" / "library.db"
    killed.parent.mkdir()
    for name in ("library.db", "library.db-wal"):
        (killed.parent / name).write_bytes((tmp_path / name).read_bytes())
    database.close()
    open_database(killed, KEY, [FIRST, SECOND]).close()
    assert copy_of(killed) == [("as it was",)]


def test_an_update_that_fails_twice_keeps_the_first_copy(path: Path) -> None:
    for _ in range(2):
        with pytest.raises(sqlcipher.Error):
            open_database(path, KEY, [FIRST, SECOND, BROKEN])
    assert copy_of(path) == [("as it was",)]


def test_what_is_deleted_for_good_does_not_live_on_in_the_copy(path: Path) -> None:
    database = open_database(path, KEY, [FIRST, SECOND])
    assert before_update.place(path).exists()
    database.change("DELETE FROM notes")
    database.forget_history()
    assert not before_update.place(path).exists()
    database.close()


def removed_document(path: Path) -> Callable[[], object]:
    store = SqlitePassageStore(path, KEY)
    document = store.put(new_document("/a.pdf", [["as it was"]]))
    return lambda: store.remove(document.document_id)


def deleted_collection(path: Path) -> Callable[[], object]:
    store = SqlitePassageStore(path, KEY)
    document = new_document("/a.pdf", [["as it was"]])
    store.put(document)
    return lambda: store.delete_collection(document.collection)


def removed_conversation(path: Path) -> Callable[[], object]:
    kept = Conversations(path, KEY)
    conversation = kept.new()
    kept.ask(conversation, "as it was?")
    return lambda: kept.remove(conversation)


def forgotten_memory(path: Path) -> Callable[[], object]:
    kept = Sequences(path, KEY)
    kept.keep("one", SavedSequence((1,), 1, "a model", b"as it was"))
    return lambda: kept.forget(["one"])


@pytest.mark.parametrize("made", [removed_document, deleted_collection, removed_conversation, forgotten_memory])
def test_whatever_is_deleted_takes_the_copy_of_its_database_along(
    tmp_path: Path, made: Callable[[Path], Callable[[], object]]
) -> None:
    path = tmp_path / "some.db"
    delete = made(path)
    before_update.place(path).write_bytes(b"as it was")
    delete()
    assert not before_update.place(path).exists()
