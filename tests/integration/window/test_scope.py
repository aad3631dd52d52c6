"""Asking one document alone, from its menu to the × that ends it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.fakes.waiting import until
from tests.integration.window.conftest import Stage

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
    assert scope.isVisible()
    assert handbook.title in scope.button.accessibleName()
    assert ask(stage, place, PARKING) == {handbook.title}
    QTest.mouseClick(scope.clear_button, Qt.MouseButton.LeftButton)
    assert not scope.isVisible()
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
    stage.quiet()
    assert place.conversation.composer.scope.asked.document is None
