"""A question is kept before it is answered, and a conversation comes back as it was."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from murmur.domain.answers import Answer, Citation, Engine, Timings, Verdict
from murmur.domain.documents import Hit
from murmur.domain.errors import DatabaseDamaged, NotKnown, UsageError
from murmur.storage.conversations import Conversations

KEY = b"k" * 32
ANSWER = Answer(
    question="When is rent due?",
    text="On the first of each month [1]",
    verdict=Verdict.SUPPORTED,
    citations=(Citation(1, "d1", "Lease", "/lease.pdf", 3, "page 3", "rent is due — é 🐈", 5, 22),),
    unsupported=("A sentence.",),
    evidence=(Hit(1, 0.5, None, 7, "d1", "Lease", "/lease.pdf", None, "Rent", ("Part", "Rent"), 5, 22, "rent…"),),
    engine=Engine("local", "smollm2", "ab" * 32),
    timings=Timings(retrieve_ms=1.5, prompt_tokens=12),
    notice=None,
    conversation_id="c1",
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "conversations.db"


@pytest.fixture
def conversations(file: Path) -> Iterator[Conversations]:
    ticks = itertools.count()
    conversations = Conversations(file, KEY, clock=lambda: f"2026-11-22T12:00:{next(ticks):02}+00:00")
    yield conversations
    conversations.close()


def test_an_answer_comes_back_whole_after_a_restart(conversations: Conversations, file: Path) -> None:
    one = conversations.new()
    turn = conversations.ask(one, ANSWER.question)
    conversations.answer(turn, ANSWER)
    conversations.close()
    again = Conversations(file, KEY)
    (kept,) = again.turns(one)
    assert (kept.turn_id, kept.question, kept.answer) == (turn, ANSWER.question, ANSWER)
    again.close()


def test_a_question_is_kept_before_it_is_answered(conversations: Conversations) -> None:
    one = conversations.new()
    conversations.ask(one, "first")
    conversations.ask(one, "second")
    assert [(turn.question, turn.answer) for turn in conversations.turns(one)] == [("first", None), ("second", None)]


def test_the_latest_conversation_is_where_something_happened_last(conversations: Conversations) -> None:
    assert conversations.latest() is None
    one = conversations.new()
    two = conversations.new()
    assert conversations.latest() == two
    conversations.ask(one, "again here")
    assert conversations.latest() == one
    conversations.remove(one)
    assert conversations.latest() == two


def test_a_removed_conversation_takes_its_turns_along(conversations: Conversations) -> None:
    one = conversations.new()
    turn = conversations.ask(one, "question")
    conversations.remove(one)
    conversations.answer(turn, ANSWER)  # it was still being made
    for ask in (conversations.turns, conversations.remove):
        with pytest.raises(NotKnown):
            ask(one)
    with pytest.raises(NotKnown):
        conversations.ask("never", "question")


def test_choices_are_kept_replaced_and_forgotten(conversations: Conversations) -> None:
    assert conversations.choice("collection") is None
    conversations.choose("collection", "Leases")
    conversations.choose("collection", "Papers")
    assert conversations.choice("collection") == "Papers"
    conversations.choose("collection", None)
    assert conversations.choice("collection") is None


def test_a_question_with_half_characters_is_refused_without_repeating_it(conversations: Conversations) -> None:
    one = conversations.new()
    with pytest.raises(UsageError) as refused:
        conversations.ask(one, "secret \udcff")
    assert "secret" not in str(refused.value)
    assert refused.value.__suppress_context__
    assert conversations.turns(one) == []


def test_an_answer_that_cannot_be_read_is_damage_and_is_not_repeated(conversations: Conversations) -> None:
    one = conversations.new()
    turn = conversations.ask(one, "question")
    conversations._database.change("UPDATE turns SET answer = ? WHERE turn = ?", ('{"secret": 1}', turn))
    with pytest.raises(DatabaseDamaged) as damaged:
        conversations.turns(one)
    assert damaged.value.__suppress_context__


def test_a_long_list_is_made_without_reading_the_answers(conversations: Conversations) -> None:
    one = conversations.new()
    for _ in range(3):
        conversations.answer(conversations.ask(one, "question"), ANSWER)
    conversations._database.change("UPDATE turns SET answer = 'no JSON'")
    assert [facts.turns for facts in conversations.conversations()] == [3]
    assert [found.conversation_id for found in conversations.find(["quest"])] == [one]


def test_a_snippet_is_one_line_with_the_found_words_marked(conversations: Conversations) -> None:
    one = conversations.new()
    text = "word " * 40 + "the Café\nof the deposit " + "word " * 40
    conversations.answer(conversations.ask(one, "q"), replace(ANSWER, text=text))
    (found,) = conversations.find(["cafe", "dep"])
    assert [found.snippet[start:end] for start, end in found.spans] == ["Café", "deposit"]
    assert "\n" not in found.snippet
    assert len(found.snippet) < 150
