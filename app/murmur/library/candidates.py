"""Which passages may answer a question, and what speaks for each: documents before pages, pages before passages.

Words and vectors name the documents that are worth a closer look; in those every passage is looked at again. What
speaks for a passage is then counted over its page too: a balance sheet holds the words of a question in many passages,
none of which has them all.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from murmur.domain.coverage import in_scope
from murmur.domain.documents import StoredDocument
from murmur.library.names import NOT_NAMED, Named, named, without_names
from murmur.library.ports import PassageStore, VectorIndex, Vectors
from murmur.library.query import Query

CANDIDATES = 200
"""How many passages each ranking contributes."""

FUSION_K = 60
"""The constant of reciprocal rank fusion, as published."""

NAME_WEIGHT = 1.0
"""How far a full match of the document's name outweighs two first ranks, where documents are chosen."""

MOST_DOCUMENTS = 8
FEWEST_PASSAGES = 400
"""Documents are looked into until there are so many, and on until they hold so many passages."""

DEEP = 60
"""How many more passages of a document its words and its vectors contribute, each."""

Ranking = Sequence[tuple[int, float]]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for a passage. All but `cosine` (-1 to 1, None without vectors) lie between 0 and 1.

    `fused`: by rank among all passages. `words`: its BM25 against the best one's. `page_covered`: the share of the
    question's words, the rare ones counting more, on the passage's page. `things`, `page_things`: the same for what the
    glossary knows, in the passage and on its page. `named`: how far the question names the document.
    """

    fused: float = 0.0
    words: float = 0.0
    cosine: float | None = None
    page_covered: float = 0.0
    things: float = 0.0
    page_things: float = 0.0
    named: float = 0.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage by its id, its page (None where the format has none), and what speaks for it."""

    passage_id: int
    document_id: str
    page: int | None
    evidence: Evidence
    matched: tuple[str, ...]
    """The question's words, and what the glossary made of them, that stand in the passage."""
    named_by: tuple[str, ...]


def candidates(
    query: Query,
    store: PassageStore,
    index: VectorIndex | None,
    embed: Callable[[Sequence[str]], Vectors] | None,
    collection: str | None,
    document: str | None = None,
    without: Sequence[str] = (),
) -> list[Candidate]:
    """All passages worth a second look, in no order, within a collection or one document where one is given, but not
    in those `without`. Without `index` and `embed` words alone decide."""
    documents = [
        one for one in store.documents() if in_scope(one, collection, document) and one.document_id not in without
    ]
    names = named(query, documents)
    by_words = store.search_words(query.words, CANDIDATES, collection, document)
    by_vector: Ranking = []
    vector = None
    if index is not None and embed is not None and len(index):
        vector = _vector(query, names, embed)
        among = store.passage_ids(collection) if collection is not None else None
        if document is not None:
            among = frozenset(store.layout(document))
        by_vector = index.search(vector, CANDIDATES, among)
    fused = fuse(by_words, by_vector)
    if not fused:
        return []
    chosen = _documents(fused, names, documents, store)
    places = {document_id: store.layout(document_id) for document_id in chosen}
    inside = frozenset(passage for layout in places.values() for passage in layout)
    cosines = dict(by_vector)
    if index is not None and vector is not None and by_vector:
        cosines = dict(index.search(vector, len(inside), inside))
    best = max((score for _, score in by_words), default=0.0) or 1.0
    scores = {passage: score / best for passage, score in by_words}
    frequencies = store.word_frequencies(query.words)
    everywhere = {
        term.asked: max((frequencies.get(word, 0) for word in term.spellings), default=0) for term in query.terms
    }
    total = sum(document.passages for document in documents)
    found: list[Candidate] = []
    for document_id, layout in places.items():
        name = names.get(document_id, NOT_NAMED)
        looked_into = _Document(query, document_id, layout, store, everywhere, total, name)
        for passage in looked_into.worth_a_look(frozenset(fused), cosines):
            evidence = looked_into.evidence(passage, fused, scores, cosines, name)
            matched = looked_into.matched(passage)
            found.append(Candidate(passage, document_id, layout[passage], evidence, matched, name.words))
    return found


def _vector(query: Query, names: Mapping[str, Named], embed: Callable[[Sequence[str]], Vectors]) -> Vectors:
    """The mean of the question's vector and of the one without what names documents. That draws to the pages which say
    who publishes them, and is counted by itself."""
    texts = list(dict.fromkeys((query.text, without_names(query.text, names.values()))))
    mean: Vectors = embed(texts).mean(axis=0)
    return mean / (np.linalg.norm(mean) or 1.0)


def fuse(*rankings: Ranking) -> dict[int, float]:
    """Reciprocal rank fusion: 1 for a passage that is first in all rankings (Cormack, Clarke and Buettcher, SIGIR
    2009)."""
    fused: dict[int, float] = defaultdict(float)
    for ranking in rankings:
        for rank, (passage, _) in enumerate(ranking):
            fused[passage] += (FUSION_K + 1) / (FUSION_K + 1 + rank) / len(rankings)
    return fused


def _documents(
    fused: Mapping[int, float],
    names: Mapping[str, Named],
    documents: Sequence[StoredDocument],
    store: PassageStore,
) -> list[str]:
    """The documents to look into, best first: by their name and by their three best passages."""
    best: dict[str, list[float]] = defaultdict(list)
    for passage, owner in store.owners(list(fused)).items():
        best[owner].append(fused[passage])
    scores = {
        document.document_id: NAME_WEIGHT * names.get(document.document_id, NOT_NAMED).share
        + sum(sorted(best[document.document_id], reverse=True)[:3]) / 3
        for document in documents
    }
    sizes = {document.document_id: document.passages for document in documents}
    ordered = sorted((d for d in scores if sizes[d] and scores[d]), key=lambda d: (-scores[d], d))
    chosen: list[str] = []
    passages = 0
    for document_id in ordered:
        if len(chosen) >= MOST_DOCUMENTS and passages >= FEWEST_PASSAGES:
            break
        chosen.append(document_id)
        passages += sizes[document_id]
    return chosen


class _Document:
    """One document under one question: where the question's words stand in it, and how rare they are there."""

    def __init__(
        self,
        query: Query,
        document_id: str,
        layout: Mapping[int, int | None],
        store: PassageStore,
        everywhere: Mapping[str, int],
        total: int,
        name: Named,
    ) -> None:
        self._layout = layout
        words = [word for term in query.terms for word in term.spellings]
        phrases = [phrase for thing in query.things for phrase in thing.phrases]
        holding = store.holding(list(dict.fromkeys([*words, *phrases])), document_id)
        empty: frozenset[int] = frozenset()
        self._terms = {
            term.asked: empty.union(*(holding.get(word, empty) for word in term.spellings)) for term in query.terms
        }
        self._things = {
            thing.asked: empty.union(*(holding.get(phrase, empty) for phrase in thing.phrases))
            for thing in query.things
        }
        # A word that stands nowhere in the document weighs as in the whole library: missing it counts.
        self._weights = {
            asked: rarity(len(layout), len(there)) if there else rarity(total, everywhere[asked])
            for asked, there in self._terms.items()
        }
        # What names the document says nothing of its pages, though it may stand on a few only: the cover, statements.
        self._weights.update(dict.fromkeys(self._weights.keys() & set(name.words), 0.0))
        self._thing_weights = {asked: rarity(len(layout), len(there)) for asked, there in self._things.items() if there}
        self._pages: dict[int | None, list[int]] = defaultdict(list)
        for passage, page in layout.items():
            self._pages[page].append(passage)

    def worth_a_look(self, found: frozenset[int], cosines: Mapping[int, float]) -> set[int]:
        """What was found among all passages, and the document's own best by words and by vectors."""
        passages = list(self._layout)
        by_words = sorted(passages, key=lambda p: -_sum(self._weights, self._terms, (p,)))[:DEEP]
        by_vector = sorted((p for p in passages if p in cosines), key=lambda p: -cosines[p])[:DEEP]
        return {*(found & self._layout.keys()), *by_words, *by_vector}

    def evidence(
        self,
        passage: int,
        fused: Mapping[int, float],
        words: Mapping[int, float],
        cosines: Mapping[int, float],
        name: Named,
    ) -> Evidence:
        page = self._page_of(passage)
        return Evidence(
            fused=fused.get(passage, 0.0),
            words=words.get(passage, 0.0),
            cosine=cosines.get(passage),
            page_covered=_share(self._weights, self._terms, page),
            things=_share(self._thing_weights, self._things, (passage,)),
            page_things=_share(self._thing_weights, self._things, page),
            named=name.share,
        )

    def matched(self, passage: int) -> tuple[str, ...]:
        terms = [asked for asked, there in self._terms.items() if passage in there]
        return tuple(dict.fromkeys([*terms, *(asked for asked, there in self._things.items() if passage in there)]))

    def _page_of(self, passage: int) -> Sequence[int]:
        """All passages of the page; where the format has no pages, the one before and the one after."""
        page = self._layout[passage]
        if page is not None:
            return self._pages[page]
        return [near for near in (passage - 1, passage, passage + 1) if near in self._layout]


def rarity(passages: int, holding: int) -> float:
    """Inverse document frequency as BM25 has it, never below 0."""
    return math.log(1 + max(passages - holding + 0.5, 0) / (holding + 0.5))


def _sum(weights: Mapping[str, float], there: Mapping[str, frozenset[int]], passages: Sequence[int]) -> float:
    return sum(weight for asked, weight in weights.items() if not there[asked].isdisjoint(passages))


def _share(weights: Mapping[str, float], there: Mapping[str, frozenset[int]], passages: Sequence[int]) -> float:
    whole = sum(weights.values())
    return _sum(weights, there, passages) / whole if whole else 0.0
