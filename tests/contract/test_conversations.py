"""What every store of conversations does, the one in memory that tests use and the encrypted file."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.fakes.conversations import MemoryConversations

from murmur.domain.answers import Answer, Engine, Timings, Verdict
from murmur.domain.errors import NotKnown
from murmur.services.conversations import ConversationDesk
from murmur.storage.conversations import Conversations

Store = MemoryConversations | Conversations


@pytest.fixture(params=["memory", "file"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    ticks = itertools.count()

    def clock() -> str:
        return f"2026-11-22T12:{next(ticks):02}:00.000000+00:00"

    if request.param == "memory":
        yield MemoryConversations(clock)
        return
    real = Conversations(tmp_path / "conversations.db", b"k" * 32, clock)
    yield real
    real.close()


def answer(text: str) -> Answer:
    return Answer("?", text, Verdict.SUPPORTED, (), (), (), Engine("local", None, None), Timings())


def asked(store: Store, *questions: str) -> str:
    made = store.new()
    for question in questions:
        store.answer(store.ask(made, question), answer(f"About {question}"))
    return made


def test_a_conversation_is_listed_once_something_is_asked_or_typed_in_it(store: Store) -> None:
    one, two = store.new(), store.new()
    assert store.conversations() == []
    assert store.latest() == two
    store.keep_draft(one, "What if")
    assert [(facts.conversation_id, facts.name) for facts in store.conversations()] == [(one, "What if")]
    store.ask(two, "When is\nrent due?")
    listed = store.conversations()
    assert [(facts.conversation_id, facts.name, facts.turns) for facts in listed] == [
        (two, "When is rent due?", 1),
        (one, "What if", 0),
    ]


def test_asking_moves_a_conversation_to_the_top(store: Store) -> None:
    one, two = asked(store, "first"), asked(store, "second")
    assert [facts.conversation_id for facts in store.conversations()] == [two, one]
    store.ask(one, "again")
    assert store.latest() == one
    assert store.conversations()[0].conversation_id == one
    assert store.conversations()[0].active > store.conversations()[0].begun


def test_a_draft_stays_until_the_same_is_asked(store: Store) -> None:
    one = store.new()
    store.keep_draft(one, " When is rent due?\n")
    store.ask(one, "Something else")
    assert store.facts(one).draft == " When is rent due?\n"
    store.ask(one, "When is rent due?")
    assert store.facts(one).draft == ""


def test_names_pins_and_collections_are_kept(store: Store) -> None:
    one = asked(store, "first")
    store.rename(one, "My lease")
    store.pin(one, True)
    store.move(one, "Leases")
    (facts,) = store.conversations()
    assert (facts.name, facts.pinned, facts.collection) == ("My lease", True, "Leases")
    store.rename(one, "")
    store.pin(one, False)
    store.move(one, None)
    (facts,) = store.conversations()
    assert (facts.name, facts.pinned, facts.collection) == ("first", False, None)


def test_a_new_answer_keeps_the_earlier_ones(store: Store) -> None:
    one = store.new()
    turn = store.ask(one, "first")
    for text in ("one", "two", "three"):
        store.answer(turn, answer(text))
    (kept,) = store.turns(one)
    assert kept.answer == answer("three")
    assert kept.earlier == 2
    assert [earlier.text for earlier in store.earlier_answers(turn)] == ["one", "two"]


@pytest.mark.parametrize(("including", "questions"), [(False, ["a"]), (True, ["a", "b"])])
def test_a_branch_has_the_turns_up_to_there_and_the_other_stays(
    store: Store, including: bool, questions: list[str]
) -> None:
    one = asked(store, "a", "b", "c")
    store.move(one, "Leases")
    second = store.turns(one)[1]
    branch = store.branch(one, second.turn_id, including)
    assert [turn.question for turn in store.turns(branch)] == questions
    assert [turn.answer for turn in store.turns(branch)] == [answer(f"About {one}") for one in questions]
    assert [turn.question for turn in store.turns(one)] == ["a", "b", "c"]
    facts = store.facts(branch)
    assert (facts.branch, facts.collection, store.facts(one).branch) == (True, "Leases", False)
    assert store.latest() == branch
    store.remove(one)
    assert len(store.turns(branch)) == len(questions)


def test_the_deleted_are_found_nowhere_and_come_back_whole(store: Store) -> None:
    one, two = asked(store, "first"), asked(store, "second")
    store.delete(two)
    assert [facts.conversation_id for facts in store.conversations()] == [one]
    assert store.latest() == one
    assert store.find(["second"]) == []
    for refused in (store.turns, store.delete):
        with pytest.raises(NotKnown):
            refused(two)
    with pytest.raises(NotKnown):
        store.ask(two, "third")
    assert [facts.conversation_id for facts in store.deleted()] == [two]
    store.restore(two)
    assert store.deleted() == []
    assert [turn.question for turn in store.turns(two)] == ["second"]
    assert [found.conversation_id for found in store.find(["second"])] == [two]
    store.remove(two)
    methods: list[Callable[[str], object]] = [store.turns, store.restore, store.remove]
    for method in methods:
        with pytest.raises(NotKnown):
            method(two)


def test_a_sweep_takes_the_long_deleted_and_the_empty(store: Store) -> None:
    old, young, kept, typed = asked(store, "old"), asked(store, "young"), asked(store, "kept"), store.new()
    store.keep_draft(typed, "half a quest")
    store.new()
    store.delete(old)
    between = store.facts(store.new()).begun
    store.delete(young)
    assert len(store.sweep(between)) == 3
    assert store.sweep(between) == []
    assert [facts.conversation_id for facts in store.deleted()] == [young]
    assert [facts.conversation_id for facts in store.conversations()] == [typed, kept]


def test_those_without_a_question_since_are_told_whatever_became_of_them(store: Store) -> None:
    pinned, deleted, late = asked(store, "pinned"), asked(store, "deleted"), asked(store, "late")
    store.pin(pinned, True)
    store.delete(deleted)
    time = store.facts(store.new()).begun
    store.ask(late, "and again")
    assert set(store.unused_since(time)) == {pinned, deleted}
    assert store.unused_since("0") == []


def test_words_are_found_in_questions_answers_and_titles_by_their_beginnings(store: Store) -> None:
    desk = ConversationDesk(store)
    lease, leave = asked(store, "When is the rent due?", "And the deposit?"), asked(store, "How long is the leave?")
    named = asked(store, "first")
    desk.rename(named, "  The rent \n of 2027 ")
    assert {found.conversation_id for found in desk.find("REN")} == {lease, named}
    assert {found.conversation_id for found in desk.find("rent depos")} == {lease}
    assert {found.conversation_id for found in desk.find("about")} == {lease, leave, named}
    assert desk.find("rented") == desk.find(' "*( ') == desk.find("") == []
    (found,) = desk.find("leav")
    start, end = found.spans[0]
    assert found.snippet[start:end].casefold()[:4] == "leav"


def test_what_is_not_there_is_told(store: Store) -> None:
    for method in (store.turns, store.facts, store.delete, store.restore, store.remove):
        with pytest.raises(NotKnown):
            method("never")
    with pytest.raises(NotKnown):
        store.keep_draft("never", "text")
