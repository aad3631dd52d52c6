"""Says "not in your documents" before anything is written: a small calibrated rule over what was found."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from murmur.answering.question import Question
from murmur.answering.quotes import Scored
from murmur.answering.words import content_stems, has_alike


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the gate looks at, all about the best candidate sentence.

    `cosine`, `alone`, `coverage`, `with_context`, `wanted` as in `quotes.Features`; `missing` is the share of
    the question's words that stand in no passage at all; `stranger` is 1 when the question insists on a year
    or a name that stands in no passage, else 0.
    """

    cosine: float
    alone: float
    coverage: float
    with_context: float
    wanted: float
    missing: float
    stranger: float


BIAS = -3.0
WEIGHTS = Evidence(
    cosine=3.0, alone=2.0, coverage=1.0, with_context=2.0, wanted=1.0, missing=-4.0, stranger=-3.0
)


def evidence(question: Question, scored: Sequence[Scored]) -> Evidence:
    """The gate's features; `scored` best first and not empty."""
    best = scored[0].features
    everything = " ".join(f"{entry.candidate.context} {entry.candidate.text}" for entry in scored)
    stems = content_stems(everything)
    missing = [stem for stem in question.stems if not has_alike(stem, stems)]
    folded = " ".join(everything.casefold().split())
    strange = any(year not in folded for year in question.years) or any(
        not all(has_alike(stem, stems) for stem in content_stems(name)) for name in question.names
    )
    return Evidence(
        cosine=best.cosine,
        alone=best.alone,
        coverage=best.coverage,
        with_context=best.with_context,
        wanted=best.wanted,
        missing=len(missing) / max(1, len(question.stems)),
        stranger=1.0 if strange else 0.0,
    )


def probability(one: Evidence) -> float:
    """How likely the best sentence answers the question, in (0, 1), by logistic regression."""
    total = (
        BIAS
        + WEIGHTS.cosine * one.cosine
        + WEIGHTS.alone * one.alone
        + WEIGHTS.coverage * one.coverage
        + WEIGHTS.with_context * one.with_context
        + WEIGHTS.wanted * one.wanted
        + WEIGHTS.missing * one.missing
        + WEIGHTS.stranger * one.stranger
    )
    return 1 / (1 + math.exp(-total))


THRESHOLD = 0.5


def is_answerable(question: Question, scored: Sequence[Scored]) -> bool:
    """Whether it is worth answering; no candidates, no answer."""
    return bool(scored) and probability(evidence(question, scored)) >= THRESHOLD
