"""Vectors of passages as half floats in the encrypted file: the truth from which every index is filled."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np

from murmur.library.ports import Vectors
from murmur.storage.database import Database

_BATCH = 4096


class VectorTable:
    """The table `vectors`: one row for a passage and an embedding model."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._models: dict[str, int] = {}
        self._complete_up_to: dict[int, int] = {}
        # Every slice of indexing asks for these: 30 ms with 300,000 passages.
        self._passages: int | None = None
        self._counts: dict[int, int] = {}

    def changed(self) -> None:
        """To be called after every transaction that added or removed passages."""
        self._passages = None
        self._counts.clear()

    def missing(self, model_id: str, limit: int) -> list[tuple[int, str]]:
        """Up to `limit` (passage id, search_text) without a vector, smallest id first."""
        model = self._model(model_id)
        # Ids only grow and vectors go only with their passages, so the part once found complete stays so.
        found = self._database.rows(
            """SELECT passage, search_text FROM passages AS p JOIN texts USING (passage)
            WHERE passage > ? AND NOT EXISTS (
                SELECT 1 FROM vectors AS v WHERE v.passage = p.passage AND v.model = ?)
            ORDER BY passage LIMIT ?""",
            (self._complete_up_to.get(model, 0), model, limit),
        )
        if found:
            self._complete_up_to[model] = found[0][0] - 1
        return [(passage, text) for passage, text in found]

    def count_missing(self, model_id: str) -> int:
        return self.count_passages() - self.count(model_id)

    def count_passages(self) -> int:
        if self._passages is None:
            ((self._passages,),) = self._database.rows("SELECT count(*) FROM passages")
        return self._passages

    def count(self, model_id: str) -> int:
        model = self._model(model_id)
        if model not in self._counts:
            ((self._counts[model],),) = self._database.rows("SELECT count(*) FROM vectors WHERE model = ?", (model,))
        return self._counts[model]

    def put(self, model_id: str, ids: Sequence[int], vectors: Vectors) -> tuple[list[int], Counter[str]]:
        """Stores the rows of `vectors`, shape `(len(ids), dimensions)`, of passages that are still there; the ids of
        those, in order, and how many in each document (by its id) had no vector of any model before."""
        halves = np.ascontiguousarray(vectors, dtype="<f2")
        if halves.ndim != 2 or len(halves) != len(ids):
            raise ValueError(f"{len(ids)} ids for vectors of shape {halves.shape}")
        model = self._model(model_id)
        with self._database.transaction() as database:
            there = {
                passage: (document_id, had_any, had_this)
                for passage, document_id, had_any, had_this in database.rows(
                    """SELECT passage, document_id,
                        EXISTS (SELECT 1 FROM vectors AS v WHERE v.passage = p.passage),
                        EXISTS (SELECT 1 FROM vectors AS v WHERE v.passage = p.passage AND v.model = ?)
                    FROM passages AS p JOIN documents USING (document)
                    WHERE passage IN (SELECT value FROM json_each(?))""",
                    (model, json.dumps([int(passage) for passage in ids])),
                )
            }
            kept = [(int(passage), row) for passage, row in zip(ids, halves, strict=True) if passage in there]
            database.change_many(
                """INSERT INTO vectors (passage, model, vector) VALUES (?, ?, ?)
                ON CONFLICT (passage, model) DO UPDATE SET vector = excluded.vector""",
                [(passage, model, row.tobytes()) for passage, row in kept],
            )
        if model in self._counts:
            self._counts[model] += sum(not had_this for _, _, had_this in there.values())
        first = Counter(document_id for document_id, had_any, _ in there.values() if not had_any)
        return [passage for passage, _ in kept], first

    def forget_others(self, model_id: str) -> bool:
        """Deletes the vectors of every other model; whether there were any."""
        model = self._model(model_id)
        gone = self._database.row("SELECT count(*) FROM vectors WHERE model <> ?", (model,))
        if not gone or not gone[0]:
            return False
        self._database.change("DELETE FROM vectors WHERE model <> ?", (model,))
        self._models = {model_id: model}
        self._complete_up_to = {known: up_to for known, up_to in self._complete_up_to.items() if known == model}
        return True

    def some(self, model_id: str, passages: Sequence[int]) -> tuple[list[int], Vectors]:
        """Those of `passages` that have a vector, in order of their ids, shape `(len(ids), dimensions)`."""
        found = self._database.rows(
            """SELECT passage, vector FROM vectors WHERE model = ?
            AND passage IN (SELECT value FROM json_each(?)) ORDER BY passage""",
            (self._model(model_id), json.dumps([int(passage) for passage in passages])),
        )
        halves = np.frombuffer(b"".join(row[1] for row in found), dtype="<f2")
        return [row[0] for row in found], halves.reshape(len(found), -1 if found else 0).astype(np.float32)

    def all(self, model_id: str) -> Iterator[tuple[list[int], Vectors]]:
        """Every vector, in batches; the file may be changed between two of them."""
        model, last = self._model(model_id), 0
        while batch := self._database.rows(
            """SELECT rowid, passage, vector FROM vectors WHERE rowid > ? AND model = ?
            ORDER BY rowid LIMIT ?""",
            (last, model, _BATCH),
        ):
            last = batch[-1][0]
            halves = np.frombuffer(b"".join(row[2] for row in batch), dtype="<f2")
            yield [row[1] for row in batch], halves.reshape(len(batch), -1).astype(np.float32)

    def _model(self, model_id: str) -> int:
        if model_id not in self._models:
            find = "SELECT model FROM models WHERE model_id = ?"
            row = self._database.row(find, (model_id,))
            if row is None:
                self._database.change("INSERT INTO models (model_id) VALUES (?)", (model_id,))
                row = self._database.row(find, (model_id,))
            assert row is not None
            self._models[model_id] = row[0]
        return self._models[model_id]
