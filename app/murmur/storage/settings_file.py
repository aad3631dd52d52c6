"""Settings on disk: the person's own in settings.json, and above them the administrator's policy.

Neither names a document, a collection or a watched folder, so the file may be read by anyone who looks. Where
models are downloaded from is named: that is this computer's affair, and says nothing of what is asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import msgspec

from murmur.domain.errors import MurmurError
from murmur.domain.settings import Settings
from murmur.files import write_whole
from murmur.storage.faults import translated
from murmur.storage.files import set_aside

Tree = dict[str, Any]


class PolicyUnusable(MurmurError):
    """Murmur does not start: what the administrator wanted is unknown, so nothing can be taken as allowed."""

    title = "This computer's policy for Murmur cannot be used"
    advice = "Show this to your administrator"


class _Unusable(Exception):
    """Names what is wrong, without any value."""


class SettingsFile:
    """settings.json, which holds only what differs from the defaults, under a policy."""

    def __init__(self, path: Path, policy_path: Path) -> None:
        self._path = path
        self._policy_path = policy_path
        self._problem: str | None = None
        self._fixed: frozenset[str] = frozenset()

    @property
    def problem(self) -> str | None:
        """What was wrong with the file when it was loaded last, in a sentence; None when it was well."""
        return self._problem

    @property
    def fixed(self) -> frozenset[str]:
        """Dotted names ("library.index") that the policy sets and nobody else can."""
        return self._fixed

    def load(self) -> Settings:
        """The settings as they hold now. A file that cannot be used is put aside and said in `problem`.

        PolicyUnusable when there is a policy that cannot be read or understood.
        """
        policy = self._policy()
        self._fixed = frozenset(_names(policy))
        with translated():
            own = self._own()
        return msgspec.convert(_merged(_merged(_DEFAULTS, own), policy), Settings, strict=True)

    def save(self, settings: Settings) -> None:
        """Keeps the settings. Where the policy fixes a value, the person's earlier one stays for later."""
        policy = self._policy()
        chosen = msgspec.to_builtins(settings)
        with translated():
            before = self._own()
            tree = _differing(_without(chosen, policy), _DEFAULTS)
            kept = _only(before, policy)
            write_whole(self._path, msgspec.json.format(msgspec.json.encode(_merged(tree, kept))))

    def _own(self) -> Tree:
        self._problem = None
        try:
            return _checked(self._path.read_bytes())
        except FileNotFoundError:
            return {}
        except _Unusable as what:
            aside = set_aside(self._path)
            self._problem = f"Your settings could not be used ({what}); they are kept as {aside.name}"
            return {}

    def _policy(self) -> Tree:
        try:
            return _checked(self._policy_path.read_bytes())
        except (FileNotFoundError, NotADirectoryError):
            return {}
        except OSError as error:
            raise PolicyUnusable(advice=f"{PolicyUnusable.advice}: {self._policy_path} cannot be read") from error
        except _Unusable as what:
            raise PolicyUnusable(advice=f"{PolicyUnusable.advice}: in {self._policy_path}, {what}") from None


_DEFAULTS: Tree = msgspec.to_builtins(Settings())


def _checked(content: bytes) -> Tree:
    """A partial tree of settings, every name known and every value of its type."""
    try:
        tree = msgspec.json.decode(content, type=dict[str, Any])
        _check_names(tree, Settings(), ())
        msgspec.convert(_merged(_DEFAULTS, tree), Settings, strict=True)
    except msgspec.MsgspecError as error:
        raise _Unusable(str(error)) from None
    return tree


def _check_names(tree: Mapping[str, Any], section: Any, above: tuple[str, ...]) -> None:
    known = {entry.name: getattr(section, entry.name) for entry in fields(section)}
    for name, value in tree.items():
        dotted = ".".join((*above, name))
        if name not in known:
            raise _Unusable(f"there is no setting {dotted!r}")
        if is_dataclass(known[name]):
            if not isinstance(value, dict):
                raise _Unusable(f"{dotted!r} is a group of settings")
            _check_names(value, known[name], (*above, name))


def _names(tree: Mapping[str, Any], above: tuple[str, ...] = ()) -> Iterator[str]:
    for name, value in tree.items():
        if isinstance(value, dict):
            yield from _names(value, (*above, name))
        else:
            yield ".".join((*above, name))


def _merged(below: Mapping[str, Any], over: Mapping[str, Any]) -> Tree:
    """`below` with every value that `over` has."""
    merged = dict(below)
    for name, value in over.items():
        merged[name] = _merged(merged.get(name, {}), value) if isinstance(value, dict) else value
    return merged


def _differing(tree: Mapping[str, Any], defaults: Mapping[str, Any]) -> Tree:
    """What is not as the defaults have it."""
    found: Tree = {}
    for name, value in tree.items():
        if isinstance(value, dict):
            if inner := _differing(value, defaults[name]):
                found[name] = inner
        elif value != defaults[name]:
            found[name] = value
    return found


def _without(tree: Mapping[str, Any], names: Mapping[str, Any]) -> Tree:
    """`tree` less the values that `names` has too."""
    return {
        name: _without(value, names.get(name, {})) if isinstance(value, dict) else value
        for name, value in tree.items()
        if isinstance(value, dict) or name not in names
    }


def _only(tree: Mapping[str, Any], names: Mapping[str, Any]) -> Tree:
    """The values of `tree` that `names` has too."""
    return {
        name: _only(value, names[name]) if isinstance(value, dict) else value
        for name, value in tree.items()
        if name in names
    }
