"""The checker over 400 sentences, half of them altered: one set the rules were made on, one of other documents, another
seed and other wordings. Both are made by tests/benchmarks/checker_sentences.py."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from murmur.answering.checker import check

SETS = Path(__file__).resolve().parents[1] / "data" / "checker"


@cache
def flagged(name: str) -> tuple[Counter[str], Counter[str]]:
    """How many sentences of each kind there are, and how many of them the checker does not believe."""
    every: Counter[str] = Counter()
    doubted: Counter[str] = Counter()
    for line in (SETS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        one = json.loads(line)
        kind = one["altered"] or "true"
        every[kind] += 1
        checked = check(f"{one['sentence'].rstrip('.')} [1].", {1: one["passage"]})
        doubted[kind] += any(sentence.reason is not None for sentence in checked)
    return every, doubted


@pytest.mark.parametrize("name", ["calibration", "held_out"])
def test_altered_numbers_dates_and_names_are_caught_and_true_sentences_are_not(name: str) -> None:
    every, doubted = flagged(name)
    print(name, {kind: f"{doubted[kind]} of {every[kind]}" for kind in every})
    altered = ("number", "date", "name")
    assert every["true"] == 100
    assert sum(every.values()) == 200
    assert sum(doubted[kind] for kind in altered) >= 0.95 * sum(every[kind] for kind in altered)
    assert doubted["true"] <= 0.05 * every["true"]


@pytest.mark.parametrize("name", ["calibration", "held_out"])
def test_a_negation_put_in_or_left_out_is_mostly_caught(name: str) -> None:
    every, doubted = flagged(name)
    assert doubted["negation"] >= 0.9 * every["negation"] > 0
