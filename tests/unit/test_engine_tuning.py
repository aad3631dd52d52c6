"""The fastest settings are found by measuring, and only what is clearly faster is taken."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
import pytest
from numpy.typing import NDArray

from murmur.domain.load_plan import LoadPlan, Tuned
from murmur.engines.processors import physical_cores
from murmur.engines.tuning import thread_counts, tune

Cost = Callable[[LoadPlan, int], float]


@dataclass
class Machine:
    """Takes as long for a call as `cost` says, on a clock of its own."""

    cost: Cost
    now: float = 0.0
    opened: list[LoadPlan] = field(default_factory=list)
    closed: int = 0

    def clock(self) -> float:
        return self.now


@dataclass
class Model:
    machine: Machine
    plan: LoadPlan
    batch: int = 128

    def beside(self, plan: LoadPlan) -> Model:
        self.machine.opened.append(plan)
        return Model(self.machine, plan)

    def keep(self, count: int) -> int:
        return count

    def evaluate(self, tokens: Sequence[int], start: int, wanted: Sequence[bool]) -> NDArray[np.float32]:
        assert start + len(tokens) <= self.plan.context
        self.machine.now += self.machine.cost(self.plan, len(tokens))
        return np.zeros((1, 300), dtype=np.float32)

    def close(self) -> None:
        self.machine.closed += 1


def found(cost: Cost, threads: Sequence[int] = (4, 3, 8)) -> tuple[Tuned, Machine]:
    machine = Machine(cost)
    plan = LoadPlan(context=2048)
    *between, last = tune(Model(machine, plan), plan, threads, machine.clock)
    assert not any(between)
    assert last is not None
    assert machine.closed == len(machine.opened)
    return last, machine


def test_reading_and_writing_get_the_threads_that_each_is_fastest_with() -> None:
    def cost(plan: LoadPlan, count: int) -> float:
        reading, writing = {4: (1, 9), 3: (3, 6), 8: (2, 7)}[plan.threads]
        return 0.001 * (reading * count if count > 1 else writing)

    tuned, _ = found(cost)
    assert (tuned.prompt_threads, tuned.threads) == (4, 3)
    assert tuned.prompt_speed == pytest.approx(1000)
    assert tuned.writing_speed == pytest.approx(1000 / 6)


def test_a_small_difference_changes_nothing() -> None:
    tuned, _ = found(lambda plan, count: count * (0.0100 if plan.threads == 4 else 0.0097))
    assert (tuned.prompt_threads, tuned.threads) == (4, 4)


@pytest.mark.parametrize(("gain", "taken"), [(0.95, False), (1.03, False), (1.1, True)])
def test_flash_attention_is_taken_where_it_clearly_pays(gain: float, taken: bool) -> None:
    tuned, _ = found(lambda plan, count: count * 0.005 / (gain if plan.flash_attention else 1))
    assert tuned.flash_attention is taken


def test_a_slow_model_is_measured_in_short_slices() -> None:
    """Ten tokens of a prompt a second, two of an answer: a model that hardly fits."""
    _, machine = found(lambda plan, count: 0.1 * count if count > 1 else 0.5, threads=(4, 3))
    assert machine.now < 120


def test_measuring_that_is_broken_off_leaves_nothing_behind() -> None:
    machine = Machine(lambda plan, count: 0.001 * count)
    plan = LoadPlan(context=2048)
    steps = tune(Model(machine, plan), plan, (2, 1), machine.clock)
    next(steps)
    next(steps)
    steps.close()  # type: ignore[attr-defined]
    assert machine.closed == len(machine.opened)


def test_the_default_is_one_thread_for_each_core_and_comes_first() -> None:
    counts = thread_counts()
    assert counts[0] == max(1, counts[0])
    assert len(counts) == len(set(counts))
    assert min(counts) >= 1


def test_what_was_measured_while_other_work_ran_is_not_to_be_relied_on() -> None:
    calls = iter(range(10_000))

    def cost(plan: LoadPlan, count: int) -> float:
        return 0.001 * count * (2 if next(calls) % 40 > 20 else 1)

    assert found(lambda plan, count: 0.001 * count)[0].steady
    assert not found(cost)[0].steady


def test_fewer_threads_than_cores_are_not_tried() -> None:
    """They win while something else has a core, and would be kept for quieter times."""
    assert min(thread_counts()) == thread_counts()[0] == physical_cores()
