"""The search box needs no model, and what comes too late never shows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from tests.fakes.gate import Gate
from tests.fakes.waiting import until
from tests.integration.window.conftest import Stage

from murmur.ui.widgets.labels import ElidedLabel
from murmur.ui.workspace import Workspace

pytestmark = pytest.mark.window


def found(place: Workspace) -> list[str]:
    return [card.hit.text for card in place.evidence.hits.cards()]


def test_results_appear_while_typing_with_the_words_emphasised(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    place.search()
    QTest.keyClicks(place.evidence.search, "deposit")
    until(lambda: found(place), "passages")
    snippet = place.evidence.hits.cards()[0].snippet
    emphasised = {snippet.text[start:end].casefold() for start, end in snippet._marks}
    assert emphasised == {"deposit"}
    assert stage.house.documents.searches == ["deposit"], "one search, when the typing had paused"
    assert stage.house.documents.needed_vectors == [False]


def test_rows_of_a_table_are_shown_under_their_column_heads(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    (hit, *_), question = stage.house.documents.search("deposit", 1).hits, "deposit"
    place.evidence.hits.show_hits([replace(hit, context="Rents in euros\n2025 | 2024")], question)
    (card,) = place.evidence.hits.cards()
    assert "Rents in euros · 2025 | 2024" in [shown.text() for shown in card.findChildren(QLabel)]
    assert card.accessibleDescription().startswith("Rents in euros")


def test_a_card_says_why_its_passage_was_found(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    place.evidence.search.setText("deposit")
    until(lambda: found(place), "passages")
    (why,) = [made for made in place.evidence.hits.cards()[0].findChildren(ElidedLabel) if "atched" in made.text()]
    assert why.text() == "Matched: deposit"


def test_a_result_that_comes_after_a_later_question_is_dropped(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    slow = stage.house.documents.searching["deposit"] = Gate()
    slow.close()
    place.evidence.search.setText("deposit")
    until(lambda: slow.waiting, "the slow search")
    place.evidence.search.setText("disinfection")
    until(lambda: found(place), "the quick search")
    before = found(place)
    slow.open()
    stage.quiet()
    assert found(place) == before


def test_a_search_under_way_does_not_take_the_place_of_an_answers_evidence(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    slow = stage.house.documents.searching["disinfection"] = Gate()
    slow.close()
    place.evidence.search.setText("disinfection")
    until(lambda: slow.waiting, "the slow search")
    place.conversation.ask("How many parking spaces does the tenant have?")
    until(lambda: not place.conversation.busy, "the answer")
    evidence = found(place)
    slow.open()
    stage.quiet()
    assert evidence
    assert found(place) == evidence


def test_a_cleared_box_brings_back_the_evidence_of_the_answer(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    place.conversation.ask("How many parking spaces does the tenant have?")
    until(lambda: not place.conversation.busy, "the answer")
    stage.quiet()
    evidence = found(place)
    place.evidence.search.setText("disinfection")
    until(lambda: found(place) != evidence, "what was searched")
    place.evidence.search.clear()
    assert found(place) == evidence


def test_escape_ends_the_search(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    stage.main.activateWindow()
    until(stage.main.isActiveWindow, "an active window")
    place.search()
    QTest.keyClicks(place.evidence.search, "deposit")
    until(lambda: found(place), "passages")
    QTest.keyClick(place.evidence.search, Qt.Key.Key_Escape)
    assert place.evidence.search.text() == ""
    assert not found(place)


def test_nothing_found_is_said(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    place.evidence.search.setText("xylophone")
    until(lambda: stage.house.documents.searches, "the search")
    stage.quiet()
    assert not found(place)
    assert "Nothing found" in [label.text() for label in place.evidence.hits.findChildren(QLabel)]


def test_the_search_box_opens_a_hidden_pane(stage: Stage) -> None:
    place = stage.workspace()
    place.toggle(place.evidence)
    assert place.evidence.isHidden()
    place.search()
    assert place.evidence.isVisible()
    assert place.evidence.search.hasFocus() or not stage.main.isActiveWindow()
