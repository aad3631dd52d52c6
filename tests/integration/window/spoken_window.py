"""A window of its own program, for a screen reader's ear: adds the samples, asks, and stays until it is told to go."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication
from tests.fakes.services import FakeHouse

from murmur.ui import window_state
from murmur.ui.main_window import MainWindow
from murmur.ui.theme import Look
from murmur.ui.window_state import WindowState

QUESTION = "How many parking spaces does the tenant have?"


def main() -> int:
    application = QApplication(["murmur"])
    application.setApplicationName("Murmur")
    with tempfile.TemporaryDirectory() as folder:
        house = FakeHouse(Path(folder))
        house.fill()
        window_state.save(house.home, WindowState(tour_seen=True))
        window = MainWindow(house.door(), Look(application), lambda address: False)
        window.show()

        def ask() -> None:
            if window.workspace is None or window.services is None or not window.jobs.idle:
                QTimer.singleShot(50, ask)
            else:
                window.workspace.conversation.ask(QUESTION)

        word = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, application)

        def begin() -> None:
            """The reader listens before anything is asked."""
            word.setEnabled(False)
            ask()

        word.activated.connect(begin)
        QTimer.singleShot(0, lambda: print("ready", flush=True))
        return application.exec()


if __name__ == "__main__":
    sys.exit(main())
