"""A policy that the system brings, over the one in the file, and the templates by which it comes."""

from __future__ import annotations

import plistlib
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as xml

import pytest
from release import policies

from murmur.domain.settings_entries import ENTRIES
from murmur.storage import settings_tree
from murmur.storage.policy import PolicyFile, PolicyUnusable
from murmur.storage.system_policy import SystemPolicy, from_preferences, from_registry, read

REGISTRY = {
    "Cloud": {"Enabled": 0, "daily_cap": "2.5", "price_in": 3},
    "library": {"index": "exact"},
    "privacy": {"lock_minutes": 10},
    "managed": {"cloud_hosts": {"10": "c.example", "2": "b.example", "1": "A.example:8443"}, "models": ["ab" * 32]},
}


def policy(tmp_path: Path, system: dict[str, Any] | None, file: str | None = None) -> PolicyFile:
    path = tmp_path / "policy.json"
    if file is not None:
        path.write_text(file, encoding="utf-8")
    found = SystemPolicy("HKLM", system, True) if system is not None else None
    return PolicyFile(path, lambda path, descriptor: None, lambda: found)


def test_this_system_has_none() -> None:
    assert read() is None


def test_the_registry_is_read_as_the_settings_have_it(tmp_path: Path) -> None:
    tree, facts = policy(tmp_path, from_registry(REGISTRY)).read()
    settings = settings_tree.settings_of(tree)
    assert settings.cloud.enabled is False
    assert (settings.cloud.daily_cap, settings.cloud.price_in) == (2.5, 3.0)
    assert settings.library.index == "exact"
    assert settings.privacy.lock_minutes == 10
    assert settings.managed.cloud_hosts == ("a.example:8443", "b.example", "c.example")
    assert settings.managed.models == ("ab" * 32,)
    assert facts is not None
    assert facts.owner_checked
    assert "cloud.enabled" in facts.sets


def test_the_system_goes_before_the_file_value_by_value(tmp_path: Path) -> None:
    file = '{"cloud": {"enabled": true, "daily_cap": 9}, "downloads": {"allowed": false}}'
    tree, facts = policy(tmp_path, {"cloud": {"enabled": False}}, file).read()
    assert tree["cloud"] == {"enabled": False, "daily_cap": 9}
    assert tree["downloads"] == {"allowed": False}
    assert facts is not None
    assert facts.path == f"HKLM, {tmp_path / 'policy.json'}"
    assert set(facts.sets) == {"cloud.enabled", "cloud.daily_cap", "downloads.allowed"}


@pytest.mark.parametrize(
    "registry",
    [
        {"cloud": {"enabled": 2}},
        {"cloud": {"enabled": "yes"}},
        {"cloud": {"daily_cap": "much"}},
        {"cloud": {"no_such_thing": 1}},
        {"no_such_section": {"x": 1}},
        {"cloud": 1},
        {"enabled": "1"},
        {"managed": {"cloud_hosts": {"1": "https://x.example/"}}},
        {"library": {"index": b"exact"}},
    ],
)
def test_what_means_nothing_is_refused_and_not_passed_over(tmp_path: Path, registry: dict[str, Any]) -> None:
    with pytest.raises(PolicyUnusable, match="HKLM"):
        policy(tmp_path, from_registry(registry)).read()


def test_managed_preferences_are_a_tree_already(tmp_path: Path) -> None:
    [payload] = plistlib.loads(policies.mobileconfig(policies.EXAMPLE))["PayloadContent"]
    path = tmp_path / "org.murmur.Murmur.plist"
    path.write_bytes(plistlib.dumps(payload, fmt=plistlib.FMT_BINARY))
    found = from_preferences(path)
    assert found is not None
    assert found.tree == policies.EXAMPLE
    tree, _ = policy(tmp_path, found.tree).read()
    assert tree == policies.EXAMPLE
    assert from_preferences(tmp_path / "none") is None
    path.write_bytes(b"nonsense")
    with pytest.raises(ValueError, match="property list"):
        from_preferences(path)


def test_the_templates_for_windows_hold_every_setting_and_its_words() -> None:
    space = {"p": policies.SPACE}
    admx, adml = xml.fromstring(policies.admx()), xml.fromstring(policies.adml())
    found = admx.findall("p:policies/p:policy", space)
    assert [one.attrib["name"].replace("_", ".", 1) for one in found] == list(ENTRIES)
    strings = {one.attrib["id"]: one.text for one in adml.findall(".//p:stringTable/p:string", space)}
    shown = {one.attrib["id"] for one in adml.findall(".//p:presentationTable/p:presentation", space)}
    text = policies.admx().decode()
    for kind, known in (("string", set(strings)), ("presentation", shown)):
        asked = {part.partition(")")[0] for part in text.split(f"$({kind}.")[1:]}
        assert asked == known
    categories = {one.attrib["name"] for one in admx.findall("p:categories/p:category", space)}
    for one in found:
        parent = one.find("p:parentCategory", space)
        assert parent is not None
        assert parent.attrib["ref"] in categories
        assert one.attrib["class"] == "Machine"
    assert all(text and text.strip() for text in strings.values())


def test_what_the_templates_write_is_what_is_read(tmp_path: Path) -> None:
    """Each policy as the group policy editor would write it, taken together."""
    space = {"p": policies.SPACE}
    registry: dict[str, dict[str, Any]] = {}
    for one in xml.fromstring(policies.admx()).findall("p:policies/p:policy", space):
        section = one.attrib["key"].rpartition("\\")[2]
        values = registry.setdefault(section, {})
        if "valueName" in one.attrib:
            values[one.attrib["valueName"]] = 1
            continue
        [element] = one.findall("p:elements/*", space)
        kind = element.tag.rpartition("}")[2]
        if kind == "list":
            name = element.attrib["key"].rpartition("\\")[2]
            values[name] = {"1": "ab" * 32 if name == "models" else "10.0.0.1"}
        elif kind == "decimal":
            values[element.attrib["valueName"]] = int(element.attrib["minValue"])
        elif kind == "enum":
            chosen = element.find("p:item/p:value/p:string", space)
            assert chosen is not None
            values[element.attrib["valueName"]] = chosen.text
        else:
            values[element.attrib["valueName"]] = "1"
    tree, facts = policy(tmp_path, from_registry(registry)).read()
    assert facts is not None
    assert set(facts.sets) == set(ENTRIES)
    assert tree["cloud"]["daily_cap"] == 1.0
