"""Sentences about models and computers have a shape that the window can translate, whatever the model or computer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.fakes.fit import sayings

from murmur.domain.computer import Gpu
from murmur.domain.load_plan import Card
from murmur.engines.devices import in_words
from murmur.services.catalogue import read_catalogue
from murmur.ui.told import parts_of, shape_of

CARD = Gpu("Radeon (RADV, Vega 8)", 8 * 1024**3, 5 * 1024**3)


def test_what_is_said_of_any_model_on_any_computer_has_a_shape() -> None:
    said = sayings()
    shapes = {shape_of(part) for text in said for part in parts_of(text)}
    assert not sorted({part for text in said for part in parts_of(text) if shape_of(part) is None})
    assert len(said) > 200
    assert len(shapes) > 30


def test_no_shape_swallows_several_sentences() -> None:
    for text in sayings():
        parts = parts_of(text)
        assert len(parts) == 1 or shape_of(text) is None, text


@pytest.mark.parametrize(
    ("card", "known", "fitting", "used"),
    [
        (None, Card.UNTESTED, 0, 0),
        (CARD, Card.CRASHED, 9, 0),
        (CARD, Card.WRONG, 9, 0),
        (CARD, Card.TRUSTED, 0, 0),
        (replace(CARD, name="NVIDIA T4"), Card.UNTESTED, 9, 0),
        (CARD, Card.TRUSTED, 9, 9),
        (CARD, Card.TRUSTED, 6, 6),
    ],
)
def test_how_a_model_runs_has_a_shape(card: Gpu | None, known: Card, fitting: int, used: int) -> None:
    assert shape_of(in_words(card, known, fitting, used, 8))


def test_the_terms_of_every_model_of_the_list_can_be_translated() -> None:
    terms = {model.licence.terms for model in read_catalogue().models if model.licence.terms}
    assert terms
    assert all(shape_of(text) for text in terms)
