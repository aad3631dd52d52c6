"""Settings come back as they were kept, under a policy that nobody but the administrator can change."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from murmur.domain.errors import MurmurError, UsageError
from murmur.domain.settings import (
    Answers,
    Appearance,
    Cloud,
    IndexKind,
    Library,
    Managed,
    Privacy,
    Settings,
    Theme,
)
from murmur.storage.policy import PolicyUnusable
from murmur.storage.settings_file import SettingsFile

CHANGED = Settings(Appearance(Theme.DARK), Library(IndexKind.CHROMA), Answers("other-model", 9), Privacy(True))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    return tmp_path / "etc" / "policy.json"


@pytest.fixture
def file(path: Path, policy: Path) -> SettingsFile:
    policy.parent.mkdir()
    return SettingsFile(path, policy, lambda path, descriptor: None)


def test_without_a_file_the_defaults_hold(file: SettingsFile, path: Path) -> None:
    assert file.load() == Settings()
    assert file.fixed == frozenset()
    assert file.problem is None
    assert not path.exists()


def test_what_is_saved_is_loaded(file: SettingsFile, path: Path, policy: Path) -> None:
    file.save(CHANGED)
    assert SettingsFile(path, policy, lambda path, descriptor: None).load() == CHANGED
    file.save(Settings())
    assert file.load() == Settings()


def test_the_file_holds_only_what_differs_from_the_defaults(file: SettingsFile, path: Path) -> None:
    file.save(replace(Settings(), appearance=Appearance(Theme.DARK)))
    assert json.loads(path.read_text()) == {"appearance": {"theme": "dark"}}


def test_the_file_is_replaced_as_a_whole(file: SettingsFile, path: Path) -> None:
    file.save(CHANGED)
    path.with_name("settings.json.new").write_text("left by a killed program")
    file.save(Settings())
    assert [entry.name for entry in path.parent.iterdir() if entry.is_file()] == ["settings.json"]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ('{"library": {"indx": "exact"}}', "library.indx"),
        ('{"colour": 1}', "colour"),
        ('{"library": "exact"}', "'library' is a group"),
        ('{"answers": {"passages": "six"}}', "answers.passages"),
        ('{"answers": {"passages": true}}', "answers.passages"),
        ('{"appearance": {"theme": "pink"}}', "appearance.theme"),
        ('{"appearance": {"theme": null}}', "appearance.theme"),
        ('{"appearance": {"theme": {}}}', "appearance.theme"),
        ('{"answers": {"passages": 51}}', "'answers.passages' must be between 1 and 50"),
        ('{"privacy": {"lock_minutes": -1}}', "privacy.lock_minutes"),
        ('{"cloud": {"daily_cap": -0.01}}', "cloud.daily_cap"),
        ('{"cloud": {"price_in": "1"}}', "cloud.price_in"),
        ("[]", "object"),
        ("{", "truncated"),
        ("\x00", "JSON"),
    ],
)
def test_a_file_that_cannot_be_used_is_kept_aside_and_said(
    file: SettingsFile, path: Path, content: str, says: str
) -> None:
    path.write_text(content)
    assert file.load() == Settings()
    assert file.problem is not None
    assert says in file.problem
    assert "settings.json.aside-1" in file.problem
    assert path.with_name("settings.json.aside-1").read_text() == content
    file.save(CHANGED)
    assert file.load() == CHANGED
    assert file.problem is None


def test_the_policy_wins_and_says_what_it_fixes(file: SettingsFile, policy: Path) -> None:
    file.save(CHANGED)
    policy.write_text('{"library": {"index": "exact"}, "privacy": {"require_seal": true}}')
    assert file.load() == replace(CHANGED, library=Library(IndexKind.EXACT))
    assert file.fixed == {"library.index", "privacy.require_seal"}


def test_a_policy_may_begin_as_windows_writes_it_and_in_no_other_letters(file: SettingsFile, policy: Path) -> None:
    content = '{"cloud": {"daily_questions": 7}}'
    policy.write_text(content, encoding="utf-8-sig")
    assert file.load().cloud.daily_questions == 7
    policy.write_bytes(b'{"cloud": {"address": "\xfc"}}')
    with pytest.raises(PolicyUnusable):
        file.load()


def test_settings_in_other_letters_are_put_aside_and_stop_nothing(file: SettingsFile, path: Path) -> None:
    path.write_bytes(b'{"answers": {"model": "\xfc"}}')
    assert file.load() == Settings()
    assert "UTF-8" in str(file.problem)


def test_what_the_policy_fixes_is_not_saved_over_the_persons_own_value(
    file: SettingsFile, path: Path, policy: Path
) -> None:
    file.save(CHANGED)
    policy.write_text('{"library": {"index": "exact"}}')
    file.save(replace(file.load(), library=Library(IndexKind.AUTO), appearance=Appearance(Theme.LIGHT)))
    assert file.load().library.index is IndexKind.EXACT
    policy.unlink()
    assert file.load() == replace(CHANGED, appearance=Appearance(Theme.LIGHT))
    assert file.fixed == frozenset()


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "[]",
        '{"library": {"indx": 1}}',
        '{"privacy": {"require_seal": "yes"}}',
        '{"clouds": {}}',
        '{"privacy": {"lock_minutes": 241}}',
        '{"managed": {"conversation_days": -1}}',
        '{"managed": {"models": "any"}}',
        '{"managed": {"models": ["abc"]}}',
        '{"managed": {"cloud_hosts": [1]}}',
        '{"managed": {"cloud_hosts": ["https://models.example"]}}',
        '{"managed": {"plain_hosts": ["8.8.8.8:8080"]}}',
        '{"cloud": {"enabled": false}, "cloud": {"daily_questions": 5}}',
        '{"cloud": {"enabled": false, "enabled": true}}',
        '{"cloud": ' * 9_999,
    ],
)
def test_a_policy_that_is_not_understood_refuses_to_start(file: SettingsFile, policy: Path, content: str) -> None:
    policy.write_text(content)
    with pytest.raises(PolicyUnusable) as refused:
        file.load()
    assert str(policy) in refused.value.advice
    with pytest.raises(PolicyUnusable):
        file.save(Settings())


def test_a_policy_that_cannot_be_read_refuses_to_start(file: SettingsFile, policy: Path) -> None:
    policy.mkdir()
    with pytest.raises(PolicyUnusable):
        file.load()


def test_a_settings_file_that_cannot_be_read_is_an_error_a_person_can_read(file: SettingsFile, path: Path) -> None:
    path.mkdir()
    with pytest.raises(MurmurError):
        file.load()


def test_a_whole_number_does_for_a_price(file: SettingsFile, path: Path) -> None:
    path.write_text('{"cloud": {"price_in": 2}}')
    assert file.load().cloud.price_in == 2.0
    assert file.problem is None


@pytest.mark.parametrize("out_of_range", [Cloud(daily_cap=float("nan")), Cloud(price_in=-1.0)])
def test_what_could_not_be_loaded_again_is_not_saved(file: SettingsFile, path: Path, out_of_range: Cloud) -> None:
    with pytest.raises(UsageError, match=r"cloud\."):
        file.save(replace(Settings(), cloud=out_of_range))
    assert not path.exists()


def test_what_names_something_is_never_written(file: SettingsFile, path: Path) -> None:
    named = Cloud(True, "https://wichita.example/v1", "kestrel-70b", proxy="http://topeka.example:3128", ca_file="/ca")
    file.save(replace(Settings(), cloud=named))
    assert json.loads(path.read_text()) == {"cloud": {"enabled": True}}
    assert file.load().cloud == Cloud(enabled=True)


def test_a_name_in_the_file_that_anybody_can_read_is_ignored_and_said(file: SettingsFile, path: Path) -> None:
    path.write_text('{"cloud": {"address": "https://elsewhere.example/v1", "enabled": true}}')
    assert file.load().cloud == Cloud(enabled=True)
    assert file.problem is not None
    assert "cloud.address" in file.problem
    file.save(file.load())
    assert "elsewhere" not in path.read_text()


def test_what_only_a_policy_can_set_is_ignored_elsewhere_and_said(file: SettingsFile, path: Path) -> None:
    path.write_text('{"managed": {"cloud_hosts": ["anything.example"], "models": "nonsense"}}')
    assert file.load() == Settings()
    assert file.problem is not None
    assert "managed.cloud_hosts, managed.models" in file.problem
    file.save(replace(Settings(), managed=Managed(models=("0" * 64,))))
    assert json.loads(path.read_text()) == {}


def test_a_policy_may_name_and_manage_and_is_read_in_small_letters(file: SettingsFile, policy: Path) -> None:
    managed = {"cloud_hosts": ["Models.Company.Example:8443", "[FD00::1]:80"], "models": ["AB" * 32]}
    policy.write_text(json.dumps({"cloud": {"address": "https://models.company.example/v1"}, "managed": managed}))
    settings = file.load()
    assert settings.cloud.address == "https://models.company.example/v1"
    assert settings.managed.cloud_hosts == ("models.company.example:8443", "[fd00::1]:80")
    assert settings.managed.models == ("ab" * 32,)
    assert file.fixed == {"cloud.address", "managed.cloud_hosts", "managed.models"}
    assert file.policy is not None
    assert file.policy.sha256 == hashlib.sha256(policy.read_bytes()).hexdigest()
