"""Where the policy lies is the system's word, not the user's."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from types import SimpleNamespace

import pytest

from murmur import paths


def test_no_variable_says_where_the_policy_lies_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    registry = SimpleNamespace(
        HKEY_LOCAL_MACHINE="HKLM",
        OpenKey=lambda root, path: nullcontext((root, path)),
        QueryValueEx=lambda key, name: ("C:/ProgramData" if (key[0], name) == ("HKLM", "Common AppData") else "", 1),
    )
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "winreg", registry)
    for name in ("WIN_PD_OVERRIDE_COMMON_APPDATA", "PROGRAMDATA", "ALLUSERSPROFILE", "XDG_CONFIG_DIRS"):
        monkeypatch.setenv(name, "C:/Users/somebody")
    assert paths.policy_file().as_posix() == "C:/ProgramData/Murmur/policy.json"
