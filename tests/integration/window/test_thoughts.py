"""What comes before an answer and stands with it: progress, thoughts, the model's name and how full its memory is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from tests.fakes.services import quoted
from tests.fakes.waiting import settle, until
from tests.integration.window.conftest import Stage
from tests.integration.window.contrast import weak
from tests.integration.window.pseudo import PseudoTranslator
from tests.integration.window.test_access import cut_off

from murmur.domain.answers import Answer, Timings
from murmur.domain.documents import Hit
from murmur.domain.settings import Theme
from murmur.services.api import PromptProgress, ThoughtPiece
from murmur.services.chat import REMOVED
from murmur.ui.chat.scope import NO_DOCUMENTS
from murmur.ui.chat.transcript import Transcript
from murmur.ui.chat.turn_view import WORTH_TELLING, TurnView
from murmur.ui.notices import Notice
from murmur.ui.words import number

pytestmark = pytest.mark.window

QUESTION = "How much notice must the tenant give to end the lease?"
PIECES = ("The lease speaks of a tenant. ", "Clause 11 has the notice,\nin months.")


def thoughtful(hits: tuple[Hit, ...]) -> Answer:
    answer = quoted(QUESTION, hits, 0.0)
    engine = replace(answer.engine, model="qwen3.5-4b", name="Qwen3.5 4B")
    timings = Timings(prompt_tokens=7120, prompt_tokens_evaluated=412, completion_tokens=281, context_tokens=8192)
    return replace(answer, thought="".join(PIECES), engine=engine, timings=timings, notice=REMOVED)


@pytest.fixture
def telling(stage: Stage) -> Stage:
    """Each event waits to be let through."""
    stage.house.fill()
    stage.house.chat.scripts[QUESTION] = thoughtful
    stage.house.chat.told[QUESTION] = (PromptProgress(2918, 7120), *(ThoughtPiece(piece) for piece in PIECES))
    stage.house.chat.telling.close()
    return stage


@pytest.fixture
def longer() -> Iterator[None]:
    translator = PseudoTranslator()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def answered(stage: Stage) -> TurnView:
    stage.house.chat.telling.open()
    conversation = stage.workspace().conversation
    conversation.ask(QUESTION)
    turn = conversation.transcript.turns[0]
    until(lambda: turn.card is not None and stage.main.jobs.idle, "the answer")
    return turn


def shown(turn: TurnView) -> list[str]:
    return [label.text() for label in turn.findChildren(QLabel)]


def test_progress_and_thoughts_are_seen_as_they_come_and_stay_open_with_the_answer(telling: Stage) -> None:
    conversation, chat = telling.workspace().conversation, telling.house.chat
    conversation.ask(QUESTION)
    turn = conversation.transcript.turns[0]
    until(lambda: "Reading the passages… 40 %" in shown(turn), "how much was read")
    chat.telling.let()
    until(lambda: "Thinking on this computer…" in shown(turn), "the first thought")
    thoughts = turn.thoughts
    assert thoughts is not None
    assert not thoughts.is_open, "closed until it is asked for"
    thoughts.button.click()
    assert thoughts.text.toPlainText() == PIECES[0]
    chat.telling.let()
    until(lambda: thoughts.text.toPlainText() == "".join(PIECES), "the next thought")
    chat.telling.open()
    until(lambda: turn.card is not None and telling.main.jobs.idle, "the answer")
    assert turn.card is not None
    assert turn.card.thoughts is thoughts, "what is read does not flicker"
    assert thoughts.text.isVisible()


def test_thoughts_are_there_again_after_a_look_at_another_conversation(telling: Stage) -> None:
    place = telling.workspace()
    place.conversation.ask(QUESTION)
    telling.house.chat.telling.let()
    until(lambda: place.conversation.transcript.turns[0].thoughts is not None, "a thought")
    left = place.conversation.current
    assert left is not None
    place.start_new()
    settle()
    place.conversation.open(left)
    until(lambda: place.conversation.transcript.turns and place.conversation.transcript.turns[0].thoughts, "it again")
    thoughts = place.conversation.transcript.turns[0].thoughts
    assert thoughts is not None
    thoughts.button.click()
    assert thoughts.text.toPlainText() == PIECES[0]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_thoughts_open_and_close_by_keyboard_and_say_which(telling: Stage, key: Qt.Key) -> None:
    turn = answered(telling)
    assert turn.card is not None
    thoughts = turn.card.thoughts
    assert thoughts is not None
    assert thoughts.button.focusPolicy() & Qt.FocusPolicy.TabFocus
    for state in (True, False):
        thoughts.button.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(thoughts.button, key)
        assert thoughts.is_open is state
        assert thoughts.text.isVisible() is state
        assert thoughts.button.accessibleName() == ("Hide the thoughts" if state else "Show the thoughts")
    assert "None of it was checked" in thoughts.button.accessibleDescription()


def test_an_answer_names_its_model_how_full_its_memory_is_and_that_it_began_afresh(telling: Stage) -> None:
    turn = answered(telling)
    assert turn.card is not None
    assert turn.card.made.text().startswith("Answered by Qwen3.5 4B · Memory 90 % full · Searched ")
    assert "Qwen3.5 4B" in turn.card.badge.accessibleDescription()
    assert [notice.accessibleName().strip() for notice in turn.findChildren(Notice)] == [REMOVED]
    turn.card.badge.click()
    assert turn.card.badge.popover is not None
    told = [label.text() for label in turn.card.badge.popover.findChildren(QLabel)]
    assert {"Qwen3.5 4B", f"{number(7401)} of {number(8192)} tokens", "412 tokens"} <= set(told)
    turn.card.badge.popover.close()


@pytest.mark.usefixtures("longer")
@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_open_thoughts_can_be_read_and_fit_in_a_long_language(telling: Stage, theme: Theme) -> None:
    telling.look.choose(theme)
    turn = answered(telling)
    telling.main.resize(900, 600)
    assert turn.card is not None
    assert turn.card.thoughts is not None
    turn.card.thoughts.button.click()
    settle()
    assert not weak(turn.card)
    assert not cut_off(turn.card.thoughts)
    assert not turn.card.thoughts.text.verticalScrollBar().maximum(), "no line of it is hidden"


def test_where_no_document_is_asked_no_passages_are_read(transcript: Transcript) -> None:
    turn = TurnView(transcript.look, "Rewrite this.")
    turn.asked = NO_DOCUMENTS
    transcript.add(turn)
    turn.show_progress(300, 1000)
    assert "Reading… 30 %" in shown(turn)
    turn.show_progress(255, WORTH_TELLING - 1)
    assert "Reading… 30 %" in shown(turn), "a short prompt needs no figure"
