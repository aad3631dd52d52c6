"""Asking over real workers, put together as the window has them: what is kept, and workers that die meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.integration.real_library import gone, kill_worker_with

from murmur.bootstrap.compose import compose
from murmur.domain.answers import Verdict
from murmur.domain.errors import Cancelled, NotKnown, UsageError, WorkerCrashed
from murmur.domain.jobs import CancelToken
from murmur.services.api import AskEvent, Evidence, Kept, Services, Status, TextPiece
from murmur.storage import secrets
from murmur.storage.home import open_home

pytestmark = pytest.mark.model

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
QUESTION = "How much notice must the tenant give to end the lease?"


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    home = open_home(tmp_path_factory.mktemp("house") / "home")
    made = compose(home, secrets.create_in_memory(home))
    made.documents.add([SAMPLES], "Documents", lambda event: None, CancelToken())
    yield made
    made.close()
    home.close()


def nothing(event: AskEvent) -> None:
    pass


def test_evidence_comes_before_any_text_and_the_answer_is_kept(services: Services) -> None:
    events: list[AskEvent] = []
    conversation = services.conversations.begin()
    answer = services.chat.ask(QUESTION, events.append, CancelToken(), conversation_id=conversation)
    kinds = [type(event) for event in events if not isinstance(event, Kept | Status)]
    assert kinds[0] is Evidence
    assert set(kinds[1:]) == {TextPiece}
    assert answer.verdict is Verdict.SUPPORTED
    (turn,) = services.conversations.turns(conversation)
    assert turn.question == QUESTION
    assert turn.answer == answer
    assert services.conversations.latest() == conversation


def test_a_library_worker_that_dies_under_a_question_is_told_and_the_same_question_is_answered(
    services: Services,
) -> None:
    conversation = services.conversations.begin()
    struck: list[int] = []

    def strike(event: AskEvent) -> None:
        if isinstance(event, Evidence) and not struck:
            struck.append(kill_worker_with("libopenvino"))

    told = ""
    try:
        services.chat.ask(QUESTION, strike, CancelToken(), conversation_id=conversation)
    except WorkerCrashed as error:  # unless its death was noticed in time, and nothing was lost at all
        told = str(error)
    assert not told or "try the same again" in told
    assert (services.conversations.turns(conversation)[0].answer is None) == bool(told)
    assert struck
    assert gone(struck[0])
    answer = services.chat.ask(QUESTION, nothing, CancelToken(), conversation_id=conversation)
    assert answer.verdict is Verdict.SUPPORTED
    assert services.conversations.turns(conversation)[-1].answer == answer
    assert len(services.documents.documents()) == 6


def test_a_question_that_is_stopped_is_kept_without_an_answer(services: Services) -> None:
    conversation = services.conversations.begin()
    cancel = CancelToken()
    with pytest.raises(Cancelled):
        services.chat.ask(
            QUESTION,
            lambda event: cancel.cancel() if isinstance(event, Evidence) else None,
            cancel,
            conversation_id=conversation,
        )
    (turn,) = services.conversations.turns(conversation)
    assert (turn.question, turn.answer) == (QUESTION, None)
    assert services.chat.ask(QUESTION, nothing, CancelToken(), conversation_id=conversation).citations


@pytest.mark.parametrize(("question", "words"), [("  \n", "is empty"), ("why " * 2000, "longer than 4000 characters")])
def test_what_is_no_question_is_refused_and_not_kept(services: Services, question: str, words: str) -> None:
    conversation = services.conversations.begin()
    with pytest.raises(UsageError, match=words):
        services.chat.ask(question, nothing, CancelToken(), conversation_id=conversation)
    assert services.conversations.turns(conversation) == []


def test_an_unknown_conversation_is_told_before_anything_is_done(services: Services) -> None:
    events: list[AskEvent] = []
    with pytest.raises(NotKnown, match="no such conversation"):
        services.chat.ask(QUESTION, events.append, CancelToken(), conversation_id="none")
    assert events == []
