"""Remembers which collections are folded by their places among all, as their names may lie in no open file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet


def places(folded: AbstractSet[str], names: Sequence[str]) -> str:
    """How many collections there are, and which of them are folded: "7 0 3"."""
    found = [str(place) for place, name in enumerate(sorted(names)) if name in folded]
    return " ".join([str(len(names)), *found]) if found else ""


def named(kept: str, names: Iterable[str]) -> set[str]:
    """The folded ones; none where there are more or fewer collections than there were."""
    ordered = sorted(names)
    count, *found = kept.split() or ["0"]
    if count != str(len(ordered)):
        return set()
    return {ordered[int(place)] for place in found if place.isdecimal() and int(place) < len(ordered)}
