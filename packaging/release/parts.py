"""What is known of the parts of the program that are no Python distributions: packaging/licences/parts.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath
from typing import Any

KEPT = Path(__file__).resolve().parents[1] / "licences"


@dataclass(frozen=True, slots=True)
class Part:
    """The fields that parts.toml explains. `optional`: not on every system."""

    name: str
    licence: str
    files: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    version: str = ""
    texts: tuple[str, ...] = ()
    copyright: str = ""
    source: str = ""
    optional: bool = False
    standard_library: bool = False

    def owns(self, names: Iterable[str]) -> tuple[str, ...]:
        return tuple(name for name in names if any(_fits(name, one) for one in self.files))

    def hosts(self, names: Iterable[str]) -> tuple[str, ...]:
        """The files that this part is compiled into."""
        return tuple(name for name in names if any(_fits(name, one) for one in self.inside))


@dataclass(frozen=True, slots=True)
class Wheel:
    """What is known of one distribution, in the version `seen`."""

    seen: str = ""
    licence: str = ""
    texts: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """Everything in parts.toml; distributions by their normalised names."""

    licences: Mapping[str, str]
    wheels: Mapping[str, Wheel]
    natives: tuple[Part, ...]
    models: Mapping[str, str]
    crates: Mapping[str, str]


def known(folder: Path = KEPT) -> Known:
    read = tomllib.loads((folder / "parts.toml").read_text(encoding="utf-8"))
    wheels = {
        one["name"]: Wheel(
            one["seen"], one.get("licence", ""), tuple(one.get("texts", ())), tuple(map(_part, one.get("parts", ())))
        )
        for one in read.get("distribution", ())
    }
    natives = tuple(map(_part, read.get("native", ())))
    return Known(read.get("licences", {}), wheels, natives, read.get("models", {}), read.get("crates", {}))


def _part(told: Mapping[str, Any]) -> Part:
    values: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in told.items()}
    return Part(**values)


def _fits(name: str, pattern: str) -> bool:
    """A pattern without a folder fits by the file's name, wherever it lies."""
    return fnmatchcase(name if "/" in pattern else PurePosixPath(name).name, pattern)
