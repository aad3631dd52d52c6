"""Questions whose answer lies in several documents: which of those found matter, and whether they hold what is asked.

No single sentence answers such a question, so the gate's rules, which look for one, do not fit it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from pathlib import PurePath

from murmur.answering import asking
from murmur.answering.gate import telling
from murmur.answering.ports import Nearness
from murmur.answering.question import Question
from murmur.answering.words import words
from murmur.domain.documents import Hit
from murmur.domain.standing import Standing, Standings

NEAR = 1.5
"""A document matters whose best passage scores no more than this below the best of all."""

HELD, NEAR_WORD, SHARE = 0.6, 0.5, 0.6
"""How near the passages must come to the words of what is asked, on average, and to how large a share of them at
least so near."""

_YEAR = re.compile(r"(?:19|20)\d\d")


def documents(question: str, hits: Sequence[Hit]) -> list[str]:
    """Ids of the documents of which the answer would have to take something, best first; no more than one where a
    single place tells all."""
    return list(dict.fromkeys(hit.document_id for hit in mattering(question, hits)))


def mattering(question: str, hits: Sequence[Hit]) -> list[Hit]:
    """The passages that count: near the best, and of the time that is asked."""
    best = max((hit.score for hit in hits), default=0.0)
    near = [hit for hit in hits if hit.score >= best - NEAR]
    asked = asking.years(question)
    timed = _of_years(asked, near) if asked else near
    for spoken in (asked, asking.months(question)):
        alone = next((hit for hit in timed if all(_speaks(one, hit) for one in spoken)), None)
        if len(spoken) > 1 and alone is not None:
            return [hit for hit in timed if hit.document_id == alone.document_id]
    return timed


def is_answerable(text: str, question: Question, hits: Sequence[Hit], nearness: Nearness, found: Standings) -> bool:
    """Whether several documents together hold what `text` asks for, a question that compares or gathers."""
    if not (asking.compares(text) or asking.gathers(text)):
        return False
    if any(standing is not Standing.ABOUT for standing in found.names):
        return False
    among = mattering(text, hits)
    if len({hit.document_id for hit in among}) < 2 or not _tell_of_the_time(text, among):
        return False
    near = closeness(question, among, nearness)
    held = sum(value >= NEAR_WORD for value in near)
    return not near or (math.fsum(near) / len(near) >= HELD and held / len(near) >= SHARE)


def closeness(question: Question, among: Sequence[Hit], nearness: Nearness) -> list[float]:
    """For each word of what is asked, how near whichever passage comes nearest comes to it."""
    about = [word for word in telling(question) if not asking.is_task(word.folded)]
    if not about:
        return []
    texts = [f"{hit.document} {' '.join(hit.section)} {hit.context} {hit.text}" for hit in among]
    rows = nearness.nearest_words(question.text, [(word.start, word.end) for word in about], texts)
    return [max(column) for column in zip(*rows, strict=True)]


def _of_years(asked: Sequence[str], hits: Sequence[Hit]) -> list[Hit]:
    """Those of documents that bear one of the years in their name; where none does, those that speak of one."""
    named = [hit for hit in hits if not set(asked).isdisjoint(_YEAR.findall(_name(hit)))]
    return named or [hit for hit in hits if any(_speaks(year, hit) for year in asked)]


def _tell_of_the_time(text: str, among: Sequence[Hit]) -> bool:
    asked = asking.years(text)
    ends = {min(asked), max(asked)} if asked else set()
    return all(any(_speaks(year, hit) for hit in among) for year in ends)


def _speaks(period: str, hit: Hit) -> bool:
    said = f"{_name(hit)} {' '.join(hit.section)} {hit.context} {hit.text}"
    return period in words(said) or period in _YEAR.findall(said)


def _name(hit: Hit) -> str:
    return f"{hit.document} {PurePath(hit.path).stem.replace('_', ' ').replace('-', ' ')}"
