"""A document on its way in: bounded, and cut into passages aside."""

from __future__ import annotations

import time

import pytest

from murmur.domain.documents import DocumentFacts, PageText
from murmur.domain.errors import DocumentTooLarge
from murmur.library.card import make_card
from murmur.library.passages import make_passages
from murmur.library.uploads import Upload

FACTS = DocumentFacts("text", "Notes", 1)


def test_what_is_made_is_what_card_and_passages_make() -> None:
    pages = (PageText(1, "The rent is due on the first of May. " * 40), PageText(2, "Keys are returned in June. " * 40))
    upload = Upload()
    upload.take(pages[:1])
    upload.take(pages[1:])
    made = upload.made(FACTS, "notes.txt", wait=60)
    assert made is not None
    assert made.card == make_card(FACTS, "notes.txt", pages)
    assert list(made.passages) == make_passages(made.facts, "notes.txt", pages)
    assert made.facts.language == (made.card.language or None)


def test_a_long_document_is_made_while_others_are_answered() -> None:
    upload = Upload()
    upload.take([PageText(None, "A sentence of several words about nothing in particular. " * 20_000)])
    began = time.perf_counter()
    asked = 0
    while (made := upload.made(FACTS, "long.txt", wait=0.001)) is None:
        asked += 1
    assert asked > 5, "it was waited for"
    assert len(made.passages) > 500
    assert time.perf_counter() - began < 120


def test_what_is_too_long_is_refused_and_not_kept() -> None:
    upload = Upload(most_characters=1000)
    upload.take([PageText(1, "x" * 600)])
    with pytest.raises(DocumentTooLarge, match="more text than Murmur can index"):
        upload.take([PageText(2, "x" * 600)])
    assert upload.pages == []


def test_what_fails_aside_is_raised_to_who_asks() -> None:
    upload = Upload()
    upload.pages = [None]  # type: ignore[list-item]
    with pytest.raises(AttributeError):
        upload.made(FACTS, "broken.txt", wait=60)
