"""Looking at pages: turning, zooming, text where there is nothing to draw, errors with a way back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from tests.fakes.waiting import until
from tests.integration.window.conftest import Stage

from murmur.domain.documents import StoredDocument
from murmur.domain.errors import FileUnavailable
from murmur.services.api import DocumentService
from murmur.ui.evidence import zoom
from murmur.ui.evidence.page_bar import PageBar
from murmur.ui.evidence.page_pane import PagePane
from murmur.ui.workspace import Workspace

pytestmark = pytest.mark.window


def document(place: Workspace, title: str) -> StoredDocument:
    return next(entry for entry in place.library.documents if entry.title == title)


def opened(stage: Stage, place: Workspace, title: str) -> PagePane:
    place.library.deeds.opened.emit(document(place, title))
    until(lambda: place.evidence.page.view is not None, "the page")
    stage.quiet()
    return place.evidence.page


def names(page: PagePane) -> list[str]:
    return [button.accessibleName() for button in page.bar.findChildren(QAbstractButton) if button.isVisible()]


def test_pages_can_be_turned_to_both_ends_and_no_further(stage: Stage) -> None:
    stage.house.fill()
    page = opened(stage, stage.workspace(), "Commercial Lease")
    assert page.view is not None
    assert page.bar.page.text() == f"Page 1 of {page.view.page_count}"
    assert not page.bar.previous_page.isEnabled()
    for number in range(2, page.view.page_count + 1):
        page.bar.next_page.click()
        until(lambda number=number: page.view is not None and page.view.page == number, f"page {number}")  # type: ignore[misc]
    assert not page.bar.next_page.isEnabled()


def test_a_part_that_is_no_page_is_called_by_its_own_name(stage: Stage) -> None:
    bar = PageBar(stage.look)
    bar.show_page("Sales ledger", 1, 2, "sheet Rates")
    assert bar.page.text() == "Sheet Rates (1 of 2)"
    bar.show_page("Sales ledger", 1, 2)
    assert bar.page.text() == "Page 1 of 2"


def test_a_narrow_bar_says_less_and_cuts_nothing(stage: Stage) -> None:
    bar = PageBar(stage.look)
    bar.resize(600, 80)
    bar.show()
    bar.show_page("Commercial Lease", 2, 6)
    bar.show_target(0, 2, True)
    bar.show_zoom(1.0, drawn=True, fit=zoom.Fit.WIDTH)
    assert (bar.page.text(), bar.target.text()) == ("Page 2 of 6", "Source 1 of 2")
    bar.resize(bar.minimumSizeHint().width(), 80)
    assert (bar.page.text(), bar.target.text()) == ("2 of 6", "1 of 2")
    assert bar.page.accessibleName() == "Page 2 of 6"
    bar.close()


def test_zoom_asks_for_a_sharper_picture_and_fit_width_goes_back(stage: Stage) -> None:
    stage.house.fill()
    page = opened(stage, stage.workspace(), "Commercial Lease")
    assert page.view is not None
    fitting = page.view.width
    page.bar.zoom_in.click()
    until(lambda: page.view is not None and page.view.width > fitting, "a larger picture")
    page.bar.zoomed.emit(zoom.FIT_WIDTH)
    until(lambda: page.view is not None and page.view.width == fitting, "the first size")


@pytest.mark.parametrize("steps", [2, 4])
def test_the_highlighted_words_are_in_view_however_large_the_page_is(stage: Stage, steps: int) -> None:
    stage.house.fill()
    place = stage.workspace(900, 600)
    place.evidence.search.setText("workshop ground floor premises loading")
    until(lambda: place.evidence.hits.cards(), "passages")
    lowest = max(range(len(place.evidence.hits.hits)), key=lambda number: place.evidence.hits.hits[number].start)
    place.evidence.open_hit(lowest)
    until(lambda: place.evidence.page.view is not None, "the page")
    stage.quiet()
    canvas = place.evidence.page.canvas
    for _ in range(steps):
        place.evidence.page.bar.zoom_in.click()
    until(lambda: not place.evidence.page.busy and stage.main.jobs.idle, "the sharp picture")
    box = canvas.boxes()[0]
    top, left = canvas.verticalScrollBar().value(), canvas.horizontalScrollBar().value()
    assert top > 0, "the words stand low on the page"
    assert top <= box.top()
    assert box.top() <= top + canvas.viewport().height()
    assert left <= box.center().x() <= left + canvas.viewport().width()


def test_a_format_without_pages_shows_its_text_with_the_words_marked(stage: Stage, tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    paragraphs = [f"Paragraph {number} speaks of nothing in particular." for number in range(200)]
    file.write_text("\n\n".join([*paragraphs, "The \U0001f54a dove nests in the crane of Tannery Wharf."]), "utf-8")
    stage.house.fill(file)
    place = stage.workspace()
    place.evidence.search.setText("crane")
    until(lambda: place.evidence.hits.cards(), "the passage")
    place.evidence.hits.cards()[0].click()
    until(lambda: place.evidence.page.view is not None, "the text")
    page = place.evidence.page
    assert page.text.isVisible()
    assert page.text.marked() == "The \U0001f54a dove nests in the crane of Tannery Wharf."
    bar = page.text.verticalScrollBar()
    assert bar.value() > 0, "the words are in view"
    assert "Show the text" not in names(page)
    assert "Next page" not in names(page)


def test_a_changed_file_shows_the_stored_text_and_says_so(stage: Stage) -> None:
    stage.house.fill()
    stage.house.documents.changed.add("doc-tannery-wharf-lease.pdf")
    page = opened(stage, stage.workspace(), "Commercial Lease")
    assert page.text.isVisible()
    assert page.notice is not None
    assert "has changed" in page.notice.accessibleName()


def test_a_page_that_cannot_be_shown_says_why_and_can_be_tried_again(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.house.fill()
    place = stage.workspace()
    documents: DocumentService = stage.house.documents
    view = documents.view

    def gone(*_: object, **__: object) -> None:
        raise FileUnavailable

    monkeypatch.setattr(documents, "view", gone)
    place.library.deeds.opened.emit(document(place, "Commercial Lease"))
    page = place.evidence.page
    until(lambda: page.notice is not None, "the notice")
    assert page.notice is not None
    assert page.notice.title == FileUnavailable.title
    monkeypatch.setattr(documents, "view", view)
    assert page.notice.action is not None
    page.notice.action.click()
    until(lambda: page.view is not None, "the page")
    assert page.notice is None


def test_a_page_that_comes_after_a_later_one_was_asked_for_is_dropped(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    stage.house.documents.viewing.close()
    place.library.deeds.opened.emit(document(place, "Commercial Lease"))
    until(lambda: stage.house.documents.viewing.waiting == 1, "the first page")
    place.library.deeds.opened.emit(document(place, "Annual Report 2025"))
    shown: list[str] = []
    place.evidence.page.shown.connect(lambda view: shown.append(view.document))
    stage.house.documents.viewing.open()
    stage.quiet()
    assert shown == ["Annual Report 2025"]


def test_back_leads_to_the_passages(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    page = opened(stage, place, "Commercial Lease")
    assert place.evidence.page_open
    page.bar.back.emit()
    assert not place.evidence.page_open


def test_escape_goes_back_from_the_page(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    opened(stage, place, "Commercial Lease")
    stage.main.stop_or_close()
    assert not place.evidence.page_open
