"""The desk joins what the file, the policy and the encrypted choices hold, each in its place."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from murmur.domain.settings import Cloud, Settings
from murmur.domain.settings_entries import ENTRIES
from murmur.services.settings import SettingsDesk
from murmur.storage.conversations import Conversations
from murmur.storage.settings_file import SettingsFile

KEY = bytes(range(32))
ADDRESS = "https://wichita.example/v1"


@pytest.fixture
def conversations(tmp_path: Path) -> Conversations:
    return Conversations(tmp_path / "conversations.db", KEY)


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    return tmp_path / "policy.json"


def desk(tmp_path: Path, conversations: Conversations | None) -> SettingsDesk:
    file = SettingsFile(tmp_path / "settings.json", tmp_path / "policy.json", lambda path, descriptor: None)
    made = SettingsDesk(file)
    if conversations is not None:
        made.join(conversations)
    return made


def test_what_names_something_lies_in_the_encrypted_database_alone(
    tmp_path: Path, conversations: Conversations
) -> None:
    chosen = replace(Settings(), cloud=Cloud(enabled=True, address=ADDRESS, model="kestrel-70b"))
    desk(tmp_path, conversations).change(chosen)
    assert desk(tmp_path, conversations).get() == chosen
    assert desk(tmp_path, None).get().cloud == Cloud(enabled=True)
    for file in tmp_path.iterdir():
        assert b"wichita" not in file.read_bytes(), file.name
        assert b"kestrel" not in file.read_bytes(), file.name


def test_what_is_emptied_is_forgotten(tmp_path: Path, conversations: Conversations) -> None:
    one = desk(tmp_path, conversations)
    one.change(replace(Settings(), cloud=Cloud(address=ADDRESS)))
    one.change(Settings())
    assert one.get() == Settings()
    assert conversations.choice("setting cloud.address") is None


def test_the_policys_address_wins_and_the_persons_own_stays_for_later(
    tmp_path: Path, conversations: Conversations, policy: Path
) -> None:
    desk(tmp_path, conversations).change(replace(Settings(), cloud=Cloud(address=ADDRESS)))
    policy.write_text(json.dumps({"cloud": {"address": "https://office.example/v1"}}))
    managed = desk(tmp_path, conversations)
    assert managed.get().cloud.address == "https://office.example/v1"
    assert managed.fixed() == {"cloud.address"}
    managed.change(replace(Settings(), cloud=Cloud(address="https://elsewhere.example/v1")))
    assert managed.get().cloud.address == "https://office.example/v1"
    policy.unlink()
    assert desk(tmp_path, conversations).get().cloud.address == ADDRESS


def test_every_private_setting_is_a_text_that_may_be_empty() -> None:
    private = [entry for entry in ENTRIES.values() if entry.private]
    assert {entry.dotted for entry in private} == {"cloud.address", "cloud.model", "cloud.proxy", "cloud.ca_file"}
    assert {entry.default for entry in private} == {""}


def test_every_number_says_what_it_may_be() -> None:
    for entry in ENTRIES.values():
        number = isinstance(entry.default, (int, float)) and not isinstance(entry.default, bool)
        assert number == (entry.least is not None), entry.dotted
