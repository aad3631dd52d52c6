"""What is searched for is the question as it is meant; what is shown and kept is the question as it was typed."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from tests.fakes.chat_model import ScriptedModel

from murmur.domain.answers import Answer, Verdict
from murmur.domain.documents import SearchResult, StoredDocument
from murmur.domain.jobs import CancelToken
from murmur.services.chat import Chat
from murmur.services.models import read_catalogue
from murmur.storage.conversations import Conversations
from murmur.worker.client import Worker


class EmptyLibrary:
    """Finds nothing, and remembers what was looked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def search(
        self,
        question: str,
        k: int = 10,
        collection: str | None = None,
        words_only: bool = False,
        cancel: CancelToken | None = None,
        document: str | None = None,
    ) -> SearchResult:
        self.asked.append(question)
        return SearchResult((), 1.0)

    def documents(self) -> list[StoredDocument]:
        return []


def test_a_follow_up_is_searched_in_full_and_kept_as_it_was_typed(tmp_path: Path) -> None:
    library = EmptyLibrary()
    conversations = Conversations(tmp_path / "conversations.db", b"k" * 32)
    entry = read_catalogue().starter
    chat = Chat(library, cast(Worker, None), ScriptedModel(), entry, conversations)
    conversation = conversations.new()
    answers = [
        chat.ask(question, lambda event: None, CancelToken(), conversation_id=conversation)
        for question in ("What was Boeing's revenue in 2019?", "And in 2020?")
    ]
    assert library.asked == ["What was Boeing's revenue in 2019?", "What was Boeing's revenue in 2020?"]
    assert [answer.question for answer in answers] == ["What was Boeing's revenue in 2019?", "And in 2020?"]
    assert [turn.question for turn in conversations.turns(conversation)] == [answer.question for answer in answers]


def test_a_question_of_another_conversation_passes_nothing_on(tmp_path: Path) -> None:
    library = EmptyLibrary()
    conversations = Conversations(tmp_path / "conversations.db", b"k" * 32)
    chat = Chat(library, cast(Worker, None), ScriptedModel(), read_catalogue().starter, conversations)
    for question in ("What was Boeing's revenue in 2019?", "And in 2020?"):
        chat.ask(question, lambda event: None, CancelToken(), conversation_id=conversations.new())
    assert library.asked[1] == "And in 2020?"


def test_a_plain_request_searches_nothing_and_leaves_the_questions_after_it_alone(tmp_path: Path) -> None:
    library = EmptyLibrary()
    conversations = Conversations(tmp_path / "conversations.db", b"k" * 32)
    model = ScriptedModel(["Friendlier."])
    chat = Chat(library, cast(Worker, None), model, read_catalogue().starter, conversations)
    conversation = conversations.new()

    def ask(question: str, plain: bool) -> Answer:
        token = CancelToken()
        return chat.ask(question, lambda event: None, token, conversation_id=conversation, plain=plain)

    ask("What was Boeing's revenue in 2019?", False)
    answer = ask("Rewrite this for Airbus in 2024. " + "Pay now. " * 30, True)
    assert (answer.text, answer.verdict, answer.plain) == ("Friendlier.", Verdict.UNCHECKED, True)
    ask("And in 2020?", False)
    assert library.asked == ["What was Boeing's revenue in 2019?", "What was Boeing's revenue in 2020?"]
    kept = conversations.turns(conversation)[1].answer
    assert kept is not None
    assert (kept.text, kept.plain) == ("Friendlier.", True)
