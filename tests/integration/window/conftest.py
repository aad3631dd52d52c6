"""One real window per test, over a small real library, with Qt's own event loop."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget
from tests.fakes.services import FakeHouse
from tests.fakes.waiting import settle, until

from murmur.domain.settings import Theme
from murmur.ui import window_state
from murmur.ui.chat.transcript import Transcript
from murmur.ui.documents.choosing import Wanted
from murmur.ui.main_window import MainWindow
from murmur.ui.opening import Way
from murmur.ui.theme import Look
from murmur.ui.workspace import Workspace

OF_THE_SCREEN = ("This plugin does not support", "QObject::connect: No such signal QPlatformNativeInterface")
"""The offscreen screen has no window manager to raise windows with, and no tray."""

UNDO_MS = 600_000
"""A loaded machine may take longer to press a key than a person has for taking a removal back."""


class Stage:
    """What a test needs: the house behind the door, the window over it, and every address it opened."""

    def __init__(self, look: Look, home: Path) -> None:
        self.look = look
        self.house = FakeHouse(home)
        self.opened: list[str] = []
        self.files: list[Way] = []
        self.can_open_files = True
        self.choice: list[Path] = []
        """What the person will choose when asked for files or a folder."""
        self.wanted: list[Wanted] = []
        self.windows: list[MainWindow] = []

    def window(self, width: int = 1280, height: int = 800, tour_seen: bool = True) -> MainWindow:
        """Shows the window; the library may still be closed."""
        kept = window_state.load(self.house.home)
        window_state.save(self.house.home, replace(kept, width=width, height=height, tour_seen=tour_seen))
        window = MainWindow(self.house.door(), self.look, self._open_address, self._open_file, self._choose)
        window.show()
        window.resize(width, height)
        self.windows.append(window)
        settle()
        return window

    def workspace(self, width: int = 1280, height: int = 800) -> Workspace:
        """The window with an open library, when nothing is under way any more."""
        window = self.window(width, height)
        until(lambda: window.services is not None and window.jobs.idle, "an open library")
        assert window.workspace is not None
        assert window.workspace.library.removing is not None
        window.workspace.library.removing.timer.setInterval(UNDO_MS)
        return window.workspace

    @property
    def main(self) -> MainWindow:
        return self.windows[-1]

    def quiet(self) -> None:
        until(lambda: self.main.jobs.idle, "the end of all jobs")
        settle()

    def close(self) -> None:
        for window in self.windows:
            window.close()
            window.deleteLater()
        settle()

    def _open_file(self, way: Way) -> bool:
        self.files.append(way)
        return self.can_open_files

    def _choose(self, parent: QWidget, wanted: Wanted) -> list[Path]:
        self.wanted.append(wanted)
        return self.choice

    def _open_address(self, address: str) -> bool:
        self.opened.append(address)
        return True


@pytest.fixture(scope="session")
def application() -> QApplication:
    existing = QApplication.instance()
    return existing if isinstance(existing, QApplication) else QApplication(["murmur"])


@pytest.fixture(scope="session")
def look(application: QApplication) -> Look:
    return Look(application, Theme.LIGHT)


@pytest.fixture(autouse=True)
def _no_error_in_a_slot() -> Iterator[None]:
    """Qt prints what is raised in its callbacks and goes on; a test must not."""
    raised: list[str] = []
    before = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        raised.append("".join(traceback.format_exception(kind, error, trace)))

    sys.excepthook = hook
    yield
    sys.excepthook = before
    assert not raised, raised[0]


@pytest.fixture(autouse=True)
def _no_warning_of_qt() -> Iterator[None]:
    """A connection that fails or a painter that is not active is only ever told to Qt's message handler."""
    said: list[str] = []

    def hear(kind: QtMsgType, context: object, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not message.startswith(OF_THE_SCREEN):
            said.append(message)

    before = qInstallMessageHandler(hear)
    yield
    qInstallMessageHandler(before)
    assert not said, said[0]


@pytest.fixture
def stage(look: Look, tmp_path: Path) -> Iterator[Stage]:
    look.choose(Theme.LIGHT)
    made = Stage(look, tmp_path / "home")
    yield made
    for gate in (made.house.opening, made.house.documents.reading, made.house.documents.viewing):
        gate.open()
    chat = made.house.chat
    for gate in (chat.streaming, chat.retrieving, chat.telling, *made.house.documents.searching.values()):
        gate.open()
    made.close()


@pytest.fixture
def transcript(look: Look) -> Iterator[Transcript]:
    made = Transcript(look)
    made.resize(600, 700)
    made.show()
    settle()
    yield made
    made.hide()
    made.deleteLater()
    settle()
