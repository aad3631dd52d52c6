"""What lies in a frozen program: its files, and the modules packed into its executable."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

LIBRARIES = "_internal"


@dataclass(frozen=True, slots=True)
class Inside:
    """`files` are named as below the program's folder of libraries, each with where it can be read; links to other
    files of the folder are none. `scripts` are what runs before the program."""

    modules: frozenset[str] = frozenset()
    files: Mapping[str, Path] = field(default_factory=dict)
    scripts: frozenset[str] = frozenset()
    programs: Mapping[str, Path] = field(default_factory=dict)


def read(frozen: Path) -> Inside:
    """Of a folder that was frozen. Needs PyInstaller."""
    from PyInstaller.archive.readers import CArchiveReader

    libraries = frozen / LIBRARIES
    files = {
        path.relative_to(libraries).as_posix(): path
        for path in sorted(libraries.rglob("*"))
        if path.is_file() and not path.is_symlink()
    }
    programs = {path.name: path for path in sorted(frozen.iterdir()) if path.is_file()}
    modules: set[str] = set()
    scripts: set[str] = set()
    for program in programs.values():
        archive = CArchiveReader(str(program))
        for name, (*_, kind) in archive.toc.items():
            if kind in ("s", "m"):
                scripts.add(name)
            elif kind == "z":
                packed = archive.open_embedded_archive(name)
                modules |= {module for module, (what, *_) in packed.toc.items() if what != _NAMESPACE}
    return Inside(frozenset(modules), files, frozenset(scripts), programs)


def to_be_frozen(
    pure: Iterable[tuple[str, str, str]],
    scripts: Iterable[tuple[str, str, str]],
    files: Iterable[tuple[str, str, str]],
    programs: Iterable[str],
) -> Inside:
    """Of PyInstaller's lists (name, source, kind), before anything is written."""
    return Inside(
        frozenset(name for name, source, _ in pure if source and source != "-"),
        {name.replace("\\", "/"): Path(source) for name, source, kind in files if kind != "SYMLINK"},
        frozenset(name for name, *_ in scripts),
        {name: Path(sys.executable) for name in programs},
    )


_NAMESPACE = 3
"""PyInstaller's kind of a package without a file."""
