"""What the documents of a scope speak of, told by counting: asked before a question about them is answered."""

from __future__ import annotations

from collections.abc import Sequence

from murmur.domain.coverage import in_scope
from murmur.domain.standing import PhraseCount, Standing, Standings
from murmur.library.ports import PassageStore

AGAIN_AND_AGAIN = 0.05
FEWEST = 3
"""A document in which three passages, and one of twenty, hold a phrase is about it."""

MOST_TOLD = 1000


def standings(
    names: Sequence[Sequence[str]],
    others: Sequence[Sequence[str]],
    store: PassageStore,
    collection: str | None,
    document: str | None = None,
) -> Standings:
    """Each entry is a list of spellings, any of which counts."""
    asked = frozenset(one.document_id for one in store.documents() if in_scope(one, collection, document))
    found = [_counts(spellings, store, asked) for spellings in names]
    about = frozenset(count.document_id for counts in found for count in counts if _is_about(count))
    return Standings(
        tuple(_standing(counts) for counts in found),
        tuple(_standing(_counts(spellings, store, about or asked)) for spellings in others),
        tuple(sorted(about))[:MOST_TOLD],
    )


def _counts(spellings: Sequence[str], store: PassageStore, among: frozenset[str]) -> list[PhraseCount]:
    return [count for count in store.count_phrases(spellings) if count.document_id in among]


def _standing(counts: Sequence[PhraseCount]) -> Standing:
    if any(_is_about(count) for count in counts):
        return Standing.ABOUT
    return Standing.PASSING if counts else Standing.ABSENT


def _is_about(count: PhraseCount) -> bool:
    return count.first or count.standing >= max(FEWEST, AGAIN_AND_AGAIN * count.passages)
