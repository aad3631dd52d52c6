"""The way in: one application, one look, one window."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from types import TracebackType

from PySide6.QtCore import QSettings, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from murmur.services.api import Door
from murmur.ui.main_window import MainWindow
from murmur.ui.theme import Look

log = logging.getLogger(__name__)


def run(door: Door, arguments: Sequence[str]) -> int:
    """Shows the window until it is closed; the exit code. `arguments` are for Qt's own options."""
    application = make_application(door, arguments)
    window = MainWindow(door, Look(application), _open_address)
    _catch(window)
    window.show()
    return application.exec()


def make_application(door: Door, arguments: Sequence[str]) -> QApplication:
    """The one QApplication of the process; what Qt itself keeps goes into the home too."""
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        # Qt's own file dialog remembers its folder through QSettings, by default outside the home.
        QSettings.setPath(QSettings.Format.NativeFormat, scope, str(door.home / "qt"))
    QApplication.setApplicationName("Murmur")
    QApplication.setApplicationDisplayName("Murmur")
    QApplication.setDesktopFileName("murmur")
    return QApplication(["murmur", *arguments])


def _open_address(address: str) -> bool:
    return QDesktopServices.openUrl(QUrl(address))


def _catch(window: MainWindow) -> None:
    """An unexpected error becomes a notice. Its words are not logged: they may be a document's (P8)."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        frames = []
        while trace is not None:
            frames.append(f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}")
            trace = trace.tb_next
        log.error("unexpected %s at %s", kind.__name__, " < ".join(reversed(frames)))
        window.show_unexpected()

    sys.excepthook = hook
