"""Collections: which documents are in which, and those that hold none yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager

from murmur.domain.documents import Collection
from murmur.domain.errors import NoSuchCollection
from murmur.storage.database import Database
from murmur.storage.rows import to_json

Changes = Callable[[], AbstractContextManager[Database]]


class CollectionTable:
    """The tables `memberships` and `collections`; the latter names those that somebody made, so that they may be empty.

    `changes` opens a transaction after which nothing that was remembered counts any more.
    """

    def __init__(self, database: Database, changes: Changes) -> None:
        self._database = database
        self._changes = changes

    def all(self) -> list[Collection]:
        rows = self._database.rows(
            """SELECT collection, count(document), coalesce(sum(pages), 0), coalesce(sum(passages), 0) FROM (
                SELECT collection, document FROM memberships
                UNION ALL SELECT collection, NULL FROM collections)
            LEFT JOIN (SELECT document, pages,
                (SELECT count(*) FROM passages AS p WHERE p.document = d.document) AS passages
                FROM documents AS d) USING (document)
            GROUP BY collection ORDER BY collection"""
        )
        return [Collection(*row) for row in rows]

    def create(self, name: str) -> None:
        with self._changes() as database:
            database.change("INSERT OR IGNORE INTO collections (collection) VALUES (?)", (name,))

    def rename(self, name: str, new: str) -> None:
        """Its documents join what is called `new` already. NoSuchCollection."""
        self.insist(name)
        with self._changes() as database:
            database.change("UPDATE OR IGNORE memberships SET collection = ? WHERE collection = ?", (new, name))
            database.change("INSERT OR IGNORE INTO collections (collection) VALUES (?)", (new,))
            self._forget(database, name)
        self._database.forget_history()

    def delete(self, name: str) -> None:
        """The collection alone: its documents must be in another one, or removed before."""
        with self._changes() as database:
            self._forget(database, name)
        self._database.forget_history()

    def only_in(self, name: str) -> list[str]:
        """The ids of the documents that are in no other collection."""
        rows = self._database.rows(
            """SELECT document_id FROM documents JOIN memberships USING (document) WHERE memberships.collection = ?
            AND NOT EXISTS (SELECT 1 FROM memberships AS m WHERE m.document = documents.document AND m.collection <> ?)
            ORDER BY document""",
            (name, name),
        )
        return [row[0] for row in rows]

    def place(self, document_ids: Sequence[str], into: str, out_of: str | None) -> None:
        """The documents are in `into` from now on, and not in `out_of` any more; unknown ids are no error."""
        chosen = "SELECT document FROM documents WHERE document_id IN (SELECT value FROM json_each(?))"
        ids = to_json(list(document_ids))
        with self._changes() as database:
            database.change(
                f"INSERT OR IGNORE INTO memberships (collection, document) SELECT ?, document FROM ({chosen})",
                (into, ids),
            )
            if out_of not in (None, into):
                database.change(
                    f"DELETE FROM memberships WHERE collection = ? AND document IN ({chosen})", (out_of, ids)
                )

    def insist(self, name: str) -> None:
        """NoSuchCollection, unless there is one of this name."""
        if name not in {one.name for one in self.all()}:
            raise NoSuchCollection(f"There is no collection called {name}")

    def _forget(self, database: Database, name: str) -> None:
        database.change("DELETE FROM memberships WHERE collection = ?", (name,))
        database.change("DELETE FROM collections WHERE collection = ?", (name,))
