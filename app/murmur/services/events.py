"""What is told while a question is on its way."""

from __future__ import annotations

from dataclasses import dataclass

from murmur.domain.documents import Hit


@dataclass(frozen=True, slots=True)
class Status:
    """A short sentence about what is happening now ("Loading the model…")."""

    text: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """The passages found, best first, before anything is generated."""

    hits: tuple[Hit, ...]
    milliseconds: float


@dataclass(frozen=True, slots=True)
class TextPiece:
    """The next piece of the answer's text as it streams."""

    text: str


@dataclass(frozen=True, slots=True)
class ThoughtPiece:
    """The next piece of what the model thinks before it answers; no part of the answer."""

    text: str


@dataclass(frozen=True, slots=True)
class PromptProgress:
    """The model is reading what it was given: `done` of `total` tokens that are new to it."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Kept:
    """The question is on disk, as this turn: it survives whatever happens next."""

    conversation_id: str
    turn_id: int


AskEvent = Kept | Status | Evidence | PromptProgress | ThoughtPiece | TextPiece
