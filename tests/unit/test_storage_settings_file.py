"""Settings come back as they were kept, under a policy that nobody but the administrator can change."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from murmur.domain.errors import MurmurError
from murmur.domain.settings import Answers, Appearance, IndexKind, Library, Privacy, Settings, Theme
from murmur.storage.settings_file import PolicyUnusable, SettingsFile

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
    return SettingsFile(path, policy)


def test_without_a_file_the_defaults_hold(file: SettingsFile, path: Path) -> None:
    assert file.load() == Settings()
    assert file.fixed == frozenset()
    assert file.problem is None
    assert not path.exists()


def test_what_is_saved_is_loaded(file: SettingsFile, path: Path, policy: Path) -> None:
    file.save(CHANGED)
    assert SettingsFile(path, policy).load() == CHANGED
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
    "content", ["{", "[]", '{"library": {"indx": 1}}', '{"privacy": {"require_seal": "yes"}}', '{"clouds": {}}']
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
