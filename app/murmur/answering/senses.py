"""Whether two sentences about the same thing say the opposite: one denies what the other states, or rises where it
falls."""

from __future__ import annotations

import re

from murmur.answering.words import content_stems, has_alike, listed, words

_NEGATIONS = frozenset(
    listed(
        """
        not no never none neither nor cannot without nobody nothing nowhere hardly kein keine nicht nie
        forbidden prohibited banned impossible unable refused refuses refuse rejected denied excluded excludes lacks
        """
    )
)
_NEUTRAL = re.compile(
    r"\b(?:no|not)\s+(?:later|earlier|more|less|fewer|longer|older|younger|higher|lower)\s+than\b|\bnot only\b|"
    r"\bno\.\s?\d|\bwhether or not\b|\b(?:does|do|did|shall|may|must|will) not exceed\b|\bnone the less\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[,;:]\s+|\s+(?:but|and|unless|although|whereas|while)\s+")
_OPPOSITES = tuple(
    (frozenset(listed(one)), frozenset(listed(other)))
    for one, other in (
        (
            "rose rise rises risen increased increase increases grew grown grow growth",
            "fell fall falls fallen decreased decrease decreases declined decline shrank dropped drop",
        ),
        ("higher above over", "lower below under"),
        ("before", "after"),
        ("maximum most", "minimum least"),
        ("profit profits gain", "loss losses"),
        ("allowed permitted included includes", "forbidden prohibited excluded excludes"),
        ("accepted approved", "rejected refused"),
        ("opened opens", "closed closes"),
        ("first", "last"),
    )
)
_DENIED = "It says “not” where the passage does not, or the other way round"
_CLEAR = 0.75
"""Two clauses speak of the same when this share of the words of one stands in the other."""


def differ(said: str, there: str) -> str | None:
    """The reason when `said` has the opposite sense of `there`, the nearest sentence of the passage."""
    if _negates(said) != _negates(there) or _a_clause_differs(said, there):
        return _DENIED
    if _exceeds(said) != _exceeds(there) and "exceed" in said and "exceed" in there:
        return _DENIED
    ours, theirs = set(words(said)), set(words(there))
    for pair in _OPPOSITES:
        for one, other in (pair, pair[::-1]):
            if ours & one and theirs & other and not ours & other and not theirs & one and not _negates(said):
                return f"It says “{min(ours & one)}” where the passage says “{min(theirs & other)}”"
    return None


def _exceeds(text: str) -> bool:
    """ "May not exceed" is a limit, no denial; "may exceed" is its opposite."""
    return not re.search(r"\bnot exceed", text)


def _a_clause_differs(said: str, there: str) -> bool:
    theirs = [(content_stems(clause), _negates(clause)) for clause in _CLAUSE.split(there)]
    for clause in _CLAUSE.split(said):
        stems = content_stems(clause)
        same = [
            negates
            for others, negates in theirs
            if len(stems) > 1
            and len(others) > 1
            and sum(has_alike(stem, others) for stem in stems) >= _CLEAR * len(stems)
            and sum(has_alike(stem, stems) for stem in others) >= _CLEAR * len(others)
        ]
        if same and _negates(clause) not in same:
            return True
    return False


def _negates(text: str) -> bool:
    return any(word in _NEGATIONS or word.endswith(("n't", "n’t")) for word in words(_NEUTRAL.sub(" ", text)))
