"""The product as somebody without any privilege runs it: sealed workers, and answers (P2)."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.e2e.namespaces import NEEDS_MOUNTS, NOBODY, as_nobody, in_namespace, reachable
from tests.e2e.program import REPOSITORY, SAMPLES, Ended, Murmur, run

pytestmark = [pytest.mark.model, NEEDS_MOUNTS]


@pytest.fixture
def home() -> Iterator[Murmur]:
    """A home that belongs to nobody in particular; it cannot lie below `tmp_path`, which only its owner may enter."""
    with tempfile.TemporaryDirectory(prefix="murmur-test-") as folder:
        os.chown(folder, NOBODY, NOBODY)
        murmur = Murmur(Path(folder) / "home", Path(folder) / "outside")
        murmur.environment()
        os.chown(murmur.outside, NOBODY, NOBODY)
        yield murmur


def as_ordinary_user(murmur: Murmur, *arguments: str | Path) -> Ended:
    script = f'{reachable([Path(sys.base_prefix), REPOSITORY])}\nexec "$@"'
    return run(in_namespace(script, *as_nobody(), *murmur.command(*arguments)), murmur.environment(), cwd="/")


def test_an_ordinary_user_adds_asks_and_is_sealed(home: Murmur) -> None:
    added = as_ordinary_user(home, "add", SAMPLES)
    assert added.code == 0, added.stderr
    assert home.home.stat().st_uid == NOBODY
    asked = as_ordinary_user(home, "ask", "How much notice must the tenant give to end the lease?")
    assert asked.code == 0, asked.stderr
    assert "nine" in asked.lines[-1]["citations"][0]["quote"]
    checked = {line["name"]: line for line in as_ordinary_user(home, "doctor").lines}
    seals = {name: line["state"] for name, line in checked.items() if name.endswith("seal")}
    assert len(seals) == 6
    assert set(seals.values()) == {"ok"}, checked
    assert list(home.outside.iterdir()) == []
