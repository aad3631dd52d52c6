"""Follow-up questions carry what they refer to, and others stay as they are."""

from __future__ import annotations

import pytest

from murmur.library.follow_up import Exchange, in_full

BOEING = "What was Boeing's revenue in FY2019?"
HOLIDAYS = "How many days of holiday do full-time staff get?"
LEASE = "When does the lease of Tannery Wharf end?"


@pytest.mark.parametrize(
    ("before", "question", "full"),
    [
        (BOEING, "And in 2020?", "What was Boeing's revenue in 2020?"),
        (BOEING, "2020?", "What was Boeing's revenue in 2020?"),
        (BOEING, "What about Airbus?", "What was Airbus's revenue in FY2019?"),
        (BOEING, "And Airbus in FY 2020?", "What was Airbus's revenue in FY 2020?"),
        (BOEING, "What about inventories?", "inventories? (Boeing, FY2019)"),
        (BOEING, "and its net income in 2020?", "and its net income in 2020? (Boeing)"),
        (BOEING, "Why did it fall?", "Why did it fall? (Boeing, FY2019)"),
        (HOLIDAYS, "And for part-time staff?", f"{HOLIDAYS} for part-time staff"),
        (HOLIDAYS, "What about part-time staff?", f"{HOLIDAYS} part-time staff"),
        (HOLIDAYS, "Why?", f"{HOLIDAYS} Why"),
        (LEASE, "What is its rent?", "What is its rent? (Tannery Wharf)"),
        (LEASE, "And the rent?", "the rent? (Tannery Wharf)"),
    ],
)
def test_a_follow_up_takes_what_it_lacks_from_the_question_before(before: str, question: str, full: str) -> None:
    assert in_full(question, [Exchange(before)]) == full


@pytest.mark.parametrize(
    "question",
    [
        "What is the notice period of the Heronsbrook contract?",
        "How long does it take to change a dressing?",
        "If the tenant leaves early, must they pay the rent?",
        "And who signs the lease of Tannery Wharf?",
        "parental leave",
        "norvika 2018 net sales",
        "Who may borrow books that are on loan?",
    ],
)
def test_a_question_that_stands_by_itself_stays_as_it_is(question: str) -> None:
    assert in_full(question, [Exchange(BOEING)]) == question


def test_the_first_question_of_a_conversation_has_nothing_to_take_from() -> None:
    assert in_full("And in 2020?", []) == "And in 2020?"


def test_follow_ups_follow_one_another() -> None:
    earlier = [Exchange(BOEING), Exchange("And in 2020?"), Exchange("What about Airbus?")]
    assert in_full("And in 2021?", earlier) == "What was Airbus's revenue in 2021?"


def test_who_is_meant_may_stand_in_the_answer() -> None:
    earlier = [Exchange("Who is the infection lead?", "The infection lead is Sister Odile Marchetti, on ward 4.")]
    assert in_full("What is her telephone number?", earlier) == (
        "What is her telephone number? (Sister Odile Marchetti)"
    )


def test_only_the_last_few_questions_are_remembered() -> None:
    earlier = [Exchange(BOEING), *[Exchange("parental leave")] * 6]
    assert "Boeing" not in in_full("And in 2020?", earlier)
