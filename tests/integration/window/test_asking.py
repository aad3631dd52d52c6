"""From a question to a checked answer whose citations open the page."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from tests.fakes.services import SHA256, quoted
from tests.fakes.waiting import settle, until
from tests.integration.window.conftest import Stage

from murmur.domain.answers import Answer, Verdict
from murmur.domain.documents import Hit
from murmur.domain.errors import WorkerCrashed
from murmur.ui.chat.sources import NearRow, SourceRow
from murmur.ui.chat.turn_view import TurnState, TurnView
from murmur.ui.notices import Notice
from murmur.ui.workspace import Workspace

pytestmark = pytest.mark.window

PARKING = "How many parking spaces does the tenant have?"
HANDS = "How long are hands kept wet during a disinfection?"
NOWHERE = "What is the landlord's telephone number on Sundays?"


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers))


def answered(stage: Stage, place: Workspace, question: str) -> TurnView:
    place.conversation.ask(question)
    turn = place.conversation.transcript.turns[-1]
    until(lambda: turn.state is TurnState.DONE, "the answer")
    stage.quiet()
    return turn


def test_enter_sends_and_shift_enter_begins_a_new_line(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    field = place.conversation.composer.field
    field.setPlainText("How many")
    field.moveCursor(field.textCursor().MoveOperation.End)
    press(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert field.toPlainText() == "How many\n"
    field.setPlainText(PARKING)
    press(field, Qt.Key.Key_Return)
    assert field.toPlainText() == ""
    until(lambda: stage.house.chat.asked == [PARKING], "the question")


def test_evidence_is_on_screen_before_the_first_word(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    stage.house.chat.streaming.close()
    place.conversation.ask(PARKING)
    turn = place.conversation.transcript.turns[0]
    until(lambda: len(place.evidence.hits.cards()) == 6, "six cards")
    assert turn.state is TurnState.ASKING
    assert turn.streamed is None
    stage.house.chat.streaming.let(3)
    until(lambda: turn.streamed is not None and turn.streamed.plain == "“2.3 The Tenant ", "three words")
    stage.house.chat.streaming.open()
    until(lambda: turn.state is TurnState.DONE, "the answer")


def test_a_citation_opens_its_page_with_the_words_highlighted_and_in_view(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    turn = answered(stage, place, PARKING)
    assert turn.card is not None
    assert [address for address, _ in turn.card.text.anchors()] == ["cite:1"]
    turn.card.text.followed.emit("cite:1")
    until(lambda: place.evidence.page.view is not None, "the page")
    stage.quiet()
    page = place.evidence.page
    assert page.view is not None
    assert page.view.page == 1
    assert page.view.spans[0].text.startswith("2.3 The Tenant has the exclusive use of four parking spaces")
    canvas = page.canvas
    boxes = canvas.boxes()
    assert boxes
    top = canvas.verticalScrollBar().value()
    assert top <= boxes[0].top()
    assert boxes[0].bottom() <= top + canvas.viewport().height()
    shot = canvas.grab().toImage()
    edge = QPoint(round(boxes[0].right()), round(boxes[0].center().y()))
    colour = shot.pixelColor(canvas.paper.mapTo(canvas, edge))
    assert colour.red() > 200
    assert colour.blue() < 160, "the marker is yellow"


def test_a_source_row_opens_the_same_page_and_sources_can_be_stepped_through(stage: Stage) -> None:
    stage.house.fill()
    stage.house.chat.scripts[HANDS] = two_sources
    place = stage.workspace()
    turn = answered(stage, place, HANDS)
    rows = turn.findChildren(SourceRow)
    assert len(rows) == 2
    rows[0].click()
    until(lambda: place.evidence.page.view is not None, "the page")
    first = place.evidence.page.target
    place.step_source(1)
    stage.quiet()
    assert place.evidence.page.target != first
    assert place.evidence.page.bar.target.text() == "Source 2 of 2"
    place.step_source(1)
    assert place.evidence.page.bar.target.text() == "Source 2 of 2", "there is no third"


def test_a_page_that_is_read_while_the_answer_streams_stays_open(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    stage.house.chat.streaming.close()
    place.conversation.ask(PARKING)
    until(lambda: place.evidence.hits.cards(), "evidence")
    place.evidence.hits.cards()[1].click()
    until(lambda: place.evidence.page_open and place.evidence.page.view is not None, "the page")
    stage.house.chat.streaming.open()
    until(lambda: not place.conversation.busy, "the answer")
    stage.quiet()
    assert place.evidence.page_open
    turn = place.conversation.transcript.turns[0]
    turn.passages_wanted.emit(turn)
    assert place.evidence.stack.currentIndex() == 0
    assert place.evidence.hits.cards()[0].marked() == ["1"]


def test_cards_of_cited_passages_carry_the_citations_number(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    answered(stage, place, PARKING)
    assert [card.hit.rank for card in place.evidence.hits.cards() if card.marked() == ["1"]] == [1]


def test_stop_ends_the_answer_without_an_error_and_it_can_be_asked_again(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    stage.house.chat.streaming.close()
    place.conversation.ask(PARKING)
    turn = place.conversation.transcript.turns[0]
    until(lambda: stage.house.chat.streaming.waiting, "streaming")
    assert place.conversation.composer.button.accessibleName() == "Stop"
    place.conversation.composer.button.click()
    until(lambda: turn.state is TurnState.STOPPED, "the stop")
    assert not turn.findChildren(Notice)
    assert place.conversation.composer.button.accessibleName() == "Ask"
    stage.house.chat.streaming.open()
    turn.again.emit(turn)
    until(lambda: turn.state is TurnState.DONE, "the answer")
    assert len(place.conversation.transcript.turns) == 1


def test_escape_stops_the_answer(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    stage.house.chat.streaming.close()
    place.conversation.ask(PARKING)
    until(lambda: stage.house.chat.streaming.waiting, "streaming")
    stage.main.stop_or_close()
    until(lambda: place.conversation.transcript.turns[0].state is TurnState.STOPPED, "the stop")


def test_a_crashed_worker_is_a_notice_never_an_answer_and_trying_again_works(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    stage.house.chat.crashes.append(WorkerCrashed())
    place.conversation.ask(PARKING)
    turn = place.conversation.transcript.turns[0]
    until(lambda: turn.state is TurnState.FAILED, "the crash")
    settle()
    assert turn.card is None
    assert turn.notice is not None
    assert turn.notice.title == WorkerCrashed.title
    assert turn.notice.action is not None
    turn.notice.action.click()
    until(lambda: turn.state is TurnState.DONE, "the answer")
    assert stage.house.chat.asked == [PARKING, PARKING]


def test_what_is_not_in_the_documents_is_said_and_the_nearest_passages_open_their_page(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    turn = answered(stage, place, NOWHERE)
    assert turn.answer is not None
    assert turn.answer.verdict is Verdict.NOT_FOUND
    rows = turn.findChildren(NearRow)
    assert len(rows) == 3
    rows[1].click()
    until(lambda: place.evidence.page.view is not None, "the page")
    assert place.evidence.page.target is not None
    assert place.evidence.page.target.marker == 2


def test_unsupported_sentences_are_underlined_and_counted(stage: Stage) -> None:
    wrong = "The tenant also has a boat."

    def script(hits: tuple[Hit, ...]) -> Answer:
        answer = quoted(PARKING, hits)
        return replace(answer, text=f"{answer.text} {wrong} [1]", verdict=Verdict.PARTLY, unsupported=(wrong,))

    stage.house.fill()
    stage.house.chat.scripts[PARKING] = script
    place = stage.workspace()
    turn = answered(stage, place, PARKING)
    assert turn.card is not None
    cursor = turn.card.text.document().find("also has a boat")
    cursor.setPosition(cursor.selectionStart() + 1)
    assert cursor.charFormat().underlineStyle() == cursor.charFormat().UnderlineStyle.DashUnderline
    assert [note.title for note in turn.findChildren(Notice)] == ["1 sentence is not supported by the passage it cites"]


def test_copying_takes_the_citations_and_the_model_along(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    answered(stage, place, PARKING)
    assert place.conversation.copy_last()
    copied = QGuiApplication.clipboard().text()
    assert "four parking spaces" in copied
    assert "[1] Commercial Lease, Page 1: “2.3 The Tenant" in copied
    assert "tannery-wharf-lease.pdf" in copied
    assert SHA256 in copied


def test_the_badge_names_the_model_file(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    turn = answered(stage, place, PARKING)
    assert turn.card is not None
    assert turn.card.badge.accessibleName() == "On this computer"
    turn.card.badge.click()
    assert turn.card.badge.popover is not None
    words = "".join(found.text() for found in turn.card.badge.popover.findChildren(QLabel))
    assert SHA256 in words.replace("\n", "")
    turn.card.badge.popover.close()


def test_a_second_question_waits_for_the_first(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    stage.house.chat.streaming.close()
    place.conversation.ask(PARKING)
    place.conversation.ask(HANDS)
    assert len(place.conversation.transcript.turns) == 1


def test_the_latest_conversation_is_there_again_when_the_window_opens(stage: Stage) -> None:
    stage.house.fill()
    answered(stage, stage.workspace(), PARKING)
    stage.main.close()
    place = stage.workspace()
    until(lambda: place.conversation.transcript.turns, "the earlier turn")
    turn = place.conversation.transcript.turns[0]
    assert (turn.question, turn.state) == (PARKING, TurnState.DONE)
    assert place.evidence.hits.cards()


def test_a_new_conversation_forgets_the_old_ones_evidence(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    answered(stage, place, PARKING)
    place.start_new()
    stage.quiet()
    assert not place.conversation.transcript.turns
    assert not place.evidence.hits.cards()


def two_sources(hits: tuple[Hit, ...]) -> Answer:
    from tests.fakes.services import best_sentence, cite

    answer = quoted(HANDS, hits, 0.0)
    citations = tuple(cite(marker, hits[marker - 1], best_sentence(HANDS, hits[marker - 1].text)) for marker in (1, 2))
    text = " ".join(f"“{citation.quote}” [{citation.marker}]" for citation in citations)
    return replace(answer, text=text, citations=citations, verdict=Verdict.SUPPORTED)
