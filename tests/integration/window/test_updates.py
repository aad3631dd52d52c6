"""The dialog of updates: asks only when its button is pressed, shows notes as they are written, installs nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QProgressBar
from tests.fakes.updates import NOTES
from tests.fakes.waiting import until
from tests.integration.window.conftest import Stage

from murmur.domain.errors import NotSigned
from murmur.services.updates import UpdateStanding
from murmur.ui import commands
from murmur.ui.updates.dialog import UpdatesDialog

pytestmark = pytest.mark.window


def opened(stage: Stage) -> UpdatesDialog:
    stage.workspace()
    commands.of(stage.main)["updates"]()
    stage.quiet()
    return stage.main.findChildren(UpdatesDialog)[0]


def words(dialog: UpdatesDialog) -> str:
    return " ".join(one.text() for one in dialog.findChildren(QLabel) if one.isVisible())


def test_an_update_is_found_fetched_and_handed_over(stage: Stage) -> None:
    house = stage.house.updates
    dialog = opened(stage)
    assert house.checked == 0
    assert "updates.office.example" in words(dialog)
    dialog.buttons["check"].click()
    stage.quiet()
    assert house.checked == 1
    assert "Murmur 0.2.0 is there" in words(dialog)
    assert NOTES in words(dialog)
    house.fetching.close()
    dialog.buttons["download"].click()
    until(lambda: house.fetching.waiting > 0 and "stop" in dialog.buttons, "a download under way")
    until(lambda: dialog.findChildren(QProgressBar)[-1].value() == 400, "its progress")
    house.fetching.open()
    stage.quiet()
    assert "Murmur 0.2.0 is verified" in words(dialog)
    assert "Nothing has been installed" in words(dialog)
    dialog.buttons["folder"].click()
    assert [way.path for way in stage.files] == ["/srv/murmur/updates/0.2.0"]


def test_nothing_newer_is_said(stage: Stage) -> None:
    stage.house.updates.newer = None
    dialog = opened(stage)
    dialog.buttons["check"].click()
    stage.quiet()
    assert "Murmur 0.1.0 is the newest" in words(dialog)


@pytest.mark.parametrize(
    ("standing", "said"),
    [
        (UpdateStanding("0.1.0", False, "u.example", True), "switched off on this computer"),
        (UpdateStanding("0.1.0", True, "", True), "No server for updates is set"),
        (UpdateStanding("0.1.0", True, "u.example", False), "carries no release key"),
    ],
)
def test_where_nothing_can_be_asked_there_is_no_button(stage: Stage, standing: UpdateStanding, said: str) -> None:
    stage.house.updates.told = standing
    dialog = opened(stage)
    assert said in words(dialog)
    assert "check" not in dialog.buttons
    assert ("file" in dialog.buttons) is standing.can_verify


def test_a_stop_leads_back_and_a_failure_is_told(stage: Stage, tmp_path: Path) -> None:
    house = stage.house.updates
    dialog = opened(stage)
    house.checking.close()
    dialog.buttons["check"].click()
    until(lambda: house.checking.waiting > 0, "a check under way")
    dialog.buttons["stop"].click()
    stage.quiet()
    assert "check" in dialog.buttons
    house.failures.append(NotSigned())
    dialog.take(tmp_path / "murmur.deb")
    stage.quiet()
    assert "The signature does not fit" in words(dialog)
    dialog.buttons["again"].click()
    dialog.take(tmp_path / "murmur.deb")
    stage.quiet()
    assert "is verified" in words(dialog)
