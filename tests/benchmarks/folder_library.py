"""A folder of documents behind the real retrieval, for measurements: read, cut, stored, embedded, searched."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from murmur.domain.documents import DocumentStatus, Hit, PageText
from murmur.domain.standing import Standings
from murmur.engines.embedder import SentenceEmbedder
from murmur.engines.exact import ExactIndex
from murmur.library.card import make_card
from murmur.library.indexing import Indexer
from murmur.library.passages import make_passages
from murmur.library.ports import FileStamp, NewDocument, PassageStore
from murmur.library.retrieval import retrieve
from murmur.library.second_look import by_nearest_words
from murmur.library.standing import standings
from murmur.readers import formats
from murmur.storage.passages import SqlitePassageStore


class FolderLibrary:
    """Every readable file of `folder` in one library that lives as long as this object; `collection_of` says into which
    collection it goes."""

    def __init__(
        self, folder: Path, embedder: SentenceEmbedder, collection_of: Callable[[Path], str] = lambda _: "Documents"
    ) -> None:
        self._embedder = embedder
        self._collection_of = collection_of
        self._home = tempfile.TemporaryDirectory()
        self._store = SqlitePassageStore(Path(self._home.name) / "library.db", b"k" * 32)
        self._index = ExactIndex(embedder.dimensions)
        for path in sorted(folder.iterdir()):
            if path.suffix in formats.SUFFIXES:
                self._add(path)
        indexer = Indexer(self._store, self._index, embedder)
        while indexer.step():
            pass

    def _add(self, path: Path) -> None:
        pages: list[PageText] = []
        with path.open("rb") as file:
            facts = formats.read(file, path.name, pages.extend)
        self._store.put(
            NewDocument(
                stamp=FileStamp(str(path), path.stat().st_size, path.stat().st_mtime_ns),
                sha256="0" * 64,
                collection=self._collection_of(path),
                facts=facts,
                status=DocumentStatus.READY,
                error=None,
                pages=tuple(pages),
                passages=tuple(make_passages(facts, path.name, pages)),
                card=make_card(facts, path.name, pages),
            )
        )

    def search(self, question: str, k: int = 6, collection: str | None = None) -> list[Hit]:
        look = by_nearest_words(self._embedder)
        return retrieve(question, k, self._store, self._index, self._embedder.embed, collection, look)

    def scope(self, collection: str | None = None) -> FolderScope:
        return FolderScope(self._store, collection)

    def similarity(self, question: str, texts: Sequence[str]) -> list[float]:
        """`answering.ports.Nearness`, as the next."""
        rows = self._embedder.embed([question, *texts])
        return [float(value) for value in rows[1:] @ rows[0]]

    def nearest_words(self, question: str, spans: Sequence[tuple[int, int]], texts: Sequence[str]) -> list[list[float]]:
        return self._embedder.nearest_words(question, spans, texts)


@dataclass(frozen=True)
class FolderScope:
    """`answering.ports.Scope` over one collection."""

    store: PassageStore
    collection: str | None

    def standings(self, names: Sequence[tuple[str, ...]], others: Sequence[tuple[str, ...]]) -> Standings:
        return standings(names, others, self.store, self.collection)
