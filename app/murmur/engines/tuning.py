"""Finds the fastest settings for a model on this computer by measuring them, in slices short enough to be idle work.

Flash attention pays on most computers and not on all. What is reused of a conversation was cut at the same places as
a fresh prompt would be, so that the text is the same with it and without (decision record 0019).
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from murmur.domain.load_plan import LoadPlan, Tuned
from murmur.domain.optimised import TYPICAL_ANSWER, TYPICAL_PROMPT
from murmur.engines.processors import physical_cores

SLICE = 0.5
"""Seconds that one measurement should take."""

CONTEXT = 768
"""Tokens of the contexts that are measured."""

CLEARLY_FASTER = 1.05
ROUNDS = 2
CONFIRMED = 3
STEADY = 0.75
"""Of its best, what each setting must reach every time. On a computer that does nothing else it is above 0.9."""


class Measured(Protocol):
    """What is measured of `Native`."""

    batch: int

    def beside(self, plan: LoadPlan) -> Measured: ...
    def keep(self, count: int) -> int: ...
    def evaluate(self, tokens: Sequence[int], start: int, wanted: Sequence[bool]) -> NDArray[np.float32]: ...
    def close(self) -> None: ...


def thread_counts() -> list[int]:
    """The default first: one for each physical core; then one for each core that the system counts.

    No fewer: one thread less wins only while something else has a core, and what is found is kept for quieter times.
    (Measured so on two cores: one thread was chosen beside other work, and wrote at 0.59 of two threads afterwards.)
    """
    physical = physical_cores()
    logical = len(os.sched_getaffinity(0)) if sys.platform == "linux" else (os.cpu_count() or 1)
    return list(dict.fromkeys(count for count in (physical, logical)))


def tune(
    native: Measured, plan: LoadPlan, threads: Sequence[int], clock: Callable[[], float] = time.perf_counter
) -> Iterator[Tuned | None]:
    """Yields None between measurements, and what was found at the end. Closing it early frees what it holds."""
    speeds: dict[tuple[int, bool], tuple[float, float]] = {}
    readings: dict[tuple[int, bool], list[float]] = {}
    guess = _Bench(native.beside(_setting(plan, threads[0], False)), clock)
    try:
        prompt, answer = guess.lengths()
    finally:
        guess.close()
    yield None
    counts = list(threads)
    for _ in range(CONFIRMED):  # who beats the default while other work runs must do it again
        for _ in range(ROUNDS):
            yield from _measure(
                native, plan, [(count, False) for count in counts], prompt, answer, clock, speeds, readings
            )
        reading = _best(counts, lambda count: speeds[count, False][0])
        writing = _best(counts, lambda count: speeds[count, False][1])
        counts = list(dict.fromkeys((threads[0], reading, writing)))
        if len(counts) == 1:
            break
    settings = [(count, flash) for count in {reading, writing} for flash in (True, False)]
    for _ in range(ROUNDS):
        yield from _measure(native, plan, settings, prompt, answer, clock, speeds, readings)

    def seconds(flash: bool) -> float:
        return TYPICAL_PROMPT / speeds[reading, flash][0] + TYPICAL_ANSWER / speeds[writing, flash][1]

    flash = seconds(False) >= CLEARLY_FASTER * seconds(True)
    steady = all(min(seen) >= STEADY * max(seen) for seen in readings.values())
    yield Tuned(writing, reading, flash, speeds[reading, flash][0], speeds[writing, flash][1], steady)


def _measure(
    native: Measured,
    plan: LoadPlan,
    settings: Sequence[tuple[int, bool]],
    prompt: int,
    answer: int,
    clock: Callable[[], float],
    speeds: dict[tuple[int, bool], tuple[float, float]],
    readings: dict[tuple[int, bool], list[float]],
) -> Iterator[None]:
    """Keeps the best of each setting: whatever else ran on the computer only made it slower."""
    for setting in settings:
        bench = _Bench(native.beside(_setting(plan, *setting)), clock)
        try:
            reading = bench.reading(prompt)
            yield None
            writing = bench.writing(prompt, answer)
        finally:
            bench.close()
        readings.setdefault(setting, []).append(reading)
        before = speeds.get(setting, (0.0, 0.0))
        speeds[setting] = max(before[0], reading), max(before[1], writing)
        yield None


class _Bench:
    """A context that is measured. Which tokens it is given does not matter to its speed."""

    def __init__(self, native: Measured, clock: Callable[[], float]) -> None:
        self._native = native
        self._clock = clock
        self._evaluate(8, 0)  # the first call sets up what later ones find

    def lengths(self) -> tuple[int, int]:
        """How many tokens of a prompt and of an answer take a slice."""
        prompt = int(self.reading(32) * SLICE) // 32 * 32
        answer = int(self.writing(32, 4) * SLICE)
        return max(32, min(prompt, 512)), max(4, min(answer, 32))

    def reading(self, count: int) -> float:
        """Tokens of a prompt a second."""
        self._native.keep(0)
        start = self._clock()
        for first in range(0, count, self._native.batch):
            self._evaluate(min(self._native.batch, count - first), first)
        return count / max(self._clock() - start, 1e-9)

    def writing(self, after: int, count: int) -> float:
        """Tokens of an answer a second, after as many of a prompt."""
        start = self._clock()
        for place in range(after, after + count):
            int(np.argmax(self._evaluate(1, place)[0]))
        return count / max(self._clock() - start, 1e-9)

    def _evaluate(self, count: int, start: int) -> NDArray[np.float32]:
        tokens = [100 + place % 200 for place in range(start, start + count)]
        return self._native.evaluate(tokens, start, [False] * (count - 1) + [True])

    def close(self) -> None:
        self._native.close()


def _setting(plan: LoadPlan, threads: int, flash: bool) -> LoadPlan:
    return replace(plan, context=CONTEXT, threads=threads, prompt_threads=threads, flash_attention=flash)


def _best(threads: Sequence[int], speed: Callable[[int], float]) -> int:
    """The default, unless another is clearly faster."""
    best = max(threads, key=speed)
    return best if speed(best) >= CLEARLY_FASTER * speed(threads[0]) else threads[0]
