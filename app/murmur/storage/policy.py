"""The administrator's policy: read only where nobody else could have written it.

What comes by the system's own means (storage/system_policy.py) goes before the file, value by value.
"""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec

from murmur.domain.errors import MurmurError
from murmur.domain.policy import PolicyFacts
from murmur.storage import settings_tree, system_policy
from murmur.storage.settings_tree import Tree, Unusable

MOST_BYTES = 1024 * 1024

OwnerCheck = Callable[[Path, int], str | None]
"""Of a file that is open, by its path and descriptor: who else could change it, in a sentence; None for nobody."""


class PolicyUnusable(MurmurError):
    """Murmur does not start: what the administrator wanted is unknown, so nothing can be taken as allowed."""

    title = "This computer's policy for Murmur cannot be used"
    advice = "Show this to your administrator"


def not_the_administrators(path: Path, descriptor: int) -> str | None:
    """Looks at the file and at every folder above it. Windows keeps such things in lists that are not looked at."""
    if sys.platform == "win32":
        return None
    if (problem := _problem(os.fstat(descriptor))) is not None:
        return f"{path} {problem}; run chown root and chmod 644 on it"
    for folder in dict.fromkeys([*path.absolute().parents, *path.resolve().parents]):
        state = folder.stat()
        # Where others may write but not take away what is not theirs (/tmp), a file of root's stays what it is.
        if (problem := _problem(state)) is not None and not (state.st_uid == 0 and state.st_mode & stat.S_ISVTX):
            return f"the folder {folder} {problem}; run chown root and chmod 755 on it"
    return None


def _problem(state: os.stat_result) -> str | None:
    if state.st_uid != 0:
        return "does not belong to root"
    if state.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        return "can be written by others than root"
    return None


class PolicyFile:
    """policy.json and the system's own policy, neither of which need be there. Every method raises PolicyUnusable."""

    def __init__(
        self,
        path: Path,
        owner_check: OwnerCheck = not_the_administrators,
        read_system: system_policy.ReadSystem = system_policy.read,
    ) -> None:
        self._path = path
        self._owner_check = owner_check
        self._read_system = read_system

    def read(self) -> tuple[Tree, PolicyFacts | None]:
        """What they set, and what they are; nothing and None where there is none."""
        tree, facts = self._file()
        try:
            system = self._read_system()
        except (OSError, ValueError) as error:
            raise self._unusable(f"the system's own policy cannot be read ({error})") from error
        if system is None:
            return tree, facts
        over = self._checked(msgspec.json.encode(system.tree), system.path)
        both = settings_tree.merged(tree, over)
        content = msgspec.json.encode(both, order="sorted")
        paths = system.path if facts is None else f"{system.path}, {facts.path}"
        only = system.only_administrators and (facts is None or facts.owner_checked)
        return both, PolicyFacts(paths, hashlib.sha256(content).hexdigest(), tuple(settings_tree.names(both)), only)

    def _file(self) -> tuple[Tree, PolicyFacts | None]:
        try:
            content = self._content()
        except (FileNotFoundError, NotADirectoryError):
            return {}, None
        except OSError as error:
            raise self._unusable(f"{self._path} cannot be read") from error
        tree = self._checked(content, str(self._path))
        digest = hashlib.sha256(content).hexdigest()
        checked = sys.platform != "win32"
        return tree, PolicyFacts(str(self._path), digest, tuple(settings_tree.names(tree)), checked)

    def _checked(self, content: bytes, where: str) -> Tree:
        try:
            return settings_tree.checked(settings_tree.decoded(content))
        except Unusable as what:
            raise self._unusable(f"in {where}, {what}") from None

    def _content(self) -> bytes:
        with self._path.open("rb") as file:
            if (problem := self._owner_check(self._path, file.fileno())) is not None:
                raise self._unusable(f"it is not certain that an administrator wrote it, as {problem}")
            content = file.read(MOST_BYTES + 1)
        if len(content) > MOST_BYTES:
            raise self._unusable(f"{self._path} is larger than a policy can be")
        return content

    def _unusable(self, what: str) -> PolicyUnusable:
        return PolicyUnusable(advice=f"{PolicyUnusable.advice}: {what}")
