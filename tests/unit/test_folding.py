"""Folded collections are remembered without their names."""

from __future__ import annotations

from murmur.ui.documents.folding import named, places


def test_what_is_folded_is_known_again_by_its_place_and_its_name_is_not_kept() -> None:
    names = ["Leases", "Clients", "Documents"]
    kept = places({"Leases", "Clients"}, names)
    assert kept == "3 0 2"
    assert named(kept, reversed(names)) == {"Leases", "Clients"}


def test_nothing_is_folded_where_collections_came_or_went_or_the_text_is_damaged() -> None:
    assert named("3 0 2", ["a", "b"]) == set()
    assert named("", ["a"]) == named("x y", ["a"]) == named("1 7 -1", ["a"]) == set()
    assert places(set(), ["a"]) == ""
