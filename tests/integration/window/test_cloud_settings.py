"""Who may be asked, about what, and what never leaves: kept as it was said, by the settings and a collection's menu."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu
from tests.fakes.escalation import OFF, READY
from tests.fakes.gate import Gate
from tests.fakes.waiting import settle, until
from tests.integration.window.conftest import Stage
from tests.integration.window.test_access import nameless
from tests.integration.window.test_cloud import opened as preview_of
from tests.integration.window.test_cloud import ready

from murmur.domain.cloud import Sharing
from murmur.domain.errors import CloudForbidden
from murmur.ui.cloud.preview import PreviewDialog
from murmur.ui.documents.menus import collection_menu
from murmur.ui.models.dialog import ModelsDialog
from murmur.ui.models.model_card import ModelCard
from murmur.ui.notices import Notice
from murmur.ui.settings.cloud_page import CloudPage
from murmur.ui.settings.never_send import NeverSendDialog

pytestmark = pytest.mark.window


def opened(stage: Stage) -> CloudPage:
    stage.house.fill()
    stage.house.escalation.shared = {"Documents": Sharing.OFF, "Case 41": Sharing.ASK}
    stage.workspace()
    stage.main.show_settings("cloud")
    page = stage.main.findChildren(CloudPage)[0]
    until(lambda: page.rows and stage.main.jobs.idle, "the collections")
    return page


def said(page: CloudPage, sharing: Sharing) -> QAbstractButton:
    return next(one for one in page.rows["Documents"].buttons() if one.property("sharing") == sharing.value)


def test_the_last_word_on_what_may_leave_is_what_counts(stage: Stage) -> None:
    page = opened(stage)
    slow = Gate()
    slow.close()
    stage.house.escalation.held.append(slow)
    said(page, Sharing.ASK).click()
    until(lambda: slow.waiting, "the first word, on its way")
    said(page, Sharing.NEVER).click()
    settle()
    slow.open()
    stage.quiet()
    assert stage.house.escalation.shared["Documents"] is Sharing.NEVER
    assert said(page, Sharing.NEVER).isChecked()


def test_the_page_keeps_what_is_said_on_it(stage: Stage) -> None:
    page = opened(stage)
    cloud = stage.house.escalation
    assert not nameless(page)
    assert "switched off" in page.state.text()
    said(page, Sharing.NEVER).click()
    until(lambda: cloud.shared["Documents"] is Sharing.NEVER, "what was chosen")
    page.key.setText("  sk-123  ")
    page.keep.click()
    until(lambda: cloud.key == "sk-123", "the key")
    assert page.key.text() == ""
    until(lambda: "never shown" in page.kept.text(), "that it is kept")
    page.forget.click()
    until(lambda: cloud.key == "", "no key")
    model = next(line for line in page.first.findChildren(QLineEdit) if line.accessibleName() == "Model")
    model.setText("large-70b")
    model.editingFinished.emit()
    address = next(line for line in page.first.findChildren(QLineEdit) if line.accessibleName() == "Address")
    address.setText("https://models.company.example/v1")
    address.editingFinished.emit()
    stage.quiet()
    kept = stage.house.settings.settings.cloud
    assert (kept.model, kept.address) == ("large-70b", "https://models.company.example/v1")
    cloud.state = replace(READY, managed=True)
    page.look_again()
    until(lambda: "can be asked" in page.state.text(), "the standing")


def test_the_list_of_what_is_never_sent_is_kept_line_by_line(stage: Stage) -> None:
    page = opened(stage)
    cloud = stage.house.escalation
    cloud.never = {"Case 41": ("Project Heron",)}
    page.editors["Case 41"].click()
    dialog = page.findChildren(NeverSendDialog)[0]
    until(dialog.keep.isEnabled, "the list")
    assert dialog.field.toPlainText() == "Project Heron"
    dialog.field.setPlainText("Project Heron\n\n  Marlow   Street \nProject Heron\n")
    dialog.keep.click()
    until(lambda: cloud.never["Case 41"] == ("Project Heron", "Marlow Street"), "the new list")
    stage.quiet()


def test_the_menu_of_a_collection_says_and_sets_what_may_leave(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    menu = collection_menu(stage.look, place, place.library.deeds, "Documents", Sharing.ASK)
    (cloud,) = [inner for inner in menu.findChildren(QMenu) if inner.title() == "Cloud"]
    assert [(one.text(), one.isChecked()) for one in cloud.actions()] == [
        ("Off", False), ("Ask each time", True), ("Never", False),
    ]  # fmt: skip
    cloud.actions()[2].trigger()
    until(lambda: stage.house.escalation.shared.get("Documents") is Sharing.NEVER, "what was chosen")
    until(lambda: any(row.sealed for row in place.library.document_list.rows.all()), "the shield")
    menu.close()
    settle()


def test_a_draft_that_is_refused_says_so_and_can_be_closed(stage: Stage) -> None:
    stage.house.fill()
    cloud = stage.house.escalation
    cloud.state, cloud.shared = READY, {"Documents": Sharing.ASK}
    place = stage.workspace()
    place.conversation.ask("How many parking spaces does the tenant have?")
    until(lambda: place.conversation.transcript.turns and not place.conversation.busy, "the answer")
    stage.quiet()
    cloud.state = OFF
    stage.main.cloud.ask(place.conversation.transcript.turns[0])
    dialog = stage.main.cloud.dialog
    assert dialog is not None
    until(lambda: dialog.trouble.count() > 0, "the refusal")
    assert not dialog.send.isEnabled()
    (notice,) = dialog.findChildren(Notice)
    until(notice.isVisible, "the refusal on screen")
    assert notice.title == CloudForbidden.title
    dialog.reject()
    stage.quiet()
    assert stage.main.cloud.dialog is None


def test_the_larger_local_model_is_shown_and_nothing_is_fetched(stage: Stage) -> None:
    stage.workspace()
    shelf = stage.house.models.shelf()
    wanted = next(one.model.id for one in shelf.models if not one.installed)
    stage.main.cloud.larger_asked.emit(wanted)
    dialog = stage.main.findChildren(ModelsDialog)[0]
    until(lambda: dialog.pages.current() == "find", "the page")
    stage.quiet()
    cards = [card for card in dialog.findChildren(ModelCard) if card.shown.model.id == wanted and card.isVisible()]
    assert cards
    dialog.close()


def test_locking_takes_an_open_preview_away(stage: Stage) -> None:
    turn = ready(stage)
    preview_of(stage, turn)
    stage.main.locking.lock()
    until(lambda: stage.main.unlock is not None and stage.main.jobs.idle, "the lock")
    settle()
    assert not [dialog for dialog in stage.main.findChildren(PreviewDialog) if dialog.isVisible()]
    assert stage.main.cloud.dialog is None
    assert "not open" in stage.main.cloud.why_not(None)
    assert stage.main.unlock is not None
    stage.main.unlock.button.click()
    until(lambda: stage.main.workspace is not None and stage.main.jobs.idle, "the open library")
    assert stage.main.cloud.standing.ready
    assert not stage.house.escalation.sent


def test_a_collection_that_comes_later_is_known(stage: Stage) -> None:
    ready(stage)
    stage.house.documents.made.add("Later")
    assert stage.main.workspace is not None
    stage.main.workspace.library.refresh()
    until(lambda: "Later" in stage.main.cloud.sharing, "the new collection")
