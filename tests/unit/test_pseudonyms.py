"""Pseudonyms: one for each who is meant, none that a text holds, and back in a reply however it is cut and written."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from murmur.disclosure.identifiers import Known, find
from murmur.disclosure.pseudonyms import Pseudonyms
from murmur.disclosure.restoring import Restoring, restored
from murmur.domain.cloud import Identifier, IdentifierKind

KNOWN = Known(
    people=("Jane Doe", "Rolf Hunziker"), organisations=("Acme Inc.", "Umbrella Corporation"), never_send=("Bluebird",)
)
TEXT = "Jane Doe (jane@acme.com) of Acme Inc. called Mr Hunziker about Bluebird. Then Rolf  Hunziker rang JANE DOE."


def of(text: str, pseudonyms: Pseudonyms | None = None) -> tuple[str, Pseudonyms]:
    pseudonyms = pseudonyms or Pseudonyms()
    return pseudonyms.replaced(text, find(text, KNOWN))[0], pseudonyms


def test_the_same_person_has_one_pseudonym_and_parts_of_a_name_its_number() -> None:
    leaving, _ = of(TEXT)
    assert leaving == (
        "[PERSON_1] ([EMAIL_1]) of [COMPANY_1] called Mr [PERSON_2] about [TERM_1]. Then [PERSON_2B] rang [PERSON_1]."
    )


def test_what_was_broken_over_lines_comes_back_in_one() -> None:
    pseudonyms = Pseudonyms()
    broken = [pseudonyms.of(name, IdentifierKind.NAME) for name in ("Hun-\nziker", "Jane\n  Doe")]
    assert [pseudonyms.originals[one] for one in broken] == ["Hun- ziker", "Jane Doe"]
    assert pseudonyms.of("Hunziker", IdentifierKind.NAME) == broken[0]
    assert pseudonyms.originals[broken[0]] == "Hunziker"


def test_marks_count_characters_of_what_leaves() -> None:
    leaving, marks = Pseudonyms().replaced(TEXT, find(TEXT, KNOWN))
    assert [leaving[mark.start : mark.end] for mark in marks] == [mark.pseudonym for mark in marks]
    assert [mark.original for mark in marks][:3] == ["Jane Doe", "jane@acme.com", "Acme Inc."]


def test_two_of_one_surname_are_two() -> None:
    pseudonyms = Pseudonyms()
    names = [pseudonyms.of(name, IdentifierKind.NAME) for name in ("Jane Doe", "John Doe", "Doe", "J. Doe")]
    assert names == ["[PERSON_1]", "[PERSON_2]", "[PERSON_3]", "[PERSON_3B]"]


def test_numbers_that_differ_by_their_points_only_are_two() -> None:
    pseudonyms = Pseudonyms()
    assert pseudonyms.of("1.1.11.1", IdentifierKind.IP) != pseudonyms.of("1.11.1.1", IdentifierKind.IP)
    assert pseudonyms.of("4111 1111", IdentifierKind.CARD) == pseudonyms.of("4111-1111", IdentifierKind.CARD)


def test_a_form_that_a_text_holds_is_given_to_nobody() -> None:
    leaving, pseudonyms = of("Our template says [PERSON_1] and person\\_2. Signed: Jane Doe")
    assert leaving == "Our template says [PERSON_1] and person\\_2. Signed: [PERSON_3]"
    assert restored(leaving, pseudonyms.originals).endswith("says [PERSON_1] and person\\_2. Signed: Jane Doe")


def test_a_form_that_comes_after_it_was_given_gets_a_pseudonym_itself() -> None:
    first, pseudonyms = of("Jane Doe")
    second, _ = of("The template's [PERSON_1] is Rolf Hunziker", pseudonyms)
    assert (first, second) == ("[PERSON_1]", "The template's [TERM_1] is [PERSON_2]")
    assert restored(second, pseudonyms.originals) == "The template's [PERSON_1] is Rolf Hunziker"


@pytest.mark.parametrize(
    ("reply", "shown"),
    [
        ("**[PERSON_1]** agreed", "**Jane Doe** agreed"),
        ("[**PERSON_1**] agreed", "**Jane Doe** agreed"),
        (r"\[PERSON\_1\] agreed", "Jane Doe agreed"),
        ("`[Person_1]`'s [person 1] 【PERSON_1】", "`Jane Doe`'s Jane Doe Jane Doe"),
        ("PERSON_1, _PERSON_1_ (PERSON\\_1)", "Jane Doe, _Jane Doe_ (Jane Doe)"),
        (
            "[PERSON_2B][1] and [PERSON_12] [PERSON_9] PERSON_10",
            "Rolf Hunziker[1] and [PERSON_12] [PERSON_9] PERSON_10",
        ),
        ("XPERSON_1 PERSON_1x person 1 [PERSON_1", "XPERSON_1 PERSON_1x person 1 [Jane Doe"),
        ("[PERSON_1, PERSON_2]", "[Jane Doe, Hunziker]"),
        ("[[PERSON_1]](x)", "[Jane Doe](x)"),
    ],
)
def test_a_reply_gets_the_originals_back(reply: str, shown: str) -> None:
    _, pseudonyms = of(TEXT)
    assert restored(reply, pseudonyms.originals) == shown


def test_nothing_is_held_longer_than_it_could_become_a_pseudonym() -> None:
    restoring = Restoring({"[PERSON_1]": "Jane"})
    pieces = ["See [", "1", "]. The p", "art of [PER", "SON_1", "]!", " \\", "n Person", "s"]
    assert [restoring.feed(piece) for piece in pieces] == [
        "See ", "[1", "]. The ", "part of ", "", "Jane!", " ", "\\n ", "Persons"
    ]  # fmt: skip
    assert restoring.end() == ""


def test_without_pseudonyms_nothing_is_held() -> None:
    assert Restoring({}).feed("[PERSON_") == "[PERSON_"


_WRITTEN = (
    r"[PERSON_1] PERSON_1 [PERSON_2B] \[person\_2\] [**EMAIL_1**] EMAIL_1 [ ] \ _ * 1 2 P [PER SON x [IP_1] [1] e é "
    "【TERM_1】 PERSON_1B [PERSON"
)
_BITS = st.sampled_from([*_WRITTEN.split(), " ", "\n"])


@given(st.lists(_BITS, max_size=14).map("".join), st.lists(st.integers(0, 90), max_size=8))
def test_any_cut_of_a_reply_restores_the_same(reply: str, cuts: list[int]) -> None:
    _, pseudonyms = of(TEXT)
    at = [0, *sorted(cut for cut in cuts if cut < len(reply)), len(reply)]
    restoring = Restoring(pseudonyms.originals)
    pieces = [restoring.feed(reply[start:end]) for start, end in pairwise(at)]
    assert "".join(pieces) + restoring.end() == restored(reply, pseudonyms.originals)


_WORDS = st.sampled_from(["Jane Doe", "Umbrella", "Hunziker", "Bluebird", "jane@acme.com", "[TERM_1]", "a"])


@given(st.lists(_WORDS))
def test_what_was_replaced_comes_back(words: list[str]) -> None:
    text = ", ".join(words)
    leaving, pseudonyms = of(text)
    assert restored(leaving, pseudonyms.originals) == text


def test_identifiers_may_come_in_any_order() -> None:
    found = [Identifier(IdentifierKind.NAME, 4, 5), Identifier(IdentifierKind.NAME, 0, 1)]
    assert Pseudonyms().replaced("A & B", found)[0] == "[PERSON_1] & [PERSON_2]"
