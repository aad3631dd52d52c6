"""Work that takes time: how it reports, and how it is asked to stop."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from murmur.domain.errors import Cancelled


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` units of `what`; `total` is None while unknown."""

    what: str
    done: int
    total: int | None = None


def time_left(seconds: float | None) -> str:
    """ "about 3 minutes left"; "" while it cannot be told. As coarse as the estimate is."""
    if seconds is None:
        return ""
    if seconds < 45:
        return "less than a minute left"
    minutes = round(seconds / 60)
    if minutes < 100:
        return f"about {minutes} minute{'s' if minutes > 1 else ''} left"
    return f"about {round(seconds / 3600)} hours left"


Report = Callable[[Progress], None]


class CancelToken:
    """One job's own stop button, safe to press from any thread. Callbacks run once, in the presser's thread."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._callbacks: list[Callable[[], None]] = []

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()

    def cancel(self) -> None:
        with self._lock:
            self._event.set()
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            callback()

    def on_cancel(self, callback: Callable[[], None]) -> None:
        with self._lock:
            if not self._event.is_set():
                self._callbacks.append(callback)
                return
        callback()

    def forget(self, callback: Callable[[], None]) -> None:
        """The callback is no longer wanted; unknown ones are no error."""
        with self._lock:
            self._callbacks = [one for one in self._callbacks if one is not callback]

    def wait(self, seconds: float) -> None:
        """Waits, or raises Cancelled as soon as someone cancels."""
        if self._event.wait(seconds):
            raise Cancelled

    def raise_if_cancelled(self) -> None:
        if self._event.is_set():
            raise Cancelled
