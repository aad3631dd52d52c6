"""A morning with Murmur without a mouse: every step is a key that the window's own event handling sees."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.fakes.services import SAMPLES
from tests.fakes.waiting import settle, until
from tests.integration.window.conftest import Stage

from murmur.domain.settings import Theme
from murmur.ui import shortcuts
from murmur.ui.chat.sources import SourceRow
from murmur.ui.documents.choosing import Wanted
from murmur.ui.settings.dialog import SettingsDialog
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.workspace import Workspace

pytestmark = pytest.mark.window

MOST_TABS = 60


def press(stage: Stage, name: str) -> None:
    """The keys of a command, as the table has them."""
    (keys,) = [key.keys for key in shortcuts.table() if key.name == name]
    tap(stage, keys)


def tap(stage: Stage, keys: str) -> None:
    QTest.keySequence(here(stage), QKeySequence(keys))
    settle()


def here(stage: Stage) -> QWidget:
    """Where the focus is; what is just going away can take the offscreen screen's only active window along."""
    if QApplication.activeWindow() is None:
        activate(stage)
    return QApplication.focusWidget() or QApplication.activeWindow() or stage.main


def tab_to(stage: Stage, wanted: Callable[[QWidget], bool], keys: str = "Tab") -> None:
    """Presses Tab until the focus is there."""
    for _ in range(MOST_TABS):
        if wanted(here(stage)):
            return
        tap(stage, keys)
    raise AssertionError(f"not reached by {MOST_TABS} times {keys}; the focus is on {here(stage)}")


def test_a_day_by_keyboard_alone(stage: Stage) -> None:
    place = stage.workspace()
    activate(stage)
    add(stage, place)
    ask(stage, place)
    open_a_citation_and_copy_the_answer(stage, place)
    find_an_old_conversation(stage, place)
    remove_and_undo(stage, place)
    change_a_setting(stage)
    press(stage, "quit")
    assert not stage.main.isVisible()
    assert stage.house.closed == 1


def activate(stage: Stage) -> None:
    """A window manager does this when a dialog closes; the offscreen screen has none."""
    stage.main.activateWindow()
    until(stage.main.isActiveWindow, "an active window")


def add(stage: Stage, place: Workspace) -> None:
    """The system's dialog has keys of its own; what it is asked for, and what comes of the answer, is the window's."""
    stage.choice = [SAMPLES]
    press(stage, "add_files")
    assert stage.wanted == [Wanted.FILES]
    until(lambda: stage.house.documents.kept and stage.main.jobs.idle, "the documents")


def ask(stage: Stage, place: Workspace) -> None:
    press(stage, "ask")
    QTest.keyClicks(here(stage), "How many parking spaces does the tenant have?")
    tap(stage, "Return")
    until(lambda: place.conversation.transcript.turns and stage.main.jobs.idle, "the answer")


def open_a_citation_and_copy_the_answer(stage: Stage, place: Workspace) -> None:
    tab_to(stage, lambda widget: isinstance(widget, SourceRow), "Shift+Tab")
    tap(stage, "Return")
    until(lambda: place.evidence.page_open and place.evidence.page.view is not None, "the page")
    press(stage, "copy_answer")
    until(lambda: "[1] Commercial Lease, Page 1" in QGuiApplication.clipboard().text(), "the answer on the clipboard")
    assert "four parking spaces" in QGuiApplication.clipboard().text()
    press(stage, "stop")
    assert not place.evidence.page_open


def find_an_old_conversation(stage: Stage, place: Workspace) -> None:
    press(stage, "new_conversation")
    until(lambda: not place.conversation.transcript.turns and stage.main.jobs.idle, "an empty conversation")
    press(stage, "find_conversation")
    QTest.keyClicks(here(stage), "parking")
    pane = place.conversations
    until(lambda: pane._searched == "parking" and stage.main.jobs.idle, "what was found")
    tap(stage, "Down")
    tap(stage, "Return")
    until(lambda: place.conversation.transcript.turns and stage.main.jobs.idle, "the old conversation")
    assert "parking" in place.conversation.transcript.turns[0].question
    press(stage, "documents")


def remove_and_undo(stage: Stage, place: Workspace) -> None:
    documents = place.library.document_list
    tab_to(stage, lambda widget: widget is documents, "F6")
    for _ in range(documents.model().rowCount()):
        if documents.chosen()[0]:
            break
        tap(stage, "Down")
    (chosen,) = documents.chosen()[0]
    tap(stage, "Delete")
    until(lambda: chosen.title not in shown(place), "a list without it")
    tap(stage, "Ctrl+Z")
    until(lambda: chosen.title in shown(place) and stage.main.jobs.idle, "it is back")
    assert chosen.document_id in stage.house.documents.kept


def shown(place: Workspace) -> list[str]:
    model = place.library.document_list.rows
    rows = [model.row_at(model.index(row)) for row in range(model.rowCount())]
    return [row.document.title for row in rows if row is not None and row.document is not None]


def change_a_setting(stage: Stage) -> None:
    press(stage, "settings")
    dialog = stage.main.findChild(SettingsDialog)
    assert dialog is not None
    until(dialog.isActiveWindow, "the dialog")
    tab_to(stage, lambda widget: isinstance(widget, TextButton) and widget.accessibleName().startswith("Theme"))
    for _ in range(3):
        if here(stage).accessibleName() == "Theme: Dark":
            break
        tap(stage, "Right")
    tap(stage, "Space")
    until(lambda: stage.house.settings.settings.appearance.theme is Theme.DARK, "the dark theme")
    stage.quiet()
    assert stage.look.dark
    tap(stage, "Esc")
    activate(stage)
