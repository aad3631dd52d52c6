"""The workers seen through the ports of answering: a chat model and a measure of nearness that live elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from murmur.answering.ports import Generated, Message, ModelFacts
from murmur.domain.errors import ProtocolError
from murmur.domain.jobs import CancelToken
from murmur.domain.models import Model
from murmur.domain.standing import Standings
from murmur.services.models import Models
from murmur.worker import messages as m
from murmur.worker.client import Worker


class RemoteChatModel:
    """`ChatModel` over the chat worker; the model is loaded when it is first needed, and again after a crash."""

    def __init__(self, worker: Worker, models: Models, entry: Model, context: int) -> None:
        self._worker = worker
        self._models = models
        self._entry = entry
        self._context = context
        self._loaded_in: int | None = None
        self._facts: ModelFacts | None = None

    def facts(self) -> ModelFacts:
        if self._facts is None or self._loaded_in != self._worker.pid:
            self._load()
        assert self._facts is not None
        return self._facts

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        self.facts()
        return list(self._worker.ask(m.CountTokens(tuple(texts)), m.TokenCounts).counts)

    def likelihood(
        self, messages: Sequence[Sequence[Message]], continuations: Sequence[str], cancel: CancelToken
    ) -> list[float]:
        self.facts()
        request = m.Likelihood(tuple(tuple(one) for one in messages), tuple(continuations))
        return list(self._worker.ask(request, m.Likelihoods, cancel).values)

    def generate(
        self,
        messages: Sequence[Message],
        max_tokens: int,
        seed: int,
        on_text: Callable[[str], None],
        cancel: CancelToken,
    ) -> Generated:
        self.facts()

        def stream(event: m.Reply, frame: bytes | None) -> None:
            if isinstance(event, m.TextOut):
                on_text(event.text)

        body, _ = self._worker.call(m.Generate(tuple(messages), max_tokens, seed), on_event=stream, cancel=cancel)
        if not isinstance(body, m.GenerationDone):
            raise ProtocolError
        return body.generated

    def _load(self) -> None:
        path = self._models.file_of(self._entry)
        sha256 = self._entry.weights.sha256
        verify = self._models.needs_check(path, sha256)
        loaded = self._worker.ask(
            m.LoadModel(
                self._entry.id,
                str(path),
                sha256,
                self._entry.parameters or 0,
                min(self._context, self._entry.context or self._context),
                verify,
            ),
            m.ModelLoaded,
        )
        if verify:
            self._models.checked(path, sha256)
        self._facts = loaded.facts
        self._loaded_in = self._worker.pid


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
