"""A database grows step by step, each step whole, and none without a test of its own name in this file."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from murmur.domain.answers import Answer, Engine, Timings, Verdict
from murmur.domain.conversations import ConversationFacts
from murmur.domain.documents import Card, PageText
from murmur.storage.conversations import Conversations
from murmur.storage.database import open_database
from murmur.storage.migrations import CONVERSATIONS, LEDGER, LIBRARY, Migration, migrate
from murmur.storage.passages import SqlitePassageStore

KEY = b"k" * 32
FILES = {"library": LIBRARY, "conversations": CONVERSATIONS, "ledger": LEDGER}


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


def test_library_2_tables_scans_cards(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    database = open_database(path, KEY, LIBRARY[:1])
    database.change(
        """INSERT INTO documents (document_id, path, collection, size, mtime_ns, sha256, kind, title, pages,
            pages_without_text, status, added) VALUES ('a', '/a', 'Documents', 1, 1, '', 'text', 'A', 1, '[]', 'ready',
            '2026-01-01')"""
    )
    database.change("INSERT INTO pages (document, text, headings) VALUES (1, 'words', '[]')")
    database.change("INSERT INTO passages (document, start, end, line, section) VALUES (1, 0, 5, 1, '[]')")
    database.change("INSERT INTO texts (passage, text, search_text) VALUES (1, 'words', 'A words')")
    database.close()
    tables(path, LIBRARY[:2])
    store = SqlitePassageStore(path, KEY)
    assert store.page("a", None) == PageText(None, "words")
    assert store.document("a").card == Card()
    assert store.passages([1])[1].passage.context == ""
    assert store.search_words(["words"], 5, None)
    store.close()


def test_library_3_memberships(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    database = open_database(path, KEY, LIBRARY[:2])
    places = [("a", "/a", "Birds"), ("b", "/b", "Birds"), ("c", "/a", "Papers")]
    for number, (document_id, file, collection) in enumerate(places, start=1):
        database.change(
            """INSERT INTO documents (document_id, path, collection, size, mtime_ns, sha256, kind, title, pages,
                pages_without_text, status, added) VALUES (?, ?, ?, 1, 1, '', 'text', 'A', 1, '[]', 'ready', '')""",
            (document_id, file, collection),
        )
        database.change(
            "INSERT INTO passages (document, start, end, line, section) VALUES (?, 0, 5, 1, '[]')", (number,)
        )
        database.change("INSERT INTO texts (passage, text, search_text) VALUES (?, 'words', 'A words')", (number,))
    database.close()
    tables(path, LIBRARY[:3])
    store = SqlitePassageStore(path, KEY)
    kept = {document.document_id: (document.path, document.collections) for document in store.documents()}
    assert kept == {"a": ("/a", ("Birds", "Papers")), "b": ("/b", ("Birds",))}
    assert {passage for passage, _ in store.search_words(["words"], 9, None)} == {1, 2}
    assert store.passage_ids("Papers") == {1}
    assert store.tidy()  # the second copy's bytes leave the file
    store.close()


def test_library_4_documents_inside_documents(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    database = open_database(path, KEY, LIBRARY[:3])
    database.change(
        """INSERT INTO documents (document_id, path, collection, size, mtime_ns, sha256, kind, title, pages,
            pages_without_text, status, added) VALUES ('a', '/a', 'Documents', 1, 1, '', 'text', 'A', 1, '[]', 'ready',
            '2026-01-01')"""
    )
    database.close()
    tables(path, LIBRARY[:4])
    store = SqlitePassageStore(path, KEY)
    before = store.document("a")
    assert (before.container, before.part) == ("", "")
    assert not store.owes("a")
    assert store.inside(before) == []
    store.close()


def test_library_5_collections_without_documents(tmp_path: Path) -> None:
    assert "collections" in tables(tmp_path / "library.db", LIBRARY[:5])


def test_conversations_1_conversations_turns_choices(tmp_path: Path) -> None:
    assert {"conversations", "turns", "choices"} <= tables(tmp_path / "conversations.db", CONVERSATIONS[:1])


def test_conversations_2_titles_drafts_search(tmp_path: Path) -> None:
    path = tmp_path / "conversations.db"
    database = open_database(path, KEY, CONVERSATIONS[:1])
    database.change("INSERT INTO conversations (conversation_id, begun) VALUES ('a', '2026-01-01')")
    answer = Answer("?", "On the first", Verdict.SUPPORTED, (), (), (), Engine("local", None, None), Timings())
    for question, content in (("rent", msgspec.json.encode(answer).decode()), ("deposit", None)):
        database.change(
            "INSERT INTO turns (conversation, asked, question, answer) VALUES (1, '2026-01-02', ?, ?)",
            (question, content),
        )
    database.close()
    assert {"turn_words", "earlier_answers", "turn_gone"} <= tables(path, CONVERSATIONS[:2])
    store = Conversations(path, KEY)
    assert store.conversations() == [ConversationFacts("a", "2026-01-01", "2026-01-02", first_question="rent", turns=2)]
    assert [found.conversation_id for found in store.find(["first", "depo"])] == ["a"]
    assert [turn.answer for turn in store.turns("a")] == [answer, None]
    store.remove("a")
    assert store._database.damage() == []
    store.close()


def test_ledger_1_entries(tmp_path: Path) -> None:
    assert {"entries", "entry_stays", "entry_stays_as_it_is"} <= tables(tmp_path / "ledger.db", LEDGER[:1])


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
