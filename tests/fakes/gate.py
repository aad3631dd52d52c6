"""Holds a fake's work at a chosen point until the test lets it go on; a stop button opens it too."""

from __future__ import annotations

import threading

from murmur.domain.jobs import CancelToken

PATIENCE_S = 120.0


class Gate:
    """Open by default. While it is closed, `let(n)` lets `n` callers through."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._open = True
        self._tickets = 0
        self.waiting = 0
        """How many callers stand before the gate."""

    def close(self) -> None:
        with self._changed:
            self._open = False
            self._tickets = 0

    def open(self) -> None:
        with self._changed:
            self._open = True
            self._changed.notify_all()

    def let(self, callers: int = 1) -> None:
        with self._changed:
            self._tickets += callers
            self._changed.notify_all()

    def pass_through(self, cancel: CancelToken | None = None) -> None:
        """Waits while the gate is closed. Cancelled where `cancel` is pressed; TimeoutError for a forgotten gate."""
        if cancel is not None:
            cancel.on_cancel(self._wake)
            cancel.raise_if_cancelled()
        with self._changed:
            self.waiting += 1
            try:
                ready = self._changed.wait_for(lambda: self._may_pass(cancel), PATIENCE_S)
            finally:
                self.waiting -= 1
            if not ready:
                raise TimeoutError("the test never opened this gate")
            if not self._open and self._tickets:
                self._tickets -= 1
        if cancel is not None:
            cancel.raise_if_cancelled()

    def _may_pass(self, cancel: CancelToken | None) -> bool:
        return self._open or self._tickets > 0 or (cancel is not None and cancel.cancelled)

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()
