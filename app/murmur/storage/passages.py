"""The truth about documents: their pages, passages, words and vectors in one encrypted file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from secrets import token_hex

from murmur.domain.documents import Card, Collection, PageText, StoredDocument
from murmur.domain.errors import DamagedDocument, NotKnown
from murmur.domain.folders import StoredFile
from murmur.domain.standing import PhraseCount
from murmur.library.ports import FileStamp, NewDocument, StoredPassage, Vectors
from murmur.storage.clock import now
from murmur.storage.collections import CollectionTable
from murmur.storage.database import Database, open_database
from murmur.storage.migrations import LIBRARY
from murmur.storage.rows import (
    DOCUMENTS,
    PAGE,
    PASSAGES,
    from_page,
    to_document,
    to_json,
    to_names,
    to_page,
    to_passage,
)
from murmur.storage.vectors import VectorTable
from murmur.storage.words import WordIndex

_TIDY = "tidy"
_LARGEST_TIDIED = 400 * 1024 * 1024


class SqlitePassageStore:
    """library.ports.PassageStore over one SQLCipher file, for one process at a time."""

    def __init__(self, path: Path, key: bytes, clock: Callable[[], str] = now) -> None:
        self._database = open_database(path, key, LIBRARY)
        self.copy_to = self._database.copy_to
        self._words = WordIndex(self._database)
        self._vectors = VectorTable(self._database)
        self._collections = CollectionTable(self._database, self._changes)
        self._clock = clock
        # Every search asks for these two: 16 ms and 30 ms with 48,000 passages.
        self._documents: list[StoredDocument] | None = None
        self._ids_in: dict[str, frozenset[int]] = {}

    # Documents

    def find(self, path: str) -> tuple[StoredDocument, FileStamp, str] | None:
        with _storable():
            row = self._database.row(f"{DOCUMENTS} WHERE path = ?", (path,))
        return None if row is None else (to_document(row), FileStamp(row[1], row[9], row[12]), row[13])

    def put(self, document: NewDocument) -> StoredDocument:
        """Stores or replaces (same path) in one transaction; a replaced document keeps its id and its collections.

        DamagedDocument when a text holds half characters (lone surrogates), which no file could give back.
        """
        stamp, facts = document.stamp, document.facts
        with _storable(), self._changes() as database:
            before = database.row("SELECT document_id FROM documents WHERE path = ?", (stamp.path,))
            document_id: str = before[0] if before else token_hex(8)
            collections = {document.collection}
            if before:
                collections.update(self.document(document_id).collections)
                self._delete(document_id)
            owner = database.change(
                """INSERT INTO documents (document_id, path, collection, size, mtime_ns, sha256, kind, title,
                    language, pages, pages_without_text, status, error, added, card, attachments, container, part)
                VALUES (?, ?, '', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                (
                    document_id,
                    stamp.path,
                    stamp.size,
                    stamp.mtime_ns,
                    document.sha256,
                    facts.kind,
                    facts.title,
                    facts.language,
                    facts.page_count,
                    to_json(facts.pages_without_text),
                    document.status.value,
                    document.error,
                    self._clock(),
                    to_json(document.card),
                    to_json(facts.attachments),
                    document.container,
                    document.part,
                ),
            )
            database.change_many(
                "INSERT INTO memberships (collection, document) VALUES (?, ?)", [(name, owner) for name in collections]
            )
            database.change_many(
                f"INSERT INTO pages (document, {PAGE}) VALUES (?, ?, ?, ?, ?, ?, ?)",
                [(owner, *from_page(page)) for page in document.pages],
            )
            for passage in document.passages:
                place = (owner, passage.page, passage.start, passage.end, passage.line)
                number = database.change(
                    """INSERT INTO passages (document, page, start, end, line, section)
                    VALUES (?, ?, ?, ?, ?, ?)""",
                    (*place, to_json(passage.section)),
                )
                database.change(
                    "INSERT INTO texts (passage, text, search_text, context) VALUES (?, ?, ?, ?)",
                    (number, passage.text, passage.search_text, passage.context),
                )
        if before:
            self._database.forget_history()
        return self.document(document_id)

    def touch(self, document_id: str, stamp: FileStamp) -> None:
        self._database.change(
            "UPDATE documents SET size = ?, mtime_ns = ? WHERE document_id = ?",
            (stamp.size, stamp.mtime_ns, document_id),
        )
        self._documents = None

    def join(self, document_id: str, collection: str) -> None:
        """The document is in this collection too; text and vectors are shared. NotKnown if absent."""
        self.document(document_id)
        self.place([document_id], collection, None)

    def leave(self, document_id: str, collection: str) -> list[int]:
        """Takes the document out of one collection; out of its last it is removed, and its passages' ids returned.

        NotKnown when it is not there, or not in that collection.
        """
        collections = self.document(document_id).collections
        if collection not in collections:
            raise NotKnown("The document is not in this collection")
        if collections == (collection,):
            return self.remove(document_id)
        self.place([document_id], next(name for name in collections if name != collection), collection)
        return []

    def files(self, after: int, limit: int) -> list[tuple[int, StoredFile]]:
        rows = self._database.rows(
            # What is not settled is to be read again, so its time is none that a file can have.
            """SELECT document, document_id, path, size, CASE attachments WHEN '[]' THEN mtime_ns ELSE -1 END, sha256,
                (SELECT json_group_array(collection) FROM memberships AS m WHERE m.document = d.document)
            FROM documents AS d WHERE document > ? AND container = '' ORDER BY document LIMIT ?""",
            (after, limit),
        )
        return [(row[0], StoredFile(row[1], row[2], row[3], row[4], row[5], to_names(row[6]))) for row in rows]

    def move(self, document_id: str, stamp: FileStamp) -> None:
        old = self.document(document_id).path
        with _storable(), self._changes() as database:
            database.change(
                "UPDATE documents SET path = ? || substr(path, ?), container = ? WHERE container = ?",
                (stamp.path, len(old) + 1, stamp.path, old),
            )
            database.change(
                "UPDATE documents SET path = ?, size = ?, mtime_ns = ? WHERE document_id = ?",
                (stamp.path, stamp.size, stamp.mtime_ns, document_id),
            )

    def rename(self, document_id: str, title: str, card: Card, search_texts: Mapping[int, str]) -> None:
        """The words of the old name leave the file as those of a removed document do."""
        with _storable(), self._changes() as database, self._words.removing(len(search_texts)):
            database.change(
                "UPDATE documents SET title = ?, card = ? WHERE document_id = ?", (title, to_json(card), document_id)
            )
            for passage, search_text in search_texts.items():
                row = database.row("SELECT text, context FROM texts WHERE passage = ?", (passage,))
                if row is not None:  # taken out and put in again: the word index follows these two
                    database.change("DELETE FROM texts WHERE passage = ?", (passage,))
                    database.change(
                        "INSERT INTO texts (passage, text, search_text, context) VALUES (?, ?, ?, ?)",
                        (passage, row[0], search_text, row[1]),
                    )
            self.set_meta(_TIDY, "owed")
        self._database.forget_history()

    def pages(self, document_id: str) -> tuple[PageText, ...]:
        self.document(document_id)
        rows = self._database.rows(
            f"SELECT {PAGE} FROM pages JOIN documents USING (document) WHERE document_id = ? ORDER BY page",
            (document_id,),
        )
        return tuple(to_page(row) for row in rows)

    def remove(self, document_id: str) -> list[int]:
        with self._changes():
            gone = self._delete(document_id)
        self._database.forget_history()
        return gone

    def inside(self, document: StoredDocument) -> list[StoredDocument]:
        path = f"{document.path}/"
        rows = self._database.rows(
            f"{DOCUMENTS} WHERE container = ? AND substr(path, 1, ?) = ? ORDER BY document",
            (document.container or document.path, len(path), path),
        )
        return [to_document(row) for row in rows]

    def owes(self, document_id: str) -> bool:
        row = self._database.row("SELECT attachments FROM documents WHERE document_id = ?", (document_id,))
        return row is not None and row[0] != "[]"

    def settle(self, document_id: str, settled: bool = True) -> None:
        owed = "[]" if settled else '["again"]'
        self._database.change("UPDATE documents SET attachments = ? WHERE document_id = ?", (owed, document_id))

    def documents(self) -> list[StoredDocument]:
        if self._documents is None:
            self._documents = [to_document(row) for row in self._database.rows(f"{DOCUMENTS} ORDER BY document")]
        return list(self._documents)

    def document(self, document_id: str) -> StoredDocument:
        row = self._database.row(f"{DOCUMENTS} WHERE document_id = ?", (document_id,))
        if row is None:
            raise NotKnown
        return to_document(row)

    def resolve(self, name: str) -> StoredDocument:
        """By document id, else by path as stored."""
        row = self._database.row(
            f"{DOCUMENTS} WHERE document_id = ? OR path = ? ORDER BY document_id = ? DESC, document LIMIT 1",
            (name, name, name),
        )
        if row is None:
            raise NotKnown
        return to_document(row)

    def collections(self) -> list[Collection]:
        return self._collections.all()

    def create_collection(self, name: str) -> None:
        self._collections.create(name)

    def rename_collection(self, name: str, new: str) -> None:
        self._collections.rename(name, new)

    def delete_collection(self, name: str) -> list[int]:
        self._collections.insist(name)  # one that nobody made by its name goes with its last document
        with self._changes():  # in one go: the word index is then rewritten once, and not for each document
            gone = self._delete(*self._collections.only_in(name))
        self._collections.delete(name)
        return gone

    def place(self, document_ids: Sequence[str], into: str, out_of: str | None) -> None:
        with _storable():
            self._collections.place(document_ids, into, out_of)

    # Pages and passages

    def page(self, document_id: str, page: int | None) -> PageText:
        """The page of this number; for None the first, which has no number where the format has no pages."""
        row = self._database.row(
            f"""SELECT {PAGE} FROM pages JOIN documents USING (document)
            WHERE document_id = ? AND (? IS NULL OR number = ?) ORDER BY page LIMIT 1""",
            (document_id, page, page),
        )
        if row is None:
            raise NotKnown(title="There is no such page")
        return to_page(row)

    def passages(self, ids: Sequence[int]) -> dict[int, StoredPassage]:
        """The passages that are (still) there, in the order of `ids`."""
        rows = self._database.rows(PASSAGES, (to_json([int(passage) for passage in ids]),))
        found = {row[0]: to_passage(row) for row in rows}
        return {passage: found[passage] for passage in ids if passage in found}

    def passage_ids(self, collection: str) -> frozenset[int]:
        if collection not in self._ids_in:
            rows = self._database.rows(
                "SELECT passage FROM passages JOIN memberships USING (document) WHERE collection = ?", (collection,)
            )
            self._ids_in[collection] = frozenset(row[0] for row in rows)
        return self._ids_in[collection]

    def passage_ids_of(self, document_id: str) -> list[int]:
        """One document's passages, ascending: what an index must forget when `put` replaces it. NotKnown."""
        self.document(document_id)
        return list(self.layout(document_id))

    def layout(self, document_id: str) -> dict[int, int | None]:
        rows = self._database.rows(
            """SELECT passage, page FROM passages
            WHERE document = (SELECT document FROM documents WHERE document_id = ?) ORDER BY passage""",
            (document_id,),
        )
        return dict(rows)

    def owners(self, ids: Sequence[int]) -> dict[int, str]:
        rows = self._database.rows(
            """SELECT passage, document_id FROM passages JOIN documents USING (document)
            WHERE passage IN (SELECT value FROM json_each(?))""",
            (to_json([int(passage) for passage in ids]),),
        )
        return dict(rows)

    # Words

    def holding(self, phrases: Sequence[str], document_id: str) -> dict[str, frozenset[int]]:
        return self._words.holding(phrases, list(self.layout(document_id)))

    def search_words(
        self, words: Sequence[str], k: int, collection: str | None, document: str | None = None
    ) -> list[tuple[int, float]]:
        return self._words.search(words, k, collection, document)

    def word_frequencies(self, words: Sequence[str]) -> dict[str, int]:
        return self._words.frequencies(words)

    def count_phrases(self, phrases: Sequence[str]) -> list[PhraseCount]:
        return self._words.count_phrases(phrases)

    # Vectors

    def missing_vectors(self, model_id: str, limit: int) -> list[tuple[int, str]]:
        return self._vectors.missing(model_id, limit)

    def count_missing_vectors(self, model_id: str) -> int:
        return self._vectors.count_missing(model_id)

    def count_passages(self) -> int:
        return self._vectors.count_passages()

    def count_vectors(self, model_id: str) -> int:
        return self._vectors.count(model_id)

    def put_vectors(self, model_id: str, ids: Sequence[int], vectors: Vectors) -> list[int]:
        stored, first = self._vectors.put(model_id, ids, vectors)
        if self._documents is not None:  # reading them anew takes a third of a second with 300,000 passages
            counted = [(one, first.get(one.document_id, 0)) for one in self._documents]
            self._documents = [replace(one, embedded=one.embedded + more) if more else one for one, more in counted]
        return stored

    def vectors(self, model_id: str) -> Iterable[tuple[list[int], Vectors]]:
        return self._vectors.all(model_id)

    def vectors_of(self, model_id: str, document_id: str) -> tuple[list[int], Vectors]:
        return self._vectors.some(model_id, self.passage_ids_of(document_id))

    def forget_other_vectors(self, model_id: str) -> bool:
        if not self._vectors.forget_others(model_id):
            return False
        self._documents = None
        self._vectors.changed()
        self.set_meta(_TIDY, "owed")
        return True

    # Small facts

    def meta(self, key: str) -> str | None:
        row = self._database.row("SELECT value FROM meta WHERE key = ?", (key,))
        return None if row is None else str(row[0])

    def set_meta(self, key: str, value: str) -> None:
        self._database.change("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (key, value))

    def tidy(self) -> bool:
        """Rewrites the file when something was removed since the last time; whether it did. For idle moments.

        What was removed is in no row, no word and no vector the moment `remove` or `put` returns. But where SQLite
        rearranged a page before, old bytes may lie between its rows, encrypted like all others; this clears them, at
        12 ms a megabyte. A file that would not fit into memory twice is left as it is.
        """
        if self.meta(_TIDY) is None or self._database.size() > _LARGEST_TIDIED:
            return False
        self._database.rewrite()
        self._database.change("DELETE FROM meta WHERE key = ?", (_TIDY,))
        return True

    def close(self) -> None:
        self._database.close()

    def _delete(self, *document_ids: str) -> list[int]:
        gone = [passage for document_id in document_ids for passage in self.passage_ids_of(document_id)]
        with self._words.removing(len(gone)):
            self._database.change_many("DELETE FROM documents WHERE document_id = ?", [(one,) for one in document_ids])
        self.set_meta(_TIDY, "owed")
        return gone

    @contextmanager
    def _changes(self) -> Iterator[Database]:
        with self._database.transaction() as database:
            yield database
        self._words.changed()
        self._vectors.changed()
        self._documents = None
        self._ids_in.clear()


@contextmanager
def _storable() -> Iterator[None]:
    try:
        yield
    except UnicodeEncodeError:
        # `from None`: the error would carry the text along.
        raise DamagedDocument("The document's name or text holds characters that are no characters") from None
