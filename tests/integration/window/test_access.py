"""Everything can be reached and heard without a mouse, and fits on small screens."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QSplitter,
    QWidget,
)
from tests.fakes.services import FakeDoctor
from tests.fakes.waiting import settle, until
from tests.integration.window.conftest import Stage
from tests.integration.window.contrast import weak

from murmur.domain.documents import DocumentStatus
from murmur.domain.errors import EncryptedDocument, WorkerCrashed
from murmur.domain.settings import Appearance, Settings, Theme
from murmur.services.api import Check
from murmur.ui import shortcuts, tab_order
from murmur.ui.documents.adding import Failure
from murmur.ui.help.dialog import HelpDialog
from murmur.ui.settings.dialog import SettingsDialog
from murmur.ui.widgets.labels import ElidedLabel
from murmur.ui.workspace import CHAT_LEAST, Workspace

pytestmark = pytest.mark.window

PARKING = "How many parking spaces does the tenant have?"


def full(stage: Stage, width: int = 1280, height: int = 800) -> Workspace:
    """A window with something in every corner: documents, an answer, a crash, a page, a failure."""
    stage.house.fill()
    place = stage.workspace(width, height)
    place.conversation.ask(PARKING)
    until(lambda: not place.conversation.busy, "the answer")
    stage.house.chat.crashes.append(WorkerCrashed())
    place.conversation.ask(PARKING)
    until(lambda: not place.conversation.busy, "the crash")
    assert place.library.adding is not None
    place.library.adding.failures["b.pdf"] = Failure(
        "b.pdf", None, DocumentStatus.FAILED, EncryptedDocument.title, EncryptedDocument.advice
    )
    place.library.adding.moved.emit()
    stage.quiet()
    return place


def can_have_focus(widget: QWidget) -> bool:
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isEnabled() and widget.isVisible()


def named(widget: QWidget) -> bool:
    interface = QAccessible.queryAccessibleInterface(widget)
    return bool(interface and interface.text(QAccessible.Text.Name).strip())


def nameless(root: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in root.findChildren(QWidget)
        if can_have_focus(widget) and not isinstance(widget, QSplitter) and not named(widget)
    ]


def roleless(root: QWidget) -> list[str]:
    """Controls that a screen reader would call a mere area."""
    bare = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window, QAccessible.Role.Border}
    found = []
    for widget in root.findChildren(QWidget):
        if can_have_focus(widget) and not isinstance(widget, QSplitter | QAbstractScrollArea):
            interface = QAccessible.queryAccessibleInterface(widget)
            if interface is None or interface.role() in bare:
                found.append(f"{type(widget).__name__} {widget.accessibleName()}")
    return found


def unnamed_in_the_tree(root: QWidget) -> list[str]:
    """What a screen reader meets, the parts of a control included, that can be used but has no name."""
    used = {
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.EditableText,
        QAccessible.Role.ListItem,
        QAccessible.Role.ComboBox,
    }
    found = []
    waiting = [QAccessible.queryAccessibleInterface(root)]
    while waiting:
        here = waiting.pop()
        if here is None or here.state().invisible:
            continue
        if here.role() in used and not here.text(QAccessible.Text.Name).strip():
            found.append(f"{here.role().name} in {type(here.object().parent()).__name__ if here.object() else '?'}")
        waiting += [here.child(number) for number in range(here.childCount())]
    return found


def pages_of(dialog: SettingsDialog) -> tuple[str, ...]:
    return (*dialog.sections, "health")


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_every_control_has_a_role_and_every_text_stands_out(stage: Stage, theme: Theme) -> None:
    stage.house.settings.settings = Settings(appearance=Appearance(theme))
    stage.house.doctor = FakeDoctor(Check("Seal", "ok", "Sealed"), Check("Key", "fail", "Gone", "Get it back"))
    place = full(stage)
    assert stage.look.dark is (theme is Theme.DARK)
    for state in ("hits", "page", "failures"):
        if state == "page":
            place.evidence.open_hit(0)
        if state == "failures":
            place.library.show_failures()
        stage.quiet()
        assert not roleless(stage.main), state
        assert not unnamed_in_the_tree(stage.main), state
        assert not weak(stage.main), state
    stage.main.show_settings()
    settings = stage.main.findChild(SettingsDialog)
    assert settings is not None
    for name in pages_of(settings):
        settings.open_page(name)
        stage.quiet()
        assert not roleless(settings), name
        assert not unnamed_in_the_tree(settings), name
        assert not weak(settings), name
    settings.close()
    stage.main.show_help()
    guide = stage.main.findChild(HelpDialog)
    assert guide is not None
    for name in guide.names:
        guide.open_page(name)
        settle()
        assert not roleless(guide), name
        assert not weak(guide), name
    guide.close()
    models = stage.main.models.show()
    assert models is not None
    stage.house.models.begun["qwen3.5-2b"] = 900_000_000
    for name in models.names:
        models.open_page(name)
        stage.quiet()
        assert not nameless(models), name
        assert not roleless(models), name
        assert not unnamed_in_the_tree(models), name
        assert not weak(models), name
    models.close()
    stage.house.needs = "new_passphrase"
    asking = stage.window()
    assert not roleless(asking)
    assert not unnamed_in_the_tree(asking)
    assert not weak(asking)


def test_tab_goes_round_as_a_person_reads(stage: Stage) -> None:
    place = full(stage)
    stage.main.activateWindow()
    until(stage.main.isActiveWindow, "an active window")
    order = list(tab_order.stops_of(stage.main))
    wanted = {
        widget
        for widget in stage.main.findChildren(QWidget)
        if can_have_focus(widget) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
    }
    assert set(order) == wanted
    panes = [place.bar, place.side, place.conversation, place.evidence]
    visited = [next(pane for pane in panes if pane.isAncestorOf(stop)) for stop in order]
    assert [pane for number, pane in enumerate(visited) if number == 0 or pane is not visited[number - 1]] == panes
    field = place.conversation.composer.field
    assert order.index(field) > order.index(place.conversation.transcript.turns[0].card.copy_button)  # type: ignore[union-attr]
    focused(stage, order[0])
    for stop in (*order[1:6], order[0]):
        if stop is order[0]:
            focused(stage, order[-1])
        QTest.keyClick(QApplication.focusWidget() or stage.main, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is stop
    QTest.keyClick(QApplication.focusWidget() or stage.main, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is order[-1]


def test_every_control_of_the_window_has_a_name(stage: Stage) -> None:
    place = full(stage)
    assert not nameless(stage.main)
    place.library.show_failures()
    place.evidence.open_hit(0)
    stage.quiet()
    assert not nameless(stage.main)


def test_every_control_of_the_dialogs_and_of_the_unlock_page_has_a_name(stage: Stage) -> None:
    stage.house.doctor = FakeDoctor(Check("Seal", "ok", "Sealed"), Check("Key", "fail", "Gone", "Get it back"))
    stage.workspace()
    stage.main.show_settings()
    dialog = stage.main.findChild(SettingsDialog)
    assert dialog is not None
    for name in (*dialog.sections, "health"):
        dialog.open_page(name)
        stage.quiet()
        assert not nameless(dialog)
    dialog.close()
    stage.house.needs = "new_passphrase"
    assert not nameless(stage.window())


def focused(stage: Stage, widget: QWidget) -> None:
    """Insists: what is still going away (a tip, a card that was replaced) takes the focus along for a moment."""

    def has_focus() -> bool:
        if not stage.main.isActiveWindow():
            stage.main.activateWindow()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        return stage.main.isActiveWindow() and widget.hasFocus()

    settle()
    until(has_focus, "the focus")


def test_every_focusable_control_shows_that_it_has_the_focus(stage: Stage) -> None:
    place = full(stage)
    alike = []
    for widget in stage.main.findChildren(QWidget):
        by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not can_have_focus(widget) or not by_tab or isinstance(widget, QAbstractScrollArea):
            continue
        focused(stage, place.conversation.composer.field)
        before = widget.grab().toImage()
        focused(stage, widget)
        if widget.grab().toImage() == before:
            alike.append(f"{type(widget).__name__} {widget.accessibleName()}")
    assert not alike


def test_every_shortcut_of_the_sheet_is_installed_once(stage: Stage) -> None:
    stage.workspace()
    installed = [entry.key().toString() for entry in stage.main.findChildren(QShortcut)]
    wanted = [QKeySequence(key.keys).toString() for key in shortcuts.table() if key.keys]
    assert sorted(installed) == sorted(wanted)
    assert len(set(wanted)) == len(wanted)


def test_a_finished_answer_is_announced(stage: Stage) -> None:
    heard: list[str] = []
    stage.house.fill()
    place = stage.workspace()
    place.conversation.announced.connect(heard.append)
    place.conversation.ask(PARKING)
    until(lambda: heard, "the announcement")
    assert heard[0].startswith("Answer ready. Supported by your documents. “2.3 The Tenant")


@pytest.mark.parametrize(("width", "height"), [(900, 600), (1024, 700), (1366, 768), (1920, 1080)])
def test_nothing_overlaps_or_is_cut_off_at_any_size(stage: Stage, width: int, height: int) -> None:
    place = full(stage, width, height)
    for state in ("hits", "page", "failures"):
        if state == "page":
            place.evidence.open_hit(0)
        if state == "failures":
            place.show_documents()
            place.library.show_failures()
        stage.quiet()
        assert stage.main.size().toTuple() == (width, height)
        panes = (place.side, place.conversation, place.evidence)
        edges = [QRect(pane.mapTo(stage.main, QPoint(0, 0)), pane.size()) for pane in panes if pane.isVisible()]
        for left, right in pairwise(edges):
            assert left.right() < right.left()
        assert edges[-1].right() <= width
        assert place.conversation.width() >= CHAT_LEAST
        assert not cut_off(stage.main)


def cut_off(root: QWidget) -> list[str]:
    """Labels and buttons whose words do not fit into them, or which stand out of their pane."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, ElidedLabel):
            continue
        seen = widget.visibleRegion().boundingRect()
        if isinstance(widget, QLabel | QAbstractButton) and seen.height() and seen.width() < widget.width() - 1:
            found.append(f"{type(widget).__name__} {widget.text()!r} stands out of its pane")
        if isinstance(widget, QLabel) and widget.text():
            metrics = QFontMetrics(widget.font())
            if widget.wordWrap():
                flags = Qt.TextFlag.TextWordWrap
                needed = metrics.boundingRect(QRect(0, 0, widget.contentsRect().width(), 9999), flags, widget.text())
                fits = needed.height() <= widget.contentsRect().height() + 2
            else:
                fits = widget.sizeHint().width() <= widget.width() + 1
            if not fits:
                found.append(f"label {widget.text()!r}")
        elif isinstance(widget, QAbstractButton) and widget.text() and widget.sizeHint().width() > widget.width() + 1:
            found.append(f"button {widget.text()!r}")
    return found


def test_a_narrow_window_shows_one_side_pane_at_a_time(stage: Stage) -> None:
    place = full(stage, 900, 600)
    assert place.evidence.isVisible()
    assert place.side.isHidden()
    place.toggle(place.side)
    assert place.side.isVisible()
    assert place.evidence.isHidden()


def test_a_citation_in_the_text_can_be_opened_by_keyboard(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    place.conversation.ask(PARKING)
    until(lambda: not place.conversation.busy, "the answer")
    stage.quiet()
    stage.main.activateWindow()
    until(stage.main.isActiveWindow, "an active window")
    card = place.conversation.transcript.turns[0].card
    assert card is not None
    card.text.setFocus(Qt.FocusReason.TabFocusReason)
    before = card.text.grab().toImage()
    QTest.keyClick(card.text, Qt.Key.Key_Tab)
    settle()
    assert card.text.hasFocus(), "the citation has the focus, within the text"
    assert card.text.grab().toImage() != before
    QTest.keyClick(card.text, Qt.Key.Key_Return)
    until(lambda: place.evidence.page_open and place.evidence.page.view is not None, "the page")


def test_the_focus_goes_from_pane_to_pane(stage: Stage) -> None:
    place = full(stage)
    stage.main.activateWindow()
    until(stage.main.isActiveWindow, "an active window")
    place.conversation.composer.field.setFocus()
    seen = []
    for _ in range(3):
        place.next_pane()
        seen.append(QApplication.focusWidget())
    assert seen == [place.evidence.search, place.library.document_list, place.conversation.composer.field]
    assert isinstance(seen[0], QLineEdit)
