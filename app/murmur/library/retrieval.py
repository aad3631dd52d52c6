"""A question becomes the passages that may answer it: words and vectors, fused, with a nod to the document's name.

Words rank by BM25, vectors by cosine; the two rankings are fused by reciprocal rank (Cormack, Clarke and Buettcher,
SIGIR 2009). A question that names a document (a company, a year) prefers passages of that document.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import PurePath

from murmur.domain.documents import Hit, StoredDocument
from murmur.library.passages import place_of
from murmur.library.ports import PassageStore, StoredPassage, VectorIndex, Vectors
from murmur.library.words import name_terms, question_terms, title_terms

CANDIDATES = 200
"""How many passages each ranking contributes."""

FUSION_K = 60
"""The constant of reciprocal rank fusion, as published."""

NAME_WEIGHT = 1.0
"""How far a full match of the document's name outweighs a first rank (which counts 1): see the decision record."""

PER_PAGE = 2
"""No page fills the list: further passages of it come after those of other pages."""


def retrieve(
    question: str,
    k: int,
    store: PassageStore,
    index: VectorIndex | None,
    embed: Callable[[Sequence[str]], Vectors] | None,
    collection: str | None = None,
) -> list[Hit]:
    """The `k` best passages, best first. Without `index` and `embed` words alone decide."""
    terms = question_terms(question)
    by_words = store.search_words(terms, CANDIDATES, collection)
    by_vector: list[tuple[int, float]] = []
    if index is not None and embed is not None and len(index):
        among = store.passage_ids(collection) if collection is not None else None
        by_vector = index.search(embed([question])[0], CANDIDATES, among)
    fused: dict[int, float] = defaultdict(float)
    for ranking in (by_words, by_vector):
        for rank, (passage_id, _) in enumerate(ranking):
            fused[passage_id] += (FUSION_K + 1) / (FUSION_K + 1 + rank)
    if not fused:
        return []
    passages = store.passages(list(fused))
    names = _name_matches(question, store.documents(), collection)
    scores = {
        passage_id: score + NAME_WEIGHT * names.get(passages[passage_id].document_id, 0.0)
        for passage_id, score in fused.items()
        if passage_id in passages
    }
    chosen = _spread(scores, passages, k)
    cosine = dict(by_vector)
    return [
        _hit(rank, scores[passage_id], cosine.get(passage_id), passages[passage_id])
        for rank, passage_id in enumerate(chosen, start=1)
    ]


def _name_matches(question: str, documents: Sequence[StoredDocument], collection: str | None) -> Mapping[str, float]:
    """For each document the share, by inverse document frequency over all names, of the question's name words that
    its own name holds: up to 1 for a document whose name has every word that any name has, 0 for none."""
    asked, trust = name_terms(question)
    named = {
        document.document_id: title_terms(document.title, PurePath(document.path).stem) & asked
        for document in documents
        if collection is None or collection in document.collections
    }
    frequency: dict[str, int] = defaultdict(int)
    for found in named.values():
        for word in found:
            frequency[word] += 1
    weight = {word: math.log(1 + len(named) / count) for word, count in frequency.items()}
    whole = sum(weight.values())
    if not whole:
        return {}
    return {document_id: trust * sum(weight[word] for word in found) / whole for document_id, found in named.items()}


def _spread(scores: Mapping[int, float], passages: Mapping[int, StoredPassage], k: int) -> list[int]:
    """Best first, with no more than PER_PAGE passages of a page while other pages still have something."""
    ordered = sorted(scores, key=lambda passage_id: (-scores[passage_id], passage_id))
    seen: dict[tuple[str, int | None], int] = defaultdict(int)
    first: list[int] = []
    later: list[int] = []
    for passage_id in ordered:
        passage = passages[passage_id]
        page = (passage.document_id, passage.passage.page)
        seen[page] += 1
        paged = passage.passage.page is not None
        (later if paged and seen[page] > PER_PAGE else first).append(passage_id)
    return (first + later)[:k]


def _hit(rank: int, score: float, similarity: float | None, stored: StoredPassage) -> Hit:
    passage = stored.passage
    return Hit(
        rank=rank,
        score=round(score, 6),
        similarity=similarity,
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
    )
