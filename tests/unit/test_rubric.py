"""Why a larger model is suggested, and why not: each reason from both sides."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.fakes.fit import LAPTOP, LAPTOP_SPEED, FakeFit

from murmur.answering import rubric
from murmur.domain.answers import Answer, AnswerMode, Engine, Timings, Verdict, Written
from murmur.domain.cloud import Disclosed, Reason
from murmur.domain.documents import Hit
from murmur.domain.fit import Against

SIMPLE = "What is the notice period?"
COMPARING = "How do the notice periods compare?"


def hit(rank: int, document: str, text: str = "The notice period is two months.") -> Hit:
    return Hit(rank, 5.0, 0.6, rank, document, document, f"/{document}", None, "", (), 0, len(text), text)


def answered(question: str = SIMPLE, documents: str = "abc", verdict: Verdict = Verdict.SUPPORTED) -> Answer:
    evidence = tuple(hit(rank, document) for rank, document in enumerate(documents, 1))
    return Answer(question, "", verdict, (), (), evidence, Engine("local", None, None), Timings())


def test_a_question_for_one_fact_has_no_reason_however_many_documents_were_found() -> None:
    assert rubric.reasons(answered()) == ()


def test_comparing_over_several_documents_is_a_reason_and_within_one_it_is_none() -> None:
    assert rubric.reasons(answered(COMPARING)) == (Reason.SEVERAL,)
    assert rubric.reasons(answered(COMPARING, "aaa")) == ()


def test_what_is_not_in_the_documents_is_never_a_reason() -> None:
    slow = Timings(first_token_ms=500_000.0, completion_tokens=90, tokens_per_second=1.0)
    missing = replace(answered(COMPARING, verdict=Verdict.NOT_FOUND), unsupported=("So.",), timings=slow)
    assert rubric.reasons(missing) == ()


def test_a_plain_reply_and_an_answer_that_came_from_a_cloud_have_no_reason() -> None:
    assert rubric.reasons(replace(answered(COMPARING), plain=True)) == ()
    assert rubric.reasons(replace(answered(COMPARING), disclosed=Disclosed("a.example", "0", 1, 1))) == ()


def test_passages_that_did_not_fit_are_a_reason() -> None:
    written = Written(SIMPLE, "Two months [1].", (1, 2, 0), True)
    assert rubric.reasons(replace(answered(), written=written)) == (Reason.ROOM,)
    assert rubric.reasons(replace(answered(), written=replace(written, numbers=(1, 2, 3)))) == ()


def test_a_sentence_that_failed_the_check_is_a_reason() -> None:
    assert rubric.reasons(replace(answered(), unsupported=("It is three months.",))) == (Reason.UNVERIFIED,)


@pytest.mark.parametrize(
    ("first_ms", "tokens", "expected"),
    [(20_000.0, 200, ()), (100_000.0, 200, (Reason.SLOW,)), (20_000.0, 1200, (Reason.SLOW,)), (None, None, ())],
)
def test_an_answer_that_took_minutes_was_slow(
    first_ms: float | None, tokens: int | None, expected: tuple[Reason, ...]
) -> None:
    times = Timings(first_token_ms=first_ms, completion_tokens=tokens, tokens_per_second=10.0)
    assert rubric.reasons(replace(answered(), timings=times)) == expected


def test_before_an_answer_only_a_measured_estimate_of_minutes_speaks() -> None:
    fits = {one.model.id: one for one in FakeFit(LAPTOP, LAPTOP_SPEED, LAPTOP_SPEED).fits()}
    quick, slow = fits["qwen3.5-2b"], fits["qwen3.5-9b"]
    assert rubric.reasons_before(quick, AnswerMode.PROSE) == ()
    assert rubric.reasons_before(slow, AnswerMode.PROSE) == (Reason.SLOW,)
    assert rubric.reasons_before(quick, AnswerMode.PROSE, prompt_tokens=12_000) == (Reason.SLOW,)
    assert rubric.reasons_before(slow, AnswerMode.QUOTES) == ()
    assert rubric.reasons_before(None, AnswerMode.PROSE) == ()
    unmeasured = {one.model.id: one for one in FakeFit(LAPTOP, LAPTOP_SPEED, None).fits()}["qwen3.5-9b"]
    assert rubric.reasons_before(unmeasured, AnswerMode.PROSE) == ()


def test_a_larger_model_that_fits_comes_first_and_none_that_does_not() -> None:
    fits = FakeFit(LAPTOP, LAPTOP_SPEED, LAPTOP_SPEED).fits()
    assert rubric.larger_local(fits, "smollm2-135m-instruct") == ("Qwen3.5 2B", "qwen3.5-2b")
    assert rubric.larger_local(fits, "qwen3.5-2b") == ("", "")
    forbidden = [replace(one, against=(Against.FORBIDDEN, *one.against)) for one in fits]
    assert rubric.larger_local(forbidden, "smollm2-135m-instruct") == ("", "")
    assert rubric.larger_local(FakeFit(LAPTOP, LAPTOP_SPEED, None).fits(), "smollm2-135m-instruct") == ("", "")
    assert rubric.larger_local([], "qwen3.5-2b") == ("", "")
