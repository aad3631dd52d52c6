"""Words on their way to the window, a few at a time: a message a token wakes a process that takes a core from the
model, and nobody reads that fast."""

from __future__ import annotations

import time
from collections.abc import Callable

SECONDS = 0.04
"""At most this long a word waits for the next one."""


class Gathering:
    """`text` and `thought` pass on what they are given, in its order; `flush` what is still here."""

    def __init__(
        self,
        on_text: Callable[[str], None],
        on_thought: Callable[[str], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._on_text = on_text
        self._on_thought = on_thought
        self._clock = clock
        self._waiting: list[str] = []
        self._tell = on_text
        self._told = float("-inf")

    def text(self, words: str) -> None:
        self._take(words, self._on_text)

    def thought(self, words: str) -> None:
        self._take(words, self._on_thought)

    def flush(self) -> None:
        if self._waiting:
            words, self._waiting = "".join(self._waiting), []
            self._told = self._clock()
            self._tell(words)

    def _take(self, words: str, tell: Callable[[str], None]) -> None:
        if tell is not self._tell:
            self.flush()
            self._tell = tell
        self._waiting.append(words)
        if self._clock() - self._told >= SECONDS:
            self.flush()
