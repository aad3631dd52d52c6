"""The home of every released version opens in this one: what was added is found, and an old conversation goes on."""

from __future__ import annotations

import tarfile
from pathlib import Path

import pytest
from tests.e2e.program import PASSPHRASE, REPOSITORY, Murmur

pytestmark = pytest.mark.model
HOMES = sorted((REPOSITORY / "tests" / "data" / "upgrades").glob("*.tar.xz"))


@pytest.mark.parametrize("kept", HOMES, ids=[path.name.removesuffix(".tar.xz") for path in HOMES])
def test_a_home_of_an_earlier_version_opens(kept: Path, tmp_path: Path) -> None:
    with tarfile.open(kept) as tar:
        tar.extractall(tmp_path, filter="data")
    murmur = Murmur(tmp_path / "home", tmp_path / "outside", PASSPHRASE)
    listed = murmur.run("list")
    assert listed.code == 0, listed.stderr
    assert {(line["title"], *line["collections"]) for line in listed.events("document")} == {
        ("allotments", "Club"),
        ("boathouse", "Club"),
    }
    found = murmur.run("search", "Where does the key of the boathouse hang?", "-k", "1")
    assert "ferry office" in found.events("hit")[0]["text"]
    conversation = (tmp_path / "home" / "conversation-of-the-test").read_text(encoding="utf-8")
    asked = murmur.run("ask", "When is the yearly rent of a plot due?", "--conversation", conversation)
    assert asked.code == 0, asked.stderr
    assert "1 March" in asked.lines[-1]["text"]
    assert asked.lines[-1]["conversation_id"] == conversation
