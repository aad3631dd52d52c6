"""A new library: two pages at most before the empty window, by keys alone, and never again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from tests.fakes.waiting import settle, until
from tests.integration.window.conftest import Stage
from tests.integration.window.contrast import weak
from tests.integration.window.pseudo import PseudoTranslator, untranslated
from tests.integration.window.test_access import cut_off, nameless, roleless
from tests.integration.window.test_keyboard_walk import activate, here, tab_to, tap

from murmur.domain.errors import ModelError
from murmur.domain.policy import PolicyFacts
from murmur.domain.settings import IndexKind, Library, Theme
from murmur.ui import window_state
from murmur.ui.beginning.beginning import Beginning
from murmur.ui.settings.dialog import SettingsDialog
from murmur.ui.widgets.buttons import Suggestion

pytestmark = pytest.mark.window

PASSPHRASE = "heron over the mill pond"


def begun(stage: Stage) -> Beginning:
    """The pages of the library that has just been opened, with everything on them."""
    until(lambda: stage.main.beginning is not None and stage.main.jobs.idle, "the pages")
    activate(stage)
    stage.quiet()
    assert stage.main.beginning is not None
    return stage.main.beginning


def new(stage: Stage, width: int = 1280, height: int = 800) -> Beginning:
    stage.window(width, height, tour_seen=False)
    return begun(stage)


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_enter_twice_leads_into_the_window_and_once_more_adds_the_samples(stage: Stage) -> None:
    pages = new(stage)
    assert pages.currentWidget() is pages.kept
    assert "your system's keyring holds the key" in said(pages.kept)
    assert "Standard" in said(pages.kept)
    assert "Sealed" in said(pages.kept)
    assert pages.kept.protection is not None
    assert pages.kept.protection.folder.text() == str(stage.house.home)
    tap(stage, "Return")
    assert pages.currentWidget() is pages.runs
    assert "Intel Core i5-1240P" in said(pages.runs)
    assert "SmolLM2 135M Instruct" in said(pages.runs)
    tap(stage, "Return")
    place = stage.main.workspace
    assert place is not None
    assert place.isVisible()
    assert stage.main.beginning is None
    assert here(stage) is place.conversation.welcome.first
    tap(stage, "Return")
    until(lambda: len(stage.house.documents.kept) == 6 and stage.main.jobs.idle, "the samples")
    until(lambda: isinstance(here(stage), Suggestion), "the keyboard on the first question to try")
    tap(stage, "Return")
    turns = place.conversation.transcript.turns
    until(lambda: bool(turns and turns[0].answer) and stage.main.jobs.idle, "the first answer")
    assert turns[0].answer is not None
    assert turns[0].answer.citations


def test_the_pages_are_seen_once_even_where_the_program_ends_without_a_farewell(stage: Stage) -> None:
    new(stage)
    tap(stage, "Return")
    assert not window_state.load(stage.house.home).tour_seen
    tap(stage, "Return")
    assert window_state.load(stage.house.home).tour_seen
    stage.workspace()
    assert stage.main.beginning is None


def test_back_and_escape_lose_nothing(stage: Stage) -> None:
    pages = new(stage)
    stage.house.models.failing["measure"] = ModelError()  # were it measured twice
    tap(stage, "Return")
    tab_to(stage, lambda widget: widget is pages.runs.back)
    tap(stage, "Return")
    assert pages.currentWidget() is pages.kept
    assert here(stage) is pages.kept.go_on
    tap(stage, "Escape")
    assert pages.currentWidget() is pages.kept
    tap(stage, "Return")
    tap(stage, "Escape")
    assert pages.currentWidget() is pages.kept
    tap(stage, "Return")
    assert "SmolLM2 135M Instruct" in said(pages.runs)


def test_a_passphrase_is_chosen_on_the_first_page_and_the_second_follows(stage: Stage) -> None:
    stage.house.needs = "new_passphrase"
    window = stage.window(tour_seen=False)
    activate(stage)
    unlock = window.unlock
    assert unlock is not None
    assert "Where your data lives" in said(unlock)
    assert "1 of 2" in said(unlock)
    assert not nameless(unlock)
    assert here(stage) is unlock.first
    QTest.keyClicks(here(stage), PASSPHRASE)
    tap(stage, "Escape")
    assert unlock.first.text() == PASSPHRASE
    tab_to(stage, lambda widget: widget is unlock.second)
    QTest.keyClicks(here(stage), PASSPHRASE)
    stage.house.opening.close()
    tap(stage, "Return")
    assert not isinstance(here(stage), QLineEdit)
    stage.house.opening.open()
    pages = begun(stage)
    assert pages.currentWidget() is pages.runs
    tap(stage, "Escape")
    assert "Your passphrase opens it" in said(pages.kept)
    tap(stage, "Return")
    tap(stage, "Return")
    assert stage.main.beginning is None
    assert stage.main.workspace is not None
    assert stage.main.workspace.isVisible()


def test_what_an_organisation_decides_is_told(stage: Stage) -> None:
    settings = stage.house.settings
    settings.settings = replace(settings.settings, library=Library(IndexKind.EXACT))
    settings.managed = PolicyFacts("/etc/murmur/policy.json", "0" * 64, ("library.index",), owner_checked=True)
    stage.house.models.fast()
    stage.house.models.downloads = False
    pages = new(stage)
    assert "Set by your organisation" in said(pages.kept)
    assert "Your organisation has set 1 setting on this computer." in said(pages.kept)
    tab_to(stage, lambda widget: widget.accessibleName() == "Show all")
    tap(stage, "Return")
    (dialog,) = stage.main.findChildren(SettingsDialog)
    stage.quiet()
    dialog.close()
    pages.show_page(second=True)
    assert "Downloads are switched off here" in said(pages.runs)
    assert pages.runs.get.isHidden()


def test_another_level_chosen_from_the_page_stands_on_it_afterwards(stage: Stage) -> None:
    pages = new(stage)
    tab_to(stage, lambda widget: widget is pages.kept.more)
    tap(stage, "Return")
    (dialog,) = stage.main.findChildren(SettingsDialog)
    stage.quiet()
    settings = stage.house.settings
    settings.settings = replace(settings.settings, library=Library(IndexKind.EXACT))
    dialog.close()
    activate(stage)
    until(lambda: pages.kept.facts is not None and pages.kept.facts.sealed, "the other level")


def test_the_second_page_can_begin_the_download(stage: Stage) -> None:
    stage.house.models.fast()
    pages = new(stage)
    pages.show_page(second=True)
    stage.house.models.arriving.close()
    tab_to(stage, lambda widget: widget is pages.runs.get)
    tap(stage, "Return")
    until(lambda: stage.house.models.arriving.waiting == 1, "the download")
    assert stage.main.beginning is None
    stage.house.models.arriving.open()
    stage.quiet()


def test_a_computer_that_cannot_be_measured_can_be_used(stage: Stage) -> None:
    stage.house.models.failing["measure"] = ModelError()
    pages = new(stage)
    pages.show_page(second=True)
    assert "could not be measured now" in said(pages.runs)
    tap(stage, "Return")
    assert stage.main.beginning is None


def test_locked_while_they_are_read_the_pages_come_again(stage: Stage) -> None:
    new(stage)
    stage.main.locking.lock()
    stage.quiet()
    assert stage.main.beginning is None
    assert stage.main.unlock is not None
    tap(stage, "Return")
    assert begun(stage).currentWidget() is not None


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_long_words_in_a_small_window_are_not_cut_off(stage: Stage, theme: Theme) -> None:
    translator = PseudoTranslator()
    QCoreApplication.installTranslator(translator)
    try:
        stage.look.choose(theme)
        stage.house.settings.settings = replace(
            stage.house.settings.settings, appearance=replace(stage.house.settings.settings.appearance, theme=theme)
        )
        stage.house.models.fast()
        pages = new(stage, 900, 600)
        for page in (pages.kept, pages.runs):
            pages.setCurrentWidget(page)
            settle()
            assert not cut_off(page)
            assert not nameless(page)
            assert not roleless(page)
            assert not weak(page)
        assert not untranslated(pages.kept, f"{stage.house.home}")
        stage.house.needs = "new_passphrase"
        window = stage.window(900, 600, tour_seen=False)
        assert window.unlock is not None
        assert not cut_off(window.unlock)
        assert not weak(window.unlock)
    finally:
        QCoreApplication.removeTranslator(translator)
