"""The way in: one application, one look, one window."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QSettings, Qt, QUrl
from PySide6.QtGui import QDesktopServices

from murmur.domain.errors import MurmurError
from murmur.domain.settings import Language
from murmur.services.api import Door
from murmur.ui import language, window_state
from murmur.ui.application import Application
from murmur.ui.crash import frames_of, report_of
from murmur.ui.main_window import MainWindow
from murmur.ui.notices import sentence
from murmur.ui.theme import Look

log = logging.getLogger(__name__)


def run(door: Door, arguments: Sequence[str], paths: Sequence[Path] = ()) -> int:
    """Shows the window until it is closed; the exit code. `arguments` are for Qt's own options; `paths` are added once
    the library is open."""
    application = make_application(arguments)
    language.install(application, window_state.language_of(window_state.load(door.home)))
    window = MainWindow(door, Look(application), _open_address)
    _catch(window)
    window.add_once_open(paths)
    window.show()
    application.give_to(lambda handed: _take(window, handed))
    return application.exec()


def show_not_started(error: MurmurError) -> None:
    """Why there is no window, for somebody who started Murmur by a double-click and sees no terminal."""
    from PySide6.QtWidgets import QMessageBox

    application = make_application(())
    language.install(application, Language.SYSTEM)
    Look(application)
    box = QMessageBox(QMessageBox.Icon.Warning, "Murmur", sentence(error.title))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(sentence(error.advice))
    box.exec()


def _take(window: MainWindow, handed: Sequence[Path]) -> None:
    """What the system hands to a Murmur that runs, wherever its window is."""
    from murmur.ui.tray import bring_back

    bring_back(window)
    window.add_once_open(handed)


def make_application(arguments: Sequence[str]) -> Application:
    """The one QApplication of the process, which itself writes nothing anywhere."""
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        # Qt's own file dialog would keep, in clear, which folders were looked at: a file that cannot be
        # made keeps nothing. The dialogs of Windows and macOS are the system's.
        QSettings.setPath(QSettings.Format.NativeFormat, scope, os.devnull)
    Application.setApplicationName("Murmur")
    Application.setApplicationDisplayName("Murmur")
    Application.setDesktopFileName("murmur")
    return Application(arguments)


def _open_address(address: str) -> bool:
    return QDesktopServices.openUrl(QUrl(address))


def _catch(window: MainWindow) -> None:
    """An unexpected error becomes a dialog with a report. Its words are not logged: they may be a document's (P8)."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        frames = frames_of(trace)
        log.error("unexpected %s at %s", kind.__name__, " < ".join(frames))
        window.show_unexpected(report_of(kind.__name__, frames))

    sys.excepthook = hook
