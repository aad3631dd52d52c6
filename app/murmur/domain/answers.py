"""What an answer is: sentences, the citations that carry them, a verdict, and where it was made."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest

from murmur.domain.cloud import Disclosed
from murmur.domain.documents import Coverage, Hit


class Verdict(StrEnum):
    """What the check of an answer against its passages found."""

    SUPPORTED = "supported"
    PARTLY = "partly"
    NOT_FOUND = "not_found"
    UNCHECKED = "unchecked"


class AnswerMode(StrEnum):
    """Who writes the sentences: code copies them from passages, or the model writes and code checks."""

    QUOTES = "quotes"
    PROSE = "prose"


@dataclass(frozen=True, slots=True)
class Citation:
    """A quote and where it stands. `quote` is a span of the page's text: characters `start` to `end`."""

    marker: int
    document_id: str
    document: str
    path: str
    page: int | None
    place: str
    quote: str
    start: int
    end: int
    kind: str = ""
    """As `Hit.kind`."""


@dataclass(frozen=True, slots=True)
class Engine:
    """Where an answer was made, and by which model file. `model` is its id, None when no model was needed."""

    place: str
    model: str | None
    sha256: str | None
    seed: int | None = None
    temperature: float | None = None
    """With the same of both, the same model file writes the same; None in answers that no model wrote."""
    name: str = ""
    """What the model is called; empty in answers kept before Murmur told."""
    host: str = ""
    """Who runs it; empty for this computer (`place` is then "local", else "cloud")."""

    @property
    def called(self) -> str | None:
        """The model as a person knows it."""
        return self.name or self.model


@dataclass(frozen=True, slots=True)
class Timings:
    """Milliseconds from the question, and tokens. None where the step did not happen."""

    retrieve_ms: float | None = None
    first_evidence_ms: float | None = None
    first_token_ms: float | None = None
    prompt_tokens: int | None = None
    prompt_tokens_evaluated: int | None = None
    completion_tokens: int | None = None
    tokens_per_second: float | None = None
    context_tokens: int | None = None
    """How much the model can hold: prompt and answer together."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A sentence that the passages it cites do not support. `reason` is empty where it was not kept."""

    sentence: str
    reason: str


@dataclass(frozen=True, slots=True)
class Written:
    """How a written answer stands in its conversation's prompt, so that the next question can be put behind it.

    `asked` is the question as the model read it, `said` its reply letter for letter, `numbers` the source numbers of
    the evidence, 0 for what was left out. `afresh`: nothing of the conversation stands before it.
    """

    asked: str
    said: str
    numbers: tuple[int, ...]
    afresh: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """A finished answer. Markers such as [1] in `text` name `citations`; `evidence` was on screen before."""

    question: str
    text: str
    verdict: Verdict
    citations: tuple[Citation, ...]
    unsupported: tuple[str, ...]
    evidence: tuple[Hit, ...]
    engine: Engine
    timings: Timings
    notice: str | None = None
    conversation_id: str | None = None
    coverage: Coverage | None = None
    """What stood behind it; None in answers kept before Murmur told."""
    plain: bool = False
    """No document was looked at: the model wrote it by itself."""
    reasons: tuple[str, ...] = ()
    """Why the sentences of `unsupported` are, in their order; empty in answers kept before Murmur told."""
    thought: str = ""
    """What the model thought before it answered: never cited, never checked."""
    written: Written | None = None
    """None where no model wrote it."""
    disclosed: Disclosed | None = None
    """What left this computer for it; None where nothing did."""

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """The unsupported sentences, each with its reason."""
        return tuple(
            Doubt(*pair) for pair in zip_longest(self.unsupported, self.reasons[: len(self.unsupported)], fillvalue="")
        )


@dataclass(frozen=True, slots=True)
class Turn:
    """One question of a conversation and how it ended; `answer` is None when it was stopped or failed."""

    turn_id: int
    asked: str
    question: str
    answer: Answer | None
    earlier: int = 0
    """How many answers it had before this one."""
