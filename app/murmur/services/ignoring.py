"""Which files inside a folder are not meant: hidden ones, half-made ones, and what a .murmurignore names.

A .murmurignore speaks for its folder and everything below, in a part of gitignore's language: one pattern a line;
`*`, `?` and `[...]` within a name and `**` across folders; a pattern with a slash inside starts at the file's own
folder, any other fits names at every depth; a slash at the end means folders only; `!` takes back; `#` begins a
comment. The last pattern that fits decides. What lies in an ignored folder cannot be taken back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

IGNORE_FILE = ".murmurignore"
_LONGEST = 64 * 1024

_PASSING = (
    "~$*",
    "~wrl*",
    "*.tmp",
    "*.temp",
    "*.part",
    "*.partial",
    "*.crdownload",
    "*.download",
    "*.swp",
    "*~",
    "._*",
)
"""Names, in lower case, of what office programs, editors and browsers leave while they work."""


@dataclass(frozen=True, slots=True)
class _Rule:
    base: Path
    parts: tuple[str, ...]
    folders_only: bool
    takes_back: bool


@dataclass(frozen=True, slots=True)
class Ignored:
    """The rules that hold in a folder."""

    rules: tuple[_Rule, ...] = ()

    def within(self, folder: Path) -> Ignored:
        """With those of the folder's own .murmurignore, which come last."""
        return Ignored(self.rules + _read(folder))

    def by_rule(self, path: Path, is_folder: bool) -> bool:
        """Whether a .murmurignore says so."""
        ignored = False
        for rule in self.rules:
            if rule.folders_only and not is_folder:
                continue
            if _fits(rule.parts, path.relative_to(rule.base).parts):
                ignored = not rule.takes_back
        return ignored


def passing(name: str) -> bool:
    """Whether a file or folder of this name is hidden, or only there while some program works."""
    return name.startswith(".") or any(fnmatchcase(name.lower(), pattern) for pattern in _PASSING)


def ignored_by_rule(path: Path, folder: Path) -> bool:
    """Whether a .murmurignore in `folder` or below keeps this file out."""
    rules, here = Ignored().within(folder), folder
    *between, name = path.relative_to(folder).parts
    for part in between:
        here = here / part
        if rules.by_rule(here, is_folder=True):
            return True
        rules = rules.within(here)
    return rules.by_rule(here / name, is_folder=False)


def _read(folder: Path) -> tuple[_Rule, ...]:
    """A file that cannot be read, or is no text, says nothing."""
    try:
        with (folder / IGNORE_FILE).open("rb") as file:
            lines = file.read(_LONGEST).decode("utf-8-sig", "replace").splitlines()
    except OSError:
        return ()
    return tuple(rule for line in lines if (rule := _rule(folder, line.strip())) is not None)


def _rule(base: Path, line: str) -> _Rule | None:
    takes_back, pattern = line.startswith("!"), line.removeprefix("!")
    folders_only, anchored = pattern.endswith("/"), "/" in pattern.rstrip("/")
    parts = tuple(part for part in pattern.split("/") if part)
    if not parts or line.startswith("#"):
        return None
    return _Rule(base, parts if anchored else ("**", *parts), folders_only, takes_back)


def _fits(pattern: Sequence[str], parts: Sequence[str]) -> bool:
    if not pattern:
        return not parts
    if pattern[0] == "**":
        return any(_fits(pattern[1:], parts[skipped:]) for skipped in range(len(parts) + 1))
    return bool(parts) and fnmatchcase(parts[0], pattern[0]) and _fits(pattern[1:], parts[1:])
