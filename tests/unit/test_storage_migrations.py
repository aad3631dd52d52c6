"""A database grows step by step, each step whole, and none without a test of its own name in this file."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from murmur.storage.database import open_database
from murmur.storage.migrations import CONVERSATIONS, LIBRARY, Migration, migrate

KEY = b"k" * 32
FILES = {"library": LIBRARY, "conversations": CONVERSATIONS}


def test_every_migration_has_a_test() -> None:
    expected = {
        f"test_{file}_{number}_{migration.name}"
        for file, migrations in FILES.items()
        for number, migration in enumerate(migrations, start=1)
    }
    assert expected <= set(globals()), f"write {sorted(expected - set(globals()))}"


def tables(path: Path, migrations: tuple[Migration, ...]) -> set[str]:
    database = open_database(path, KEY, migrations)
    found = {row[0] for row in database.rows("SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")}
    assert database.rows("PRAGMA user_version") == [(len(migrations),)]
    assert database.rows("PRAGMA foreign_key_check") == []
    database.close()
    return found


def test_library_1_documents_pages_passages(tmp_path: Path) -> None:
    found = tables(tmp_path / "library.db", LIBRARY[:1])
    assert {"documents", "pages", "passages", "texts", "passage_words", "models", "vectors", "meta"} <= found
    assert {"text_added", "text_gone"} <= found


def test_conversations_1_conversations_turns_choices(tmp_path: Path) -> None:
    assert {"conversations", "turns", "choices"} <= tables(tmp_path / "conversations.db", CONVERSATIONS[:1])


STEPS = (
    Migration("first", ("CREATE TABLE first (a)", "INSERT INTO first VALUES (1)")),
    Migration("second", ("ALTER TABLE first ADD COLUMN b", "UPDATE first SET b = a + 1")),
)


def test_only_the_steps_not_yet_seen_are_run(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    open_database(path, KEY, STEPS[:1]).close()
    database = open_database(path, KEY, STEPS)
    assert database.rows("SELECT * FROM first") == [(1, 2)]
    database.close()
    open_database(path, KEY, STEPS).close()


def test_a_step_that_fails_leaves_nothing_of_itself() -> None:
    connection = sqlcipher.connect(":memory:", isolation_level=None)
    broken = Migration("broken", ("CREATE TABLE half (a)", "INSERT INTO nowhere VALUES (1)"))
    with pytest.raises(sqlcipher.OperationalError):
        migrate(connection, (STEPS[0], broken))
    assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    assert [row[0] for row in connection.execute("SELECT name FROM sqlite_master")] == ["first"]
    assert migrate(connection, STEPS) == 1
