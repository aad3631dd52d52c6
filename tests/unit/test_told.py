"""Sentences about models and computers have a shape that the window can translate, whatever the model or computer."""

from __future__ import annotations

import json
from dataclasses import replace

import httpx
import pytest
from tests.fakes.fit import sayings

from murmur.cloud.answers import accept
from murmur.disclosure.address import understood
from murmur.domain.computer import Gpu
from murmur.domain.errors import CloudError
from murmur.domain.graphics import Graphics
from murmur.domain.load_plan import Card
from murmur.engines.devices import in_words, without_card
from murmur.services.catalogue import read_catalogue
from murmur.ui.told import SHAPES, parts_of, shape_of

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
        (CARD, Card.CRASHED, 9, 0),
        (CARD, Card.WRONG, 9, 0),
        (CARD, Card.TRUSTED, 0, 0),
        (replace(CARD, name="NVIDIA T4"), Card.UNTESTED, 9, 0),
        (CARD, Card.TRUSTED, 9, 9),
        (CARD, Card.TRUSTED, 6, 6),
    ],
)
def test_how_a_model_runs_has_a_shape(card: Gpu, known: Card, fitting: int, used: int) -> None:
    assert shape_of(in_words(card, known, fitting, used, 8))


def test_why_no_graphics_card_is_used_has_a_shape() -> None:
    assert {without_card(graphics) for graphics in Graphics} <= set(SHAPES)


def test_the_terms_of_every_model_of_the_list_can_be_translated() -> None:
    terms = {model.licence.terms for model in read_catalogue().models if model.licence.terms}
    assert terms
    assert all(shape_of(text) for text in terms)


@pytest.mark.parametrize("status", [302, 400, 401, 402, 404, 408, 413, 418, 429, 500, 503])
@pytest.mark.parametrize("words", ["", "Something is wrong. Ask {n} others"])
@pytest.mark.parametrize("wait", ["", "30", "600"])
def test_why_a_server_gave_no_answer_has_a_shape(status: int, words: str, wait: str) -> None:
    headers = {"Retry-After": wait, "Location": "https://elsewhere.example/v1" if words else ""}
    body = httpx.ByteStream(json.dumps({"error": words}).encode())
    response = httpx.Response(status, stream=body, headers=headers)
    with pytest.raises(CloudError) as refused:
        accept(response, "models.example", "")
    assert (shape_of(refused.value.title) or "").startswith("{host} ")
    assert shape_of(refused.value.advice)


@pytest.mark.parametrize("address", ["models.example/v1", "https://models.example/v1?key=1"])
def test_what_is_wrong_with_an_address_is_said_whole(address: str) -> None:
    with pytest.raises(CloudError) as refused:
        understood(address)
    assert shape_of(refused.value.title) == refused.value.title
