"""A copy of a model in the file format that this computer runs fastest: where it is from, what it gains and costs."""

from __future__ import annotations

import math
from dataclasses import dataclass

TYPICAL_PROMPT, TYPICAL_ANSWER = 1500, 150
"""Tokens of a question about documents, and of its answer."""


@dataclass(frozen=True, slots=True)
class Measurement:
    """Tokens a second of prompts and of answers, and the mean natural-log probability of a token of a fixed text."""

    prompt_speed: float
    writing_speed: float
    log_likelihood: float

    @property
    def perplexity(self) -> float:
        """Among how many equally likely words the model hesitates; the lower the better."""
        return math.exp(-self.log_likelihood)

    @property
    def seconds(self) -> float:
        """For a typical question."""
        return TYPICAL_PROMPT / self.prompt_speed + TYPICAL_ANSWER / self.writing_speed


@dataclass(frozen=True, slots=True)
class OptimisedCopy:
    """`source_sha256` is the file it was made from, `sha256` its own: it is checked like any model file."""

    source_sha256: str
    sha256: str
    bytes: int
    quantisation: str
    before: Measurement
    after: Measurement

    @property
    def gain(self) -> float:
        """How many times as fast a typical question is."""
        return self.before.seconds / self.after.seconds


def in_words(copy: OptimisedCopy) -> str:
    """What it gains and what it costs."""
    before, after = copy.before, copy.after
    worse = (after.perplexity / before.perplexity - 1) * 100
    quality = f"{worse:.1f}% worse" if worse >= 0.05 else ("the same" if worse > -0.05 else f"{-worse:.1f}% better")
    return (
        f"A typical question takes {after.seconds:.1f} s instead of {before.seconds:.1f} s "
        f"(reading {after.prompt_speed:.0f} tokens a second instead of {before.prompt_speed:.0f}, "
        f"writing {after.writing_speed:.0f} instead of {before.writing_speed:.0f}). "
        f"It predicts a fixed text {quality} (perplexity {after.perplexity:.2f} instead of {before.perplexity:.2f})"
    )
