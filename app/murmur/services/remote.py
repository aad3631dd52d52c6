"""The library worker seen through the ports of answering: what it holds, and a measure of nearness."""

from __future__ import annotations

from collections.abc import Sequence

from murmur.domain.jobs import CancelToken
from murmur.domain.standing import Standings
from murmur.worker import messages as m
from murmur.worker.client import Worker


class RemoteScope:
    """`Scope` over the library worker: the documents of one collection, one document, or all of them."""

    def __init__(
        self, library: Worker, collection: str | None, cancel: CancelToken, document: str | None = None
    ) -> None:
        self._library = library
        self._collection = collection
        self._document = document
        self._cancel = cancel

    def standings(self, names: Sequence[tuple[str, ...]], others: Sequence[tuple[str, ...]]) -> Standings:
        request = m.AskStandings(tuple(names), tuple(others), self._collection, self._document)
        return self._library.ask(request, m.StandingsFound, self._cancel).standings


class RemoteNearness:
    """`Nearness` over the library worker's embedder."""

    def __init__(self, library: Worker, cancel: CancelToken) -> None:
        self._library = library
        self._cancel = cancel

    def similarity(self, question: str, texts: Sequence[str]) -> list[float]:
        if not texts:
            return []
        request = m.Similarity(question, tuple(texts))
        return list(self._library.ask(request, m.Similarities, self._cancel).values)

    def nearest_words(self, question: str, spans: Sequence[tuple[int, int]], texts: Sequence[str]) -> list[list[float]]:
        if not texts or not spans:
            return [[1.0] * len(spans) for _ in texts]
        request = m.NearestWords(question, tuple(spans), tuple(texts))
        return [list(row) for row in self._library.ask(request, m.WordsFound, self._cancel).values]
