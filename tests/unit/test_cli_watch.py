"""`murmur watch`: which folders are followed, told to people and to programs."""

from __future__ import annotations

import argparse
import io
import json
from pathlib import Path
from typing import Any

import pytest
from tests.fakes.services import FakeHouse

from murmur import cli
from murmur.domain.documents import DocumentStatus
from murmur.domain.errors import DiskFull, FileUnavailable, NotKnown, UsageError
from murmur.domain.jobs import CancelToken
from murmur.services.api import AddStarted, FileDone


class Said:
    def __init__(self, house: FakeHouse, *arguments: str, cancelled: bool = False) -> None:
        self.out, self.err = io.StringIO(), io.StringIO()
        options: argparse.Namespace = cli.arguments(["watch", *arguments])
        cancel = CancelToken()
        if cancelled:
            cancel.cancel()
        output = cli.Output(options.json, self.out, self.err)
        self.code = cli.COMMANDS["watch"](house.open(None), options, output, cancel)

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.getvalue().splitlines()]


@pytest.fixture
def house(tmp_path: Path) -> FakeHouse:
    return FakeHouse(tmp_path)


def test_folders_are_added_listed_and_removed(house: FakeHouse, tmp_path: Path) -> None:
    folder = str(tmp_path)
    added = Said(house, "add", folder, "--collection", "Papers", "--json")
    assert added.lines == [{"event": "watched", "path": folder, "collection": "Papers"}]
    listed = Said(house, "list", "--json").lines
    assert listed == [
        {"event": "folder", "path": folder, "collection": "Papers", "state": "watched", "documents": 0},
        {"event": "summary", "folders": 1},
    ]
    assert Said(house, "remove", folder, "--json").lines == [
        {"event": "unwatched", "path": folder, "collection": "Papers"}
    ]
    assert "No folder is watched" in Said(house, "list").out.getvalue()


def test_what_cannot_be_is_an_error(house: FakeHouse, tmp_path: Path) -> None:
    for arguments in (["add"], ["remove"], ["list", "x"], ["run", "x"]):
        with pytest.raises(UsageError):
            Said(house, *arguments)
    with pytest.raises(FileUnavailable):
        Said(house, "add", str(tmp_path / "absent"))
    with pytest.raises(NotKnown):
        Said(house, "remove", str(tmp_path))


def test_catching_up_once_follows_nothing(house: FakeHouse) -> None:
    assert Said(house, "run", "--once", "--json").lines == [{"event": "summary", "folders": 0}]
    assert (house.watching.caught_up, house.watching.started) == (1, False)


def test_following_tells_what_it_reads_and_ends_when_asked(house: FakeHouse) -> None:
    said = Said(house, "run", "--json", cancelled=True)
    assert (said.code, house.watching.started) == (cli.DONE, True)
    house.watching.say(AddStarted(1))
    house.watching.say(FileDone("/a.txt", "x", DocumentStatus.READY, 1, 1, None))
    house.watching.say(DiskFull())
    house.watching.say(None)
    assert [line["event"] for line in said.lines] == ["summary", "document"]
    assert "disk is full" in said.err.getvalue()
