"""What answering needs from the world: a chat model and a measure of nearness."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from murmur.domain.jobs import CancelToken
from murmur.domain.models import Sampling, ThinkingFormat
from murmur.domain.standing import Standings


@dataclass(frozen=True, slots=True)
class PromptPart:
    """A stretch of a message. Only `trusted` text (our own words) may become control tokens; a document's
    or a person's text is tokenized as plain text, whatever it spells. `said`: the model's own words, which stand in
    its memory in the tokens it chose."""

    text: str
    trusted: bool
    said: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """`role` is "system", "user" or "assistant"."""

    role: str
    parts: tuple[PromptPart, ...]


@dataclass(frozen=True, slots=True)
class Generated:
    """What one generation did. `stopped` is "end", "length" or "cancelled"; times in milliseconds. `thought` is what
    the model thought before it answered, no part of `text`."""

    text: str
    stopped: str
    prompt_tokens: int
    prompt_tokens_evaluated: int
    completion_tokens: int
    first_token_ms: float | None
    tokens_per_second: float | None
    thought: str = ""


_GREEDIEST = Sampling(temperature=0.0)


@dataclass(frozen=True, slots=True)
class Manner:
    """How a reply is written: without a temperature greedily; how thoughts are marked; variables of the chat
    template."""

    sampling: Sampling = field(default=_GREEDIEST)
    thinking: ThinkingFormat = ThinkingFormat.NONE
    template: dict[str, str | bool | int] = field(default_factory=dict)


GREEDY = Manner()


def unheard(*what: object) -> None:
    """For those who do not listen."""


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
        *,
        manner: Manner = GREEDY,
        on_thought: Callable[[str], None] = unheard,
        on_progress: Callable[[int, int], None] = unheard,
    ) -> Generated:
        """Streams the reply, its thoughts apart. PromptTooLong when prompt and `max_tokens` do not fit: nothing is cut.
        `on_progress` hears how many tokens of the prompt have been read, of those that are new."""


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
