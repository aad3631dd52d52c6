"""Numbers, dates, names and kinds of value are read the same however they are written."""

from __future__ import annotations

import pytest

from murmur.answering.question import identifiers, parts, understand
from murmur.answering.values import Kind, dates, has, names, numbers
from murmur.answering.words import alike, has_alike, spelled_alike, stem


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,234.5", "1234.5"),
        ("1.234,5", "1234.5"),
        ("1\u202f234,5", "1234.5"),
        ("1'234.50", "1234.5"),
        ("12,000", "12000"),
        ("1.500.000", "1500000"),
        ("3.750", "3.75"),
        ("3.2 million", "3200000"),
        ("$4.5bn", "4500000000"),
        ("5 %", "5%"),
        ("5 per cent", "5%"),
        ("twelve", "12"),
        ("-4", "-4"),
        ("0.75", "0.75"),
    ],
)
def test_a_number_has_one_form(text: str, value: str) -> None:
    assert [found.value for found in numbers(f"it is {text} now")] == [value]


def test_columns_of_a_table_are_several_numbers() -> None:
    assert [found.value for found in numbers("Seed  418,200   402,700  142")] == ["418200", "402700", "142"]
    assert [found.value for found in numbers("pages 10-12")] == ["10", "12"]


@pytest.mark.parametrize(
    "text",
    ["31 March 2026", "March 31, 2026", "31st of March 2026", "2026-03-31", "31.03.2026", "31/3/2026", "31 Mar. 2026"],
)
def test_a_date_has_one_form(text: str) -> None:
    assert [found.value for found in dates(f"on {text} at noon")] == ["2026-03-31"]


def test_dates_without_year_or_day_are_dates_too() -> None:
    assert [found.value for found in dates("from 15 June to March 2027")] == ["--06-15", "2027-03"]


def test_names_are_capitalised_sequences_not_the_first_word() -> None:
    assert [found.value for found in names("The head of Corvane Optics met Ada Byron. Nobody spoke.")] == [
        "corvane optics",
        "ada byron",
    ]


@pytest.mark.parametrize(
    ("kind", "yes", "no"),
    [
        (Kind.MONEY, "It costs EUR 20.", "It costs nothing."),
        (Kind.DATE, "Due on 3 May.", "Due soon."),
        (Kind.DURATION, "Within two weeks.", "At once."),
        (Kind.PERCENT, "A rise of 3%.", "A rise of 3."),
        (Kind.NUMBER, "It has 40 rooms.", "Printed in 2019."),
        (Kind.NUMBER, "Clause of 4 pages.", "4.2 The tenant pays."),
        (Kind.NAME, "It was built by Ada Byron.", "It was built by the owner."),
        (Kind.ROLE, "The landlord decides.", "It is decided."),
        (Kind.CONTACT, "Write to a.b@example.org.", "Write to us by post."),
    ],
)
def test_kinds_are_told_by_their_shape(kind: Kind, yes: str, no: str) -> None:
    assert has(kind, yes)
    assert not has(kind, no)


def test_what_the_question_said_itself_is_no_answer() -> None:
    assert not has(Kind.DATE, "Report of 30 June 2026", besides="What was counted on 30 June 2026?")
    assert has(Kind.DATE, "Report of 30 June 2026; next in May 2027.", besides="What was counted on 30 June 2026?")


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("When does it end?", Kind.DATE),
        ("How long is the notice?", Kind.DURATION),
        ("How many rooms are there?", Kind.NUMBER),
        ("Who signs?", Kind.NAME),
        ("What is the telephone number?", Kind.CONTACT),
        ("Which company insures it?", Kind.NAME),
        ("What salary is offered?", Kind.MONEY),
        ("What share of it is sold?", Kind.PERCENT),
    ],
)
def test_a_question_says_what_kind_it_wants(question: str, kind: Kind) -> None:
    assert understand(question).wanted[0] is kind


def test_a_question_of_several_parts_is_taken_apart() -> None:
    assert parts("Who signs the lease, and when does the trial period end?") == [
        "Who signs the lease?",
        "when does the trial period end?",
    ]
    assert parts("Who signs the lease, and when does it end?") == ["Who signs the lease, and when does it end?"]
    assert parts("What do bread and butter cost?") == ["What do bread and butter cost?"]
    assert parts("rent and deposit") == ["rent and deposit"]


def test_codes_and_numbers_must_be_found_again() -> None:
    assert identifiers("What does E11 mean on the HP-80 in 2024?") == ["e11", "80", "2024"]


def test_words_of_one_family_are_alike_and_slips_are_forgiven() -> None:
    assert stem("payments") == stem("payment")
    assert alike(stem("terminate"), stem("termination"))
    assert not alike(stem("rent"), stem("rest"))
    assert has_alike(stem("insured"), [stem("insurance"), stem("cat")])
    assert spelled_alike("maintenence", "maintenance")
    assert not spelled_alike("2019", "2018")
    assert not spelled_alike("rent", "rest")
