"""Why a passage was found, in a line for people: "matched: FY2022, gross margin; document Boeing 2022 10-K"."""

from __future__ import annotations

from murmur.library.candidates import Candidate
from murmur.library.query import Query
from murmur.library.words import fold

MOST = 8
NEAR = 0.35
"""A cosine from which on a passage is near in meaning; of unrelated English texts few reach it."""


def why(query: Query, candidate: Candidate, document: str) -> str:
    """What speaks for a passage, the strongest first; "" never: at least its meaning does."""
    parts = []
    telling = [word for word in candidate.matched if word.isdigit() or word not in candidate.named_by]
    if telling:
        shown = list(dict.fromkeys(_as_asked(word, query.text) for word in telling))
        parts.append(f"matched: {', '.join(shown[:MOST])}")
    if candidate.named_by:
        parts.append(f"document {document}")
    cosine = candidate.evidence.cosine
    if cosine is not None and (cosine >= NEAR or not parts):
        parts.append("near in meaning")
    return "; ".join(parts) or "on a page that matches"


def _as_asked(word: str, question: str) -> str:
    """The word as the question writes it ("FY2022" for "2022")."""
    for written in question.split():
        plain = written.strip("?!.,;:()\"'“”")
        if fold(plain) == word or (word.isdigit() and fold(plain) in (f"fy{word}", f"fy{word[2:]}")):
            return plain
    return word
