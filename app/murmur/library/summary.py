"""Which passages stand for a whole document: central ones, one from each part of it, unlike each other.

A passage is as central as it is near to all others on average: the degree centrality of LexRank (Erkan and Radev, JAIR
2004), for vectors of unit length the cosine to their sum. From each part, in the document's own order, the one is taken
that is most central and least like those taken before: maximal marginal relevance (Carbonell and Goldstein, SIGIR
1998). Dividing the document into parts is ours: a summary that dwells on its beginning would mislead.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from murmur.domain.documents import Hit
from murmur.library.passages import place_of
from murmur.library.ports import PassageStore, StoredPassage, Vectors

CENTRAL = 0.7
"""What centrality weighs against being unlike the others."""

FEWEST_WORDS = 8
_WORD = re.compile(r"[^\W\d_]{2,}")
_ENDS = re.compile(r"[.!?。！？]")


def summarise(document_id: str, parts: int, store: PassageStore, model_id: str) -> tuple[list[Hit], int]:
    """One passage for each of up to `parts` parts of the document, in its order; and how many passages it has with
    vectors. None are chosen while there are no vectors. NotKnown."""
    ids, vectors = store.vectors_of(model_id, document_id)
    passages = store.passages(ids)
    rows = [row for row, passage_id in enumerate(ids) if passage_id in passages]
    texts = [passages[ids[row]] for row in rows]
    chosen = central(vectors[rows], [_is_prose(one.passage.text) for one in texts], parts)
    return [_hit(rank, texts[place], len(chosen), score) for rank, (place, score) in enumerate(chosen, 1)], len(rows)


def central(vectors: Vectors, usable: Sequence[bool], parts: int) -> list[tuple[int, float]]:
    """Rows of `vectors`, shape (n, dimensions) of unit length in reading order, ascending, each with its centrality;
    one from each of `parts` parts that has a usable one."""
    count = len(vectors)
    if not count:
        return []
    centre = vectors.sum(axis=0)
    centrality = vectors @ (centre / (np.linalg.norm(centre) or 1.0))
    bounds = np.linspace(0, count, min(parts, count) + 1).round().astype(int)
    chosen: list[int] = []
    for first, last in pairwise(bounds):
        rows = [row for row in range(first, last) if usable[row]]
        if rows:
            alike = (vectors[rows] @ vectors[chosen].T).max(axis=1) if chosen else np.zeros(len(rows))
            worth = CENTRAL * centrality[rows] - (1 - CENTRAL) * alike
            chosen.append(rows[int(np.argmax(worth))])
    return [(row, float(centrality[row])) for row in chosen]


def _is_prose(text: str) -> bool:
    """Tables, headings and lists of names do not tell what a document says."""
    return len(_WORD.findall(text)) >= FEWEST_WORDS and bool(_ENDS.search(text))


def _hit(rank: int, stored: StoredPassage, parts: int, score: float) -> Hit:
    passage = stored.passage
    return Hit(
        rank=rank,
        score=round(score, 6),
        similarity=None,
        passage_id=stored.passage_id,
        document_id=stored.document_id,
        document=stored.document,
        path=stored.path,
        page=passage.page,
        place=place_of(passage, stored.kind, stored.label),
        section=passage.section,
        start=passage.start,
        end=passage.end,
        text=passage.text,
        context=passage.context,
        kind=stored.kind,
        why=f"central in part {rank} of {parts}",
    )
