"""The conversations: listed, found, opened at once, named, deleted with a way back, branched, and their drafts kept."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMessageBox, QWidget
from tests.fakes.services import cite
from tests.fakes.waiting import settle, until
from tests.integration.window.conftest import Stage

from murmur.domain.answers import Answer, Verdict
from murmur.domain.documents import Hit
from murmur.domain.errors import WorkerCrashed
from murmur.domain.jobs import CancelToken
from murmur.ui.chat.turn_view import TurnState
from murmur.ui.conversations import exporting
from murmur.ui.conversations.menu import Format
from murmur.ui.workspace import Workspace

pytestmark = pytest.mark.window

PARKING = "How many parking spaces does the tenant have?"
HANDS = "How long are hands kept wet during a disinfection?"
NOTICE = "How much notice must the tenant give to end the lease?"


def past(stage: Stage, *questions: str) -> list[str]:
    """A conversation for each question, each a day older than the one after it."""
    store, now = stage.house.conversations, datetime.now(UTC)
    made = []
    for days, question in zip(range(len(questions) - 1, -1, -1), questions, strict=True):
        moment = (now - timedelta(days=days)).isoformat(timespec="microseconds")
        store._clock = lambda moment=moment: moment  # type: ignore[misc]
        made.append(store.new())
        stage.house.chat.ask(question, lambda event: None, CancelToken(), conversation_id=made[-1])
    store._clock = lambda: now.isoformat(timespec="microseconds")
    return made


def listed(place: Workspace) -> list[str]:
    pane = place.conversations
    if pane.list is None or pane._stack.currentWidget() is not pane.list:
        return []
    rows = pane.list.rows
    return [str(rows.index(number).data()) for number in range(rows.rowCount())]


def opened(stage: Stage, place: Workspace, conversation_id: str) -> None:
    place.conversations.opened.emit(conversation_id)
    until(lambda: place.conversation.current == conversation_id, "the conversation")
    stage.quiet()


def stand_on(place: Workspace, conversation_id: str) -> None:
    view = place.conversations.list
    assert view is not None
    row = view.rows.row_of(conversation_id)
    assert row is not None
    view.setCurrentIndex(view.rows.index(row))
    view.setFocus()


def shown(stage: Stage, width: int = 1280) -> Workspace:
    place = stage.workspace(width)
    place.show_conversations()
    stage.quiet()
    return place


def press(widget: QWidget | None, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    assert widget is not None
    QTest.keyClick(widget, key, modifier)
    settle()


def test_conversations_stand_under_their_days_and_come_back_whole(stage: Stage) -> None:
    stage.house.fill()
    hands, parking = past(stage, HANDS, PARKING)
    stage.house.conversations.pin(hands, True)
    place = shown(stage)
    assert listed(place) == ["Pinned", HANDS, "Today", PARKING]
    assert place.conversation.current == parking, "the latest is on screen"
    opened(stage, place, hands)
    (turn,) = place.conversation.transcript.turns
    assert (turn.question, turn.state) == (HANDS, TurnState.DONE)
    assert turn.answer is not None
    assert place.evidence.hits.hits == turn.answer.evidence
    view = place.conversations.list
    assert view is not None
    assert view.rows.open_id == hands


def test_words_are_found_in_questions_and_answers_while_typing(stage: Stage) -> None:
    stage.house.fill()
    past(stage, HANDS, PARKING)
    place = shown(stage)
    place.conversations.search.setText("disinf")
    until(lambda: listed(place) == ["Yesterday", HANDS], "the conversation about hands")
    place.conversations.search.setText("zebra")
    until(lambda: listed(place) == [], "nothing")
    assert "No conversation holds these words" in place.conversations._nothing.text()
    place.conversations.search.clear()
    until(lambda: HANDS in listed(place) and PARKING in listed(place), "all again")


def test_a_conversation_is_named_in_place(stage: Stage) -> None:
    stage.house.fill()
    (parking,) = past(stage, PARKING)
    place = shown(stage)
    stand_on(place, parking)
    press(place.conversations.list, Qt.Key.Key_F2)
    editor = place.conversations.findChildren(QLineEdit)[-1]
    assert editor.text() == PARKING
    editor.setText("Lease & parking")
    press(editor, Qt.Key.Key_Return)
    until(lambda: "Lease & parking" in listed(place), "the new name")
    assert stage.house.conversations.facts(parking).title == "Lease & parking"


def test_delete_moves_away_and_undo_brings_back(stage: Stage) -> None:
    stage.house.fill()
    hands, parking = past(stage, HANDS, PARKING)
    place = shown(stage)
    stand_on(place, parking)
    press(place.conversations.list, Qt.Key.Key_Delete)
    until(lambda: PARKING not in listed(place), "it is away")
    stage.quiet()
    assert place.conversation.current is None
    assert place.conversation.transcript.turns == []
    assert place.conversations.undo_strip.isVisible()
    assert [facts.conversation_id for facts in stage.house.conversations.deleted()] == [parking]
    press(place.conversations.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    until(lambda: PARKING in listed(place) and place.conversation.current == parking, "it is back, and on screen")
    assert place.conversations.undo_strip.isHidden()
    assert stage.house.conversations.deleted() == []
    assert hands


def test_nothing_goes_for_good_without_a_question(stage: Stage) -> None:
    stage.house.fill()
    hands, parking = past(stage, HANDS, PARKING)
    store = stage.house.conversations
    store.delete(hands)
    place = shown(stage)
    place.conversations.bin_button.click()
    stage.quiet()
    assert listed(place) == [HANDS]
    stand_on(place, hands)
    for button in (1, 0):  # Cancel, then Delete for good
        press(place.conversations.list, Qt.Key.Key_Delete)
        box = stage.main.findChildren(QMessageBox)[-1]
        box.buttons()[button].click()
        settle()
        stage.quiet()
        assert (hands in store.kept) is (button == 1)
    until(lambda: listed(place) == ["Today", PARKING], "the others again")
    assert parking in store.kept


def test_a_draft_is_kept_while_typing_and_belongs_to_its_conversation(stage: Stage) -> None:
    stage.house.fill()
    hands, parking = past(stage, HANDS, PARKING)
    place = shown(stage)
    field = place.conversation.composer.field
    field.setPlainText("And in wint")
    until(lambda: stage.house.conversations.facts(parking).draft == "And in wint", "the draft")
    opened(stage, place, hands)
    assert field.toPlainText() == ""
    opened(stage, place, parking)
    assert field.toPlainText() == "And in wint"
    field.setPlainText(HANDS)
    place.conversation.composer.send()
    until(lambda: not place.conversation.busy, "the answer")
    stage.quiet()
    assert stage.house.conversations.facts(parking).draft == ""


def test_a_draft_begins_a_conversation_and_comes_back_after_closing(stage: Stage) -> None:
    stage.house.fill()
    place = shown(stage)
    place.start_new()
    place.conversation.composer.field.setPlainText("Half a quest")
    stage.main.close()
    (facts,) = stage.house.conversations.conversations()
    assert facts.draft == "Half a quest"
    again = stage.workspace()
    until(lambda: again.conversation.composer.field.toPlainText() == "Half a quest", "the draft")


def test_a_changed_question_is_asked_in_a_branch_and_the_first_conversation_stays(stage: Stage) -> None:
    stage.house.fill()
    (parking,) = past(stage, PARKING)
    stage.house.chat.ask(HANDS, lambda event: None, CancelToken(), conversation_id=parking)
    place = shown(stage)
    composer = place.conversation.composer
    composer.field.setPlainText("a thought")
    second = place.conversation.transcript.turns[1]
    place.conversation.deeds.change(second)
    assert composer.field.toPlainText() == HANDS
    stage.main.stop_or_close()  # Esc
    assert composer.field.toPlainText() == "a thought"
    place.conversation.deeds.change(second)
    composer.field.setPlainText(NOTICE)
    composer.send()
    until(lambda: place.conversation.current not in (None, parking) and not place.conversation.busy, "the branch")
    stage.quiet()
    store, branch = stage.house.conversations, place.conversation.current
    assert branch is not None
    assert [turn.question for turn in store.turns(branch)] == [PARKING, NOTICE]
    assert all(turn.answer is not None for turn in store.turns(branch))
    assert [turn.question for turn in store.turns(parking)] == [PARKING, HANDS]
    assert store.facts(parking).draft == "a thought"
    assert (store.facts(branch).branch, store.facts(branch).draft) == (True, "")


def test_an_answer_made_anew_keeps_the_one_before(stage: Stage) -> None:
    stage.house.fill()
    (parking,) = past(stage, PARKING)
    place = shown(stage)
    (turn,) = place.conversation.transcript.turns
    first = turn.answer
    assert first is not None

    def other(hits: tuple[Hit, ...]) -> Answer:
        quote = cite(1, hits[0], hits[0].text[:30])
        return replace(first, text="Otherwise [1]", citations=(quote,), verdict=Verdict.PARTLY)

    stage.house.chat.scripts[PARKING] = other
    stage.house.chat.crashes.append(WorkerCrashed())
    assert turn.deeds is not None
    turn.deeds.again.click()
    until(lambda: not place.conversation.busy, "the crash")
    assert turn.answer == first, "a failure costs nothing"
    turn.deeds.again.click()
    until(lambda: not place.conversation.busy and turn.answer is not None, "the second answer")
    stage.quiet()
    (kept,) = stage.house.conversations.turns(parking)
    assert kept.answer is not None
    assert (kept.answer.text, kept.earlier) == ("Otherwise [1]", 1)
    assert turn.deeds.count.text() == "2 of 2"
    turn.deeds.previous.click()
    until(lambda: turn.answer == first, "the first answer")
    turn.deeds.next.click()
    until(lambda: turn.answer == kept.answer, "the second again")


def test_an_answer_under_way_goes_on_while_another_conversation_is_on_screen(stage: Stage) -> None:
    stage.house.fill()
    hands, parking = past(stage, HANDS, PARKING)
    place = shown(stage)
    stage.house.chat.streaming.close()
    place.conversation.ask(NOTICE)
    until(lambda: stage.house.chat.streaming.waiting, "streaming")
    stage.house.chat.streaming.let(2)
    until(lambda: place.conversation.transcript.turns[-1].streamed is not None, "the first words")
    place.conversations.opened.emit(hands)
    until(lambda: place.conversation.current == hands, "the other conversation")
    composer = place.conversation.composer
    composer.field.setPlainText("Too early?")
    assert not composer.button.isEnabled()
    place.conversations.opened.emit(parking)
    until(lambda: place.conversation.current == parking, "back")
    turn = place.conversation.transcript.turns[-1]
    assert (turn.question, turn.state) == (NOTICE, TurnState.STREAMING)
    assert turn.streamed is not None
    place.conversations.opened.emit(hands)
    until(lambda: place.conversation.current == hands, "the other conversation again")
    stage.house.chat.streaming.open()
    until(lambda: not place.conversation.busy, "the answer")
    stage.quiet()
    assert composer.button.isEnabled()
    assert stage.house.conversations.turns(parking)[-1].answer is not None
    opened(stage, place, parking)
    assert place.conversation.transcript.turns[-1].state is TurnState.DONE


def test_the_list_stays_in_a_narrow_window(stage: Stage) -> None:
    stage.house.fill()
    hands, _ = past(stage, HANDS, PARKING)
    place = shown(stage, 900)
    opened(stage, place, hands)
    assert place.side.isVisible()


def test_a_conversation_moves_to_another_collection(stage: Stage) -> None:
    stage.house.fill()
    stage.house.fill(collection="Leases")
    (parking,) = past(stage, PARKING)
    place = shown(stage)
    deeds = place.conversations.deeds
    assert deeds is not None
    deeds.move(stage.house.conversations.facts(parking), "Documents")
    stage.quiet()
    assert stage.house.conversations.facts(parking).collection == "Documents"
    if place.conversation.composer.scope.asked.collection is not None:
        assert place.conversation.composer.scope.asked.collection == "Documents"


def test_a_conversation_is_written_out_in_every_form(stage: Stage, tmp_path: Path) -> None:
    stage.house.fill()
    (parking,) = past(stage, PARKING)
    stage.workspace()
    services = stage.main.services
    assert services is not None
    for form in Format:
        target = tmp_path / f"out.{form.value}"
        exporting.write(services.conversations, parking, form, target, exporting.export_words())
    assert PARKING in (tmp_path / "out.md").read_text(encoding="utf-8")
    assert json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["title"] == PARKING
    pdf = (tmp_path / "out.pdf").read_bytes()
    assert pdf.startswith(b"%PDF")
    assert pdf.rstrip().endswith(b"%%EOF")
    assert sorted(file.name for file in tmp_path.iterdir() if file.is_file()) == ["out.json", "out.md", "out.pdf"]
    with pytest.raises(exporting.ExportFailed):
        exporting.write(
            services.conversations, parking, Format.JSON, tmp_path / "nowhere" / "x.json", exporting.export_words()
        )
    assert exporting.file_name('a/b: "c"?\n') == "a b c"
