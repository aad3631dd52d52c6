"""The watched folders in the window: shown with their state, stopped with a button, and their news taken in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QLabel
from tests.fakes.gate import Gate
from tests.fakes.waiting import until
from tests.integration.window.conftest import Stage

from murmur.domain.errors import DiskFull
from murmur.domain.folders import FolderState
from murmur.ui.documents.watched import WatchedFolders
from murmur.ui.widgets.buttons import IconButton


def said(watched: WatchedFolders) -> list[str]:
    return [entry.text() for entry in watched.findChildren(QLabel) if entry.isVisible()]


def test_a_watched_folder_is_shown_with_its_state_and_stopped(stage: Stage, tmp_path: Path) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    watched = stage.workspace().library.watched
    assert watched is not None
    assert not watched.isVisible()
    watched.watch(folder)
    until(lambda: "letters" in said(watched), "the folder is shown")
    assert "not connected" not in said(watched)
    kept = stage.house.watching.kept
    kept[str(folder)] = replace(kept[str(folder)], state=FolderState.NOT_CONNECTED)
    stage.house.watching.say(None)
    until(lambda: "not connected" in said(watched), "the drive is gone")
    watched.findChildren(IconButton)[-1].click()
    until(lambda: not watched.isVisible(), "nothing is watched any more")
    assert kept == {}


def test_what_following_brings_is_listed_and_what_stops_it_is_told(stage: Stage) -> None:
    place = stage.workspace()
    assert place.library.documents == ()
    stage.house.fill()
    stage.house.watching.say(None)
    until(lambda: len(place.library.documents) > 0, "the new documents are in the list")
    stage.house.watching.say(DiskFull())
    until(lambda: place.conversation.notices.count() > 0, "the notice")


def test_an_answer_that_comes_after_a_newer_one_is_not_shown(stage: Stage, tmp_path: Path) -> None:
    watched = stage.workspace().library.watched
    assert watched is not None
    late = Gate()
    late.close()
    stage.house.watching.held.append(late)
    watched.refresh()
    until(lambda: late.waiting, "the older answer is on its way")
    watched.watch(tmp_path)
    until(lambda: watched.folders, "the folder is shown")
    late.open()
    stage.quiet()
    assert [folder.path for folder in watched.folders] == [str(tmp_path)]
