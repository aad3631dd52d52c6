"""Work done aside from the questions: a model being loaded, a long document being cut."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

Result = TypeVar("Result")


class Background(Generic[Result]):
    """Something made once, in a thread. Its failure is raised to whoever needs it, and not before."""

    def __init__(self, make: Callable[[], Result]) -> None:
        self._make = make
        self._value: Result | None = None
        self._error: BaseException | None = None
        self._done = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="background", daemon=True)
            self._thread.start()

    def ready(self, wait: float) -> bool:
        """Whether it is made, after `wait` seconds at most; raises what went wrong."""
        if not self._done.wait(wait):
            return False
        if self._error is not None:
            raise self._error
        return True

    def value(self) -> Result:
        assert self._value is not None
        return self._value

    def _run(self) -> None:
        try:
            self._value = self._make()
        except Exception as error:
            self._error = error
        self._done.set()
