"""What this Murmur is made of and under which terms: as it was frozen, or of the environment it runs in."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib.metadata import Distribution, distributions
from pathlib import Path

from murmur.paths import licences_folder

_TEXT = re.compile(r"(?:licen[cs]e|copying|notice|authors)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Licence:
    """One component. `of` names what it came with; `licence` is "" where only the text says it. `read` gives the text,
    and "" where there is none."""

    name: str
    version: str
    licence: str
    of: str
    read: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Licences:
    """`frozen`: of everything inside the program, and not of what an environment happens to hold."""

    frozen: bool
    entries: tuple[Licence, ...]


def installed() -> Licences:
    """Reads files: for a job's thread."""
    folder = licences_folder()
    return _environment() if folder is None else collected(folder)


def collected(folder: Path) -> Licences:
    """What the freezer has put together (packaging/release/licences.py)."""
    told = json.loads((folder / "index.json").read_text(encoding="utf-8"))["licences"]
    return Licences(True, tuple(_entry(folder, one) for one in told))


def _entry(folder: Path, one: dict[str, object]) -> Licence:
    names = one["files"]
    files = [folder / str(name) for name in names] if isinstance(names, list) else []
    name, version, licence, of = (str(one[key]) for key in ("name", "version", "licence", "of"))
    return Licence(name, version, licence, of, partial(_texts, files))


def _environment() -> Licences:
    found = {one.metadata["Name"].lower(): one for one in distributions() if one.metadata["Name"]}
    entries = (
        Licence(one.metadata["Name"], one.version, _said(one), "", partial(_own_texts, one))
        for _, one in sorted(found.items())
    )
    return Licences(False, tuple(entries))


def _said(one: Distribution) -> str:
    """One short line, as the metadata has it."""
    fields = [str(one.metadata[key]) for key in ("License-Expression", "License") if key in one.metadata]
    classes = [
        line.rpartition("::")[2].strip() for line in one.metadata.get_all("Classifier") or () if "License" in line
    ]
    return next((line for line in [*fields, *classes] if line and "\n" not in line and len(line) < 80), "")


def _own_texts(one: Distribution) -> str:
    wanted = [path for path in one.files or () if _TEXT.match(path.name) or "licenses" in path.parts[:-1]]
    info = [path for path in wanted if ".dist-info" in path.parts[0]]
    return _texts([Path(str(one.locate_file(path))) for path in info])


def _texts(files: list[Path]) -> str:
    texts = (path.read_text(encoding="utf-8", errors="replace").strip("\n") for path in files if path.is_file())
    return f"\n\n{'-' * 60}\n\n".join(texts)
