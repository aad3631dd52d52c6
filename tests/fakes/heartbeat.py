"""Listens to how long the event loop is ever busy: the longest time in which the window could not answer."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 10


class Heartbeat(QObject):
    """Start it, do the work, and read `gaps`: milliseconds between beats that should be 10 apart.

    `worked` is how much of each gap this thread itself computed: what is left of it on a computer that does nothing
    else at the same time.
    """

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.worked: list[float] = []
        self._last = self._last_work = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self.gaps, self.worked = [], []
        self._last, self._last_work = time.perf_counter(), time.thread_time()
        self._timer.start()

    def stop(self) -> None:
        self._beat()
        self._timer.stop()

    @property
    def longest(self) -> float:
        return max(self.gaps, default=0.0)

    def share(self, quantile: float) -> float:
        """The gap that `quantile` of all gaps stay below."""
        ordered = sorted(self.gaps)
        return ordered[min(len(ordered) - 1, int(quantile * len(ordered)))] if ordered else 0.0

    def _beat(self) -> None:
        now, work = time.perf_counter(), time.thread_time()
        self.gaps.append((now - self._last) * 1000)
        self.worked.append((work - self._last_work) * 1000)
        self._last, self._last_work = now, work
