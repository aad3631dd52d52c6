"""What the chat worker is asked to write, and what it says meanwhile; part of `messages`, which is full."""

from __future__ import annotations

from murmur.answering.ports import GREEDY, Generated, Manner, Message
from murmur.worker.part import Part


class Generate(Part, frozen=True):
    messages: tuple[Message, ...]
    max_tokens: int
    seed: int
    manner: Manner = GREEDY


class Prepare(Part, frozen=True):
    """Reads what the prompts to come begin with, while nobody waits."""

    messages: tuple[Message, ...]
    manner: Manner = GREEDY


class SaveSequence(Part, frozen=True):
    """What the model has in its memory, unless it takes more bytes; it comes in frames."""

    most_bytes: int


class TakeSequence(Part, frozen=True):
    """Announces a frame: the next piece of a saved sequence. `first` begins anew."""

    first: bool


class RestoreSequence(Part, frozen=True):
    """All pieces are there: the model goes on from them."""

    tokens: tuple[int, ...]
    whole: int
    made_by: str


class TextOut(Part, frozen=True):
    text: str


class ThoughtOut(Part, frozen=True):
    text: str


class PromptRead(Part, frozen=True):
    """How many tokens of the prompt were evaluated, of those that are new."""

    done: int
    total: int


class GenerationDone(Part, frozen=True):
    generated: Generated


class SequencePiece(Part, frozen=True):
    """An event of SaveSequence: a piece is in the frame that follows."""


class SequenceSaved(Part, frozen=True):
    """The pieces that came make a sequence of `tokens`, of which `whole` are in them; none: nothing was saved.
    `made_by`: only what is the same may restore it."""

    tokens: tuple[int, ...]
    whole: int
    made_by: str


class SequenceRestored(Part, frozen=True):
    """`whole` is 0 when it does not fit the model as it is loaded now."""

    whole: int
