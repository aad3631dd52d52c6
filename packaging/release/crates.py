"""The Rust libraries compiled into a distribution, by the list that its own wheel carries."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any, TypedDict

from release import wheels


class Crate(TypedDict):
    name: str
    version: str
    licence: str
    authors: str
    purl: str


def of(one: Distribution, licences: Mapping[str, str], own: str) -> list[Crate]:
    """Those that are linked in; what only builds it is left out. Sorted, none twice. `own` is the licence of the
    distribution, and of its own crates where they name none."""
    found: dict[tuple[str, str], Crate] = {}
    for file in wheels.paths(one):
        if ".dist-info/sboms/" in file and file.endswith(".json"):
            told = json.loads(Path(str(one.locate_file(file))).read_text(encoding="utf-8"))
            for entry in told.get("components", ()):
                purl = str(entry.get("purl", ""))
                if purl.startswith("pkg:cargo/") and entry.get("scope") != "excluded":
                    name, version = str(entry["name"]), str(entry.get("version", ""))
                    licence = _licence(entry) or licences.get(name) or (own if "=file:" in purl else "")
                    # Where they were built is nobody's business.
                    clean = purl.partition("?")[0].partition("#")[0]
                    found[name, version] = Crate(
                        name=name, version=version, licence=licence, authors=str(entry.get("author", "")), purl=clean
                    )
    return [found[key] for key in sorted(found)]


def _licence(entry: Mapping[str, Any]) -> str:
    for one in entry.get("licenses", ()):
        said = one.get("expression") or one.get("license", {}).get("id") or ""
        if said and said != "Unknown":
            return " ".join(str(said).replace("/", " OR ").split())
    return ""
