"""A passage that breaks off in a sentence or a table is shown with the neighbour that goes on."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from murmur.library.lines import is_row
from murmur.library.ports import PassageStore, StoredPassage

LONGEST = 2000
"""Characters of a joined passage: more would no longer point at anything."""

_ENDS = re.compile(r"[.!?:;…。！？][\"'”’»)\]]*$")


@dataclass(frozen=True, slots=True)
class Joined:
    """The passage that was found, and the part of its page that is shown for it."""

    best: StoredPassage
    start: int
    end: int
    text: str
    context: str
    """As `Passage.context`, of the first passage."""


def joined(chosen: Sequence[int], store: PassageStore) -> list[Joined]:
    """The chosen passages, best first, each with the neighbour that runs on; one that is in another already is left
    out."""
    around = {near for passage in chosen for near in (passage - 1, passage, passage + 1)}
    passages = store.passages(sorted(around))
    made: list[Joined] = []
    for passage_id in chosen:
        best = passages.get(passage_id)
        if best is None or any(_holds(other, best) for other in made):
            continue
        made.append(_with_neighbours(best, passages, store))
    return made


def _holds(other: Joined, passage: StoredPassage) -> bool:
    same = (other.best.document_id, other.best.passage.page) == (passage.document_id, passage.passage.page)
    return same and other.start <= passage.passage.start and passage.passage.end <= other.end


def _with_neighbours(best: StoredPassage, passages: Mapping[int, StoredPassage], store: PassageStore) -> Joined:
    first, last = best, best
    before, after = passages.get(best.passage_id - 1), passages.get(best.passage_id + 1)
    if after is not None and _runs_on(best, after) and after.passage.end - first.passage.start <= LONGEST:
        last = after
    if before is not None and _runs_on(before, best) and last.passage.end - before.passage.start <= LONGEST:
        first = before
    start, end = first.passage.start, last.passage.end
    if first is last:
        return Joined(best, start, end, best.passage.text, best.passage.context)
    text = store.page(best.document_id, best.passage.page).text[start:end]
    return Joined(best, start, end, text, first.passage.context)


def _runs_on(one: StoredPassage, following: StoredPassage) -> bool:
    """Whether a sentence or a table that `one` breaks off goes on in the passage after it on the same page."""
    same_page = (one.document_id, one.passage.page) == (following.document_id, following.passage.page)
    if not same_page or following.passage.start < one.passage.end or one.passage.section != following.passage.section:
        return False
    last, first = one.passage.text.splitlines()[-1].strip(), following.passage.text.splitlines()[0].strip()
    if is_row(last) or is_row(first):
        return is_row(last) and is_row(first)
    return not _ENDS.search(last) and first[:1].islower()
