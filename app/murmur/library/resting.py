"""When background work rests: as long as it works, while somebody asks or the computer runs on its battery."""

from __future__ import annotations

import time
from collections.abc import Callable

AFTER_A_QUESTION = 3.0
"""Seconds in which more questions are likely, or the answer is being written."""


class Rest:
    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._asked = -AFTER_A_QUESTION
        self._until = 0.0
        self.on_battery = False

    def asked(self) -> None:
        """Somebody asks something right now."""
        self._asked = self._clock()

    def worked(self, since: float) -> None:
        """A slice of work began at `since` and ends now."""
        now = self._clock()
        if self.on_battery or now - self._asked < AFTER_A_QUESTION:
            self._until = now + (now - since)

    def due(self) -> bool:
        """Whether it is time to rest."""
        return self._clock() < self._until
