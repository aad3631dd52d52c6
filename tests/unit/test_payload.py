"""What would leave is one JSON request, the same bytes each time, and its marks stand where they say."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from murmur.disclosure import costs
from murmur.disclosure.address import is_listed, understood
from murmur.disclosure.payload import PLACEHOLDERS, REPLY_TOKENS, Composed, Told, as_written, compose
from murmur.domain.cloud import IdentifierKind, Mark, Usage
from murmur.domain.errors import CloudRefused
from murmur.domain.settings import Cloud

ADDRESS = understood("https://models.company.example/v1")
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
AWKWARD = st.sampled_from(['"', "\\", "\n", "\x00", '"content": ""', "\u2028", "ü", "𝛼", "[PERSON_1]", "\x7f"])
PIECE = st.one_of(TEXT, AWKWARD)


@st.composite
def tolds(draw: st.DrawFn) -> Told:
    """A text of pieces, some of which are pseudonyms and some identifiers that stayed."""
    text, marks, left = "", list[Mark](), list[Mark]()
    for piece, what in draw(st.lists(st.tuples(PIECE, st.sampled_from(["", "mark", "left"])), max_size=6)):
        mark = Mark(len(text), len(text) + len(piece), IdentifierKind.NAME, "Anna", piece)
        if what and piece:
            (marks if what == "mark" else left).append(mark)
        text += piece
    return Told(text, tuple(marks), tuple(left))


def made(question: Told, *passages: Told, model: str = "large") -> Composed:
    return compose(question, list(enumerate(passages, 1)), "Answer from the sources.", model, ADDRESS)


@given(tolds(), st.lists(tolds(), max_size=3), PIECE)
def test_every_mark_stands_where_it_says_and_nothing_is_lost(question: Told, passages: list[Told], model: str) -> None:
    composed = made(question, *passages, model=model)
    assert composed.payload.body.decode() == composed.text
    assert composed == made(question, *passages, model=model)
    request = json.loads(composed.payload.body)
    system, user = request["messages"]
    blocks = "".join(f"[{number}] {told.text}\n\n" for number, told in enumerate(passages, 1))
    assert user == {"role": "user", "content": f"Sources:\n\n{blocks}Question: {question.text}"}
    assert request["model"] == model
    assert system["content"].endswith(PLACEHOLDERS) == bool(composed.marks)
    told = [*passages, question]
    for kept, expected in (
        (composed.marks, [one for each in told for one in each.marks]),
        (composed.left, [one for each in told for one in each.left]),
    ):
        assert [one.pseudonym for one in kept] == [one.pseudonym for one in expected]
        assert all(composed.text[one.start : one.end] == as_written(one.pseudonym) for one in kept)
        assert all(one.end <= other.start for one, other in pairwise(kept))


def test_the_request_is_what_the_protocol_asks_for_and_no_more() -> None:
    request = json.loads(made(Told("What is the rent?"), Told("The rent is 900.")).payload.body)
    assert set(request) == {"model", "messages", "temperature", "max_tokens", "stream", "stream_options"}
    assert (request["temperature"], request["max_tokens"], request["stream"]) == (0, REPLY_TOKENS, True)
    assert request["stream_options"] == {"include_usage": True}


def test_a_person_can_read_the_bytes() -> None:
    text = made(Told("Wie hoch ist die Miete für Müller?"), Told("900 €")).text
    assert "Müller" in text
    assert "900 €" in text


@pytest.mark.parametrize(
    ("address", "url", "host"),
    [
        ("https://models.company.example/v1", "https://models.company.example/v1/chat/completions", None),
        ("https://models.company.example/v1/", "https://models.company.example/v1/chat/completions", None),
        (
            " https://models.company.example/v1/chat/completions ",
            "https://models.company.example/v1/chat/completions",
            None,
        ),
        ("https://Models.Company.example:443/v1", "https://models.company.example/v1/chat/completions", None),
        ("http://10.0.0.7:8080/v1", "http://10.0.0.7:8080/v1/chat/completions", "10.0.0.7:8080"),
        ("http://[::1]:8080/v1", "http://[::1]:8080/v1/chat/completions", "[::1]:8080"),
    ],
)
def test_addresses_are_understood(address: str, url: str, host: str | None) -> None:
    found = understood(address)
    assert (found.url, found.host) == (url, host or "models.company.example")


@pytest.mark.parametrize(
    "address",
    [
        "models.company.example/v1",
        "ftp://models.company.example/v1",
        "https:///v1",
        "https://anna:secret@models.company.example/v1",
        "https://models.company.example/v1?key=secret",
        "https://models.company.example/v1#",
        "https://models.company.example:port/v1",
        "https://models.company.example/v1 /x",
        "https://models.company.example:0/v1",
        "https://models.company.example/public/../v1",
        "https://models.company.example/./v1",
        "https://models.cömpany.example/v1",
        "https://models.company.example\\@elsewhere.example/v1",
    ],
)
def test_what_is_no_plain_address_is_refused_without_being_repeated(address: str) -> None:
    with pytest.raises(CloudRefused) as caught:
        understood(address)
    assert "secret" not in str(caught.value)


def test_a_list_names_servers_with_their_ports() -> None:
    address = understood("https://models.company.example:8443/v1")
    assert is_listed(address, ["elsewhere.example", "Models.company.example:8443"])
    assert not is_listed(address, ["models.company.example", "company.example:8443", "", ":", "a:b:c"])
    assert is_listed(ADDRESS, ["models.company.example:443"])
    assert not is_listed(understood("http://models.company.example/v1"), ["models.company.example:443"])


def test_costs_are_about_before_and_counted_after() -> None:
    prices = Cloud(price_in=2.0, price_out=10.0)
    before = costs.estimate("x" * 4001, 1000, prices)
    assert before.prompt_tokens == 1001 + costs.OVERHEAD
    assert before.cost == pytest.approx((before.prompt_tokens * 2 + 1000 * 10) / 1e6)
    assert costs.estimate("x", 1000, Cloud()).cost is None
    assert costs.actual(Usage(1000, 100), prices) == pytest.approx(0.003)
    assert costs.actual(Usage(1000, None), prices) is None
