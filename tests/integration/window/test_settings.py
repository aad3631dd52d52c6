"""The settings dialog is made from the settings tree, keeps every change, and shows the health of the parts."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from tests.fakes.services import FakeDoctor
from tests.fakes.waiting import until
from tests.integration.window.conftest import Stage

from murmur.domain.settings import Answers, Privacy, Settings, Theme, help_of
from murmur.services.api import Check
from murmur.ui.notices import sentence
from murmur.ui.settings.dialog import SettingsDialog
from murmur.ui.settings.doctor_page import DoctorPage
from murmur.ui.settings.form import SectionForm
from murmur.ui.widgets.stepper import Stepper
from murmur.ui.widgets.switch import Switch

pytestmark = pytest.mark.window


def dialog(stage: Stage) -> SettingsDialog:
    stage.workspace()
    stage.main.show_settings()
    made = stage.main.findChild(SettingsDialog)
    assert made is not None
    return made


def button(root: QWidget, name: str) -> QAbstractButton:
    return next(entry for entry in root.findChildren(QAbstractButton) if entry.accessibleName() == name)


def test_every_setting_has_its_field_with_its_help(stage: Stage) -> None:
    for section in fields(Settings()):
        if section.name == "managed":
            continue  # nobody sets these here
        page = SectionForm(stage.look, Settings(), section.name)
        words = [label.text() for label in page.findChildren(QLabel)]
        values = getattr(Settings(), section.name)
        for entry in fields(values):
            assert sentence(help_of(values, entry.name)) in words


def test_a_theme_is_taken_at_once_and_kept(stage: Stage) -> None:
    made = dialog(stage)
    button(made.page("appearance"), "Theme: Dark").click()
    until(lambda: stage.look.dark, "the dark theme")
    assert stage.house.settings.settings.appearance.theme is Theme.DARK


def test_changes_on_several_pages_do_not_undo_each_other(stage: Stage) -> None:
    made = dialog(stage)
    made.open_page("answers")
    made.open_page("privacy")
    made.page("answers").findChildren(Stepper)[0].choose(9)
    stage.quiet()
    made.page("privacy").findChildren(Switch)[0].click()
    stage.quiet()
    fields_shown = made.page("answers").findChildren(QLineEdit)
    model = next(line for line in fields_shown if line.accessibleName() == "Chat model")
    model.setText("another-model")
    model.editingFinished.emit()
    stage.quiet()
    assert stage.house.settings.settings == Settings(
        answers=Answers(model="another-model", passages=9), privacy=Privacy(require_seal=True)
    )


def test_the_health_check_says_state_and_advice_and_can_be_copied(stage: Stage) -> None:
    stage.house.doctor = FakeDoctor(
        Check("Seal", "ok", "Sealed"), Check("Key", "warn", "No keyring", "Keep the passphrase safe")
    )
    made = dialog(stage)
    made.open_page("health")
    page = made.page("health").findChild(DoctorPage)
    assert page is not None
    until(lambda: page.checks, "the checks")
    assert page.summary.text() == "2 checks, 1 needs a look"
    words = [label.text() for label in page.findChildren(QLabel)]
    assert "Keep the passphrase safe." in words
    button(page, "Copy report").click()
    assert "warn\tKey\tNo keyring" in QGuiApplication.clipboard().text()
