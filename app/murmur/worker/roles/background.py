"""Models take seconds to load, and questions that need none of them do not wait."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

Model = TypeVar("Model")


class Background(Generic[Model]):
    """A model, loaded once in a thread. Its failure is raised to whoever needs it, and not before."""

    def __init__(self, load: Callable[[], Model]) -> None:
        self._load = load
        self._value: Model | None = None
        self._error: BaseException | None = None
        self._done = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="model", daemon=True)
            self._thread.start()

    def ready(self, wait: float) -> bool:
        """Whether it is loaded; raises what went wrong."""
        if not self._done.wait(wait):
            return False
        if self._error is not None:
            raise self._error
        return True

    def value(self) -> Model:
        assert self._value is not None
        return self._value

    def _run(self) -> None:
        try:
            self._value = self._load()
        except Exception as error:
            self._error = error
        self._done.set()
