"""Which documents a question names: by title, file name and card, in full, run together or abbreviated, and by year."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from murmur.domain.documents import StoredDocument
from murmur.library.periods import Periods, periods
from murmur.library.query import Query, forms_joined
from murmur.library.words import fold, initials, title_terms

ON_THE_CARD = 0.5
"""How much a name on the card counts against one in the document's own name: it may be mentioned only."""

CARD_NAMES = 3
"""So many organisations of a card, the first, may be the document's own."""

SHORTENED = 0.8
SHORTEST = 5
"""A word of at least so many letters that begins a name stands for it ("Veridian" for "VeridianSoft")."""

OTHER_YEAR = 0.6
NEXT_YEAR = 0.2
"""How much a document counts that is of another year asked for than the last, and one of the year after: reports tell
of the years before them."""


FEWEST_LEFT = 2
"""Words without names that still ask for something."""

_WORD = re.compile(r"([^\W_]+)(?:['’]s\b)?")


@dataclass(frozen=True, slots=True)
class Named:
    """How far a question names a document, 0 to 1, and by which of its words."""

    share: float
    words: tuple[str, ...]


NOT_NAMED = Named(0.0, ())


def named(query: Query, documents: Sequence[StoredDocument]) -> Mapping[str, Named]:
    """Shares by document id: of the words of the question that name any document, weighted by their rarity, those that
    name this one."""
    degrees = {document.document_id: _degrees(query, document) for document in documents}
    frequency = Counter(word for found in degrees.values() for word in found)
    weight = {word: math.log(1 + len(documents) / count) for word, count in frequency.items()}
    whole = sum(weight.values())
    if not whole:
        return {}
    return {
        document_id: Named(
            query.trust * sum(weight[word] * degree for word, degree in found.items()) / whole,
            tuple(word for word, degree in found.items() if degree >= ON_THE_CARD),
        )
        for document_id, found in degrees.items()
        if found
    }


def without_names(question: str, names: Iterable[Named]) -> str:
    """What the question asks, without the words that name documents; the question where too little would be left."""
    naming = {word for one in names for word in one.words}
    left = " ".join(_WORD.sub(lambda match: "" if fold(match[1]) in naming else match[0], question).split())
    return left if len(_WORD.findall(left)) >= FEWEST_LEFT else question


def _degrees(query: Query, document: StoredDocument) -> dict[str, float]:
    """How well each of the question's naming words and its period fit the document, 0 left out."""
    card = document.card
    stem = PurePath(document.path).stem
    own = title_terms(forms_joined(document.title), forms_joined(stem))
    mentioned = title_terms(card.kind, *card.organisations[:CARD_NAMES], *card.people[:CARD_NAMES])
    mentioned |= {initials(name) for name in (*card.organisations[:CARD_NAMES], document.title)}
    found = {}
    for word in query.named:
        degree = max(_fit(word, own), ON_THE_CARD * _fit(word, mentioned))
        if degree:
            found[word] = degree
    of_document = periods(f"{document.title} {stem.replace('_', ' ')}")
    found.update(_of_time(query.periods, of_document, card.years[:1]))
    return found


def _fit(word: str, names: frozenset[str] | set[str]) -> float:
    if word in names:
        return 1.0
    if len(word) < SHORTEST:
        return 0.0
    alike = any(len(name) >= SHORTEST and (name.startswith(word) or word.startswith(name)) for name in names)
    return SHORTENED if alike else 0.0


def _of_time(asked: Periods, document: Periods, card: tuple[str, ...]) -> dict[str, float]:
    found: dict[str, float] = {}
    if asked.years:
        years = document.years or card
        last = max(asked.years)
        if last in years:
            found[last] = 1.0
        elif set(asked.years) & set(years):
            found[last] = OTHER_YEAR
        elif str(int(last) + 1) in years:
            found[last] = NEXT_YEAR
    found.update({quarter: 1.0 for quarter in asked.quarters if quarter in document.quarters})
    return found
