"""A conversation of many turns for the benchmark of the window: shown, scrolled through, and weighed."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from murmur.domain.answers import Answer, Citation, Engine, Timings, Verdict

if TYPE_CHECKING:
    from tests.fakes.conversations import MemoryConversations

    from murmur.ui.chat.transcript import Transcript

TURNS = 500
WHEEL = 600
"""Pixels a frame: nearly a page, as when somebody drags the scroll bar."""
FRAME_MS = 16
LONG = """The rent of flat {n} is **900 euros** [1], and the deposit *three times* as much [1].

1. It is due on the 3rd of a month
   - by bank transfer
   - in euros
2. It rises with the index

| what | euros | due |
|------|------:|-----|
| rent | 900 | monthly [1] |
| deposit | 2,700 | once |

```python
def rent(months: int) -> int:
    return 900 * months  # euros
```

So $r_n = 900 \\cdot n$, and [the index](https://example.org/index) says the rest.
"""
SHORT = "“The rent of flat {n} is 900 euros.” [1]\n\n“It is due on the third day of the month.” [1]"


def keep(store: MemoryConversations, count: int = TURNS) -> str:
    """Keeps a conversation of finished turns; every third answer has a list, a table and a program."""
    kept = store.new()
    for number in range(count):
        text = (LONG if number % 3 == 0 else SHORT).replace("{n}", str(number))
        store.answer(store.ask(kept, f"What is the rent of flat {number}?"), _answer(text))
    return kept


class Scrolling:
    """Scrolls from the end of a transcript to its beginning, frame by frame."""

    def __init__(self, transcript: Transcript) -> None:
        self._bar = transcript.verticalScrollBar()
        self._timer = QTimer(transcript, interval=FRAME_MS)
        self._timer.timeout.connect(self._step)

    def begin(self) -> None:
        self._timer.start()

    @property
    def ended(self) -> bool:
        return not self._timer.isActive()

    def _step(self) -> None:
        self._bar.setSliderPosition(self._bar.value() - WHEEL)
        self._bar.triggerAction(self._bar.SliderAction.SliderMove)
        if self._bar.value() == 0:
            self._timer.stop()


def megabytes() -> float:
    """What this process holds in memory; only Linux tells."""
    gc.collect()
    try:
        with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 - no file, a question to the system
            return int(file.read().split()[1]) * 4096 / 1e6
    except OSError:
        return 0.0


def _answer(text: str) -> Answer:
    quote = "It is due on the third day of the month."
    cited = Citation(1, "d", "Lease", "/files/lease.pdf", 3, "page 3", quote, 0, len(quote))
    return Answer("?", text, Verdict.SUPPORTED, (cited,), (), (), Engine("local", "small", "5" * 64), Timings())
