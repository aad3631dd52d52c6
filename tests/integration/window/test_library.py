"""The list of documents: found, sorted, folded, taken out and back, and moved from one collection to another."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from tests.fakes.waiting import until
from tests.integration.window.conftest import Stage

from murmur.domain.errors import DiskFull
from murmur.ui.documents import dragging
from murmur.ui.documents.document_list import DocumentList
from murmur.ui.documents.library_model import Row, RowKind
from murmur.ui.documents.name_dialog import NameDialog
from murmur.ui.documents.shelf import Order
from murmur.ui.widgets.confirm import ConfirmDialog
from murmur.ui.workspace import Workspace

LEASE = "Commercial Lease"


def rows(place: Workspace) -> list[Row]:
    return list(place.library.document_list.rows.all())


def titles(place: Workspace) -> list[str]:
    return [row.title for row in rows(place) if row.kind is RowKind.DOCUMENT]


def headings(place: Workspace) -> dict[str, str]:
    return {row.title: row.detail for row in rows(place) if row.kind is RowKind.HEADING}


def heading_of(place: Workspace) -> Row:
    return next(row for row in rows(place) if row.kind is RowKind.HEADING)


def under(place: Workspace, collection: str) -> list[str]:
    return [row.title for row in rows(place) if row.document is not None and row.collection == collection]


def choose(place: Workspace, title: str, collection: str = "Documents") -> DocumentList:
    """The list with the focus on this row."""
    shown = place.library.document_list
    wanted = (row.title == title and row.collection == collection for row in rows(place))
    shown.setCurrentIndex(shown.rows.index(list(wanted).index(True)))
    shown.setFocus()
    return shown


def kept(stage: Stage) -> dict[str, tuple[str, ...]]:
    return {one.title: one.collections for one in stage.house.documents.documents()}


@pytest.fixture
def place(stage: Stage) -> Workspace:
    stage.house.fill()
    made = stage.workspace()
    until(lambda: LEASE in titles(made), "the documents")
    return made


def test_a_removed_document_is_off_the_list_at_once_and_undo_brings_it_back(stage: Stage, place: Workspace) -> None:
    QTest.keyClick(choose(place, LEASE), Qt.Key.Key_Delete)
    assert LEASE not in titles(place)
    assert place.library.undo_strip.isVisible()
    assert place.library.undo_strip.what.text() == LEASE
    assert place.library.undo_strip.words.text() == "Removing from Murmur…"
    assert LEASE in kept(stage), "nothing is deleted yet, and nothing says so"
    QTest.keyClick(place.library.document_list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert LEASE in titles(place)
    assert not place.library.undo_strip.isVisible()
    stage.quiet()
    assert LEASE in kept(stage)


def test_a_document_that_is_being_removed_is_found_by_no_search_and_no_question(stage: Stage, place: Workspace) -> None:
    place.evidence.search.setText("parking spaces")
    until(lambda: LEASE in {hit.document for hit in place.evidence.hits.hits}, "the lease among what is found")
    QTest.keyClick(choose(place, LEASE), Qt.Key.Key_Delete)
    until(lambda: LEASE not in {hit.document for hit in place.evidence.hits.hits}, "a list without it")
    place.conversation.ask("How many parking spaces does the tenant have?")
    stage.quiet()
    assert LEASE not in {hit.document for hit in place.conversation.transcript.turns[0].hits}
    QTest.keyClick(place.library.document_list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    place.evidence.search.setText("parking")
    until(lambda: LEASE in {hit.document for hit in place.evidence.hits.hits}, "it is found again")


def test_a_removal_is_carried_out_when_its_time_is_over(stage: Stage, place: Workspace) -> None:
    assert place.library.removing is not None
    QTest.keyClick(choose(place, LEASE), Qt.Key.Key_Delete)
    place.library.removing.timer.timeout.emit()
    until(lambda: LEASE not in kept(stage), "the removal")
    stage.quiet()
    assert LEASE not in titles(place)
    assert not place.library.undo_strip.isVisible()


def test_a_second_removal_carries_out_the_first_and_quitting_the_last(stage: Stage, place: Workspace) -> None:
    first, second = titles(place)[:2]
    QTest.keyClick(choose(place, first), Qt.Key.Key_Delete)
    QTest.keyClick(choose(place, second), Qt.Key.Key_Delete)
    until(lambda: first not in kept(stage), "the first removal")
    assert second in kept(stage)
    stage.main.close()
    assert second not in kept(stage)


def test_a_removal_that_fails_is_told_and_the_document_is_back(
    stage: Stage, place: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFull

    monkeypatch.setattr(stage.house.documents, "remove", full)
    QTest.keyClick(choose(place, LEASE), Qt.Key.Key_Delete)
    assert place.library.removing is not None
    place.library.removing.carry_out()
    until(lambda: LEASE in titles(place), "the document")
    stage.quiet()


def test_a_document_in_two_collections_is_taken_out_of_one_or_of_murmur(stage: Stage, place: Workspace) -> None:
    lease = next(one for one in place.library.documents if one.title == LEASE)
    place.library.deeds.placed.emit([lease], "Leases", None)
    until(lambda: under(place, "Leases") == [LEASE], "the second collection")
    QTest.keyClick(choose(place, LEASE, "Leases"), Qt.Key.Key_Delete)
    assert place.library.undo_strip.words.text() == "Removing from “Leases”…"
    assert LEASE in under(place, "Documents")
    assert place.library.removing is not None
    place.library.removing.carry_out()
    until(lambda: kept(stage)[LEASE] == ("Documents",), "the removal")


def test_documents_are_dragged_to_another_collection(stage: Stage, place: Workspace) -> None:
    stage.house.collections.create("Leases")
    place.library.refresh()
    until(lambda: headings(place).get("Leases") == "Nothing in it yet", "the empty collection")
    shown = choose(place, LEASE)
    documents, here = shown.chosen()
    data = dragging.pack(documents, here)
    target = [row.collection for row in rows(place)].index("Leases")
    where = QPointF(shown.visualRect(shown.rows.index(target)).center())
    held = Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    move = QDragMoveEvent(where.toPoint(), *held)
    shown.dragMoveEvent(move)
    assert move.isAccepted()
    assert shown.aim == "Leases"
    shown.dropEvent(QDropEvent(where, *held))
    until(lambda: kept(stage)[LEASE] == ("Leases",), "the move")


def test_the_menu_of_a_document_offers_every_collection(stage: Stage, place: Workspace) -> None:
    stage.house.collections.create("Leases")
    place.library.refresh()
    until(lambda: "Leases" in headings(place), "the collection")
    shown = choose(place, LEASE)
    asking = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), shown.mapToGlobal(QPoint()))
    QApplication.sendEvent(shown.viewport(), asking)
    until(lambda: shown.findChildren(QMenu), "the menu")
    words = [action.text() for action in shown.findChildren(QMenu)[0].actions() if action.text()]
    assert words == [
        "Show",
        "Ask only this document",
        "Summarise this document",
        "Move to",
        "Also in",
        "Remove from Murmur",
    ]
    also = next(menu for menu in shown.findChildren(QMenu) if menu.title() == "Also in")
    next(action for action in also.actions() if action.text() == "Leases").trigger()
    until(lambda: kept(stage)[LEASE] == ("Documents", "Leases"), "the second collection")
    shown.findChildren(QMenu)[0].close()


def test_a_collection_is_made_renamed_and_deleted(stage: Stage, place: Workspace, tmp_path: Path) -> None:
    library = place.library
    library.deeds.created.emit((), None)
    dialog = library.findChild(NameDialog)
    assert dialog is not None
    dialog.field.setText("documents")
    dialog.yes.click()
    until(dialog.wrong.isVisible, "what is wrong with the name")
    dialog.field.setText("Leases")
    dialog.yes.click()
    until(lambda: "Leases" in headings(place), "the collection")
    stage.quiet()
    assert library.watched is not None
    library.watched.watch(tmp_path, "Leases")
    until(lambda: library.watched is not None and library.watched.folders, "the watched folder")
    QTest.keyClick(choose(place, "Leases", "Leases"), Qt.Key.Key_F2)
    dialog = library.findChild(NameDialog)
    assert dialog is not None
    dialog.field.setText("Contracts")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    until(lambda: "Contracts" in headings(place), "the new name")
    stage.quiet()
    assert [folder.collection for folder in library.watched.folders] == ["Contracts"]
    QTest.keyClick(choose(place, "Documents"), Qt.Key.Key_Delete)
    box = library.findChild(ConfirmDialog)
    assert box is not None
    assert "6 documents are in no other collection and are removed from Murmur." in box.text
    box.yes.click()
    until(lambda: "Documents" not in headings(place), "the end of the collection")
    assert kept(stage) == {}


def test_documents_are_found_by_name_sorted_and_folded_away(stage: Stage, place: Workspace, tmp_path: Path) -> None:
    for number in range(4):
        (tmp_path / f"note-{number}.txt").write_text("x" * 9_000 if number == 2 else "x", encoding="utf-8")
    stage.house.fill(tmp_path / "note-0.txt", tmp_path / "note-2.txt", tmp_path / "note-3.txt")
    place.library.refresh()
    until(lambda: len(titles(place)) == 9, "all of them")
    finding = place.library.finding
    finding.field.setText("note")
    assert titles(place) == ["note-0.txt", "note-2.txt", "note-3.txt"]
    assert headings(place)["Documents"] == "3 of 9 documents"
    finding.sort_by(Order.SIZE)
    assert titles(place)[0] == "note-2.txt"
    finding.field.clear()
    QTest.keyClick(choose(place, "Documents"), Qt.Key.Key_Left)
    assert titles(place) == []
    finding.field.setText("note")
    assert len(titles(place)) == 3
    finding.field.clear()
    QTest.keyClick(choose(place, "Documents"), Qt.Key.Key_Return)
    assert len(titles(place)) == 9


def test_a_collection_says_how_it_stands(stage: Stage, place: Workspace) -> None:
    stage.house.documents.index(1, 2)
    place.library.refresh()
    until(lambda: heading_of(place).fraction, "the progress")
    assert re.fullmatch(r"Can be searched: 6 of 6 files\n\d+% prepared", heading_of(place).tip)


def test_order_and_folds_are_there_again_after_a_restart_and_no_name_lies_open(stage: Stage, place: Workspace) -> None:
    place.library.finding.sort_by(Order.SIZE)
    QTest.keyClick(choose(place, "Documents"), Qt.Key.Key_Left)
    assert titles(place) == []
    stage.main.close()
    assert "Documents" not in (stage.house.home / "window.json").read_text(encoding="utf-8")
    again = stage.workspace()
    stage.quiet()
    assert titles(again) == []
    assert again.library.finding.order is Order.SIZE
