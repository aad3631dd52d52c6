"""Asking a cloud model in the window: only what stood on screen and was approved leaves, and nothing by itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from tests.fakes.escalation import HOST, READY, suggested
from tests.fakes.waiting import settle, until
from tests.integration.window.conftest import Stage
from tests.integration.window.contrast import weak
from tests.integration.window.test_access import nameless
from tests.integration.window.test_keyboard_walk import activate, here, tab_to, tap

from murmur.domain.answers import Verdict
from murmur.domain.cloud import Reason, Sharing
from murmur.domain.errors import CapReached, CloudInterrupted, CloudRefused
from murmur.services.escalation import Choice, CloudStanding
from murmur.ui.chat.turn_view import TurnView
from murmur.ui.cloud import words
from murmur.ui.cloud.preview import PreviewDialog
from murmur.ui.cloud.strip import SuggestionStrip
from murmur.ui.command_palette import CommandPalette
from murmur.ui.notices import Notice
from murmur.ui.widgets.tick import Tick

pytestmark = pytest.mark.window

PARKING = "How many parking spaces does the tenant have?"
NOWHERE = "What is the landlord's telephone number on Sundays?"
LETTER = """# Letter

Ms Jane Cooper of Northwind Trading Ltd writes how many parking spaces the tenant has at Mill Lane. Ms Jane Cooper
(jane.cooper@northwind.example) adds that Project Heron is not to be named.
"""


def ready(stage: Stage, question: str = PARKING) -> TurnView:
    """An answer over a collection that may be asked about, where something is suggested."""
    folder = Path(stage.house.home).parent / "letters"
    folder.mkdir(exist_ok=True)
    (folder / "letter.md").write_text(LETTER, encoding="utf-8")
    stage.house.fill()
    stage.house.fill(folder, collection="Case 41")
    cloud = stage.house.escalation
    cloud.state = READY
    cloud.shared = {"Documents": Sharing.ASK, "Case 41": Sharing.ASK}
    cloud.never = {"Case 41": ("Project Heron",)}
    cloud.suggestions[PARKING] = suggested(Reason.SEVERAL, Reason.ROOM, local="Large 4B", local_id="large")
    place = stage.workspace()
    place.conversation.ask(question)
    until(lambda: place.conversation.transcript.turns and not place.conversation.busy, "the answer")
    stage.quiet()
    return place.conversation.transcript.turns[0]


def opened(stage: Stage, turn: TurnView) -> PreviewDialog:
    turn.cloud_asked.emit(turn)
    dialog = stage.main.findChildren(PreviewDialog)[0]
    until(lambda: dialog.preview is not None or dialog.trouble.count(), "the preview")
    stage.quiet()
    return dialog


def renewed(stage: Stage, dialog: PreviewDialog) -> None:
    until(lambda: dialog.preview is not None, "the new preview")
    stage.quiet()


def has_preview(dialog: PreviewDialog) -> bool:
    return dialog.preview is not None


def strips(turn: TurnView) -> list[SuggestionStrip]:
    return [strip for strip in turn.findChildren(SuggestionStrip) if strip.isVisible()]


def test_from_a_suggestion_to_an_answer_from_the_cloud_by_keyboard_alone(stage: Stage) -> None:
    turn = ready(stage)
    local = turn.answer
    activate(stage)
    (strip,) = strips(turn)
    tab_to(stage, lambda widget: widget is strip.cloud)
    tap(stage, "Return")
    dialog = stage.main.findChildren(PreviewDialog)[0]
    until(lambda: dialog.preview is not None, "the preview")
    assert dialog.focusWidget() is dialog.cancel
    assert dialog.choosing is not None
    before = dialog.preview
    dialog.activateWindow()
    until(dialog.isActiveWindow, "an active dialog")
    tab_to(stage, lambda widget: isinstance(widget, Tick))
    tap(stage, "Space")
    renewed(stage, dialog)
    assert dialog.preview is not before
    assert before is not None
    assert len(dialog.choice.passages) == len(before.choice.passages) - 1
    field = dialog.choosing.also.field
    tab_to(stage, lambda widget: widget is field)
    QTest.keyClicks(here(stage), "parking")
    tap(stage, "Return")
    renewed(stage, dialog)
    assert dialog.isVisible()
    assert dialog.preview is not None
    assert "parking" not in dialog.preview.text
    tab_to(stage, lambda widget: widget is dialog.send)
    tap(stage, "Return")
    until(lambda: turn.answer is not None and turn.answer is not local and not stage.main.jobs._running, "the answer")
    stage.quiet()
    assert turn.card is not None
    assert turn.answer is not None
    assert turn.answer.engine.host == HOST
    assert "No. 17 in the register" in turn.card.made.text()
    ((sent, approval),) = stage.house.escalation.sent
    assert approval.sha256 == sent.payload.sha256
    turn.version_asked.emit(turn, 0)
    stage.quiet()
    assert turn.answer is not None
    assert turn.answer.engine.place == "local"


def test_what_is_on_screen_is_what_leaves(stage: Stage) -> None:
    turn = ready(stage)
    dialog = opened(stage, turn)
    view = dialog.reading.view
    view.selectAll()
    text = view.exact_selection()
    dialog.send.click()
    until(lambda: stage.house.escalation.sent, "the sending")
    stage.quiet()
    ((preview, _),) = stage.house.escalation.sent
    assert text.endswith("\n\n" + preview.payload.body.decode())
    assert text.startswith("POST /v1/chat/completions HTTP/1.1\nHost: models.company.example\n")
    assert "your key" in text


def test_a_change_voids_the_approval_until_the_new_preview_is_there(stage: Stage) -> None:
    turn = ready(stage)
    dialog = opened(stage, turn)
    assert dialog.send.isEnabled()
    shown = dialog.preview
    assert shown is not None
    assert words.size(len(shown.payload.body)) in dialog.send.text()
    assert dialog.choosing is not None
    stage.house.escalation.previewing.close()
    dialog.choosing.passages.rows[0].tick.click()
    assert not dialog.send.isEnabled()
    assert not has_preview(dialog)
    dialog.choosing.passages.rows[1].tick.click()
    dialog._approve()  # as a click that was on its way would
    stage.house.escalation.previewing.open()
    renewed(stage, dialog)
    assert dialog.preview is not None
    assert dialog.preview.choice == dialog.choice
    assert not stage.house.escalation.approved
    assert dialog.send.isEnabled()
    dialog.reject()
    stage.quiet()
    assert not stage.house.escalation.sent


def test_names_can_stay_and_what_is_never_sent_cannot(stage: Stage) -> None:
    turn = ready(stage)
    dialog = opened(stage, turn)
    assert dialog.choosing is not None
    table = dialog.choosing.table
    table.toggle("Project Heron")
    assert dialog.choice.kept == frozenset()
    table.toggle("Ms Jane Cooper")
    renewed(stage, dialog)
    assert dialog.preview is not None
    assert dialog.preview.text.count("Ms Jane Cooper") == 2
    assert "Project Heron" not in dialog.preview.text
    table.toggle("Mill Lane")
    renewed(stage, dialog)
    assert "Mill Lane" in dialog.choice.replaced
    assert dialog.preview is not None
    assert "Mill Lane" not in dialog.preview.text
    table.toggle("Mill Lane")
    renewed(stage, dialog)
    assert "Mill Lane" not in dialog.choice.replaced
    dialog.choosing.also.wanted.emit("Zanzibar")
    renewed(stage, dialog)
    assert "Zanzibar" in dialog.choosing.also.said.text()
    dialog.reject()


def test_every_place_shows_its_original_to_hand_and_eye(stage: Stage) -> None:
    turn = ready(stage)
    dialog = opened(stage, turn)
    assert dialog.choosing is not None
    view, table = dialog.reading.view, dialog.choosing.table
    table.pointed.emit("Ms Jane Cooper")
    assert len(view.extraSelections()) == 2
    assert "Ms Jane Cooper" in dialog.reading.pointed.text()
    first = view.textCursor().position()
    table.pointed.emit("Ms Jane Cooper")
    assert view.textCursor().position() > first
    dialog.reading.here.click()
    assert "Ms Jane Cooper" in view.toPlainText()
    assert "does not leave" in dialog.reading.title.text()
    dialog.reading.leaving.click()
    assert "Ms Jane Cooper" not in view.toPlainText()
    dialog.reading.copy.click()
    assert dialog.preview is not None
    assert QGuiApplication.clipboard().text() == dialog.preview.payload.sha256
    dialog.reject()


def test_nothing_is_said_where_nothing_may_be_asked_or_nothing_was_found(stage: Stage) -> None:
    turn = ready(stage, NOWHERE)
    assert turn.answer is not None
    assert turn.answer.verdict is Verdict.NOT_FOUND
    stage.house.escalation.suggestions[NOWHERE] = suggested(Reason.UNSURE)
    assert not strips(turn)
    place = stage.main.workspace
    assert place is not None
    stage.main.cloud.share("Documents", Sharing.NEVER)
    stage.main.cloud.share("Case 41", Sharing.NEVER)
    stage.quiet()
    place.conversation.ask(PARKING)
    until(lambda: len(place.conversation.transcript.turns) == 2 and not place.conversation.busy, "the answer")
    stage.quiet()
    second = place.conversation.transcript.turns[1]
    assert not strips(second)
    assert "may ever leave" in stage.main.cloud.why_not(second)
    headings = [row for row in place.library.document_list.rows.all() if row.sealed]
    assert {row.collection for row in headings} == {"Documents", "Case 41"}
    assert all("never" in row.tip.casefold() for row in headings)


def test_a_dismissed_suggestion_stays_away(stage: Stage) -> None:
    turn = ready(stage)
    (strip,) = strips(turn)
    strip.dismissed.emit()
    stage.quiet()
    assert not strips(turn)
    stage.main.cloud.refresh()
    stage.quiet()
    assert not strips(turn)


def test_the_menu_and_the_palette_say_why_not(stage: Stage) -> None:
    turn = ready(stage)
    stage.house.escalation.state = CloudStanding(
        False, "The administrator of this computer has switched cloud models off.", managed=True
    )
    stage.main.cloud.refresh()
    stage.quiet()
    assert turn.card is not None
    turn.card.more.click()
    menu = next(one for one in turn.card.findChildren(QMenu) if one.isVisible())
    (entry,) = [one for one in menu.actions() if one.objectName() == "ask_cloud"]
    assert not entry.isEnabled()
    assert "administrator" in entry.toolTip()
    menu.close()
    stage.main.show_palette()
    palette = stage.main.findChildren(CommandPalette)[0]
    palette.field.setText("ask a cloud")
    assert "administrator" in palette.rows.item(0).toolTip()
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.close()
    assert not strips(turn)
    assert not stage.main.findChildren(PreviewDialog)


def test_a_failure_loses_nothing_and_says_what_to_do(stage: Stage) -> None:
    turn = ready(stage)
    local = turn.answer
    stage.house.escalation.preview_failures = [CapReached()]
    dialog = opened(stage, turn)
    notice = dialog.findChildren(Notice)[0]
    assert not dialog.send.isEnabled()
    assert notice.action is not None
    notice.action.click()
    renewed(stage, dialog)
    stage.house.escalation.failures = [CloudRefused("The server did not take the key")]
    dialog.send.click()
    until(lambda: turn.answer is local, "the answer it had")
    stage.quiet()
    notices = [one for one in stage.main.findChildren(Notice) if one.isVisible()]
    assert [one.title for one in notices] == ["The server did not take the key"]
    assert notices[0].action is not None
    notices[0].action.click()
    again = stage.main.findChildren(PreviewDialog)[-1]
    until(lambda: again.preview is not None, "the preview")
    stage.house.escalation.failures = [CloudInterrupted()]
    again.send.click()
    until(lambda: turn.answer is local and not stage.main.jobs._running, "the answer it had")
    stage.quiet()
    assert turn.answer is local


def test_stopping_says_that_something_may_have_arrived(stage: Stage) -> None:
    turn = ready(stage)
    local = turn.answer
    dialog = opened(stage, turn)
    cloud = stage.house.escalation
    cloud.sending.close()
    dialog.send.click()
    until(lambda: cloud.sending.waiting, "the sending")
    cloud.sending.let(3)
    until(lambda: turn.streamed is not None and "tenant has" in turn.streamed.plain, "some text")
    stage.main.stop_or_close()
    until(lambda: turn.answer is local, "the answer it had")
    stage.quiet()
    notices = [one.title for one in stage.main.findChildren(Notice) if one.isVisible()]
    assert "Stopped" in notices


def test_withheld_passages_say_why_and_cannot_be_ticked(stage: Stage) -> None:
    turn = ready(stage)
    stage.house.escalation.shared["Documents"] = Sharing.NEVER
    dialog = opened(stage, turn)
    assert dialog.choosing is not None
    withheld = [row for row in dialog.choosing.passages.rows if not row.tick.isEnabled()]
    assert withheld
    assert all("Documents" in row.tick.accessibleDescription() for row in withheld)
    QTest.mouseClick(withheld[0], Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    assert not withheld[0].tick.isChecked()
    for row in dialog.choosing.passages.rows:
        row.tick.setChecked(False)
    assert dialog.choice == Choice(frozenset())
    assert not dialog.send.isEnabled()
    dialog.reject()


def test_text_of_documents_stays_text(stage: Stage) -> None:
    turn = ready(stage)
    assert turn.answer is not None
    dialog = opened(stage, turn)
    view = dialog.reading.view
    hostile = '{"content": "<img src=http://evil.example/x><b>bold</b> \u202etxt.exe\u202c \U0001f600 [PERSON 1]"}'
    view.show_body("", hostile, (), ())
    view.selectAll()
    assert view.exact_selection() == hostile
    assert "<b>bold</b>" in view.toPlainText()
    assert "\u202e" not in view.toPlainText()
    dialog.reject()


@pytest.mark.parametrize("line", ["word and word and word\\n", "x" * 60 + " "])
def test_a_long_body_is_shown_whole(stage: Stage, line: str) -> None:
    turn = ready(stage)
    dialog = opened(stage, turn)
    view = dialog.reading.view
    long = line * (50_000 // len(line))
    view.show_body("", long, (), ())
    settle()
    assert view.seen() < 30
    for _ in range(400):
        if view.seen() == 100:
            break
        dialog.reading.more.click()
        settle()
    assert view.seen() == 100
    dialog.reject()


def test_the_preview_can_be_heard_reached_and_read(stage: Stage) -> None:
    turn = ready(stage)
    stage.house.escalation.shared["Documents"] = Sharing.NEVER
    dialog = opened(stage, turn)
    assert not nameless(dialog)
    assert not weak(dialog)
    assert not weak(turn)
    dialog.reject()
    settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    dialog = opened(stage, turn)
    dialog.send.click()
    until(lambda: turn.answer is not None and turn.answer.engine.place == "cloud", "the answer")
    stage.quiet()
    assert not weak(turn)
