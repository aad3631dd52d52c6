"""`murmur cloud` over small fakes: settings, sharing, and nothing sent that was not previewed to the byte."""

from __future__ import annotations

import hashlib
import io
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from tests.fakes.escalation import HOST, READY
from tests.fakes.services import FakeHouse
from tests.unit.test_cli import Said

from murmur import cli
from murmur.domain.cloud import Sharing
from murmur.domain.errors import CloudForbidden, NotApproved, NotKnown, UsageError
from murmur.domain.policy import PolicyFacts
from murmur.domain.settings import Settings

QUESTION = "How many parking spaces does the tenant have?"


@pytest.fixture
def house(tmp_path: Path) -> FakeHouse:
    made = FakeHouse(tmp_path)
    made.fill()
    made.escalation.state = READY
    made.escalation.shared["Documents"] = Sharing.ASK
    return made


@pytest.fixture
def conversation(house: FakeHouse) -> str:
    return str(Said(house, ["--json", "ask", QUESTION]).lines[-1]["conversation_id"])


def preview(house: FakeHouse, conversation: str, out: Path, *more: str) -> dict[str, object]:
    found: dict[str, object] = Said(
        house, ["--json", "cloud", "preview", conversation, "--out", str(out), *more]
    ).lines[-1]
    return found


def test_a_preview_is_a_file_with_the_bytes_that_would_leave(
    house: FakeHouse, conversation: str, tmp_path: Path
) -> None:
    out = tmp_path / "payload.json"
    told = preview(house, conversation, out, "--passages", "1")
    assert (told["event"], told["host"], told["passages"]) == ("preview", HOST, [1])
    assert told["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()
    assert told["bytes"] == out.stat().st_size
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["payload.json"]
    assert house.escalation.sent == []
    with pytest.raises(UsageError):
        preview(house, conversation, out)


def test_what_was_previewed_is_sent_and_nothing_else(house: FakeHouse, conversation: str, tmp_path: Path) -> None:
    told = preview(house, conversation, tmp_path / "one", "--passages", "1")
    send = ["--json", "cloud", "send", conversation, "--approve", str(told["sha256"])]
    with pytest.raises(NotApproved):
        Said(house, [*send, "--passages", "1,2"])
    with pytest.raises(NotApproved):
        Said(house, [*send[:-1], "0" * 64, "--passages", "1"])
    assert (house.escalation.sent, house.escalation.approved) == ([], [])
    *_, answer = Said(house, [*send, "--passages", "1"]).lines
    assert (answer["event"], answer["engine"]["place"], answer["engine"]["host"]) == ("answer", "cloud", HOST)
    assert answer["disclosed"]["sha256"] == told["sha256"]
    ((sent, _),) = house.escalation.sent
    assert sent.payload.body == (tmp_path / "one").read_bytes()


def test_people_read_what_is_replaced_what_it_costs_and_where_the_answer_is_from(
    house: FakeHouse, conversation: str, tmp_path: Path
) -> None:
    house.escalation.never["Documents"] = ("tenant",)
    said = Said(house, ["cloud", "preview", conversation, "--out", str(tmp_path / "one")]).out.getvalue()
    assert said.count("  tenant → [WITHHELD 2]\n") == 1
    assert "About " in said
    sha256 = hashlib.sha256((tmp_path / "one").read_bytes()).hexdigest()
    said = Said(house, ["cloud", "send", conversation, "--approve", sha256]).out.getvalue()
    assert f"CLOUD: {HOST}" in said


def test_what_may_not_leave_is_told_with_its_reason(house: FakeHouse, conversation: str, tmp_path: Path) -> None:
    house.escalation.shared["Documents"] = Sharing.NEVER
    with pytest.raises(CloudForbidden, match="Documents"):
        preview(house, conversation, tmp_path / "one")
    with pytest.raises(NotKnown):
        preview(house, conversation, tmp_path / "one", "--turn", "2")
    with pytest.raises(UsageError):
        preview(house, conversation, tmp_path / "one", "--passages", "first")


def test_collections_are_opened_and_closed(house: FakeHouse) -> None:
    (told,) = Said(house, ["--json", "cloud", "share", "Documents", "never"]).lines
    assert (told["event"], told["collection"], told["sharing"]) == ("sharing", "Documents", "never")
    assert house.escalation.shared == {"Documents": Sharing.NEVER}


def test_words_are_added_from_the_line_and_from_files_and_taken_away_by_name(house: FakeHouse, tmp_path: Path) -> None:
    (tmp_path / "words").write_text("Kestrel Mill\n\nHeron\n", encoding="utf-8")
    Said(house, ["cloud", "never-send", "Documents", "Weber", "--file", str(tmp_path / "words")])
    told = Said(house, ["--json", "cloud", "never-send", "Documents"]).lines
    assert [line["word"] for line in told] == ["Weber", "Kestrel Mill", "Heron"]
    Said(house, ["cloud", "never-send", "Documents", "--remove", "Kestrel  Mill"])
    assert house.escalation.never["Documents"] == ("Weber", "Heron")


def test_the_server_and_the_limits_are_set_and_the_rest_stays(house: FakeHouse) -> None:
    Said(house, ["cloud", "on"])
    address = "https://models.company.example/v1"
    Said(house, ["cloud", "set", "--address", address, "--model", "large", "--price-in", "2"])
    cloud = house.settings.get().cloud
    assert (cloud.enabled, cloud.address, cloud.model) == (True, address, "large")
    assert (cloud.price_in, cloud.daily_cap) == (2.0, Settings().cloud.daily_cap)
    house.settings.managed = PolicyFacts("/etc/policy", "", ("cloud.enabled",), True)
    with pytest.raises(CloudForbidden, match="administrator"):
        Said(house, ["cloud", "off"])


def test_a_key_comes_from_a_file_or_standard_input_and_is_never_an_argument(
    house: FakeHouse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "key").write_text("sk-one\n")
    Said(house, ["cloud", "key", "--file", str(tmp_path / "key")])
    assert house.escalation.key == "sk-one"
    monkeypatch.setattr(sys, "stdin", io.StringIO("sk-two\n"))
    said = Said(house, ["cloud", "key"])
    assert house.escalation.key == "sk-two"
    assert "sk-" not in said.out.getvalue() + said.err.getvalue()
    monkeypatch.setattr(sys, "stdin", io.StringIO("schlüssel\n"))
    with pytest.raises(UsageError):
        Said(house, ["cloud", "key"])
    Said(house, ["cloud", "key", "--forget"])
    assert house.escalation.key == ""
    with pytest.raises(SystemExit):
        cli.arguments(["cloud", "key", "sk-three"])


def test_the_state_is_told_with_every_collection(house: FakeHouse) -> None:
    standing, documents = Said(house, ["--json", "cloud", "status"]).lines
    assert (standing["ready"], standing["host"], standing["spent_today"]) == (True, HOST, 0.12)
    assert (documents["collection"], documents["sharing"]) == ("Documents", "ask")
    house.escalation.state = replace(READY, ready=False, why_not="Switched off.")
    assert Said(house, ["cloud", "status"]).out.getvalue().startswith("Switched off.")
