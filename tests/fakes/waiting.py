"""Lets Qt's event loop run until something is so; no test sleeps."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

PATIENCE_S = 60.0


def until(condition: Callable[[], object], what: str = "", seconds: float = PATIENCE_S) -> None:
    """Returns as soon as `condition` holds; AssertionError, naming `what`, when it has not by the deadline."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"waited {seconds:g} s in vain for: {what or condition}"
        # The timer only bounds how long the loop waits for the next event.
        loop = QEventLoop()
        QTimer.singleShot(10, loop.quit)
        loop.exec()


def settle() -> None:
    """Everything that is due now is done: layouts, paints, deletions."""
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
