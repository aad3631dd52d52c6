"""From files held over the window to documents in the list, and to what could not be added."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from tests.fakes.waiting import until
from tests.integration.window.conftest import Stage

from murmur.domain.documents import DocumentStatus, StoredDocument
from murmur.domain.errors import DiskFull, EncryptedDocument
from murmur.ui.documents.library_model import RowKind
from murmur.ui.notices import Notice
from murmur.ui.workspace import Workspace

pytestmark = pytest.mark.window


def notes(folder: Path, *names: str) -> list[Path]:
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / name).write_text(f"The boiler in {name} was serviced.\n\nThe bill came in May.", encoding="utf-8")
    return [folder / name for name in names]


def titles(place: Workspace, kind: RowKind = RowKind.DOCUMENT) -> list[str]:
    model = place.library.document_list.rows
    rows = [model.row_at(model.index(row)) for row in range(model.rowCount())]
    return [row.title for row in rows if row is not None and row.kind is kind]


def hold_over(stage: Stage, paths: list[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDragEnterEvent(
        QPoint(400, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(stage.main, event)
    return data


def let_go(stage: Stage, data: QMimeData) -> None:
    event = QDropEvent(
        QPointF(400, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(stage.main, event)


def test_held_files_show_what_will_happen_and_dropped_files_are_listed(stage: Stage, tmp_path: Path) -> None:
    place = stage.workspace()
    data = hold_over(stage, [*notes(tmp_path / "files", "a.txt", "b.txt"), tmp_path / "files"])
    assert stage.main.drops.overlay.isVisible()
    assert stage.main.drops.overlay.title.text() == "Add 2 files and 1 folder to Documents"
    let_go(stage, data)
    assert not stage.main.drops.overlay.isVisible()
    until(lambda: titles(place) == ["a.txt", "b.txt"], "both documents in the list")


def test_no_part_of_the_window_takes_a_drop_for_itself(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    place.conversation.ask("How many parking spaces does the tenant have?")
    until(lambda: not place.conversation.busy, "the answer")
    place.evidence.open_hit(0)
    stage.quiet()
    greedy = [type(widget).__name__ for widget in place.findChildren(QWidget) if widget.acceptDrops()]
    assert not greedy, "a file dropped on a field would become text"


def test_a_dropped_web_address_is_not_taken(stage: Stage) -> None:
    stage.workspace()
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.pdf")])
    event = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(stage.main, event)
    assert not stage.main.drops.overlay.isVisible()


def test_progress_shows_per_file_and_overall_and_cancel_keeps_what_is_in(stage: Stage, tmp_path: Path) -> None:
    place = stage.workspace()
    reading = stage.house.documents.reading
    reading.close()
    stage.main._add(notes(tmp_path / "files", "a.txt", "b.txt", "c.txt"))
    reading.let(1)
    until(lambda: titles(place) == ["a.txt"], "the first document")
    until(lambda: place.library.activity.title.text() == "Adding 2 of 3 files", "the overall progress")
    until(lambda: titles(place, RowKind.READING) == ["b.txt"], "the file that is being read")
    place.library.activity.button.click()
    until(lambda: place.library.adding is not None and not place.library.adding.busy, "the end of adding")
    stage.quiet()
    assert titles(place) == ["a.txt"]
    assert not place.library.activity.isVisible()
    assert not shown_notices(place), "a stop is no failure"


def test_a_failed_file_says_why_and_what_to_do_and_can_be_tried_again(stage: Stage, tmp_path: Path) -> None:
    stage.house.documents.failing["b.txt"] = EncryptedDocument()
    place = stage.workspace()
    stage.main._add(notes(tmp_path / "files", "a.txt", "b.txt"))
    until(lambda: len(place.library.failures.cards()) == 1, "the failure")
    place.library.show_failures()
    card = place.library.failures.cards()[0]
    assert card.failure.why == EncryptedDocument.title
    assert card.failure.advice == EncryptedDocument.advice
    assert place.library.tabs.problems.accessibleName() == "1 problem"
    del stage.house.documents.failing["b.txt"]
    card.retry.click()
    until(lambda: titles(place) == ["a.txt", "b.txt"], "both documents in the list")
    until(place.library.tabs.isHidden, "no problem any more")


def test_all_failed_files_can_be_tried_again_at_once(stage: Stage, tmp_path: Path) -> None:
    stage.house.documents.failing.update({"b.txt": EncryptedDocument(), "c.txt": EncryptedDocument()})
    place = stage.workspace()
    stage.main._add(notes(tmp_path / "files", "a.txt", "b.txt", "c.txt"))
    until(lambda: len(place.library.failures.cards()) == 2, "the failures")
    stage.house.documents.failing.clear()
    place.library.failures.all.click()
    until(lambda: titles(place) == ["a.txt", "b.txt", "c.txt"], "all documents in the list")


def test_a_failure_inside_a_file_is_tried_again_with_that_file(stage: Stage, tmp_path: Path) -> None:
    (mail,) = notes(tmp_path / "post", "mail.txt")
    old = StoredDocument(
        "old", f"{mail}/old.doc", "old.doc", "docx", ("Post",), DocumentStatus.FAILED, 0, 0, 0, 0, "", "Old",
        container=str(mail), part="1",
    )  # fmt: skip
    stage.house.documents.kept["old"] = (old, None)
    place = stage.workspace()
    until(lambda: len(place.library.failures.cards()) == 1, "the failure")
    place.library.failures.cards()[0].retry.click()
    until(lambda: titles(place) == ["mail.txt"], "the file in which it lies")
    added = {one.title: one.collections for one in stage.house.documents.documents()}
    assert added["mail.txt"] == ("Post",)


def test_a_failed_file_can_be_removed_from_the_list(stage: Stage, tmp_path: Path) -> None:
    stage.house.documents.failing["b.txt"] = EncryptedDocument()
    place = stage.workspace()
    stage.main._add(notes(tmp_path / "files", "a.txt", "b.txt"))
    until(lambda: len(place.library.failures.cards()) == 1, "the failure")
    place.library.failures.cards()[0].remove.click()
    until(lambda: place.library.tabs.isHidden(), "no problem any more")
    assert [entry.title for entry in stage.house.documents.documents()] == ["a.txt"]


def test_a_failure_of_the_whole_request_is_a_notice(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = stage.workspace()

    def full(*_: object, **__: object) -> None:
        raise DiskFull

    monkeypatch.setattr(stage.house.documents, "add", full)
    stage.main._add(notes(tmp_path / "files", "a.txt"))
    until(lambda: shown_notices(place) == [DiskFull.title], "the notice")


def test_background_indexing_shows_its_progress_and_says_that_questions_can_be_asked(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    stage.house.documents.index(30, 120)
    until(lambda: place.library.activity.isVisible(), "the strip")
    assert "You can ask already" in place.library.activity.detail.text()
    assert place.library.activity.title.text() == "Preparing search by meaning"
    stage.house.documents.index(40, 120, seconds_left=170)
    until(lambda: "about 3 minutes left" in place.library.activity.detail.text(), "the time that is left")
    stage.house.documents.index(120, 120)
    until(lambda: not place.library.activity.isVisible(), "the end of it")


def test_the_empty_window_offers_the_samples_and_then_questions_about_them(stage: Stage) -> None:
    place = stage.workspace()
    place.conversation.welcome.try_samples.emit()
    until(lambda: "Commercial Lease" in titles(place), "the samples")
    stage.quiet()
    place.conversation.welcome.suggested.emit("How many parking spaces does the tenant have?")
    until(lambda: place.conversation.transcript.turns, "a turn")


def shown_notices(place: Workspace) -> list[str]:
    return [notice.title for notice in place.conversation.findChildren(Notice) if notice.isVisible()]
