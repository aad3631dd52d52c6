"""Background work stands back: on the battery, and while somebody asks."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest

from murmur.library.resting import AFTER_A_QUESTION, Rest
from murmur.services.pace import LOOK_EVERY, Pace
from murmur.services.power import on_battery


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def work(rest: Rest, clock: Clock, seconds: float) -> None:
    began = clock.now
    clock.now += seconds
    rest.worked(began)


def test_work_does_not_rest_when_nobody_asks() -> None:
    clock = Clock()
    rest = Rest(clock)
    work(rest, clock, 0.1)
    assert not rest.due()


@pytest.mark.parametrize("why", ["question", "battery"])
def test_it_rests_as_long_as_it_worked(why: str) -> None:
    clock = Clock()
    rest = Rest(clock)
    if why == "question":
        rest.asked()
    else:
        rest.on_battery = True
    work(rest, clock, 0.1)
    assert rest.due()
    clock.now += 0.09
    assert rest.due()
    clock.now += 0.02
    assert not rest.due()


def test_some_seconds_after_a_question_it_is_full_speed_again() -> None:
    clock = Clock()
    rest = Rest(clock)
    rest.asked()
    clock.now += AFTER_A_QUESTION
    work(rest, clock, 0.1)
    assert not rest.due()


def supply(folder: Path, **facts: str) -> None:
    folder.mkdir(parents=True)
    for name, value in facts.items():
        (folder / name).write_text(value + "\n", encoding="ascii")


@pytest.mark.skipif(sys.platform != "linux", reason="this is how Linux tells")
@pytest.mark.parametrize(
    ("online", "status", "expected"),
    [("0", "Discharging", True), ("1", "Discharging", False), ("1", "Charging", False), ("0", "Full", False)],
)
def test_linux_tells_by_its_supplies(tmp_path: Path, online: str, status: str, expected: bool) -> None:
    supply(tmp_path / "AC", type="Mains", online=online)
    supply(tmp_path / "BAT0", type="Battery", status=status)
    assert on_battery(tmp_path) is expected


def test_a_computer_that_does_not_tell_is_plugged_in(tmp_path: Path) -> None:
    assert on_battery(tmp_path / "nothing") is False


def test_the_worker_is_told_of_the_battery_and_of_its_end_and_not_more_often_than_needed() -> None:
    clock, told, heard = Clock(), list[bool](), threading.Event()
    states = iter([False, True, True, False, False])

    def tell(battery: bool) -> None:
        told.append(battery)
        heard.set()

    pace = Pace(tell, lambda: next(states), clock)
    for expected in ([], [True], [True, True], [True, True, False], [True, True, False]):
        pace.look()
        pace.look()  # too soon
        if len(expected) > len(told):
            assert heard.wait(60)
        heard.clear()
        assert told == expected
        clock.now += LOOK_EVERY
