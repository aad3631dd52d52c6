"""The window is at home on its desktop: commands, help, tour, crash, tray, and what it follows of the system."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from tests.fakes.waiting import settle, until
from tests.integration.window.conftest import Stage
from tests.integration.window.test_access import cut_off, nameless

from murmur.domain.errors import MurmurError
from murmur.domain.settings import Appearance, Language, Settings
from murmur.ui import commands, shortcuts, tray, window_state
from murmur.ui.command_palette import CommandPalette, matching
from murmur.ui.crash import CrashDialog, frames_of, report_of
from murmur.ui.help.dialog import HelpDialog
from murmur.ui.help.tour import Tour
from murmur.ui.settings.dialog import SettingsDialog
from murmur.ui.theme import Look, system_accent
from murmur.ui.tray import Tray
from murmur.ui.widgets.spinner import Spinner

pytestmark = pytest.mark.window


def palette(stage: Stage) -> CommandPalette:
    stage.main.show_palette()
    settle()
    return stage.main.findChildren(CommandPalette)[-1]


def test_a_command_is_found_by_typing_and_run_by_enter(stage: Stage) -> None:
    place = stage.workspace()
    shown = place.library.isVisible()
    made = palette(stage)
    assert made.rows.count() == len(shortcuts.table()) - 1
    QTest.keyClicks(made.field, "hide conv")
    assert [made.rows.item(row).text() for row in range(made.rows.count())] == [
        "Show or hide conversations and documents"
    ]
    assert not nameless(made)
    QTest.keyClick(made.field, Qt.Key.Key_Return)
    settle()
    assert place.library.isVisible() is not shown


def test_arrows_go_through_the_commands_and_escape_leaves(stage: Stage) -> None:
    stage.workspace()
    made = palette(stage)
    QTest.keyClick(made.field, Qt.Key.Key_Down)
    QTest.keyClick(made.field, Qt.Key.Key_Down)
    QTest.keyClick(made.field, Qt.Key.Key_Up)
    assert made.rows.currentRow() == 1
    QTest.keyClick(made.field, Qt.Key.Key_Up)
    QTest.keyClick(made.field, Qt.Key.Key_Up)
    assert made.rows.currentRow() == made.rows.count() - 1
    QTest.keyClicks(made.field, "zzz")
    QTest.keyClick(made.field, Qt.Key.Key_Return)
    assert made.isVisible(), "nothing to run"
    QTest.keyClick(made.field, Qt.Key.Key_Escape)
    settle()
    assert not [one for one in stage.main.findChildren(CommandPalette) if one.isVisible()]


def test_the_last_command_comes_first_also_after_a_restart(stage: Stage) -> None:
    stage.workspace()
    QTest.keyClicks(palette(stage).field, "next pane")
    made = stage.main.findChildren(CommandPalette)[-1]
    QTest.keyClick(made.field, Qt.Key.Key_Return)
    settle()
    assert palette(stage).rows.item(0).text() == "Go to the next pane"
    stage.main.close()
    stage.workspace()
    assert palette(stage).rows.item(0).text() == "Go to the next pane"


def test_words_are_matched_before_scattered_letters() -> None:
    keys = shortcuts.table()
    assert [key.name for key in matching(keys, "add f")] == ["add_files", "add_folder"]
    assert matching(keys, "kbsh")[0].name == "keys"
    assert matching(keys, "") == list(keys)


def test_every_command_has_an_action(stage: Stage) -> None:
    stage.workspace()
    assert {key.name for key in shortcuts.table()} == set(commands.of(stage.main))


def test_help_is_there_without_the_network_and_every_page_can_be_read(stage: Stage) -> None:
    stage.workspace()
    QTest.keyClick(stage.main, Qt.Key.Key_F1)
    dialog = stage.main.findChild(HelpDialog)
    assert dialog is not None
    for name in dialog.names:
        dialog.open_page(name)
        settle()
        assert not nameless(dialog)
        assert not cut_off(dialog)
        page = dialog.pages.opened(name)
        assert page is not None
        assert sum(len(words.text()) for words in page.findChildren(QLabel)) > 100
    QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Up)
    dialog.close()


def tour(stage: Stage) -> Tour | None:
    settle()
    return next((made for made in stage.main.findChildren(Tour) if made.isVisible()), None)


def test_the_tour_is_asked_for_and_is_over_after_three_steps(stage: Stage) -> None:
    place = stage.workspace()
    assert tour(stage) is None
    place.conversation.welcome.tour.emit()
    made = tour(stage)
    assert made is not None
    titles = []
    while made.isVisible():
        titles.append(made.title.text())
        assert made.rect().contains(made.card.geometry())
        made.next.click()
    assert titles == ["Add your documents", "Ask about them", "Check what it says"]


def test_the_tour_can_be_left_at_once_and_taken_again(stage: Stage) -> None:
    place = stage.workspace(900, 600)
    stage.main.show_tour()
    made = tour(stage)
    assert made is not None
    stage.main.activateWindow()
    QTest.keyClick(made, Qt.Key.Key_Escape)
    assert tour(stage) is None
    until(place.conversation.composer.field.hasFocus, "the focus in the question")
    stage.main.show_tour()
    assert tour(stage) is not None


def test_what_went_wrong_in_the_window_is_told_once_with_a_report(stage: Stage) -> None:
    place = stage.workspace()
    try:
        raise ValueError("words of a document")
    except ValueError as error:
        report = report_of("ValueError", frames_of(error.__traceback__))
    stage.main.show_unexpected(report)
    stage.main.show_unexpected("another")
    (dialog,) = stage.main.findChildren(CrashDialog)
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert "ValueError" in copied
    assert "test_home.py:" in copied
    assert "words of a document" not in copied
    assert not nameless(dialog)
    dialog.go_on.click()
    settle()
    assert stage.main.isVisible()
    assert place.isVisible()


def test_quitting_from_the_crash_dialog_closes_the_window(stage: Stage) -> None:
    stage.workspace()
    stage.main.show_unexpected("a report")
    stage.main.findChildren(CrashDialog)[0].quit_button.click()
    settle()
    assert not stage.main.isVisible()
    assert stage.house.closed == 1


def test_a_report_names_no_folder_of_the_person() -> None:
    try:
        raise MurmurError
    except MurmurError as error:
        frames = frames_of(error.__traceback__)
    assert all(not frame.startswith("/") for frame in frames)


def test_nothing_turns_where_less_motion_is_wanted(stage: Stage) -> None:
    stage.workspace()
    spinner = Spinner(stage.look, parent=stage.main)
    spinner.show()
    assert spinner._timer.isActive()
    stage.look.be_calm(True)
    assert not spinner._timer.isActive()
    stage.look.be_calm(False)
    assert spinner._timer.isActive()
    spinner.deleteLater()


def test_the_setting_of_less_motion_is_taken_over(stage: Stage) -> None:
    stage.house.settings.settings = Settings(appearance=Appearance(reduce_motion=True))
    stage.workspace()
    assert stage.look.calm
    stage.look.be_calm(False)


@pytest.fixture
def own_accent(look: Look) -> Iterator[None]:
    yield
    look.accent = None
    look._apply()


def test_the_system_s_accent_colours_the_window(stage: Stage, own_accent: None) -> None:
    told = QPalette()
    told.setColor(QPalette.ColorRole.Accent, QColor("#107c10"))
    assert system_accent(told) == "#107c10"
    told.setColor(QPalette.ColorRole.Accent, QColor("#308cc6"))
    assert system_accent(told) is None, "Qt's own, where the platform tells none"
    stage.look.accent = "#107c10"
    stage.look._apply()
    assert stage.look.colours.accent == "#107c10"


def test_a_change_of_the_system_s_theme_is_followed(stage: Stage) -> None:
    stage.workspace()
    QApplication.sendEvent(stage.main, QEvent(QEvent.Type.ThemeChange))
    assert stage.look.accent is None


def test_the_language_is_kept_for_the_next_start(stage: Stage) -> None:
    stage.workspace()
    stage.main.show_settings()
    dialog = stage.main.findChild(SettingsDialog)
    assert dialog is not None
    stage.house.settings.settings = Settings(appearance=Appearance(language=Language.DE))
    dialog._kept(stage.house.settings.settings)
    dialog.close()
    stage.main.close()
    assert window_state.language_of(window_state.load(stage.house.home)) is Language.DE


def test_the_tray_icon_brings_a_minimised_window_back(stage: Stage) -> None:
    stage.workspace()
    window = stage.main
    window.tray = Tray(stage.look, window)
    window.showMinimized()
    until(window.isHidden, "a window that only the icon shows")
    window.tray.entries[0].trigger()
    settle()
    assert window.isVisible()
    assert not window.isMinimized()
    window.tray.go()
    window.tray = None


def test_there_is_no_tray_icon_unless_it_is_asked_for(stage: Stage) -> None:
    stage.workspace()
    assert stage.main.tray is None
    stage.main._take(Settings(appearance=Appearance(tray_icon=True)))
    assert (stage.main.tray is not None) is tray.available()
