"""An icon beside the clock, only where the person asked for one: it brings the window back, and quits."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QSystemTrayIcon, QWidget

from murmur.ui.icons import icon
from murmur.ui.theme import Look
from murmur.ui.words import say


class Tray(QSystemTrayIcon):
    """Lives as long as the setting is on. Minimising the window hides it wholly; the icon shows it again."""

    def __init__(self, look: Look, window: QMainWindow) -> None:
        super().__init__(icon("murmur", look.colours.accent, 64), window)
        self._window = window
        self.setToolTip("Murmur")
        self._menu = QMenu(window)
        self.entries = (
            self._entry(say("Open Murmur"), self.bring_back),
            self._entry(say("Quit"), window.close),
        )
        self.setContextMenu(self._menu)
        self.activated.connect(self._activated)
        self.show()

    def bring_back(self) -> None:
        """Shows the window as it was."""
        bring_back(self._window)

    def go(self) -> None:
        """Takes the icon away; a hidden window comes back first."""
        if self._window.isHidden():
            self.bring_back()
        self.hide()
        self.deleteLater()

    def _entry(self, words: str, action: object) -> QAction:
        made = QAction(words, self._menu)
        made.triggered.connect(action)
        self._menu.addAction(made)
        return made

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.bring_back()


def available() -> bool:
    """Whether this desktop has a place for such an icon."""
    return QSystemTrayIcon.isSystemTrayAvailable()


def bring_back(window: QWidget) -> None:
    """Shows it as it was, before all others."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
