"""How a database file grows from one version of Murmur to the next.

Each file's `user_version` is the number of migrations it has seen. A migration is never edited once
released: a new one is added at the end, with a test of its own name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from murmur.domain.errors import NewerHome


@dataclass(frozen=True, slots=True)
class Migration:
    """One step. `statements` run in order, in one transaction with the new `user_version`."""

    name: str
    statements: tuple[str, ...]


def is_older(connection: Any, migrations: Sequence[Migration]) -> bool:
    """Whether the file holds something that `migrate` would change."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return 0 < version < len(migrations)


def migrate(connection: Any, migrations: Sequence[Migration]) -> int:
    """Runs the steps that `connection` (in autocommit mode) has not seen, each in its own transaction.

    Returns how many were run. NewerHome when the file has seen more than are known here.
    """
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > len(migrations):
        raise NewerHome
    for number, migration in enumerate(migrations[version:], start=version + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in migration.statements:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    return len(migrations) - version


LIBRARY = (
    Migration(
        "documents_pages_passages",
        (
            """CREATE TABLE documents (
                document INTEGER PRIMARY KEY AUTOINCREMENT,
                document_id TEXT NOT NULL UNIQUE,
                path TEXT NOT NULL,
                collection TEXT NOT NULL,
                size INTEGER NOT NULL,
                mtime_ns INTEGER NOT NULL,
                sha256 TEXT NOT NULL,
                kind TEXT NOT NULL,
                title TEXT NOT NULL,
                language TEXT,
                pages INTEGER NOT NULL,
                pages_without_text TEXT NOT NULL,
                status TEXT NOT NULL,
                error TEXT,
                added TEXT NOT NULL,
                UNIQUE (path, collection))""",
            "CREATE INDEX documents_by_collection ON documents (collection)",
            """CREATE TABLE pages (
                page INTEGER PRIMARY KEY,
                document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
                number INTEGER,
                text TEXT NOT NULL,
                headings TEXT NOT NULL)""",
            "CREATE INDEX pages_by_document ON pages (document, number)",
            # AUTOINCREMENT: an id is never given twice, so a stale entry in a vector index finds nothing.
            """CREATE TABLE passages (
                passage INTEGER PRIMARY KEY AUTOINCREMENT,
                document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
                page INTEGER,
                start INTEGER NOT NULL,
                end INTEGER NOT NULL,
                line INTEGER NOT NULL,
                section TEXT NOT NULL)""",
            "CREATE INDEX passages_by_document ON passages (document)",
            # Apart from `passages`, so that counting and filtering passages does not read their texts.
            """CREATE TABLE texts (
                passage INTEGER PRIMARY KEY REFERENCES passages ON DELETE CASCADE,
                text TEXT NOT NULL,
                search_text TEXT NOT NULL)""",
            """CREATE VIRTUAL TABLE passage_words USING fts5 (
                search_text, content = 'texts', content_rowid = 'passage',
                tokenize = 'porter unicode61 remove_diacritics 2')""",
            # Without this option FTS5 only marks words as deleted; PRAGMA secure_delete does not reach them.
            "INSERT INTO passage_words (passage_words, rank) VALUES ('secure-delete', 1)",
            """CREATE TRIGGER text_added AFTER INSERT ON texts BEGIN
                INSERT INTO passage_words (rowid, search_text) VALUES (new.passage, new.search_text);
            END""",
            """CREATE TRIGGER text_gone AFTER DELETE ON texts BEGIN
                INSERT INTO passage_words (passage_words, rowid, search_text)
                VALUES ('delete', old.passage, old.search_text);
            END""",
            "CREATE TABLE models (model INTEGER PRIMARY KEY, model_id TEXT NOT NULL UNIQUE)",
            """CREATE TABLE vectors (
                passage INTEGER NOT NULL REFERENCES passages ON DELETE CASCADE,
                model INTEGER NOT NULL REFERENCES models,
                vector BLOB NOT NULL)""",
            "CREATE UNIQUE INDEX vectors_by_passage ON vectors (passage, model)",
            "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
        ),
    ),
    Migration(
        "tables_scans_cards",
        (
            "ALTER TABLE pages ADD COLUMN label TEXT",
            "ALTER TABLE pages ADD COLUMN tables TEXT NOT NULL DEFAULT '[]'",
            "ALTER TABLE pages ADD COLUMN scanned TEXT NOT NULL DEFAULT '[]'",
            "ALTER TABLE texts ADD COLUMN context TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE documents ADD COLUMN card TEXT NOT NULL DEFAULT '{}'",
            "ALTER TABLE documents ADD COLUMN attachments TEXT NOT NULL DEFAULT '[]'",
        ),
    ),
    Migration(
        "memberships",
        (
            # The same file in several collections was several documents: the first stays, in all of them.
            """CREATE TABLE memberships (
                collection TEXT NOT NULL,
                document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
                PRIMARY KEY (collection, document)) WITHOUT ROWID""",
            "CREATE INDEX memberships_by_document ON memberships (document)",
            """INSERT INTO memberships (collection, document)
                SELECT collection, (SELECT min(document) FROM documents AS first WHERE first.path = d.path)
                FROM documents AS d""",
            """INSERT OR REPLACE INTO meta (key, value)
                SELECT 'tidy', 'owed' FROM documents GROUP BY path HAVING count(*) > 1""",
            "DELETE FROM documents WHERE document NOT IN (SELECT min(document) FROM documents GROUP BY path)",
            # SQLite cannot drop a column of a UNIQUE constraint: left empty, it makes the path unique.
            "UPDATE documents SET collection = ''",
            "DROP INDEX documents_by_collection",
        ),
    ),
    Migration(
        "documents_inside_documents",
        (
            "ALTER TABLE documents ADD COLUMN container TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE documents ADD COLUMN part TEXT NOT NULL DEFAULT ''",
            "CREATE INDEX documents_by_container ON documents (container)",
        ),
    ),
    Migration(
        "collections_without_documents",
        ("CREATE TABLE collections (collection TEXT PRIMARY KEY) WITHOUT ROWID",),
    ),
)

CONVERSATIONS = (
    Migration(
        "conversations_turns_choices",
        (
            """CREATE TABLE conversations (
                conversation INTEGER PRIMARY KEY AUTOINCREMENT,
                conversation_id TEXT NOT NULL UNIQUE,
                begun TEXT NOT NULL)""",
            """CREATE TABLE turns (
                turn INTEGER PRIMARY KEY AUTOINCREMENT,
                conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
                asked TEXT NOT NULL,
                question TEXT NOT NULL,
                answer TEXT)""",
            "CREATE INDEX turns_by_conversation ON turns (conversation)",
            "CREATE TABLE choices (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
        ),
    ),
    Migration(
        "titles_drafts_search",
        (
            "ALTER TABLE conversations ADD COLUMN title TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE conversations ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE conversations ADD COLUMN collection TEXT",
            "ALTER TABLE conversations ADD COLUMN draft TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE conversations ADD COLUMN deleted TEXT",
            "ALTER TABLE conversations ADD COLUMN branch_of INTEGER REFERENCES conversations ON DELETE SET NULL",
            """CREATE TABLE earlier_answers (
                earlier INTEGER PRIMARY KEY AUTOINCREMENT,
                turn INTEGER NOT NULL REFERENCES turns ON DELETE CASCADE,
                answer TEXT NOT NULL)""",
            "CREATE INDEX earlier_answers_by_turn ON earlier_answers (turn)",
            """ALTER TABLE turns ADD COLUMN answer_text TEXT
                GENERATED ALWAYS AS (CASE WHEN json_valid(answer) THEN json_extract(answer, '$.text') END) VIRTUAL""",
            # Without stems: what is being typed finds words by their beginnings.
            """CREATE VIRTUAL TABLE turn_words USING fts5 (
                question, answer_text, content = 'turns', content_rowid = 'turn',
                tokenize = 'unicode61 remove_diacritics 2')""",
            "INSERT INTO turn_words (turn_words, rank) VALUES ('secure-delete', 1)",
            """CREATE TRIGGER turn_added AFTER INSERT ON turns BEGIN
                INSERT INTO turn_words (rowid, question, answer_text) VALUES (new.turn, new.question, new.answer_text);
            END""",
            """CREATE TRIGGER turn_gone AFTER DELETE ON turns BEGIN
                INSERT INTO turn_words (turn_words, rowid, question, answer_text)
                VALUES ('delete', old.turn, old.question, old.answer_text);
            END""",
            """CREATE TRIGGER turn_answered AFTER UPDATE OF answer ON turns BEGIN
                INSERT INTO turn_words (turn_words, rowid, question, answer_text)
                VALUES ('delete', old.turn, old.question, old.answer_text);
                INSERT INTO turn_words (rowid, question, answer_text) VALUES (new.turn, new.question, new.answer_text);
            END""",
            "INSERT INTO turn_words (turn_words) VALUES ('rebuild')",
        ),
    ),
)

LEDGER = (
    Migration(
        "entries",
        (
            """CREATE TABLE entries (
                number INTEGER PRIMARY KEY,
                time TEXT NOT NULL,
                user TEXT NOT NULL,
                event TEXT NOT NULL,
                collection TEXT NOT NULL,
                host TEXT NOT NULL,
                payload_sha256 TEXT NOT NULL,
                bytes INTEGER NOT NULL,
                cost TEXT,
                approval TEXT NOT NULL,
                detail TEXT NOT NULL,
                previous TEXT NOT NULL,
                digest TEXT NOT NULL) STRICT""",
            # Against a mistake, not an attacker: whoever has the key can drop them. The hashes are for that.
            """CREATE TRIGGER entry_stays BEFORE DELETE ON entries BEGIN
                SELECT RAISE(ABORT, 'an entry stays'); END""",
            """CREATE TRIGGER entry_stays_as_it_is BEFORE UPDATE ON entries BEGIN
                SELECT RAISE(ABORT, 'an entry stays as it is'); END""",
        ),
    ),
)
