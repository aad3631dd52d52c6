"""Asking one document alone, from its menu to the × that ends it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from tests.fakes.waiting import until
from tests.integration.window.conftest import Stage

from murmur.domain.answers import Verdict
from murmur.ui.workspace import Workspace

PARKING = "How many parking spaces does the tenant have?"


def ask(stage: Stage, place: Workspace, question: str) -> set[str]:
    """The titles of the documents that the evidence comes from."""
    place.conversation.ask(question)
    until(lambda: not place.conversation.busy, "the answer")
    stage.quiet()
    return {hit.document for hit in place.conversation.transcript.turns[-1].hits}


def test_a_document_is_asked_alone_until_the_chip_is_taken_off(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    handbook = next(one for one in place.library.documents if "handbook" in one.path)
    place.library.deeds.asked.emit(handbook)
    scope = place.conversation.composer.scope
    assert handbook.title in scope.button.accessibleName()
    assert ask(stage, place, PARKING) == {handbook.title}
    QTest.mouseClick(scope.clear_button, Qt.MouseButton.LeftButton)
    assert "All documents" in scope.button.accessibleName()
    assert len(ask(stage, place, PARKING)) > 1


def test_a_turn_that_is_asked_again_is_asked_of_the_same_document(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    handbook = next(one for one in place.library.documents if "handbook" in one.path)
    place.ask_only(handbook)
    ask(stage, place, PARKING)
    turn = place.conversation.transcript.turns[-1]
    place.conversation.composer.scope.clear_button.click()
    turn.again.emit(turn)
    until(lambda: not place.conversation.busy, "the answer")
    assert {hit.document for hit in turn.hits} == {handbook.title}


def test_a_document_that_is_removed_is_not_asked_any_more(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    handbook = next(one for one in place.library.documents if "handbook" in one.path)
    place.ask_only(handbook)
    stage.house.documents.remove([handbook.document_id])
    place.library.refresh()
    until(lambda: place.conversation.composer.scope.asked.document is None, "a question for all documents")


def test_plain_chat_looks_at_no_document_and_says_so(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    scope = place.conversation.composer.scope
    scope.button.click()
    menu = scope.findChildren(QMenu)[0]
    next(action for action in menu.actions() if action.text() == "No documents").trigger()
    menu.close()
    assert "Paste a text" in place.conversation.composer.field.placeholderText()
    searched = len(stage.house.documents.searches)
    assert ask(stage, place, "Make this friendlier: Pay the rent by Friday.") == set()
    turn = place.conversation.transcript.turns[-1]
    assert turn.answer is not None
    assert turn.card is not None
    assert (turn.answer.verdict, turn.answer.plain) == (Verdict.UNCHECKED, True)
    assert turn.card.verdict.accessibleName() == "Not from your documents"
    assert len(stage.house.documents.searches) == searched
    turn.card.copy()
    assert "Not from your documents, not checked" in QApplication.clipboard().text()
    scope.clear_button.click()
    assert len(ask(stage, place, PARKING)) > 1


def test_a_summary_is_asked_of_the_document_alone(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    handbook = next(one for one in place.library.documents if "handbook" in one.path)
    place.library.deeds.summarised.emit(handbook)
    until(lambda: not place.conversation.busy and place.conversation.transcript.turns, "the summary")
    assert place.conversation.transcript.turns[-1].question == "Summarise this document"
    assert place.conversation.composer.scope.asked.document == handbook.document_id
