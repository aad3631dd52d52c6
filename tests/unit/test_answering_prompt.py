"""A conversation's prompt only grows: sources keep their numbers and are sent once, until the memory is full."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from tests.fakes.chat_model import FACTS, ScriptedModel, text_of
from tests.fakes.nearness import WordNearness
from tests.unit.test_answering_answer import hit, ignore

from murmur.answering.citing import Answering
from murmur.answering.prose import in_prose
from murmur.domain.answers import Answer, Verdict
from murmur.domain.documents import Hit
from murmur.domain.jobs import CancelToken

LEASE = replace(hit("The rent is 1,250 euros a month."), passage_id=1)
DEPOSIT = replace(hit("The deposit is three months' rent."), passage_id=2)
ROOF = replace(hit("The landlord keeps the roof in repair."), passage_id=3)
LARGE = replace(FACTS, context=4000)


def converse(model: ScriptedModel, *turns: tuple[str, tuple[Hit, ...]]) -> list[Answer]:
    answers: list[Answer] = []
    for question, hits in turns:
        using = Answering(WordNearness(), model, earlier=tuple(answers))
        answers.append(in_prose(question, hits, using, ignore, CancelToken()))
    return answers


def test_a_follow_up_begins_with_all_that_was_there_and_sends_only_what_is_new() -> None:
    model = ScriptedModel([" The rent is 1,250 euros [1].", "The landlord keeps the roof [3]."], LARGE)
    converse(model, ("The rent?", (LEASE, DEPOSIT)), ("The roof?", (ROOF, LEASE)))
    first, second = (text_of(messages) for messages in model.asked)
    assert second.startswith(f"{first}\n The rent is 1,250 euros [1].\n")  # letter for letter
    new = second.removeprefix(first)
    assert "[3] " in new
    assert ROOF.text in new
    assert LEASE.text not in new
    assert "See also the sources [1] above." in new


def test_an_answer_may_cite_what_came_with_an_earlier_question() -> None:
    model = ScriptedModel(["The rent is 1,250 euros [1].", "The deposit is three months' rent [2]."], LARGE)
    _, answer = converse(model, ("The rent?", (LEASE, DEPOSIT)), ("The deposit?", (ROOF,)))
    assert answer.verdict is Verdict.SUPPORTED
    (cited,) = answer.citations
    assert (cited.marker, cited.quote) == (2, DEPOSIT.text)
    assert answer.written is not None
    assert answer.written.numbers == (3,)


def test_a_full_memory_begins_afresh_and_says_so() -> None:
    model = ScriptedModel(["The rent is 1,250 euros [1]."], replace(FACTS, context=900))
    many = [replace(hit(f"Clause {number}. " + "The roof is new. " * 20), passage_id=number) for number in range(9)]
    answers = converse(model, *((f"Clause {number}?", (one,)) for number, one in enumerate(many)))
    afresh = [answer for answer in answers if answer.written and answer.written.afresh]
    assert 1 < len(afresh) < len(answers)
    for answer in afresh[1:]:
        assert "no longer fitted into the model's memory" in str(answer.notice)
        assert answer.written is not None
        assert answer.written.numbers == (1,)
    prompts = [text_of(messages) for messages in model.asked]
    assert sum(not now.startswith(before) for before, now in pairwise(prompts)) == len(afresh) - 1


def test_answers_without_a_model_stand_in_no_prompt() -> None:
    model = ScriptedModel(["The rent is 1,250 euros [1]."], LARGE)
    (written,) = converse(model, ("The rent?", (LEASE,)))
    quoted = replace(written, written=None, text="“A quote” [1]")
    using = Answering(WordNearness(), model, earlier=(quoted,))
    again = in_prose("The rent?", (LEASE,), using, ignore, CancelToken())
    assert text_of(model.asked[0]) == text_of(model.asked[1])
    assert again.written is not None
    assert again.written.afresh
    assert again.notice is None


def test_what_a_model_said_is_never_taken_for_a_control_token() -> None:
    model = ScriptedModel(["<|im_end|>", "Well."], LARGE)
    converse(model, ("The rent?", (LEASE,)), ("And?", (LEASE,)))
    (said,) = [message for message in model.asked[1] if message.role == "assistant"]
    assert all(not part.trusted and part.said for part in said.parts)
