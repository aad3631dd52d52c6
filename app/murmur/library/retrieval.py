"""A question becomes the passages that may answer it, best first, each with the reason why.

question -> query -> candidates -> second look -> one passage a page first -> joined with what runs on -> hits
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from statistics import median

from murmur.domain.documents import Hit
from murmur.domain.formats import place_below
from murmur.library.candidates import Candidate, Evidence, candidates
from murmur.library.explaining import why
from murmur.library.joining import Joined, joined
from murmur.library.passages import place_of
from murmur.library.ports import PassageStore, VectorIndex, Vectors
from murmur.library.query import understand
from murmur.library.second_look import LOOKS, SecondLook, looked_again

FUSED, WORDS, COSINE, PAGE_COVERED, THINGS, PAGE_THINGS, NAMED = 0.5, 0.5, 4.0, 2.0, 0.5, 0.5, 4.0
"""What each kind of evidence weighs: decision record 0006 has the measurements."""

PER_PAGE = 1
"""Further passages of a page come after those of other pages: no page fills the list."""


def retrieve(
    question: str,
    k: int,
    store: PassageStore,
    index: VectorIndex | None,
    embed: Callable[[Sequence[str]], Vectors] | None,
    collection: str | None = None,
    look: SecondLook | None = None,
    document: str | None = None,
    without: Sequence[str] = (),
) -> list[Hit]:
    """The `k` best passages, best first, of a collection or of one document (by its id) where one is given, and of no
    document `without`. Without `index` and `embed` words alone decide, without `look` the first look does."""
    query = understand(question)
    found = candidates(query, store, index, embed, collection, document, without)
    # A passage that was added a moment ago has no vector yet: it is taken for neither near nor far.
    unknown = median([one.evidence.cosine for one in found if one.evidence.cosine is not None] or [0.0])
    scores = {candidate.passage_id: score(candidate.evidence, unknown) for candidate in found}
    by_id = {candidate.passage_id: candidate for candidate in found}
    ordered = spread(sorted(scores, key=lambda passage_id: (-scores[passage_id], passage_id)), by_id)
    if look is not None:
        texts = {one.passage_id: one.passage.search_text for one in store.passages(ordered[:LOOKS]).values()}
        ordered, scores = looked_again(question, ordered, scores, texts, look)
    chosen = joined(ordered[: 2 * k], store)[:k]
    hits = []
    for rank, one in enumerate(chosen, start=1):
        candidate = by_id[one.best.passage_id]
        reason = why(query, candidate, one.best.document)
        hits.append(_hit(rank, scores[candidate.passage_id], candidate, one, reason))
    return hits


def score(evidence: Evidence, unknown: float = 0.0) -> float:
    """The weighted sum; `unknown` stands for a cosine that is not known yet."""
    return (
        FUSED * evidence.fused
        + WORDS * evidence.words
        + COSINE * (unknown if evidence.cosine is None else evidence.cosine)
        + PAGE_COVERED * evidence.page_covered
        + THINGS * evidence.things
        + PAGE_THINGS * evidence.page_things
        + NAMED * evidence.named
    )


def spread(ordered: Sequence[int], candidates: Mapping[int, Candidate]) -> list[int]:
    """The same order, with no more than PER_PAGE passages of a page while other pages still have something."""
    seen: dict[tuple[str, int | None], int] = defaultdict(int)
    first: list[int] = []
    later: list[int] = []
    for passage_id in ordered:
        candidate = candidates[passage_id]
        page = (candidate.document_id, candidate.page)
        seen[page] += 1
        (later if candidate.page is not None and seen[page] > PER_PAGE else first).append(passage_id)
    return first + later


def _hit(rank: int, scored: float, candidate: Candidate, shown: Joined, reason: str) -> Hit:
    stored, passage = shown.best, shown.best.passage
    before = shown.text.count("\n", 0, max(0, passage.start - shown.start))
    return Hit(
        rank=rank,
        score=round(scored, 6),
        similarity=candidate.evidence.cosine,
        passage_id=stored.passage_id,
        document_id=stored.document_id,
        document=stored.document,
        path=stored.path,
        page=passage.page,
        place=place_below(stored.kind, place_of(passage, stored.kind, stored.label), -before),
        section=passage.section,
        start=shown.start,
        end=shown.end,
        text=shown.text,
        context=shown.context,
        kind=stored.kind,
        why=reason,
    )
