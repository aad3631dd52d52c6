"""The chat model's part in choosing quotes: it reads the best sentences once more and says which raises the question.

A small model cannot be trusted to write about evidence, nor to say yes or no, but it can say how likely the question is
after a sentence: query likelihood (Ponte and Croft, SIGIR 1998; with language models: Sachan et al., EMNLP 2022).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from murmur.answering.ports import ChatModel, Message, PromptPart
from murmur.answering.quotes import Candidate, Scored
from murmur.domain.jobs import CancelToken

REREAD = 4
"""How many of the best are read: about 75 tokens each."""

SURE = 1.0
"""When the best is this far ahead of the next, nothing is read: three questions of four on the calibration set."""

WEIGHT = 2.5
"""What a mean log-probability of 1 counts in a score. Decision record 0004 has the figures for all three."""


def is_sure(scored: Sequence[Scored]) -> bool:
    """Whether the order of `scored` (best first) stands without asking the model."""
    return len(scored) < 2 or scored[0].score - scored[1].score > SURE


def reread(question: str, scored: Sequence[Scored], model: ChatModel, cancel: CancelToken) -> list[Scored]:
    """The best REREAD of `scored` (best first), ordered anew with what the model makes of them."""
    best = list(scored[:REREAD])
    likely = model.likelihood([prompt(entry.candidate) for entry in best], [question] * len(best), cancel)
    read = [replace(entry, score=entry.score + WEIGHT * value) for entry, value in zip(best, likely, strict=True)]
    return sorted(read, key=lambda entry: -entry.score)


def prompt(candidate: Candidate) -> list[Message]:
    """Asks for a question to a sentence; the reply to be measured is the user's own question."""
    return [
        Message("system", (PromptPart("You read texts.", trusted=True),)),
        Message(
            "user",
            (
                PromptPart(candidate.in_context, trusted=False),
                PromptPart("\n\nWrite a question that this text answers.", trusted=True),
            ),
        ),
    ]
