"""Finding passages by their words: BM25 through FTS5, over words that somebody else has chosen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from murmur.domain.standing import PhraseCount
from murmur.storage.database import Database

_MOST_WORDS = 200
"""More words than any question has; a pasted page is searched by its first words."""


_REWRITE_FROM = 90
"""The word index is rewritten as a whole when more than one passage in so many leaves at once."""


class WordIndex:
    """The FTS5 table `passage_words`, filled by triggers on `passages`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._frequencies: dict[str, int] = {}
        self._passages: int | None = None

    def changed(self) -> None:
        """To be called after every transaction that added or removed passages."""
        self._frequencies.clear()
        self._passages = None

    @contextmanager
    def removing(self, leaving: int) -> Iterator[None]:
        """Inside the transaction, around the removal of `leaving` passages: their words leave the file too.

        By itself FTS5 only marks words as deleted. Its secure deletion takes about 2.5 ms a passage, rewriting the
        whole word index 30 microseconds for each passage that stays (benchmarks/bench_store.py): the cheaper
        of the two is done.
        """
        row = self._database.row("SELECT count(*) FROM passages")
        rewrite = leaving * _REWRITE_FROM > (row[0] if row else 0)
        self._option("secure-delete", 0 if rewrite else 1)
        yield
        if rewrite and leaving:
            self._rewrite()

    def _rewrite(self) -> None:
        """Makes the word index anew from the texts that stay.

        FTS5's 'optimize' is quicker, but can keep the marks of deletion, and the words with them, when all segments
        lie on one level: seen after the last of several documents was removed.
        """
        self._database.change("INSERT INTO passage_words (passage_words) VALUES ('rebuild')")

    def _option(self, name: str, value: int) -> None:
        self._database.change("INSERT INTO passage_words (passage_words, rank) VALUES (?, ?)", (name, value))

    def frequencies(self, words: Sequence[str]) -> dict[str, int]:
        """In how many passages each word stands, stemmed and folded as the index does it."""
        for word in words:
            if word not in self._frequencies:
                row = self._database.row(
                    "SELECT count(*) FROM passage_words WHERE passage_words MATCH ?", (_quoted(word),)
                )
                self._frequencies[word] = row[0] if row else 0
        return {word: self._frequencies[word] for word in words}

    def count_phrases(self, phrases: Sequence[str]) -> list[PhraseCount]:
        """The documents in whose passages any of `phrases` stands, word after word."""
        match = " OR ".join(_quoted(phrase) for phrase in phrases if phrase.strip())
        if not match:
            return []
        rows = self._database.rows(
            """SELECT document_id, count(*),
                (SELECT count(*) FROM passages AS every WHERE every.document = found.document),
                min(coalesce(found.page, 0)) = 1 OR min(found.passage) =
                    (SELECT min(passage) FROM passages AS every WHERE every.document = found.document)
            FROM passage_words JOIN passages AS found ON found.passage = passage_words.rowid
            JOIN documents USING (document)
            WHERE passage_words MATCH ? GROUP BY found.document""",
            (match,),
        )
        return [PhraseCount(document, standing, passages, bool(first)) for document, standing, passages, first in rows]

    def holding(self, phrases: Sequence[str], passages: Sequence[int]) -> dict[str, frozenset[int]]:
        """In which of `passages`, ascending and near one another, each phrase stands."""
        if not passages:
            return {phrase: frozenset() for phrase in phrases}
        among = frozenset(passages)
        found = {}
        for phrase in phrases:
            # Within a range of ids FTS5 skips what lies outside; no rank is asked for, which would count everywhere.
            rows = self._database.rows(
                "SELECT rowid FROM passage_words WHERE passage_words MATCH ? AND rowid BETWEEN ? AND ?",
                (_quoted(phrase), passages[0], passages[-1]),
            )
            found[phrase] = among.intersection(row[0] for row in rows)
        return found

    def search(
        self, words: Sequence[str], k: int, collection: str | None, document: str | None = None
    ) -> list[tuple[int, float]]:
        """Passage ids with their BM25 score, best first, equal scores in order of id."""
        chosen = self._telling(dict.fromkeys(words))
        if not chosen or k <= 0:
            return []
        match = " OR ".join(_quoted(word) for word in chosen)
        if document is not None:
            found = self._database.rows(
                """SELECT passage_words.rowid, -rank FROM passage_words
                JOIN passages ON passages.passage = passage_words.rowid
                WHERE passage_words MATCH ?
                    AND passages.document = (SELECT document FROM documents WHERE document_id = ?)
                ORDER BY rank, passage_words.rowid LIMIT ?""",
                (match, document, k),
            )
        elif collection is None:
            found = self._database.rows(
                """SELECT rowid, -rank FROM passage_words WHERE passage_words MATCH ?
                ORDER BY rank, rowid LIMIT ?""",
                (match, k),
            )
        else:
            found = self._database.rows(
                """SELECT passage_words.rowid, -rank FROM passage_words
                JOIN passages ON passages.passage = passage_words.rowid
                JOIN memberships USING (document)
                WHERE passage_words MATCH ? AND collection = ?
                ORDER BY rank, passage_words.rowid LIMIT ?""",
                (match, collection, k),
            )
        return [(passage, score) for passage, score in found]

    def _telling(self, words: Iterable[str]) -> list[str]:
        """The words that stand somewhere, but not in most passages: those cost the most time, and FTS5 gives
        them a weight of one millionth anyway (its inverse document frequency never falls below zero)."""
        frequencies = self.frequencies([word for word in words if word.strip()][:_MOST_WORDS])
        standing = {word: count for word, count in frequencies.items() if count}
        telling = [word for word, count in standing.items() if count * 2 <= self._count_passages()]
        return telling or list(standing)

    def _count_passages(self) -> int:
        if self._passages is None:
            row = self._database.row("SELECT count(*) FROM passages")
            self._passages = row[0] if row else 0
        return self._passages


def _quoted(word: str) -> str:
    """The word as a string of FTS5's query language, in which nothing is an operator any more."""
    plain = word.encode("utf-8", "ignore").decode()  # half characters can stand in no index
    return '"' + plain.replace("\0", " ").replace('"', '""') + '"'
