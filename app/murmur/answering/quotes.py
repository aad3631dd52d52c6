"""Chooses the sentences that answer a question: candidates from the passages found, each with what speaks for
it."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from murmur.answering import values
from murmur.answering.ports import Nearness
from murmur.answering.question import Question
from murmur.answering.sentences import Piece, PieceKind, split
from murmur.answering.words import alike, content_stems, has_alike
from murmur.domain.documents import Hit


_RULE = re.compile(r"[\s|:+-]*")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A piece of a passage that could be quoted. `start` and `end` are offsets into the page's text.

    `context` is what a reader knows on reaching it: the document's title and the headings above.
    """

    hit: Hit
    start: int
    end: int
    text: str
    context: str

    @property
    def in_context(self) -> str:
        """The sentence as the embedder sees it; white space folded."""
        return " ".join(f"{self.context}: {self.text}".split())


@dataclass(frozen=True, slots=True)
class Features:
    """What speaks for a candidate. All in [0, 1] but `cosine` and `alone` (in [-1, 1]).

    `cosine`: nearness to the question, with its context; `alone`: without. `coverage`: share of the
    question's words, the rare ones counting more, that stand in it; `with_context`: in it or its context.
    `wanted`: 1 when the kind of thing asked for stands in it, 0.5 when nothing can be said. `rank`: 1 / rank
    of its passage.
    """

    cosine: float
    alone: float
    coverage: float
    with_context: float
    wanted: float
    rank: float


@dataclass(frozen=True, slots=True)
class Scored:
    candidate: Candidate
    features: Features
    score: float


def candidates(hits: Sequence[Hit]) -> list[Candidate]:
    """Every sentence and row of the hits' passages, best passage first; where passages overlap, each once."""
    found: list[Candidate] = []
    for hit in hits:
        heading = columns = ""
        for piece in split(hit.text, hit.section):
            if piece.kind is PieceKind.HEADING:
                heading = piece.text
            elif piece.kind is PieceKind.COLUMNS:
                columns = columns if _RULE.fullmatch(piece.text) else piece.text
            else:
                above = [heading, columns if piece.kind is PieceKind.ROW else ""]
                _keep(found, _candidate(hit, piece, above))
    return found


def _candidate(hit: Hit, piece: Piece, above: Sequence[str]) -> Candidate:
    titles = dict.fromkeys(title.strip("#| ") for title in (hit.document, *hit.section, *above))
    context = " › ".join(title for title in titles if title)
    return Candidate(hit, hit.start + piece.start, hit.start + piece.end, piece.text, context)


def _keep(found: list[Candidate], new: Candidate) -> None:
    for number, old in enumerate(found):
        same_page = (old.hit.document_id, old.hit.page) == (new.hit.document_id, new.hit.page)
        if same_page and old.start < new.end and new.start < old.end:
            if new.end - new.start > old.end - old.start:  # the passage's edge had cut the old one
                found[number] = new
            return
    found.append(new)


def weights(question: Question, among: Sequence[Candidate]) -> dict[str, float]:
    """How much each of the question's stems tells, by how few candidates hold it (inverse document
    frequency)."""
    texts = [content_stems(candidate.text) for candidate in among]
    return {
        stem: math.log((1 + len(texts)) / (1 + sum(has_alike(stem, text) for text in texts))) + 0.1
        for stem in question.stems
    }


def coverage(weighted: dict[str, float], text: str) -> float:
    """The weighted share of the stems that stand in `text`; 1 when there are none."""
    stems = content_stems(text)
    total = sum(weighted.values())
    if total == 0:
        return 1.0
    return sum(weight for stem, weight in weighted.items() if any(alike(stem, s) for s in stems)) / total


def features(question: Question, among: Sequence[Candidate], nearness: Nearness) -> list[Features]:
    """The features of each candidate, in order; one call of the embedder."""
    texts = [candidate.in_context for candidate in among] + [" ".join(c.text.split()) for c in among]
    cosines = nearness.similarity(question.text, texts) if texts else []
    weighted = weights(question, among)
    return [
        Features(
            cosine=cosines[number],
            alone=cosines[len(among) + number],
            coverage=coverage(weighted, candidate.text),
            with_context=coverage(weighted, f"{candidate.context} {candidate.text}"),
            wanted=_wanted(question, candidate),
            rank=1 / candidate.hit.rank,
        )
        for number, candidate in enumerate(among)
    ]


def _wanted(question: Question, candidate: Candidate) -> float:
    if not question.wanted:
        return 0.5
    return 1.0 if any(values.has(kind, candidate.text) for kind in question.wanted) else 0.0


WEIGHTS = Features(cosine=2.0, alone=1.0, coverage=1.0, with_context=0.5, wanted=0.5, rank=0.3)


def score(one: Features, weighted: Features = WEIGHTS) -> float:
    """The weighted sum."""
    return (
        weighted.cosine * one.cosine
        + weighted.alone * one.alone
        + weighted.coverage * one.coverage
        + weighted.with_context * one.with_context
        + weighted.wanted * one.wanted
        + weighted.rank * one.rank
    )


def ranked(question: Question, hits: Sequence[Hit], nearness: Nearness) -> list[Scored]:
    """All candidates of the hits, best first."""
    among = candidates(hits)
    scored = [
        Scored(candidate, one, score(one))
        for candidate, one in zip(among, features(question, among, nearness), strict=True)
    ]
    return sorted(scored, key=lambda entry: -entry.score)


MOST_QUOTES = 3
MARGIN = 0.35
"""A further sentence is quoted when its score is this near to the best one's."""


def choose(scored: Sequence[Scored]) -> list[Scored]:
    """One to `MOST_QUOTES` of the best, none that repeats another's words."""
    chosen: list[Scored] = []
    for entry in scored:
        if len(chosen) == MOST_QUOTES or (chosen and entry.score < chosen[0].score - MARGIN):
            break
        words = " ".join(entry.candidate.text.split()).casefold()
        if all(words != " ".join(other.candidate.text.split()).casefold() for other in chosen):
            chosen.append(entry)
    return chosen
