"""What answering needs from the world: a chat model and a measure of nearness."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from murmur.domain.jobs import CancelToken
from murmur.domain.standing import Standings


@dataclass(frozen=True, slots=True)
class PromptPart:
    """A stretch of a message. Only `trusted` text (our own words) may become control tokens; a document's
    or a person's text is tokenized as plain text, whatever it spells."""

    text: str
    trusted: bool


@dataclass(frozen=True, slots=True)
class Message:
    """`role` is "system", "user" or "assistant"."""

    role: str
    parts: tuple[PromptPart, ...]


@dataclass(frozen=True, slots=True)
class Generated:
    """What one generation did. `stopped` is "end", "length" or "cancelled"; times in milliseconds."""

    text: str
    stopped: str
    prompt_tokens: int
    prompt_tokens_evaluated: int
    completion_tokens: int
    first_token_ms: float | None
    tokens_per_second: float | None


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """The loaded model: catalogue id, SHA-256 of the file, context in tokens, parameters, how it was loaded, and in a
    sentence what it runs on."""

    model_id: str
    sha256: str
    context: int
    parameters: int
    loaded_as: str
    used: str = ""


class ChatModel(Protocol):
    """A chat model in its worker. Every call may raise Cancelled, ModelError, WorkerCrashed."""

    def facts(self) -> ModelFacts: ...

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        """Tokens of each text as untrusted text."""

    def likelihood(
        self, messages: Sequence[Sequence[Message]], continuations: Sequence[str], cancel: CancelToken
    ) -> list[float]:
        """Mean natural-log probability per token of `continuations[i]` as the assistant's reply to
        `messages[i]`, shape `(n,)`."""

    def generate(
        self,
        messages: Sequence[Message],
        max_tokens: int,
        seed: int,
        on_text: Callable[[str], None],
        cancel: CancelToken,
    ) -> Generated:
        """Streams the reply. PromptTooLong when prompt and `max_tokens` do not fit: nothing is cut."""


class Nearness(Protocol):
    """The embedder as answering sees it."""

    def similarity(self, question: str, texts: Sequence[str]) -> list[float]:
        """Cosine of each text to the question, in [-1, 1]."""

    def nearest_words(self, question: str, spans: Sequence[tuple[int, int]], texts: Sequence[str]) -> list[list[float]]:
        """For each text and each span of the question (a word) the cosine of that word, as it is meant in the
        question, to the nearest word of the text, as it is meant there; shape `(texts, spans)`."""


class Scope(Protocol):
    """The documents that are asked, as answering sees them."""

    def standings(self, names: Sequence[tuple[str, ...]], others: Sequence[tuple[str, ...]]) -> Standings:
        """How far they speak of each; an entry holds spellings, folded, of which any counts. `others` are judged by
        the documents that are about the names, where there are any."""
