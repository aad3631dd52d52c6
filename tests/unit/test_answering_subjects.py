"""Names and years of a question, as people write them."""

from __future__ import annotations

import pytest

from murmur.answering.question import core
from murmur.answering.subjects import names, years


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Has Norvika reported a loss?", ["norvika"]),
        ("What was Fern Gate's gross margin?", ["fern gate", "ferngate"]),
        ("What did Lumo (formerly known as Quadrant) earn?", ["lumo", "quadrant"]),
        ("Inventories of Norvika in 2018?", ["norvika"]),
        ("Considering Norvika's accounts, is the tax rate high?", ["norvika"]),
        ("Who signed for Halden & Moss?", ["halden moss"]),
        ("Who rents Unit 8?", ["unit 8"]),
    ],
)
def test_a_name_is_known_in_all_its_spellings(question: str, expected: list[str]) -> None:
    (name,) = names(question)
    assert name.sure
    assert set(expected) <= set(name.spellings)


@pytest.mark.parametrize(
    "question",
    [
        "What is the Gross Margin in USD?",
        "What is EBITDA in Q2 of FY2019?",
        "Net sales in March, please?",
        "What does Section 5 say?",
        "How many employees were there?",
        "Wie hoch war der Umsatz im letzten Jahr?",
    ],
)
def test_capitals_that_name_nobody_are_not_sure(question: str) -> None:
    assert [name.said for name in names(question) if name.sure] == []


@pytest.mark.parametrize("question", ["FY2017", "FY 2017", "fiscal 2017", "FY17", "in 2017?", "FY2017 and 2017"])
def test_a_year_is_one_however_it_is_written(question: str) -> None:
    (year,) = years(question)
    assert year.said == "2017"
    assert {"2017", "fy2017", "fy17"} <= set(year.spellings)


@pytest.mark.parametrize("question", ["It costs $2,019.", "Room 20175", "EUR 2019.50", "1.2017"])
def test_an_amount_is_no_year(question: str) -> None:
    assert years(question) == []


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("How high is the rent?", "How high is the rent?"),
        ("What was the tax rate? Answer in percent. Round it.", "What was the tax rate?"),
        ("We need a ratio. Tell us first: how large was the debt at year end?", "how large was the debt at year end?"),
        ("Going by the balance sheet, what were the total current assets?", "what were the total current assets?"),
        ("inventories at the end of 2018", "inventories at the end of 2018"),
    ],
)
def test_what_is_asked_is_told_from_what_is_said_around_it(said: str, asked: str) -> None:
    assert core(said) == asked


def test_a_number_after_a_possessive_belongs_to_what_is_asked_and_not_to_the_name() -> None:
    assert [name.said for name in names("What is Heron Mill's 2 year growth of revenue?")] == ["Heron Mill"]
    assert [name.said for name in names("Who rents Heron Mill 2 this year?")] == ["Heron Mill 2"]
