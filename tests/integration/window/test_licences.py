"""What Murmur is made of can be read in its window: found by name or licence, by the keyboard, in words of its own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from tests.fakes.waiting import settle, until
from tests.integration.window.conftest import Stage
from tests.integration.window.contrast import weak
from tests.integration.window.test_access import cut_off, nameless, roleless

from murmur.services import licences
from murmur.ui.help.dialog import HelpDialog
from murmur.ui.help.licences import LicencesDialog

pytestmark = pytest.mark.window


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """As the freezer leaves it."""
    place = tmp_path / "licences"
    place.mkdir()
    entries = [("Murmur", "", "Apache-2.0"), ("FFmpeg", "opencv", "LGPL-2.1-or-later"), ("opencv", "", "Apache-2.0")]
    told = [
        {"name": name, "version": "1.2", "licence": licence, "of": of, "files": [f"{name}.txt"]}
        for name, of, licence in entries
    ]
    (place / "index.json").write_text(json.dumps({"licences": told}), encoding="utf-8")
    for name, *_ in entries:
        (place / f"{name}.txt").write_text(f"The terms of {name}: <b>as they are</b>.", encoding="utf-8")
    return place


def opened(stage: Stage, folder: Path) -> LicencesDialog:
    stage.workspace()
    dialog = LicencesDialog(stage.look, stage.main.jobs, lambda: licences.collected(folder), stage.main)
    dialog.open()
    until(lambda: stage.main.jobs.idle and bool(dialog.text.toPlainText()), "the first text")
    return dialog


def names(dialog: LicencesDialog) -> list[str]:
    return [dialog.rows.item(row).text() for row in range(dialog.rows.count())]


def test_each_part_is_shown_with_its_text(stage: Stage, folder: Path) -> None:
    dialog = opened(stage, folder)
    assert names(dialog) == ["Murmur", "FFmpeg", "opencv"]
    assert "3" in dialog.summary.text()
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    until(lambda: "FFmpeg" in dialog.text.toPlainText(), "its text")
    assert dialog.text.toPlainText() == "The terms of FFmpeg: <b>as they are</b>."
    assert (dialog.title.text(), "LGPL-2.1" in dialog.terms.text()) == ("FFmpeg 1.2", True)
    assert "opencv" in dialog.terms.text()


def test_names_and_licences_are_found(stage: Stage, folder: Path) -> None:
    dialog = opened(stage, folder)
    QTest.keyClicks(dialog.field, "lgpl")
    assert names(dialog) == ["FFmpeg"]
    dialog.field.setText("nobody")
    settle()
    assert not names(dialog)
    assert (dialog.title.text(), dialog.text.toPlainText()) == ("", "")
    dialog.field.clear()
    assert len(names(dialog)) == 3


def test_it_can_be_read_by_everybody(stage: Stage, folder: Path) -> None:
    dialog = opened(stage, folder)
    for size in ((880, 600), (600, 400)):
        dialog.resize(*size)
        settle()
        assert not nameless(dialog)
        assert not roleless(dialog)
        assert not weak(dialog)
        assert not cut_off(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    settle()
    assert not stage.main.findChildren(LicencesDialog)


def test_the_about_page_leads_there_and_a_clone_says_what_it_lists(stage: Stage) -> None:
    stage.workspace()
    stage.main.show_help("about")
    guide = stage.main.findChild(HelpDialog)
    assert guide is not None
    page = guide.pages.opened("about")
    assert page is not None
    next(button for button in page.findChildren(QPushButton) if "licences" in button.text()).click()
    dialog = guide.findChild(LicencesDialog)
    assert dialog is not None
    until(lambda: stage.main.jobs.idle and dialog.rows.count() > 50, "the libraries of this environment")
    assert "source" in dialog.summary.text()
    assert "pypdf" in names(dialog)
    dialog.field.setText("pypdf ")
    until(lambda: "Redistribution" in dialog.text.toPlainText(), "its text")
