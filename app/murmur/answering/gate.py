"""Says "not in your documents" before anything is written: a small calibrated rule over what was found.

Near misses are the hard ones: the right document, the wrong fact. What tells them apart is not how near the best
sentence is but what of the question stays without a counterpart: a year, a name, a kind of value, one single word.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from pathlib import PurePath

from murmur.answering.ports import Nearness
from murmur.answering.question import Question, identifiers
from murmur.answering.quotes import Candidate, Scored
from murmur.answering.subjects import Subject
from murmur.answering.words import STOPWORDS, Word, listed, spelled_alike, stem, words, words_with_spans
from murmur.domain.standing import Standing, Standings

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
    """What the gate looks at, in the best sentences: those few that rank first, and of these, where there are any, only
    those that name the names and years of the question which no document is about.

    `alone`: the cosine of the best sentence to the question. `weakest`: for the sentence where it is highest, the
    cosine between the question's least matched word and its nearest word there. `pooled`: the mean over the words,
    each matched by whichever of the sentences comes nearest. The others say what is missing: `no_kind` 1 when the
    kind of value asked for is absent from the best sentence, `no_code` 1 when a number or a code of the question
    is; `no_term` 0 when every capitalised term stands there, 1/3 when in the passages of the best ones, 2/3 when in
    others of the document, else 1; `no_name` and `no_year` 0 when every name (year) stands there or above it, 1/3
    when its document is about it, 2/3 when it stands in the passage, else 1; `passing` 1 when no document is about
    a name of the question, or about a year that does not stand there either; `unknown` the share of the question's
    words that stand in none of the documents.
    """

    alone: float
    weakest: float
    pooled: float
    no_kind: float
    no_code: float
    no_term: float
    no_name: float
    no_year: float
    passing: float
    unknown: float


NAMES = tuple(entry.name for entry in fields(Evidence))


@dataclass(frozen=True, slots=True)
class Rule:
    """A logistic regression: refused when bias and weighted evidence come to less than 0."""

    bias: float
    weights: Evidence


PLAIN = Rule(-5.27, Evidence(7.64, 5.22, 0, -3.02, -1.87, -6.97, -19.05, -11.59, 0, 0))
"""For a question that names nobody: a fact is looked up, and one word without a counterpart gives a near miss away."""

NAMED = Rule(-0.76, Evidence(2.17, 1.27, 2.10, -2.48, -2.30, 0, -6.17, -9.30, -0.52, -3.53))
"""For a question about somebody of whom the documents speak: half of it is matched already."""

BROAD = Rule(0.65, Evidence(0, 0, 2.80, 0, 0, 0, -3.07, -2.27, -3.83, -1.29))
"""As NAMED, where something is to be judged or worked out: no single sentence says it, so no single one is asked for.
The weights were fitted by tests/benchmarks/bench_gate.py; decision record 0005 has the figures."""


def not_spoken_of(question: Question, found: Standings) -> str | None:
    """The reason to refuse without looking further: a name or a year of the question stands in no document asked."""
    names = zip((name for name in question.names if name.sure), found.names, strict=True)
    absent = [name.said for name, standing in names if standing is Standing.ABSENT]
    if absent:
        return f"No document here speaks of {_listed(absent)}."
    years = zip(question.years, found.others, strict=False)
    absent = [year.said for year, standing in years if standing is Standing.ABSENT]
    if absent:
        return f"No document here speaks of {_listed(absent)}."
    return None


def _listed(names: Sequence[str]) -> str:
    return " or ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else names[0]


def is_answerable(question: Question, scored: Sequence[Scored], nearness: Nearness, found: Standings) -> bool:
    """Whether it is worth answering; `scored` best first. Without candidates there is no answer."""
    return bool(scored) and holds(evidence(question, scored, nearness, found), rule_for(question, found))


def rule_for(question: Question, found: Standings) -> Rule:
    if not found.names:
        return PLAIN
    return BROAD if question.broad else NAMED


def holds(one: Evidence, rule: Rule) -> bool:
    return rule.bias + math.fsum(getattr(rule.weights, name) * getattr(one, name) for name in NAMES) >= 0


_Spoken = tuple[Subject, Standing]


def asked_of_scope(question: Question) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]]]:
    """What the library is asked about a question: the spellings of its sure names; of its years, then of its words."""
    names = [name.spellings for name in question.names if name.sure]
    return names, [*(year.spellings for year in question.years), *((word.folded,) for word in telling(question))]


def telling(question: Question) -> list[Word]:
    """The words of a question for which an answer should have a counterpart: not its sure names and years."""
    subjects = [*(name for name in question.names if name.sure), *question.years]
    named = {part for subject in subjects for spelling in subject.spellings for part in spelling.split()}
    return [
        word
        for word in words_with_spans(question.text)
        if word.folded not in STOPWORDS and stem(word.folded) not in _LIGHT and word.folded not in named
    ]


def evidence(question: Question, scored: Sequence[Scored], nearness: Nearness, found: Standings) -> Evidence:
    """The gate's features; `scored` best first and not empty. One call of the embedder."""
    best = [entry.candidate for entry in scored[:LOOKED_AT]]
    names = list(zip((name for name in question.names if name.sure), found.names, strict=True))
    years = list(zip(question.years, found.others, strict=False))
    passing = [subject for subject, standing in (*names, *years) if standing is not Standing.ABOUT]
    speaking = [one for one in best if all(_speaks(subject, _above(one)) for subject in passing)] or best
    rows = _closeness(question, telling(question), speaking, nearness)
    unknown = found.others[len(question.years) :]
    return Evidence(
        alone=scored[0].features.alone,
        weakest=max(min(row, default=1.0) for row in rows),
        pooled=_mean([max(column) for column in zip(*rows, strict=True)]),
        no_kind=1.0 if question.wanted and scored[0].features.wanted == 0 else 0.0,
        no_code=1.0 if set(question.identifiers) - set(identifiers(best[0].in_window)) else 0.0,
        no_term=max((_far(name, best, scored) for name in question.names if not name.sure), default=0.0),
        no_name=max((_missing(*name, speaking[0], found.about) for name in names), default=0.0),
        no_year=max((_missing(*year, speaking[0], found.about) for year in years), default=0.0),
        passing=1.0 if _is_passing(names, years, speaking[0]) else 0.0,
        unknown=sum(one is Standing.ABSENT for one in unknown) / max(1, len(unknown)),
    )


def _mean(values: Sequence[float]) -> float:
    return math.fsum(values) / len(values) if values else 1.0


def _is_passing(names: Sequence[_Spoken], years: Sequence[_Spoken], best: Candidate) -> bool:
    return any(standing is Standing.PASSING for _, standing in names) or any(
        standing is Standing.PASSING and not _speaks(year, _above(best)) for year, standing in years
    )


def _closeness(
    question: Question, asked: Sequence[Word], among: Sequence[Candidate], nearness: Nearness
) -> list[list[float]]:
    """For each of the sentences, how near its nearest word comes to each word asked; 1 where it stands there."""
    windows = [candidate.in_window for candidate in among]
    rows = nearness.nearest_words(question.text, [(word.start, word.end) for word in asked], windows) if asked else []
    known = [frozenset(words(window)) for window in windows]
    return [
        [1.0 if _stands(word.folded, there) else near for word, near in zip(asked, row, strict=True)]
        for row, there in zip(rows or [[] for _ in among], known, strict=True)
    ]


def _stands(word: str, there: Iterable[str]) -> bool:
    return any(spelled_alike(word, other) for other in there)


def _missing(subject: Subject, standing: Standing, best: Candidate, about: Sequence[str]) -> float:
    if _speaks(subject, _above(best)):
        return 0.0
    if standing is Standing.ABOUT and (best.hit.document_id in about or not about):
        return 1 / 3
    return 2 / 3 if _speaks(subject, best.hit.text) else 1.0


def _far(term: Subject, best: Sequence[Candidate], scored: Sequence[Scored]) -> float:
    """How far from the best sentence a capitalised term stands: 0 there, 1/3 in the passages of the best ones, 2/3 in
    others of the document, 1 nowhere."""
    passages = " ".join(f"{one.hit.text} {one.context}" for one in best)
    mine = best[0].hit.document_id
    document = " ".join(one.candidate.hit.text for one in scored if one.candidate.hit.document_id == mine)
    steps = (best[0].in_window, passages, f"{best[0].hit.document} {document}")
    return next((step for step, text in enumerate(steps) if _speaks(term, text)), 3) / 3


def _above(candidate: Candidate) -> str:
    """A sentence with all that a reader knows on reaching it, the name of its file included."""
    file = PurePath(candidate.hit.path).stem.replace("_", " ")
    return f"{file} {candidate.in_window} {candidate.hit.context}"


def _speaks(subject: Subject, text: str) -> bool:
    there = re.findall(r"[^\W_]+", " ".join(words(text)))
    joined = f" {' '.join(there)} "
    if any(f" {spelling} " in joined for spelling in subject.spellings):
        return True
    return all(_stands(part, there) for part in subject.spellings[0].split() if part not in STOPWORDS)
