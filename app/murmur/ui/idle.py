"""When nobody has been at the window for a while: the time to lock."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

LOOK_MS = 2000
_AT_IT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
        QEvent.Type.Drop,
    }
)


def awake_or_asleep() -> float:
    """Seconds that go on while the computer sleeps, where the system counts them."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) if sys.platform == "linux" else time.monotonic()


class Idle(QObject):
    """`passed` once nobody has touched keys or mouse for so many minutes; 0: never, and nothing is listened to."""

    passed = Signal()

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = awake_or_asleep) -> None:
        super().__init__(parent)
        self._clock = clock
        self._limit = 0.0
        self._last = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def wait(self, minutes: int) -> None:
        """From now on."""
        application = QApplication.instance()
        assert application is not None
        self._limit, self._last = minutes * 60.0, self._clock()
        application.removeEventFilter(self)
        if minutes > 0:
            application.installEventFilter(self)
            self._timer.start()
        else:
            self._timer.stop()

    def look(self) -> None:
        if self._limit and self._clock() - self._last >= self._limit:
            self._last = self._clock()
            self.passed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _AT_IT:
            self._last = self._clock()
        return False
