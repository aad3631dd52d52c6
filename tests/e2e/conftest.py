"""Homes that the scenarios share: adding the samples takes seconds, so it is done once."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from tests.e2e.program import DEADLINE, SAMPLES, Ended, Murmur

if sys.platform != "linux":  # signals, /proc, strace and namespaces
    collect_ignore_glob = ["test_*.py"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A scenario runs whole programs, several at times: on a busy computer it may take longer than other tests."""
    for item in items:
        if item.path.parent == Path(__file__).parent and item.get_closest_marker("timeout") is None:
            item.add_marker(pytest.mark.timeout(2 * DEADLINE))


@pytest.fixture
def murmur(tmp_path: Path) -> Murmur:
    """The command over a new home."""
    return Murmur(tmp_path / "home", tmp_path / "outside")


@pytest.fixture(scope="session")
def added(tmp_path_factory: pytest.TempPathFactory) -> tuple[Murmur, Ended]:
    """A home into which the samples were added, and what the command said."""
    folder = tmp_path_factory.mktemp("samples")
    murmur = Murmur(folder / "home", folder / "outside")
    return murmur, murmur.run("add", SAMPLES)


@pytest.fixture(scope="session")
def samples(added: tuple[Murmur, Ended]) -> Murmur:
    """The command over a home with the samples; tests may ask it, and must not change its documents."""
    murmur, ended = added
    assert ended.code == 0, ended.stderr
    return murmur


@pytest.fixture
def own_samples(samples: Murmur, tmp_path: Path) -> Murmur:
    """A copy of the home with the samples, to be changed or spoilt."""
    shutil.copytree(samples.home, tmp_path / "home")
    return Murmur(tmp_path / "home", tmp_path / "outside", samples.passphrase)
