"""How fast bytes come, and how long the rest will take: smoothed, because networks come in gusts."""

from __future__ import annotations

import math

MEMORY_SECONDS = 6.0
"""What is older counts for about a third."""

SETTLED_SECONDS = 1.5
"""Before that, nothing is said."""


class Speed:
    """Fed with the clock (seconds) and the bytes that came since it was fed last."""

    def __init__(self, now: float) -> None:
        self._start = self._last = now
        self._bytes = 0.0
        self._seconds = 0.0

    def add(self, now: float, count: int) -> None:
        gone = max(now - self._last, 0.0)
        fade = math.exp(-gone / MEMORY_SECONDS)
        self._bytes = self._bytes * fade + count
        self._seconds = self._seconds * fade + gone
        self._last = now

    def per_second(self) -> float | None:
        """Bytes a second; None until there is something to go by."""
        if self._last - self._start < SETTLED_SECONDS or self._seconds <= 0:
            return None
        return self._bytes / self._seconds

    def seconds_left(self, left: int) -> float | None:
        speed = self.per_second()
        return left / speed if speed else None
