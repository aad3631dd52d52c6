"""`kill -9` of every process at any moment: nothing acknowledged is lost, nothing doubled (P5)."""

from __future__ import annotations

import json
import os
import random
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from tests.e2e.opened import Held, library, turns
from tests.e2e.program import SAMPLES, Event, Murmur, kill_group

WORDS = "harbour ledger lantern orchard granite meadow kestrel ferry mill tariff quarry beacon willow copper".split()
ROUNDS = int(os.environ.get("MURMUR_ROUNDS", "110"))

When = Callable[[subprocess.Popen[str], list[str]], None]


def generated(folder: Path, count: int, paragraphs: int, seed: int) -> Path:
    """Text files that are never twice the same."""
    chance = random.Random(seed)
    folder.mkdir()
    for number in range(count):
        text = [" ".join(chance.choices(WORDS, k=60)).capitalize() + "." for _ in range(paragraphs)]
        (folder / f"note-{number:03}.txt").write_text("\n\n".join(text), encoding="utf-8")
    return folder


def add_and_kill(murmur: Murmur, folders: list[Path], when: When) -> dict[str, dict[str, object]]:
    """Adds until `when` returns, then kills everything at once; what was acknowledged up to then, by path."""
    lines: list[str] = []
    with murmur.started("add", *folders) as process:
        assert process.stdout is not None
        when(process, lines)
        kill_group(process.pid)
        lines += process.stdout.read().splitlines()
    told = [json.loads(line) for line in lines if line.endswith("}")]
    return {str(line["path"]): line for line in told if line.get("status") in ("ready", "unchanged")}


def after_lines(count: int, chance: random.Random) -> When:
    """When so many files are ready, and up to a fifth of a second later."""

    def wait(process: subprocess.Popen[str], lines: list[str]) -> None:
        assert process.stdout is not None
        while len(lines) < count and (line := process.stdout.readline()):
            lines.append(line)
        threading.Event().wait(chance.random() * 0.2)

    return wait


def while_embedding(process: subprocess.Popen[str], lines: list[str]) -> None:
    """When some vectors are stored and others are not."""
    assert process.stderr is not None
    for line in process.stderr:
        if line.startswith("Indexing meaning: ") and not line.startswith("Indexing meaning: 0"):
            return


def after_seconds(seconds: float) -> When:
    def wait(process: subprocess.Popen[str], lines: list[str]) -> None:
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            return

    return wait


def compare(found: dict[str, Held], clean: dict[str, Held]) -> None:
    """The same documents with the same passages in the same order, each with the same vector, once."""
    assert set(found) == set(clean)
    for path, held in found.items():
        expected = clean[path]
        assert (held.document.pages, held.document.status) == (expected.document.pages, expected.document.status)
        assert held.passages == expected.passages
        assert held.vectors.shape == expected.vectors.shape
        likeness = np.sum(held.vectors.astype(np.float32) * expected.vectors.astype(np.float32), axis=1)
        assert likeness.size == 0 or likeness.min() > 0.999


def lost(murmur: Murmur, acknowledged: dict[str, dict[str, object]]) -> list[str]:
    """Acknowledged documents that the next program does not find as they were told."""
    listed = {line["path"]: line for line in murmur.run("list").events("document")}
    return [
        path
        for path, told in acknowledged.items()
        if path not in listed or any(listed[path][name] != told[name] for name in ("document_id", "pages", "passages"))
    ]


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    notes = generated(tmp_path_factory.mktemp("notes") / "generated", count=12, paragraphs=10, seed=1)
    return [SAMPLES, notes]


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory, folders: list[Path]) -> dict[str, Held]:
    """What one run leaves behind that nobody disturbs."""
    folder = tmp_path_factory.mktemp("clean")
    murmur = Murmur(folder / "home", folder / "outside")
    assert murmur.run("add", *folders).code == 0
    return library(murmur)


@pytest.mark.model
def test_kills_in_the_middle_of_adding_lose_and_double_nothing(
    murmur: Murmur, folders: list[Path], clean: dict[str, Held]
) -> None:
    chance = random.Random(20261122)
    acknowledged: dict[str, dict[str, object]] = {}
    for when in (after_lines(1, chance), after_lines(7, chance), while_embedding):
        told = add_and_kill(murmur, folders, when)
        for path, line in acknowledged.items():  # what was ready before is told again, as unchanged
            assert told.get(path, {"status": "unchanged"})["status"] == "unchanged", line
        acknowledged |= told
        assert lost(murmur, acknowledged) == []
    assert len(acknowledged) == len(clean)  # the last kill came after the last file
    ended = murmur.run("add", *folders)
    assert ended.code == 0
    compare(library(murmur), clean)


def test_a_kill_after_the_answer_keeps_the_answer(own_samples: Murmur) -> None:
    with own_samples.started("ask", "-") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write("Who is the landlord?\n")
        process.stdin.flush()
        lines: list[Event] = []
        while not lines or lines[-1]["event"] != "answer":
            lines.append(json.loads(process.stdout.readline()))
        kill_group(process.pid)
    (turn,) = turns(own_samples, lines[-1]["conversation_id"])
    assert turn.question == "Who is the landlord?"
    assert turn.answer is not None
    assert turn.answer.text == lines[-1]["text"]


@pytest.mark.proof
@pytest.mark.timeout(0)
def test_a_hundred_kills_at_random_moments_lose_and_double_nothing(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    """Homes that are killed over and over until they are full, each compared with one that nobody disturbed."""
    folders = [SAMPLES, generated(tmp_path / "notes", count=20, paragraphs=6, seed=2)]
    undisturbed = Murmur(tmp_path / "clean", tmp_path / "outside")
    started = undisturbed.run("add", *folders)
    assert started.code == 0
    clean, seconds = library(undisturbed), started.lines[-1]["seconds_ready"]
    seed = random.SystemRandom().randrange(10**6)
    chance = random.Random(seed)
    kills, homes, early = 0, 0, 0
    while kills < ROUNDS:
        homes += 1
        murmur = Murmur(tmp_path / f"home-{homes}", tmp_path / "outside")
        acknowledged: dict[str, dict[str, object]] = {}
        for _ in range(5):
            acknowledged |= add_and_kill(murmur, folders, after_seconds(chance.uniform(0.05, seconds * 1.1)))
            kills += 1
            early += not acknowledged
            assert lost(murmur, acknowledged) == [], f"seed {seed}, kill {kills}"
        assert murmur.run("add", *folders).code == 0, f"seed {seed}, kill {kills}"
        compare(library(murmur), clean)
    record_property("kills", kills)
    print(f"seed {seed}: {kills} kills over {homes} homes, {early} before the first file was ready; nothing lost")
