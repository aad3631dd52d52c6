"""What is searched for is the question as it is meant; what is shown and kept is the question as it was typed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from tests.fakes.chat_model import FACTS, ScriptedModel
from tests.fakes.nearness import WordNearness
from tests.unit.test_answering_answer import hit

from murmur.answering.ports import ModelFacts
from murmur.domain.answers import Answer, Verdict
from murmur.domain.documents import DocumentStatus, Hit, SearchResult, StoredDocument
from murmur.domain.jobs import CancelToken
from murmur.domain.standing import Standing, Standings
from murmur.services.chat import REMOVED, Chat
from murmur.services.models import read_catalogue
from murmur.storage.conversations import Conversations
from murmur.worker import messages as m
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


class SmallLibrary(EmptyLibrary):
    """Finds the passages of the documents that are still there; its worker knows what is near."""

    def __init__(self, *hits: Hit) -> None:
        super().__init__()
        self.hits = hits

    def search(self, question: str, *how: Any, **more: Any) -> SearchResult:
        return SearchResult(self.hits, 1.0)

    def documents(self) -> list[StoredDocument]:
        ready = DocumentStatus.READY
        return [
            StoredDocument(one.document_id, one.path, one.document, "pdf", (), ready, 1, 1, 1, 1, "")
            for one in self.hits
        ]

    def ask(self, request: object, reply: object, cancel: CancelToken) -> object:
        nearness = WordNearness()
        if isinstance(request, m.Similarity):
            return m.Similarities(tuple(nearness.similarity(request.question, request.texts)))
        if isinstance(request, m.NearestWords):
            rows = nearness.nearest_words(request.question, request.spans, request.texts)
            return m.WordsFound(tuple(tuple(row) for row in rows))
        assert isinstance(request, m.AskStandings)
        passing = (Standing.PASSING,)
        return m.StandingsFound(Standings(passing * len(request.names), passing * len(request.others)))


class LazyModel(ScriptedModel):
    """Counts how often it was asked for its facts, as that loads a model."""

    loads = 0

    def facts(self) -> ModelFacts:
        self.loads += 1
        return super().facts()


RENT = hit("The monthly rent is 1,250 euros.", 1)
DEPOSIT = hit("The deposit is 3,750 euros.", 2)
LARGE = replace(FACTS, context=8000)
REPLY = "The monthly rent is 1,250 euros [1]."


def small(folder: Path, model: ScriptedModel, parameters: int | None, library: SmallLibrary) -> Chat:
    entry = replace(read_catalogue().starter, id=FACTS.model_id, name="Scripted 3B", parameters=parameters)
    store = Conversations(folder / "conversations.db", b"k" * 32)
    return Chat(library, cast(Worker, library), model, entry, store)


def ask(chat: Chat, question: str, conversation: str | None = None) -> Answer:
    return chat.ask(question, lambda event: None, CancelToken(), conversation_id=conversation)


def test_a_model_whose_size_nobody_listed_says_it_itself_and_writes(tmp_path: Path) -> None:
    model = LazyModel([REPLY], LARGE)
    chat = small(tmp_path, model, None, SmallLibrary(RENT))
    assert model.loads == 0, "it is loaded when the first question needs it"
    answer = ask(chat, "How much is the monthly rent?")
    assert answer.written is not None
    assert answer.text == REPLY


def test_a_small_model_whose_size_nobody_listed_quotes(tmp_path: Path) -> None:
    chat = small(tmp_path, LazyModel([REPLY], replace(LARGE, parameters=10**8)), None, SmallLibrary(RENT))
    answer = ask(chat, "How much is the monthly rent?")
    assert answer.written is None
    assert answer.text.startswith("“")


def test_a_model_is_not_loaded_to_say_that_nothing_was_found(tmp_path: Path) -> None:
    for number, parameters in enumerate((None, 10**8, 3 * 10**9)):
        (tmp_path / str(number)).mkdir()
        model = LazyModel([REPLY], LARGE)
        ask(small(tmp_path / str(number), model, parameters, SmallLibrary()), "How much is the monthly rent?")
        assert model.loads == 0


def test_an_answer_tells_what_its_model_is_called(tmp_path: Path) -> None:
    answer = ask(small(tmp_path, LazyModel([REPLY], LARGE), 3 * 10**9, SmallLibrary(RENT)), "How much is the rent?")
    assert (answer.engine.model, answer.engine.name, answer.engine.called) == ("scripted", "Scripted 3B", "Scripted 3B")


def test_an_answer_after_a_removal_says_that_the_conversation_began_afresh_and_only_that_one(tmp_path: Path) -> None:
    library = SmallLibrary(RENT, DEPOSIT)
    chat = small(tmp_path, ScriptedModel([REPLY], LARGE), 3 * 10**9, library)
    first = ask(chat, "How much is the monthly rent?")
    library.hits = (RENT,)
    after, later = (ask(chat, "How much is the monthly rent?", first.conversation_id) for _ in range(2))
    assert (first.notice, after.notice, later.notice) == (None, REMOVED, None)
    assert [answer.written and answer.written.afresh for answer in (first, after, later)] == [True, True, False]


def test_warming_up_asks_a_model_of_unlisted_size_and_lets_one_that_writes_read_the_rules(tmp_path: Path) -> None:
    for number, (parameters, read) in enumerate(((3 * 10**9, 1), (10**8, 0))):
        prepared: list[object] = []
        model = LazyModel([REPLY], replace(LARGE, parameters=parameters))
        entry = replace(read_catalogue().starter, parameters=None)
        store = Conversations(tmp_path / f"{number}.db", b"k" * 32)
        library = SmallLibrary(RENT)
        chat = Chat(
            library,
            cast(Worker, library),
            model,
            entry,
            store,
            prepare=lambda rules, manner, prepared=prepared: prepared.append(rules),  # type: ignore[misc]
        )
        chat.warm_up()
        assert (len(prepared), model.loads) == (read, 1)
