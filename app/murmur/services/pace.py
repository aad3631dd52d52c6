"""Tells the library worker, which is sealed from such knowledge, when the computer runs on its battery."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from murmur.services.power import on_battery

LOOK_EVERY = 30.0
"""Seconds between two looks, taken while indexing goes on."""


class Pace:
    """`tell` may block, so it is called in a thread of its own; a worker started anew is told at the next look."""

    def __init__(
        self,
        tell: Callable[[bool], None],
        battery: Callable[[], bool] = on_battery,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._tell = tell
        self._battery = battery
        self._clock = clock
        self._last = -LOOK_EVERY
        self._told = False

    def look(self) -> None:
        now = self._clock()
        if now - self._last < LOOK_EVERY:
            return
        self._last = now
        battery = self._battery()
        if battery or self._told:
            self._told = battery
            threading.Thread(target=self._tell, args=(battery,), name="pace", daemon=True).start()
