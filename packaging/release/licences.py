"""Collects the licence of every component into one folder: a text for each, and an index of them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from release import wheels
from release.components import Component, Listing
from release.parts import KEPT

ROOT = Path(__file__).resolve().parents[2]
INDEX = "index.json"
RULE = "-" * 60


@dataclass(frozen=True, slots=True)
class Collected:
    """`texts` by the names of their files; `without` are the components that no text was found for."""

    texts: Mapping[str, str]
    without: tuple[str, ...]

    def write(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.iterdir():
            old.unlink()
        for name, text in self.texts.items():
            (folder / name).write_text(text, encoding="utf-8", newline="\n")


def collect(listing: Listing, version: str, kept: Path = KEPT) -> Collected:
    """`version` is Murmur's; `kept` is the folder with the texts that no wheel brings."""
    by_name = {wheels.normal(one.name): one for one in listing.components if one.kind == "distribution"}
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    texts = {"murmur.txt": own}
    index = [_entry("Murmur", version, "Apache-2.0", "", ["murmur.txt"])]
    without = []
    for one in sorted(listing.components, key=lambda one: (one.name.lower(), one.of)):
        if one.kind == "crate":
            continue
        file = f"{_slug(one.name)}.txt"
        parts, others = _texts(one, by_name, kept)
        if not (parts or others) or not one.licence:
            without.append(one.name)
        texts[file] = _page(_head(one, by_name), parts, others)
        index.append(_entry(one.name, one.version, one.licence, _of(one, by_name), [file, *others]))
    for of, crates in _by_owner(listing.components).items():
        name, file = f"Rust libraries in {by_name[of].name}", f"{_slug(of)}-rust.txt"
        ids = sorted({part for one in crates for part in identifiers(one.licence)})
        found = [(part, text) for part in ids if (text := _spdx(part, kept))]
        without += [f"{one.name} (in {of})" for one in crates if not _covered(one.licence, kept)]
        texts[file] = _page(
            [name, f"{len(crates)} libraries, each under the licence named with it.", "", *_lines(crates)], found, []
        )
        index.append(_entry(name, "", "", by_name[of].name, [file]))
    index.sort(key=lambda entry: (entry["name"] != "Murmur", str(entry["name"]).lower()))
    texts[INDEX] = json.dumps({"licences": index}, indent=1, ensure_ascii=False) + "\n"
    return Collected(texts, tuple(without))


def identifiers(licence: str) -> list[str]:
    """The SPDX identifiers in an expression."""
    return [word for word in re.findall(r"[\w.+-]+", licence) if word not in ("AND", "OR", "WITH")]


def _texts(one: Component, by_name: Mapping[str, Component], kept: Path) -> tuple[list[tuple[str, str]], list[str]]:
    """Its own texts with where each is from, and the files of others that hold its text as well."""
    parts: list[tuple[str, str]] = []
    others: list[str] = []
    for name in one.texts:
        if name.split(":")[0] == "wheel":
            other = by_name.get(name.partition(":")[2] or one.of)
            others += [f"{_slug(other.name)}.txt"] if other is not None and other.texts else []
        else:
            ours = not Path(name).is_absolute()
            parts.append((Path(name).stem if ours else wheels.short(Path(name)), _read(kept / name)))
    if not one.texts and _covered(one.licence, kept):
        parts = [(part, text) for part in identifiers(one.licence) if (text := _spdx(part, kept))]
    once = {text: title for title, text in reversed(parts)}  # some wheels bring the same text twice
    return [(title, text) for title, text in parts if once[text] == title], others


def _read(file: Path) -> str:
    data = file.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")  # some names in old notices


def _covered(licence: str, kept: Path) -> bool:
    """Whether the texts we keep are enough: of alternatives one is."""
    wanted = identifiers(licence)
    found = [part for part in wanted if _spdx(part, kept)]
    return bool(found) and (" OR " in licence or len(found) == len(wanted))


def _spdx(part: str, kept: Path) -> str:
    for name in (part, re.sub(r"-(?:only|or-later)$", "", part)):
        file = kept / "texts" / f"{name}.txt"
        if file.is_file():
            return file.read_text(encoding="utf-8")
    return ""


def _head(one: Component, by_name: Mapping[str, Component]) -> list[str]:
    lines = [f"{one.name} {one.version}".strip(), f"Licence: {one.licence}"]
    if one.of:
        lines.append(f"Comes with: {_of(one, by_name)}")
    if one.source:
        lines.append(f"From: {one.source}")
    return [*lines, *(["", one.copyright] if one.copyright else [])]


def _page(head: Sequence[str], parts: Sequence[tuple[str, str]], others: Sequence[str]) -> str:
    lines = [*head]
    if others:
        lines += ["", f"Its licence stands in {', '.join(dict.fromkeys(others))}, among those of what it comes with."]
    for title, text in parts:
        lines += ["", RULE, title, RULE, "", text.replace("\r\n", "\n").replace("\r", "\n").strip("\n")]
    return "\n".join(lines) + "\n"


def _lines(crates: Iterable[Component]) -> list[str]:
    return [f"{one.name} {one.version}: {one.licence}{f' ({one.authors})' if one.authors else ''}" for one in crates]


def _by_owner(components: Iterable[Component]) -> dict[str, list[Component]]:
    found: dict[str, list[Component]] = {}
    for one in components:
        if one.kind == "crate":
            found.setdefault(one.of, []).append(one)
    return found


def _of(one: Component, by_name: Mapping[str, Component]) -> str:
    return by_name[one.of].name if one.of else ""


def _entry(name: str, version: str, licence: str, of: str, files: list[str]) -> dict[str, object]:
    return {"name": name, "version": version, "licence": licence, "of": of, "files": list(dict.fromkeys(files))}


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9.+]+", "-", name.lower()).strip("-")
