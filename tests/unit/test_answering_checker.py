"""A written answer is believed only where its sources say the same."""

from __future__ import annotations

import pytest

from murmur.answering.checker import check, is_exact, sentences_with_markers, verdict
from murmur.domain.answers import Verdict

SOURCES = {
    1: "The monthly fee is 1,289.50 crowns. Notice of three months must be given before 31 March 2026.",
    2: "Nimbrel Hosting may not move the data to another country. Ada Byron is the officer in charge.",
}


def reasons(answer: str) -> list[str | None]:
    return [sentence.reason for sentence in check(answer, SOURCES)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The monthly fee is 1289.5 crowns [1].",
        "The fee each month is 1.289,50 crowns. [1]",
        "Notice of 3 months must be given before March 31, 2026 [1].",
        "Ada Byron is in charge [2].",
        "The data may not be moved to another country [2].",
    ],
)
def test_what_the_source_says_is_supported(sentence: str) -> None:
    assert reasons(sentence) == [None]


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("The monthly fee is 1,298.50 crowns [1].", "number"),
        ("Notice must be given before 30 March 2026 [1].", "30"),
        ("Notice of three months must be given by 31 May 2026 [1].", "date"),
        ("Grace Hopper is the officer in charge [2].", "name"),
        ("The monthly fee is 1,289.50 crowns.", "names no source"),
        ("The monthly fee is 1,289.50 crowns [7].", "no source [7]"),
        ("The monthly fee is 1,289.50 crowns [2].", "number"),
        ("The data may be moved to another country [2].", "not"),
        ("Bees make honey from many flowers [1].", "few of its words"),
    ],
)
def test_what_the_source_does_not_say_is_marked_with_the_reason(sentence: str, reason: str) -> None:
    (found,) = reasons(sentence)
    assert found is not None
    assert reason in found


def test_markers_after_the_full_stop_belong_to_the_sentence_before() -> None:
    answer = "The fee is 1,289.50 crowns. [1] Ada Byron is in charge. [1][2]"
    assert sentences_with_markers(answer) == ["The fee is 1,289.50 crowns. [1]", "Ada Byron is in charge. [1][2]"]
    assert [sentence.markers for sentence in check(answer, SOURCES)] == [(1,), (1, 2)]


def test_the_verdict_follows_the_sentences() -> None:
    good, bad = "The monthly fee is 1,289.50 crowns [1].", "The monthly fee is 7 crowns [1]."
    assert verdict(check(good, SOURCES)) is Verdict.SUPPORTED
    assert verdict(check(f"{good} {bad}", SOURCES)) is Verdict.PARTLY
    assert verdict(check(bad, SOURCES)) is Verdict.UNCHECKED
    assert verdict(check("", SOURCES)) is Verdict.UNCHECKED


def test_a_quote_is_exact_letter_for_letter_or_not_at_all() -> None:
    assert is_exact("fee is", "The fee is 5.", 4, 10)
    assert not is_exact("fee  is", "The fee is 5.", 4, 10)
    assert not is_exact("", "The fee is 5.", 4, 4)
