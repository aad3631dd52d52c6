"""How long the work that remains will take, from how long the latest took."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

MEMORY = 20.0
"""Seconds after which a piece of work counts a third of what it did: the estimate follows a computer that gets busier,
and does not jump with every piece."""

FIRST = 2.0
"""Seconds of work before anything is said."""

LONGEST_PIECE = 10.0
"""A longer time between two pieces was a pause, not work (the computer slept, everything was done)."""


class TimeLeft:
    """Work is measured in any unit that grows with time, such as characters. The clock gives seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._last: float | None = None
        self._seconds = 0.0
        self._work = 0.0
        self._seen = 0.0

    def did(self, work: float) -> None:
        """`work` was done since the last call. What interrupted it counts: it will again."""
        now = self._clock()
        taken = now - self._last if self._last is not None else 0.0
        self._last = now
        if not 0.0 < taken <= LONGEST_PIECE:
            return
        fading = math.exp(-taken / MEMORY)
        self._seconds = self._seconds * fading + taken
        self._work = self._work * fading + work
        self._seen += taken

    def seconds(self, work: float) -> float | None:
        """For `work` that remains; None while too little has been seen."""
        if work <= 0:
            return 0.0
        if self._seen < FIRST or not self._work:
            return None
        return work * self._seconds / self._work
