"""The time that is left, told from what was done, on a clock of our own."""

from __future__ import annotations

from murmur.domain.jobs import time_left
from murmur.library.time_left import FIRST, TimeLeft


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def work(left: TimeLeft, clock: Clock, pieces: int, seconds: float, amount: float) -> None:
    for _ in range(pieces):
        clock.now += seconds
        left.did(amount)


def test_nothing_is_said_before_enough_was_seen() -> None:
    clock = Clock()
    left = TimeLeft(clock)
    assert left.seconds(100) is None
    left.did(50)  # how long this took nobody knows
    work(left, clock, 3, FIRST / 4, 10)
    assert left.seconds(100) is None
    work(left, clock, 1, FIRST / 4, 10)
    assert left.seconds(100) is not None
    assert left.seconds(0) == 0.0


def test_a_steady_pace_is_told_exactly_whatever_the_pieces() -> None:
    clock = Clock()
    left = TimeLeft(clock)
    left.did(0)
    for _ in range(20):
        work(left, clock, 1, 0.5, 50)
        work(left, clock, 1, 2.0, 200)
    told = left.seconds(6000)
    assert told is not None
    assert abs(told - 60) < 1e-6


def test_what_is_told_falls_as_the_clock_runs() -> None:
    """At a steady pace the end that is told stays where it was."""
    clock = Clock()
    left = TimeLeft(clock)
    left.did(0)
    remaining = 3000.0
    ends = []
    for piece in range(200):
        work(left, clock, 1, 0.1 + 0.05 * (piece % 3), 10 * (1 + 0.5 * (piece % 3)))
        remaining -= 10 * (1 + 0.5 * (piece % 3))
        told = left.seconds(remaining)
        if told is not None:
            ends.append(clock.now + told)
    assert max(ends) - min(ends) < 0.02 * (ends[0] - 1000.0)


def test_a_computer_that_gets_busy_is_followed_within_a_minute_and_a_half() -> None:
    clock = Clock()
    left = TimeLeft(clock)
    left.did(0)
    work(left, clock, 300, 0.1, 10)  # 100 a second
    work(left, clock, 80, 1.0, 10)  # 10 a second
    told = left.seconds(1000)
    assert told is not None
    assert 70 < told <= 100


def test_one_slow_piece_does_not_make_the_estimate_jump() -> None:
    clock = Clock()
    left = TimeLeft(clock)
    left.did(0)
    work(left, clock, 300, 0.1, 10)
    before = left.seconds(1000)
    work(left, clock, 1, 1.0, 10)
    after = left.seconds(1000)
    assert before is not None
    assert after is not None
    assert before < after < 1.1 * before


def test_a_pause_is_no_work() -> None:
    clock = Clock()
    left = TimeLeft(clock)
    left.did(0)
    work(left, clock, 100, 0.1, 10)
    before = left.seconds(1000)
    work(left, clock, 1, 3600.0, 10)
    assert left.seconds(1000) == before


def test_the_words_are_as_coarse_as_the_estimate() -> None:
    said = {seconds: time_left(seconds) for seconds in (0.0, 44.0, 61.0, 170.0, 5_900.0, 7_300.0)}
    assert list(said.values()) == [
        "less than a minute left",
        "less than a minute left",
        "about 1 minute left",
        "about 3 minutes left",
        "about 98 minutes left",
        "about 2 hours left",
    ]
    assert time_left(None) == ""
