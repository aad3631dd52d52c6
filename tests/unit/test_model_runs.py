"""What is learned about running a model on this computer, and how it is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from murmur.domain.load_plan import LADDER, Card
from murmur.services.model_runs import ModelRuns


@pytest.fixture
def runs(tmp_path: Path) -> ModelRuns:
    return ModelRuns(tmp_path / "runs.json")


def test_a_crash_is_remembered_for_this_model_on_this_computer_alone(runs: ModelRuns, tmp_path: Path) -> None:
    runs.trying("a", "this", 0)
    runs.crashed("a", "this", 0)
    again = ModelRuns(tmp_path / "runs.json")
    assert again.first_rung("a", "this") == 1
    assert again.first_rung("b", "this") == 0
    assert again.first_rung("a", "this with another llama.cpp") == 0


def test_a_try_that_was_never_finished_counts_the_second_time(tmp_path: Path) -> None:
    for expected in (0, 0, 1):  # as when the whole computer goes down with it
        runs = ModelRuns(tmp_path / "runs.json")
        assert runs.first_rung("a", "this") == expected
        runs.trying("a", "this", expected)


def test_a_try_that_ended_well_leaves_no_strike(runs: ModelRuns) -> None:
    for _ in range(5):
        runs.trying("a", "this", 0)
        runs.ended("a", "this", 0)
    assert runs.first_rung("a", "this") == 0


def test_where_every_way_crashed_the_last_is_tried_again(runs: ModelRuns) -> None:
    for rung in range(len(LADDER)):
        runs.crashed("a", "this", rung)
    assert runs.first_rung("a", "this") == len(LADDER) - 1
    runs.forget("a")
    assert runs.first_rung("a", "this") == 0


def test_the_lower_the_rung_the_less_it_asks_for(runs: ModelRuns) -> None:
    plans = [runs.plan("a", "this", 512, rung) for rung in range(len(LADDER))]
    assert [plan.name for plan in plans] == list(LADDER)
    assert [plan.extra_buffers for plan in plans] == [True, False, False, False]
    assert [plan.gpu_layers for plan in plans] == [-1, -1, 0, 0]
    assert [plan.mapped for plan in plans] == [True, True, True, False]


def test_what_a_graphics_card_computed_is_tested_once(runs: ModelRuns) -> None:
    assert runs.plan("a", "this", 512, 0).card is Card.UNTESTED
    runs.tested("a", "this", Card.WRONG)
    assert runs.plan("a", "this", 512, 0).card is Card.WRONG
    assert runs.plan("a", "this", 512, 2).card is Card.CRASHED


@pytest.mark.parametrize("content", [b"", b"{}", b"[{}]", b"\xff", b"[" * 10_000])
def test_a_damaged_record_begins_at_the_top(runs: ModelRuns, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "runs.json").write_bytes(content)
    assert runs.first_rung("a", "this") == 0
    runs.crashed("a", "this", 0)
    assert runs.first_rung("a", "this") == 1


def test_a_record_that_cannot_be_kept_fails_nothing(tmp_path: Path) -> None:
    forgetful = ModelRuns(tmp_path / "nowhere" / "runs.json")
    forgetful.crashed("a", "this", 0)
    assert forgetful.first_rung("a", "this") == 0
