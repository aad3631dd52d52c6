"""The administrator's policy: read only where nobody else could have written it."""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

from murmur.domain.errors import MurmurError
from murmur.domain.policy import PolicyFacts
from murmur.storage import settings_tree
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
    """policy.json, which need not be there. Every method raises PolicyUnusable."""

    def __init__(self, path: Path, owner_check: OwnerCheck = not_the_administrators) -> None:
        self._path = path
        self._owner_check = owner_check

    def read(self) -> tuple[Tree, PolicyFacts | None]:
        """What it sets, and what it is; nothing and None where there is none."""
        try:
            content = self._content()
        except (FileNotFoundError, NotADirectoryError):
            return {}, None
        except OSError as error:
            raise self._unusable(f"{self._path} cannot be read") from error
        try:
            tree = settings_tree.checked(settings_tree.decoded(content))
        except Unusable as what:
            raise self._unusable(f"in {self._path}, {what}") from None
        digest = hashlib.sha256(content).hexdigest()
        checked = sys.platform != "win32"
        return tree, PolicyFacts(str(self._path), digest, tuple(settings_tree.names(tree)), checked)

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
