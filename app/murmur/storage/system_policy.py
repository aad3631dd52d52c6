"""The policy as the systems' own means bring it: the registry of Windows, the managed preferences of macOS.

Written on Linux and not run on either yet.
"""

from __future__ import annotations

import plistlib
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from murmur.domain.settings_entries import ENTRIES

KEY = r"Software\Policies\Murmur"
PREFERENCES = Path("/Library/Managed Preferences/org.murmur.Murmur.plist")
MOST_DEPTH = 4

Found = dict[str, Any]
"""Keys and values as the system has them: numbers, texts, lists of texts, and keys below."""


@dataclass(frozen=True, slots=True)
class SystemPolicy:
    """What was found there and where; `only_administrators`: nobody else can write it."""

    path: str
    tree: Found
    only_administrators: bool


ReadSystem = Callable[[], SystemPolicy | None]


def read() -> SystemPolicy | None:
    """This system's own; None where there is none, as on Linux. OSError, and ValueError for what cannot be read."""
    if sys.platform == "win32":
        found = _registry(KEY)
        # Windows itself lets only administrators write below Software\Policies.
        return SystemPolicy(rf"HKLM\{KEY}", from_registry(found), True) if found else None
    if sys.platform == "darwin":
        state = PREFERENCES.stat() if PREFERENCES.exists() else None
        if state is not None and (state.st_uid != 0 or state.st_mode & 0o022):
            raise ValueError(f"{PREFERENCES} could have been written by others than root")
        return from_preferences(PREFERENCES)
    return None


def from_registry(found: Mapping[str, Any]) -> Found:
    """The tree of settings that these keys and values mean. The registry knows no true and false and no fractions, and
    small and large letters are the same to it. Names that no setting has stay, to be refused."""
    tree: Found = {}
    for section, values in found.items():
        if not isinstance(values, Mapping):
            tree[section.lower()] = values
            continue
        below = tree.setdefault(section.lower(), {})
        for name, value in values.items():
            entry = ENTRIES.get(f"{section}.{name}".lower())
            below[name.lower()] = value if entry is None else _as(entry.default, value)
    return tree


def from_preferences(path: Path) -> SystemPolicy | None:
    """The settings in a property list that macOS made of a profile; what the profile says of itself is left out."""
    try:
        content = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    try:
        tree = plistlib.loads(content)
    except Exception as error:  # plistlib lets its parsers' errors through
        raise ValueError(f"{path} is no property list") from error
    if not isinstance(tree, dict):
        raise ValueError(f"{path} holds no settings")
    settings = {name: value for name, value in tree.items() if not str(name).startswith("Payload")}
    return SystemPolicy(str(path), settings, True) if settings else None


def _as(default: object, value: object) -> object:
    """`value` as a setting with this default has it; left alone where it fits nothing, to be refused."""
    if isinstance(default, bool):
        return {0: False, 1: True}.get(value, value) if isinstance(value, int) else value
    if isinstance(default, float):
        try:
            return float(value) if isinstance(value, str | int) else value
        except ValueError:
            return value
    if isinstance(default, tuple):
        if isinstance(value, Mapping):  # a list of a group policy: values named 1, 2, 3
            return [text for _, text in sorted(value.items(), key=lambda item: (len(item[0]), item[0]))]
        return [value] if isinstance(value, str) else value
    return value


def _registry(path: str, depth: int = 0) -> Found:
    """A key of the computer's registry with all that is below; nothing where there is none."""
    found: Found = {}
    if sys.platform == "win32":
        import winreg

        if depth > MOST_DEPTH:
            raise ValueError(f"HKLM\\{path} lies deeper than a policy goes")
        try:
            key = winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path, 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY)
        except FileNotFoundError:
            return found
        with key:
            keys, values, _ = winreg.QueryInfoKey(key)
            for number in range(values):
                name, value, _ = winreg.EnumValue(key, number)
                if name:
                    found[name] = value
            for number in range(keys):
                name = winreg.EnumKey(key, number)
                found[name] = _registry(f"{path}\\{name}", depth + 1)
    return found
