"""The page for administrators names every key as the settings have it, and its examples are policies."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from murmur.domain.settings_entries import ENTRIES
from murmur.storage.settings_file import SettingsFile

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "packaging" / "docs" / "policy.md"
EXAMPLES = re.findall(r"```json\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


def test_the_table_is_what_the_settings_are() -> None:
    command = [sys.executable, str(ROOT / "packaging" / "policy_keys.py"), "--check"]
    assert subprocess.run(command, check=False).returncode == 0, "run `python packaging/policy_keys.py`"
    text = PAGE.read_text(encoding="utf-8")
    for dotted in ENTRIES:
        assert f"| `{dotted}` |" in text


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_can_be_used(example: str, tmp_path: Path) -> None:
    policy = tmp_path / "policy.json"
    policy.write_text(example, encoding="utf-8")
    file = SettingsFile(tmp_path / "settings.json", policy, lambda path, descriptor: None)
    file.load()
    assert file.fixed


def test_there_are_two_examples() -> None:
    assert len(EXAMPLES) == 2
