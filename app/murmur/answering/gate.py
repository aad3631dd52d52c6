"""Says "not in your documents" before anything is written: a small calibrated rule over what was found.

Near misses are the hard ones: the right document, the wrong fact. What tells them apart is not how near the best
sentence is but what of the question stays without a counterpart: a year, a name, a kind of value, one single word.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

from murmur.answering.ports import Nearness
from murmur.answering.question import Question, identifiers
from murmur.answering.quotes import Candidate, Scored
from murmur.answering.words import STOPWORDS, Word, listed, spelled_alike, stem, words, words_with_spans

LOOKED_AT = 3
"""How many of the best sentences are held against the question word by word."""

_LIGHT = frozenset(
    stem(word)
    for word in listed(
        """
        people person someone time number amount sum name kind type thing way part take get come go make need use mean
        happen keep find long big large high much many first last new end place work start begin happens size total
        maximum minimum most least highest lowest largest smallest
        """
    )
)
"""Words whose counterpart in an answer is a value or nothing at all."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the gate looks at.

    `alone`: the cosine of the best sentence to the question. `weakest`: for the one of the best sentences where it is
    highest, the cosine between the question's least matched word and its nearest word there. The others say what is
    missing from the best sentence and what stands above it: `no_kind` 1 when the kind of value asked for is absent,
    `no_identifier` 1 when a number or a code of the question is, `no_name` 0 when every name of the question stands
    there, 1/3 when in the passages of the best sentences, 2/3 when elsewhere in the document's passages, else 1.
    """

    alone: float
    weakest: float
    no_kind: float
    no_identifier: float
    no_name: float


NAMES = tuple(entry.name for entry in fields(Evidence))

BIAS = -4.88
WEIGHTS = Evidence(alone=6.74, weakest=4.91, no_kind=-3.06, no_identifier=-4.16, no_name=-3.82)
"""Fitted by tests/benchmarks/bench_answers.py on the calibration questions; decision record 0005 has the figures."""

THRESHOLD = 0.5


def is_answerable(question: Question, scored: Sequence[Scored], nearness: Nearness) -> bool:
    """Whether it is worth answering; `scored` best first. Without candidates there is no answer."""
    return bool(scored) and probability(evidence(question, scored, nearness)) >= THRESHOLD


def probability(one: Evidence, bias: float = BIAS, weights: Evidence = WEIGHTS) -> float:
    """How likely the best sentences answer the question, in (0, 1), by logistic regression."""
    total = bias + math.fsum(getattr(weights, name) * getattr(one, name) for name in NAMES)
    return 1 / (1 + math.exp(-max(-500.0, total)))


def evidence(question: Question, scored: Sequence[Scored], nearness: Nearness) -> Evidence:
    """The gate's features; `scored` best first and not empty. One call of the embedder."""
    best = [entry.candidate for entry in scored[:LOOKED_AT]]
    known = [frozenset(words(candidate.in_window)) for candidate in best]
    return Evidence(
        alone=scored[0].features.alone,
        weakest=_weakest(question, best, known, nearness),
        no_kind=1.0 if question.wanted and scored[0].features.wanted == 0 else 0.0,
        no_identifier=1.0 if set(question.identifiers) - set(identifiers(best[0].in_window)) else 0.0,
        no_name=_no_name(question, scored, best, known),
    )


def _weakest(
    question: Question, best: Sequence[Candidate], known: Sequence[frozenset[str]], nearness: Nearness
) -> float:
    telling = [word for word in words_with_spans(question.text) if _tells(word)]
    if not telling:
        return 1.0
    rows = nearness.nearest_words(
        question.text, [(word.start, word.end) for word in telling], [candidate.in_window for candidate in best]
    )
    return max(
        min(1.0 if _stands(word.folded, there) else closeness for word, closeness in zip(telling, row, strict=True))
        for row, there in zip(rows, known, strict=True)
    )


def _tells(word: Word) -> bool:
    return word.folded not in STOPWORDS and stem(word.folded) not in _LIGHT


def _stands(word: str, there: Iterable[str]) -> bool:
    return any(spelled_alike(word, other) for other in there)


def _no_name(
    question: Question,
    scored: Sequence[Scored],
    best: Sequence[Candidate],
    known: Sequence[frozenset[str]],
) -> float:
    document = best[0].hit.document_id
    passages = frozenset(words(" ".join(f"{c.hit.text} {c.context}" for c in best)))
    whole = frozenset(
        words(
            " ".join(
                f"{entry.candidate.hit.document} {entry.candidate.hit.text}"
                for entry in scored
                if entry.candidate.hit.document_id == document
            )
        )
    )
    steps = (known[0], passages, whole)
    worst = 0
    for name in question.names:
        parts = [word for word in name.split() if word not in STOPWORDS]
        place = next(
            (place for place, there in enumerate(steps) if all(_stands(part, there) for part in parts)), len(steps)
        )
        worst = max(worst, place)
    return worst / len(steps)
