"""Another model takes the place of the one in use between two questions, never within an answer."""

from __future__ import annotations

from typing import Any, cast

from tests.fakes.model_shelf import MODELS, STARTER

from murmur.domain.answers import Answer
from murmur.domain.jobs import CancelToken
from murmur.domain.models import Model
from murmur.services.api import ChatService
from murmur.services.model_in_use import ModelInUse
from murmur.services.remote_model import RemoteChatModel
from murmur.worker.client import Worker
from murmur.worker.life import WorkerSpec
from murmur.worker.seal import SealPolicy

OTHER = MODELS[1]


class Lives:
    """The place of a worker: which specs it was told to live by."""

    def __init__(self) -> None:
        self.specs: list[WorkerSpec] = []

    def become(self, spec: WorkerSpec) -> None:
        self.specs.append(spec)


class Answering:
    """The place of a chat and its model: who was asked."""

    def __init__(self, model: Model, asked: list[str]) -> None:
        self._model = model
        self._asked = asked
        self.during: Any = None

    def ask(self, question: str, *arguments: object, **named: object) -> Answer:
        self._asked.append(self._model.id)
        if self.during is not None:
            self.during()
        return cast(Answer, question)

    def runs(self) -> str:
        return f"{self._model.id} runs"


def made(asked: list[str], lives: Lives) -> tuple[ModelInUse, list[Answering]]:
    chats: list[Answering] = []

    def make(model: Model) -> tuple[ChatService, RemoteChatModel]:
        chats.append(Answering(model, asked))
        return cast(ChatService, chats[-1]), cast(RemoteChatModel, chats[-1])

    def sealed_for(model: Model) -> WorkerSpec:
        return WorkerSpec(model.id, SealPolicy(read=(), write=()))

    return ModelInUse(STARTER, cast(Worker, lives), sealed_for, make), chats


def ask(using: ModelInUse) -> None:
    using.ask("?", lambda event: None, CancelToken())


def test_the_next_question_is_for_the_chosen_model_in_a_worker_sealed_for_it() -> None:
    asked: list[str] = []
    lives = Lives()
    using, _ = made(asked, lives)
    ask(using)
    using.use(OTHER)
    assert using.model == OTHER
    assert using.runs() == ""
    assert not lives.specs, "nothing is ended before it is asked"
    ask(using)
    ask(using)
    assert asked == [STARTER.id, OTHER.id, OTHER.id]
    assert [spec.role for spec in lives.specs] == [OTHER.id]
    assert using.runs() == f"{OTHER.id} runs"


def test_an_answer_under_way_is_not_disturbed() -> None:
    asked: list[str] = []
    lives = Lives()
    using, chats = made(asked, lives)
    chats[0].during = lambda: using.use(OTHER)
    ask(using)
    assert not lives.specs
    ask(using)
    assert asked == [STARTER.id, OTHER.id]


def test_back_to_the_first_before_the_next_question_ends_nothing() -> None:
    asked: list[str] = []
    lives = Lives()
    using, _ = made(asked, lives)
    using.use(OTHER)
    using.use(STARTER)
    ask(using)
    assert asked == [STARTER.id]
    assert not lives.specs


def test_a_model_whose_files_are_others_now_is_loaded_again() -> None:
    asked: list[str] = []
    lives = Lives()
    using, chats = made(asked, lives)
    using.load_again(OTHER)
    ask(using)
    assert not lives.specs, "it is not the one in use"
    using.load_again(STARTER)
    ask(using)
    ask(using)
    assert [spec.role for spec in lives.specs] == [STARTER.id]
    assert len(chats) == 2
