"""Chooses the sentences that answer a question: candidates from the passages found, each with what speaks for
it."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, fields

from murmur.answering import values
from murmur.answering.ports import Nearness
from murmur.answering.question import Question
from murmur.answering.sentences import Piece, PieceKind, split
from murmur.answering.words import content_stems, has_alike
from murmur.domain.documents import Hit

_WHOLE = re.compile(r"[.!?;:][\"'”’»)\]]*$|\||\S {3,}\S|\t|^\S.{0,40}?: ")
_TITLE_DATE = re.compile(r"\b(?:19|20)\d\d$|\b(?:page|version|part|no\.?)\s+\d", re.IGNORECASE)
_RULE = re.compile(r"[\s|:+-]*")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A piece of a passage that could be quoted. `start` and `end` are offsets into the page's text.

    `context` is what a reader knows on reaching it: the document's title and the headings above. `before` is
    the piece before it in the same passage, for sentences that begin with "It".
    """

    hit: Hit
    start: int
    end: int
    text: str
    context: str
    before: str

    @property
    def alone(self) -> str:
        """The sentence as the embedder sees it."""
        return " ".join(self.text.split())

    @property
    def in_context(self) -> str:
        """The sentence under its headings."""
        return " ".join(f"{self.context}: {self.text}".split())

    @property
    def in_window(self) -> str:
        """The sentence after the one before it, under their headings."""
        return " ".join(f"{self.context}: {self.before} {self.text}".split())


@dataclass(frozen=True, slots=True)
class Features:
    """What speaks for a candidate; cosines in [-1, 1], the others in [0, 1].

    `cosine`, `alone`: nearness to the question under its headings, and by itself. `coverage`: share of the
    question's words, the rare ones counting more, that stand in it; `with_context`: in it, its headings or
    the sentence before. `wanted`: how well the kinds of thing that stand in it, and not in the question, fit
    what is asked for. `whole`: 1 for a sentence or a row, 0 for a fragment such as a title. `rank`: 1 / rank
    of its passage.
    """

    cosine: float
    alone: float
    coverage: float
    with_context: float
    wanted: float
    whole: float
    rank: float


FEATURE_NAMES = tuple(entry.name for entry in fields(Features))


@dataclass(frozen=True, slots=True)
class Scored:
    candidate: Candidate
    features: Features
    score: float


def candidates(hits: Sequence[Hit]) -> list[Candidate]:
    """Every sentence and row of the hits' passages, best passage first; where passages overlap, each once."""
    found: list[Candidate] = []
    for hit in hits:
        heading = columns = before = ""
        for piece in split(hit.text, hit.section):
            if piece.kind is PieceKind.HEADING:
                heading, before = piece.text, ""
            elif piece.kind is PieceKind.COLUMNS:
                columns = columns if _RULE.fullmatch(piece.text) else piece.text
            else:
                above = [heading, columns if piece.kind is PieceKind.ROW else ""]
                _keep(found, _candidate(hit, piece, above, before))
                before = piece.text if piece.kind is PieceKind.SENTENCE else ""
    return found


def _candidate(hit: Hit, piece: Piece, above: Sequence[str], before: str) -> Candidate:
    titles = dict.fromkeys(title.strip("#| ") for title in (hit.document, *hit.section, *above))
    context = " › ".join(title for title in titles if title)
    return Candidate(hit, hit.start + piece.start, hit.start + piece.end, piece.text, context, before)


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
    return sum(weight for stem, weight in weighted.items() if has_alike(stem, stems)) / total


def features(question: Question, among: Sequence[Candidate], nearness: Nearness) -> list[Features]:
    """The features of each candidate, in order; one call of the embedder."""
    texts = [text for c in among for text in (c.in_context, c.alone)]
    cosines = nearness.similarity(question.text, texts) if texts else []
    weighted = weights(question, among)
    return [
        Features(
            cosine=cosines[2 * number],
            alone=cosines[2 * number + 1],
            coverage=coverage(weighted, candidate.text),
            with_context=coverage(weighted, f"{candidate.context} {candidate.before} {candidate.text}"),
            wanted=wanted(question, candidate.text),
            whole=1.0 if _is_whole(candidate.text) else 0.0,
            rank=1 / candidate.hit.rank,
        )
        for number, candidate in enumerate(among)
    ]


def wanted(question: Question, text: str) -> float:
    """1 when the first kind wanted stands in `text`, less for the others, 0 when none, 0.5 when none is
    known."""
    if not question.wanted:
        return 0.5
    for place, kind in enumerate(question.wanted):
        if values.has(kind, text, besides=question.text):
            return 1.0 - 0.3 * min(place, 2)
    return 0.0


def _is_whole(text: str) -> bool:
    return bool(_WHOLE.search(text)) or (bool(re.search(r"\d", text)) and not _TITLE_DATE.search(text))


WEIGHTS = Features(cosine=5.4, alone=4.2, coverage=2.5, with_context=3.4, wanted=2.3, whole=2.2, rank=1.7)
"""Fitted by tests/benchmarks/bench_answers.py on the calibration questions; decision record 0004 has the
figures."""


def score(one: Features, weighted: Features = WEIGHTS) -> float:
    """The weighted sum."""
    return math.fsum(getattr(weighted, name) * getattr(one, name) for name in FEATURE_NAMES)


def ranked(question: Question, hits: Sequence[Hit], nearness: Nearness) -> list[Scored]:
    """All candidates of the hits, best first."""
    among = candidates(hits)
    scored = [
        Scored(candidate, one, score(one))
        for candidate, one in zip(among, features(question, among, nearness), strict=True)
    ]
    return sorted(scored, key=lambda entry: -entry.score)


MOST_QUOTES = 3
MARGIN = 3.0
"""A further sentence is quoted when its score is this near to the best one's."""


def choose(scored: Sequence[Scored], margin: float = MARGIN) -> list[Scored]:
    """One to `MOST_QUOTES` of the best, no more than `margin` below the first, none that repeats another's words."""
    chosen: list[Scored] = []
    for entry in scored:
        if len(chosen) == MOST_QUOTES or (chosen and entry.score < chosen[0].score - margin):
            break
        words = " ".join(entry.candidate.text.split()).casefold()
        if all(words != " ".join(other.candidate.text.split()).casefold() for other in chosen):
            chosen.append(entry)
    return chosen
