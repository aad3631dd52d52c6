"""`murmur ledger` lists what is registered, says where a register is broken, and writes no file over another."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from tests.fakes.services import FakeHouse
from tests.unit.test_cli import Said

from murmur.domain.errors import UsageError
from murmur.domain.ledger import LedgerEvent, Record


@pytest.fixture
def house(tmp_path: Path) -> FakeHouse:
    house = FakeHouse(tmp_path)
    record = house.ledger.record
    record(Record(LedgerEvent.SHARING_CHANGED, "Clients", detail={"to": "ask"}))
    record(
        Record(LedgerEvent.DISCLOSURE, "Clients", "models.example", "ab" * 32, 1234, 0.0125, "yes", {"passages": "3"})
    )
    record(Record(LedgerEvent.DELETED, "Birds\x1b[2J", detail={"kind": "document", "ids": "d1"}))
    return house


def test_entries_are_listed_for_people_and_for_scripts(house: FakeHouse) -> None:
    text = Said(house, ["ledger"]).out.getvalue().splitlines()
    assert len(text) == 3
    assert "disclosure  Clients  models.example  1,234 bytes  cost 0.0125  passages: 3" in text[1]
    assert "\x1b" not in text[2]
    said = Said(house, ["ledger", "list", "--json"])
    assert said.code == 0
    assert [line["event"] for line in said.lines] == ["entry"] * 3 + ["summary"]
    sent = said.lines[1]
    assert (sent["type"], sent["cost"], sent["bytes"], sent["user"]) == ("disclosure", 0.0125, 1234, "anna")
    assert said.lines[2]["previous"] == sent["digest"]
    assert said.lines[-1] == {
        "event": "summary", "shown": 3, "entries": 3, "whole": True, "broken_at": None, "why": "",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("options", "numbers"),
    [
        (["--event", "deleted"], [3]),
        (["--event", "deleted", "--event", "disclosure"], [2, 3]),
        (["--since", "2026-11-22T00:01"], [2, 3]),
        (["--since", "2026-11-22T02:01:00+02:00"], [2, 3]),
        (["--since", "2026-11-23"], []),
        (["--collection", "Clients"], [1, 2]),
    ],
)
def test_some_of_them(house: FakeHouse, options: list[str], numbers: list[int]) -> None:
    lines = Said(house, ["ledger", "list", "--json", *options]).lines
    assert [line["number"] for line in lines if line["event"] == "entry"] == numbers
    assert lines[-1]["shown"] == len(numbers)


def test_what_is_no_date_is_said_to_be_none(house: FakeHouse) -> None:
    with pytest.raises(UsageError):
        Said(house, ["ledger", "--since", "yesterday"])


def test_a_whole_register_ends_well_and_a_broken_one_says_where(house: FakeHouse, tmp_path: Path) -> None:
    head = tmp_path / "head.json"
    assert Said(house, ["ledger", "head", str(head)]).code == 0
    house.ledger.record(Record(LedgerEvent.EXPORTED))
    said = Said(house, ["ledger", "verify", "--head", str(head)])
    assert said.code == 0
    assert "whole: 4 entries, and entry 3 is the one that the head saw" in said.out.getvalue()
    second = house.ledger.store.kept[2]
    assert second is not None
    house.ledger.store.kept[2] = replace(second, user="eve")
    said = Said(house, ["ledger", "verify", "--json"])
    assert said.code == 1
    assert (said.lines[0]["whole"], said.lines[0]["broken_at"]) == (False, 2)
    listed = Said(house, ["ledger", "list"])
    assert listed.code == 1
    assert "Entry 2 was changed" in listed.err.getvalue()
    assert len(listed.out.getvalue().splitlines()) == 4


def test_a_shorter_register_than_a_head_saw_is_broken(house: FakeHouse, tmp_path: Path) -> None:
    Said(house, ["ledger", "head", str(tmp_path / "head.json")])
    del house.ledger.store.kept[3]
    assert Said(house, ["ledger", "verify"]).code == 0
    assert Said(house, ["ledger", "verify", "--head", str(tmp_path / "head.json"), "--json"]).lines[0]["broken_at"] == 3


def test_it_is_written_into_a_new_file(house: FakeHouse, tmp_path: Path) -> None:
    target = tmp_path / "register.json"
    said = Said(house, ["ledger", "export", str(target), "--json"])
    assert said.lines == [{"event": "exported", "path": str(target), "entries": 3}]
    assert len(json.loads(target.read_text(encoding="utf-8"))["entries"]) == 3
    for arguments in (["export", str(target)], ["head", str(target)], ["export"], ["export", str(tmp_path / "a.txt")]):
        with pytest.raises(UsageError):
            Said(house, ["ledger", *arguments])


def test_nothing_registered_is_said(tmp_path: Path) -> None:
    assert Said(FakeHouse(tmp_path), ["ledger"]).out.getvalue() == "Nothing is registered.\n"
