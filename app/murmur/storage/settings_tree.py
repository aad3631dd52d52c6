"""Trees of settings as files hold them: partial, merged, compared, and checked against what there is to set."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

import msgspec

from murmur.domain.settings import Settings
from murmur.domain.settings_entries import ENTRIES, Unsuitable, suited

Tree = dict[str, Any]

DEFAULTS: Tree = msgspec.to_builtins(Settings())


class Unusable(Exception):
    """Names what is wrong, without any value."""


def decoded(content: bytes) -> Tree:
    """A partial tree of settings, every name known and none twice: of two values, nobody knows which was meant."""
    content = content.removeprefix(codecs.BOM_UTF8)  # as editors of Windows write it
    try:
        tree = msgspec.json.decode(content, type=dict[str, Any])
        json.loads(content, object_pairs_hook=_once)
    except msgspec.MsgspecError as error:
        raise Unusable(str(error)) from None
    except (UnicodeError, RecursionError):
        raise Unusable("it is not JSON in UTF-8") from None
    _check_names(tree, Settings(), ())
    return tree


def _once(pairs: list[tuple[str, Any]]) -> Tree:
    tree = dict(pairs)
    if len(tree) < len(pairs):
        raise Unusable("a name stands there twice")
    return tree


def checked(tree: Mapping[str, Any]) -> Tree:
    """The same tree with every value of its type, in its range, and as the setting keeps it."""
    try:
        settings = settings_of(tree)
        return _suited(tree, msgspec.to_builtins(settings), ())
    except (msgspec.MsgspecError, Unsuitable) as error:
        raise Unusable(str(error)) from None


def settings_of(tree: Mapping[str, Any]) -> Settings:
    """The whole of them: what the tree leaves out is as the defaults have it."""
    return msgspec.convert(merged(DEFAULTS, tree), Settings, strict=True)


def names(tree: Mapping[str, Any], above: tuple[str, ...] = ()) -> Iterator[str]:
    """The dotted names of its values."""
    for name, value in tree.items():
        if isinstance(value, dict):
            yield from names(value, (*above, name))
        else:
            yield ".".join((*above, name))


def merged(below: Mapping[str, Any], over: Mapping[str, Any]) -> Tree:
    """`below` with every value that `over` has."""
    both = dict(below)
    for name, value in over.items():
        both[name] = merged(both.get(name, {}), value) if isinstance(value, dict) else value
    return both


def differing(tree: Mapping[str, Any], defaults: Mapping[str, Any] = DEFAULTS) -> Tree:
    """What is not as the defaults have it."""
    found: Tree = {}
    for name, value in tree.items():
        if isinstance(value, dict):
            if inner := differing(value, defaults[name]):
                found[name] = inner
        elif value != defaults[name]:
            found[name] = value
    return found


def without(tree: Mapping[str, Any], left_out: frozenset[str]) -> Tree:
    """`tree` less the values of these dotted names."""
    return _picked(tree, frozenset(names(tree)) - left_out, ())


def only(tree: Mapping[str, Any], kept: frozenset[str]) -> Tree:
    """The values of `tree` that have these dotted names."""
    return _picked(tree, kept, ())


def _picked(tree: Mapping[str, Any], kept: frozenset[str], above: tuple[str, ...]) -> Tree:
    found: Tree = {}
    for name, value in tree.items():
        if isinstance(value, dict):
            if inner := _picked(value, kept, (*above, name)):
                found[name] = inner
        elif ".".join((*above, name)) in kept:
            found[name] = value
    return found


def _suited(tree: Mapping[str, Any], whole: Mapping[str, Any], above: tuple[str, ...]) -> Tree:
    return {
        name: _suited(value, whole[name], (*above, name))
        if isinstance(value, dict)
        else suited(ENTRIES[".".join((*above, name))], whole[name])
        for name, value in tree.items()
    }


def _check_names(tree: Mapping[str, Any], section: Any, above: tuple[str, ...]) -> None:
    known = {entry.name: getattr(section, entry.name) for entry in fields(section)}
    for name, value in tree.items():
        dotted = ".".join((*above, name))
        if name not in known:
            raise Unusable(f"there is no setting {dotted!r}")
        if is_dataclass(known[name]):
            if not isinstance(value, dict):
                raise Unusable(f"{dotted!r} is a group of settings")
            _check_names(value, known[name], (*above, name))
        elif isinstance(value, dict):
            raise Unusable(f"{dotted!r} is no group of settings")
