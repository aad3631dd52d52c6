"""Words are found in a document as eyes find them, and each place is exactly what stands there."""

from __future__ import annotations

import time

import pytest

from murmur.domain.documents import PageText, Place, Span
from murmur.library.find_words import find_words


def found(text: str, words: str) -> list[str]:
    return [place.span.text for place in find_words([PageText(1, text)], words).places]


@pytest.mark.parametrize(
    ("text", "words", "there"),
    [
        ("The Tenant pays the tenant's rent", "tenant", ["Tenant", "tenant"]),
        ("Café, CAFE and cafe\u0301", "cafe", ["Café", "CAFE", "cafe"]),
        ("The oﬃce in the oﬀice", "office", ["oﬃce", "oﬀice"]),
        ("Straße und Strasse", "strasse", ["Straße", "Strasse"]),
        ("a notice\nof  six months", "Notice of six", ["notice\nof  six"]),
        ("the ten-\nant leaves", "tenant", ["ten-\nant"]),
        ("a co-\noperative of co-operatives", "co-operative", ["co-\noperative", "co-operative"]),
        ("it’s the “best”", 'it\'s the "best"', ["it’s the “best”"]),
        ("2018–2020", "2018-2020", ["2018–2020"]),
        ("a.b a+b (a)", "(a)", ["(a)"]),
        ("ÉTÉ", "été", ["ÉTÉ"]),
        ("any words", "  ", []),
        ("any words", "xylophone", []),
        ("part of art is", "art is", ["art is"]),
        ("artisan", "art is", []),
    ],
)
def test_what_is_found(text: str, words: str, there: list[str]) -> None:
    assert found(text, words) == there


def test_places_are_told_page_by_page_in_order_with_their_characters() -> None:
    pages = [PageText(1, "no"), PageText(2, "The fox and the Fox")]
    assert find_words(pages, "fox").places == (Place(2, Span(4, 7, "fox")), Place(2, Span(16, 19, "Fox")))


def test_no_more_are_told_than_somebody_steps_through() -> None:
    places = find_words([PageText(None, "a " * 5000)], "a", most=30)
    assert len(places.places) == 30
    assert places.more


def test_a_hostile_page_costs_no_time() -> None:
    began = time.process_time()
    for words in ("a" * 200, "a " * 100, "a-" * 100, "fi" * 100):
        find_words([PageText(1, "a" * 200_000), PageText(2, "a-\n" * 60_000), PageText(3, "f" * 200_000)], words)
    assert time.process_time() - began < 20
