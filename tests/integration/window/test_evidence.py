"""At a page: finding, selecting, copying, comparing, all pages at a glance, and its text to be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget
from tests.fakes.waiting import settle, until
from tests.integration.window.conftest import Stage

from murmur.domain.documents import StoredDocument
from murmur.ui.evidence import zoom
from murmur.ui.evidence.page_pane import PagePane
from murmur.ui.evidence.thumbnails import MOST_KEPT
from murmur.ui.workspace import Workspace

pytestmark = pytest.mark.window

LEASE = "doc-tannery-wharf-lease.pdf"


def cited(stage: Stage, width: int = 1280, height: int = 800) -> tuple[Workspace, PagePane]:
    """The page of a citation, at rest."""
    stage.house.fill()
    place = stage.workspace(width, height)
    place.conversation.ask("How many parking spaces does the tenant have?")
    until(lambda: not place.conversation.busy, "the answer")
    turn = place.conversation.transcript.turns[0]
    place.conversation.cited.emit(turn, 1)
    page = place.evidence.page
    rest(stage, page)
    return place, page


def rest(stage: Stage, *pages: PagePane) -> None:
    until(lambda: all(page.view is not None and not page.busy for page in pages), "pages at rest")
    stage.quiet()


def active(stage: Stage, widget: QWidget) -> None:
    def has_focus() -> bool:
        if not stage.main.isActiveWindow():
            stage.main.activateWindow()
        widget.setFocus()
        return stage.main.isActiveWindow() and QApplication.focusWidget() in (widget, widget.focusProxy())

    until(has_focus, "the focus")


# Finding


def test_words_are_found_counted_marked_and_stepped_through_over_pages(stage: Stage) -> None:
    place, page = cited(stage)
    active(stage, page.canvas)
    place.find_words()
    assert page.finder.isVisible()
    QTest.keyClicks(page.finder.field, "DEPOSIT")
    until(lambda: page.finder.places, "places")
    rest(stage, page)
    pages = {entry.page for entry in page.finder.places}
    total = len(page.finder.places)
    assert page.finder.count.text() == f"1 of {total}"
    assert page.view is not None
    assert page.view.page == page.finder.places[0].page
    assert page.canvas.paper.current
    seen = set()
    for _ in range(total):
        seen.add(page.view.page)
        box = page.canvas.paper.on_screen(page.canvas.paper.current)[0]
        top = page.canvas.verticalScrollBar().value()
        assert top <= box.center().y() <= top + page.canvas.viewport().height()
        QTest.keyClick(page.finder.field, Qt.Key.Key_Return)
        rest(stage, page)
    assert seen == pages
    assert page.finder.count.text() == f"1 of {total}", "after the last comes the first"
    QTest.keyClick(page.finder.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert page.finder.count.text() == f"{total} of {total}"


def test_the_marks_lie_on_the_words_that_were_found(stage: Stage) -> None:
    _, page = cited(stage)
    page.open_find()
    page.finder.field.setText("parking")
    until(lambda: page.finder.places, "places")
    rest(stage, page)
    canvas = page.canvas
    current = page.finder.current
    assert current is not None
    (box,) = canvas.paper.current
    assert canvas.placed.word_at(box.left + box.width / 2, box.top + box.height / 2) == (
        current.span.start,
        current.span.end,
    )


def test_what_is_not_there_is_said_and_escape_closes_the_search_first(stage: Stage) -> None:
    place, page = cited(stage)
    page.open_find()
    page.finder.field.setText("xylophone")
    until(lambda: page.finder.count.text() == "Not found", "the verdict")
    assert not page.finder.next.isEnabled()
    stage.main.stop_or_close()
    assert page.finder.isHidden()
    assert place.evidence.page_open
    stage.main.stop_or_close()
    assert not place.evidence.page_open


def test_a_search_that_is_overtaken_is_cancelled_and_never_shows(stage: Stage) -> None:
    _, page = cited(stage)
    stage.house.documents.finding.close()
    page.open_find()
    page.finder.field.setText("tenant")
    until(lambda: stage.house.documents.finding.waiting == 1, "the first search")
    page.finder.field.setText("landlord")
    until(lambda: stage.house.documents.given_up == ["tenant"], "the end of the first search")
    until(lambda: stage.house.documents.finding.waiting == 1, "the second search")
    stage.house.documents.finding.open()
    until(lambda: page.finder.places, "places")
    assert {entry.span.text.casefold() for entry in page.finder.places} == {"landlord"}


def test_the_same_key_searches_all_documents_elsewhere(stage: Stage) -> None:
    place, page = cited(stage)
    active(stage, place.conversation.composer.field)
    place.find_words()
    assert page.finder.isHidden()
    assert not place.evidence.page_open


# Selecting and copying


def test_words_are_selected_with_the_mouse_and_copied_with_their_citation(stage: Stage) -> None:
    _, page = cited(stage)
    canvas = page.canvas
    assert page.view is not None
    start = page.view.text.index("four parking spaces")
    first, last = (canvas.paper.on_screen(canvas.placed.boxes(start + at, start + at + 1))[0] for at in (0, 18))
    left = QPoint(round(first.left()) + 1, round(first.center().y()))
    right = QPoint(round(last.right()), round(last.center().y()))
    QTest.mousePress(canvas.paper, Qt.MouseButton.LeftButton, pos=left)
    QTest.mouseMove(canvas.paper, right)
    QTest.mouseRelease(canvas.paper, Qt.MouseButton.LeftButton, pos=right)
    assert page.chosen() == "four parking spaces"
    assert page.selection.isVisible()
    page.selection.cite.click()
    assert QGuiApplication.clipboard().text() == "“four parking spaces” (Commercial Lease, page 1)"
    page.selection.copy.click()
    assert QGuiApplication.clipboard().text() == "four parking spaces"
    QTest.mouseDClick(canvas.paper, Qt.MouseButton.LeftButton, pos=left)
    assert page.chosen() == "four"
    QTest.mouseClick(canvas.paper, Qt.MouseButton.LeftButton, pos=right)
    assert page.selection.isHidden()


def test_words_are_selected_with_the_keyboard(stage: Stage) -> None:
    place, page = cited(stage)
    canvas = page.canvas
    assert page.view is not None
    start = page.view.text.index("four parking")
    canvas.selecting.select(start, start)
    active(stage, canvas)
    shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    for _ in range(3):
        QTest.keyClick(canvas, Qt.Key.Key_Right, shift | control)
    assert page.chosen() == "four parking"
    QTest.keyClick(canvas, Qt.Key.Key_Left, shift)
    assert page.chosen() == "four parkin"
    QTest.keyClick(canvas, Qt.Key.Key_C, control)
    assert QGuiApplication.clipboard().text() == "four parkin"
    place.copy()
    assert QGuiApplication.clipboard().text() == "“four parkin” (Commercial Lease, page 1)"
    QTest.keyClick(canvas, Qt.Key.Key_Down, shift)
    assert "\n" in page.chosen() or len(page.chosen()) > 40
    QTest.keyClick(canvas, Qt.Key.Key_A, control)
    assert page.chosen() == page.view.text


def test_without_a_selection_the_passage_itself_is_copied_with_its_citation(stage: Stage) -> None:
    _, page = cited(stage)
    assert page.target is not None
    assert page.target.span is not None
    page.copy_cited()
    assert QGuiApplication.clipboard().text() == f"“{page.target.span.text}” (Commercial Lease, page 1)"


# The page as text


def test_the_text_of_a_drawn_page_can_be_read_searched_and_copied(stage: Stage) -> None:
    _, page = cited(stage)
    page.bar.text.click()
    assert page.text.isVisible()
    assert page.target is not None
    assert page.target.span is not None
    assert page.text.marked() == page.target.span.text
    page.open_find()
    page.finder.field.setText("parking")
    until(lambda: page.finder.places, "places")
    page.text.moveCursor(QTextCursor.MoveOperation.Start)
    assert page.text.find("parking")
    assert page.chosen().casefold() == "parking"
    page.copy_cited()
    assert QGuiApplication.clipboard().text().endswith(" (Commercial Lease, page 1)")
    page.bar.text.click()
    assert page.canvas.isVisible()


# All pages


def test_all_pages_are_shown_small_and_lead_to_each(stage: Stage) -> None:
    _, page = cited(stage)
    strip = page.thumbnails
    assert strip.isHidden()
    page.bar.thumbnails.click()
    until(lambda: set(strip.in_sight()) <= set(strip.kept), "all pages in sight")
    assert strip.currentIndex().row() == 0
    assert strip.hasFocus() or not stage.main.isActiveWindow()
    QTest.keyClick(strip, Qt.Key.Key_Down)
    rest(stage, page)
    assert page.view is not None
    assert page.view.page == 2
    page.bar.next_page.click()
    rest(stage, page)
    assert strip.currentIndex().row() == 2
    stage.quiet()
    small = [entry for entry in stage.house.documents.viewed if entry[2] < 150]
    assert len(small) == len(set(small)), "each is drawn once"
    page.bar.thumbnails.click()
    assert strip.isHidden()


def test_only_pages_in_sight_are_drawn_and_the_strip_keeps_few(stage: Stage) -> None:
    _, page = cited(stage)
    strip = page.thumbnails
    strip.show_page(LEASE, 1, 4000)
    strip.show()
    until(lambda: set(strip.in_sight()) <= set(strip.kept) | strip._failed, "the pages in sight")
    assert len(strip.in_sight()) < 12
    asked = {number for _, number, width in stage.house.documents.viewed if width < 150}
    assert asked == set(strip.in_sight())
    picture = strip.kept[1]
    for number in range(10, 10 + 2 * MOST_KEPT):
        strip.kept[number] = picture
    assert page.view is not None
    strip._keep(2, page.view)
    assert len(strip.kept) == MOST_KEPT


# Size


def test_the_size_is_told_chosen_and_stepped_and_the_words_stay_under_the_mouse(stage: Stage) -> None:
    _, page = cited(stage)
    canvas = page.canvas
    page.set_zoom(zoom.at(1.0))
    rest(stage, page)
    assert page.bar.zoom_at.accessibleName() == "Size: 100%"
    assert page.view is not None
    assert page.view.width == pytest.approx(595 * 96 / 72 * canvas.devicePixelRatioF(), abs=2)
    canvas.verticalScrollBar().setValue(200)
    mouse = QPointF(150, 120)
    before = canvas.paper.in_picture(mouse + canvas._offset())[1] / canvas.paper.image.height()
    wheel = QWheelEvent(
        mouse, canvas.mapToGlobal(mouse), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas.viewport(), wheel)
    rest(stage, page)
    assert page.bar.zoom_at.accessibleName() == "Size: 125%"
    after = canvas.paper.in_picture(mouse + canvas._offset())[1] / canvas.paper.image.height()
    assert after == pytest.approx(before, abs=0.003)
    page.set_zoom(zoom.FIT_PAGE)
    rest(stage, page)
    assert canvas.paper.height() <= canvas.height() + 1
    assert [action.text() for action in page.bar.zooms().actions()][-1] == "400%"


# Why, and elsewhere


def test_a_page_says_why_its_passage_was_found(stage: Stage) -> None:
    place, page = cited(stage)
    assert page.bar.why.text() == "Matched: parking, spaces, tenant"
    assert page.bar.why.accessibleDescription().startswith("It holds these words of the question: parking")
    card = place.evidence.hits.cards()[0]
    assert "It holds these words of the question: parking" in card.accessibleDescription()
    page.tell("Why this was found", "Because.")
    assert "Because." in [label.text() for label in page.findChildren(QLabel)]


@pytest.mark.parametrize("opens", [True, False])
def test_a_file_is_opened_in_its_own_program_once_its_path_was_read(stage: Stage, opens: bool) -> None:
    _, page = cited(stage)
    stage.can_open_files = opens
    page.bar.next_page.click()
    rest(stage, page)
    page.open_file()
    box = stage.main.findChild(QMessageBox)
    assert box is not None
    assert box.informativeText().endswith("tannery-wharf-lease.pdf")
    assert not stage.files
    box.buttons()[0].click()
    until(lambda: stage.files, "the file")
    stage.quiet()
    (way,) = stage.files
    assert (Path(way.path).name, way.page, way.there) == ("tannery-wharf-lease.pdf", 2, True)
    notices = [label.text() for label in stage.main.findChildren(QLabel) if label.isVisible()]
    if opens and not way.command:
        assert any("page 2" in text for text in notices)
    if not opens:
        assert any("program for this kind of file" in text for text in notices)


# Comparing


def other(place: Workspace) -> StoredDocument:
    return next(entry for entry in place.library.documents if entry.title == "Annual Report 2025")


@pytest.mark.parametrize(("width", "side_by_side"), [(1280, True), (900, False)])
def test_two_pages_are_compared_each_with_its_own_size(stage: Stage, width: int, side_by_side: bool) -> None:
    place, page = cited(stage, width)
    library = not place.side.isHidden()
    before = place.splitter.sizes()
    page.bar.compare.click()
    pinned = place.evidence.pinned
    assert pinned is not None
    rest(stage, page, pinned)
    place.evidence.open_document(other(place))
    rest(stage, page, pinned)
    assert pinned.view is not None
    assert page.view is not None
    assert (pinned.view.document, page.view.document) == ("Commercial Lease", "Annual Report 2025")
    corners = [widget.mapTo(stage.main, QPoint(0, 0)) for widget in (pinned, page)]
    assert (corners[0].y() == corners[1].y()) is side_by_side
    was = page.canvas.scale
    pinned.set_zoom(zoom.at(1.5))
    rest(stage, page, pinned)
    assert page.canvas.scale == pytest.approx(was)
    active(stage, pinned.canvas)
    assert place.evidence.active_page() is pinned
    place.next_pane()
    stage.main.stop_or_close()
    pinned.bar.back.emit()
    assert place.evidence.pinned is None
    settle()
    assert (not place.side.isHidden()) is library
    assert place.splitter.sizes() == before


def test_every_control_of_a_page_has_a_name(stage: Stage) -> None:
    from tests.integration.window.test_access import nameless

    place, page = cited(stage)
    page.show_thumbnails(True)
    page.open_find()
    page.canvas.selecting.select(0, 20)
    place.evidence.compare()
    stage.quiet()
    assert not nameless(stage.main)
