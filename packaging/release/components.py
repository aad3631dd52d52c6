"""Every component of a frozen program, each with the files that are it: nothing twice, nothing without an owner."""

from __future__ import annotations

import platform
import sqlite3
import ssl
import sys
import tomllib
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from importlib.metadata import Distribution, distributions
from pathlib import Path
from xml.parsers import expat

from release import crates, wheels
from release.debian import packages_of
from release.inside import Inside
from release.parts import Known, Part

ROOT = Path(__file__).resolve().parents[2]
OWN = ("resources/", "models.toml", "licences/")
"""What Murmur brings itself, beside its modules."""


@dataclass(frozen=True, slots=True)
class Component:
    """`kind` is "distribution", "part" (of what `of` names), "native", "model" or "crate". `files` are its own;
    `inside` are the files it is compiled into. `texts` name where its licence stands: a file, or "wheel:NAME"."""

    name: str
    version: str
    licence: str
    kind: str
    purl: str = ""
    of: str = ""
    files: tuple[str, ...] = ()
    modules: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    copyright: str = ""
    source: str = ""
    authors: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """`own` are the files and modules of Murmur itself; `hollow` are metadata of distributions of which nothing else
    is inside; `problems` say what nobody could place, in words."""

    components: tuple[Component, ...]
    own: tuple[str, ...] = ()
    hollow: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


def listing(inside: Inside, packages: Path, known: Known, models: Path = ROOT / "models.toml") -> Listing:
    """`packages` is the site-packages that was frozen; `models` is models.toml."""
    problems: list[str] = []
    hollow: list[str] = []
    installed = {wheels.normal(one.name): one for one in distributions(path=[str(packages)])}
    by_file, by_module, by_script = wheels.owners(installed)
    files: dict[str, list[str]] = {}
    modules: dict[str, list[str]] = {}
    left = sorted(inside.files)
    for name in left:
        files.setdefault(by_file.get(name, ""), []).append(name)
    for name in sorted(inside.modules):
        modules.setdefault(by_module.get(name, ""), []).append(name)
    for name in sorted(inside.scripts):
        if name.startswith("pyi") and (owner := by_script.get(name)):  # Murmur's own start is one too
            modules.setdefault(owner, []).append(name)
    if "pyinstaller" in installed:
        files.setdefault("pyinstaller", []).extend(inside.programs)
    made: list[Component] = []
    for name in sorted({*files, *modules} - {""}):
        found = files.get(name, [])
        if modules.get(name) or any(".dist-info/" not in one for one in found):
            made += _distribution(installed[name], found, modules.get(name, []), known, problems)
        else:
            hollow += found
    natives, unowned, nameless = _natives(files.get("", []), modules.get("", []), inside, known.natives)
    own = [one for one in unowned if one.startswith(OWN)] + [one for one in nameless if one.split(".")[0] == "murmur"]
    problems += [f"Nobody knows where {one} comes from." for one in [*unowned, *nameless] if one not in own]
    made = _with_models(made + natives, models, known)
    return Listing(tuple(made), tuple(own), tuple(hollow), tuple(problems))


def _distribution(
    one: Distribution, files: list[str], modules: list[str], known: Known, problems: list[str]
) -> Iterable[Component]:
    name = wheels.normal(one.name)
    told = known.wheels.get(name)
    rest = files
    if told is not None:
        if told.seen != one.version:
            problems.append(f"{name} is {one.version} here; its parts were looked at in {told.seen} (parts.toml).")
        for part in told.parts:
            owned, hosts = part.owns(rest), part.hosts(files)
            rest = [file for file in rest if file not in owned]
            if owned or hosts:
                yield replace(_part(part), of=name, files=owned, inside=hosts)
            elif not part.optional and sys.platform == "linux":  # elsewhere nobody has looked into the wheels yet
                problems.append(f"{part.name} is not in {name} any more (parts.toml).")
    native = [file for file in files if file.endswith((".so", ".pyd", ".dylib", ".dll")) or ".so." in file]
    licence = (told.licence if told else "") or known.licences.get(name) or wheels.licence(one)
    for crate in crates.of(one, known.crates, licence) if native else ():
        yield Component(**crate, kind="crate", of=name, inside=tuple(native))
    yield Component(
        one.metadata["Name"],
        one.version,
        licence,
        "distribution",
        purl=f"pkg:pypi/{name}@{one.version}",
        files=tuple(rest),
        modules=tuple(modules),
        texts=(told.texts if told else ()) or tuple(str(path) for path in wheels.texts(one)),
        source=wheels.home(one),
    )


def _natives(
    files: list[str], modules: list[str], inside: Inside, parts: Iterable[Part]
) -> tuple[list[Component], list[str], list[str]]:
    """Also what is left over: files, then modules."""
    made: list[Component] = []
    every = files
    for part in parts:
        owned, hosts = part.owns(files), part.hosts(every)
        standard = [
            name
            for name in modules
            if part.standard_library
            and (name.split(".")[0] in sys.stdlib_module_names or name.startswith("_sysconfigdata"))
        ]
        by_name = [f for f in files if part.standard_library and f.split(".")[0] in sys.stdlib_module_names]
        owned = (*owned, *(f for f in by_name if f not in owned and f.endswith((".pyd", ".so"))))
        if owned or hosts or standard:
            files = [name for name in files if name not in owned]
            modules = [name for name in modules if name not in standard]
            made += _packaged(replace(_part(part), kind="native", modules=tuple(standard), inside=hosts), owned, inside)
    return made, files, modules


def _packaged(component: Component, owned: tuple[str, ...], inside: Inside) -> Iterable[Component]:
    """One for each package of the system that the files come from: that is what its security notices name."""
    found = packages_of(inside.files[name] for name in owned)
    packages = {name: found.get(inside.files[name]) for name in owned}
    for package in dict.fromkeys(packages.values()) if owned else [None]:
        files = tuple(name for name in owned if packages[name] == package)
        if package is None:
            yield replace(component, files=files)
            continue
        several = len(set(packages.values())) > 1
        yield replace(
            component,
            name=f"{component.name}: {package.name}" if several else component.name,
            version=package.version,
            purl=package.purl,
            files=files,
            texts=(*component.texts, str(package.copyright)) if package.copyright.is_file() else component.texts,
        )


def _part(part: Part) -> Component:
    return Component(
        part.name,
        _asked(part.version),
        part.licence,
        "part",
        texts=part.texts,
        copyright=part.copyright,
        source=part.source,
    )


def _asked(version: str) -> str:
    """What `ask:X` stands for."""
    what = version.removeprefix("ask:")
    if what == version:
        return version
    asked = {
        "python": platform.python_version(),
        "openssl": ssl.OPENSSL_VERSION.split()[1],
        "sqlite": sqlite3.sqlite_version,
        "zlib": zlib.ZLIB_RUNTIME_VERSION,
        "expat": expat.EXPAT_VERSION.removeprefix("expat_"),
    }
    return asked[what]


def _with_models(made: list[Component], models: Path, known: Known) -> list[Component]:
    """Takes the files of models out of the distributions that carry them."""
    for told in tomllib.loads(models.read_text(encoding="utf-8"))["model"]:
        if "package" not in told:
            continue
        hashes = {
            "/".join(filter(None, (told["package"], told.get("folder"), one["path"]))): one["sha256"]
            for one in told["files"]
        }
        for number, owner in enumerate(tuple(made)):
            owned = tuple(name for name in owner.files if name in hashes)
            if owned:
                rest = tuple(name for name in owner.files if name not in hashes)
                carried = owner.inside if rest or owner.modules else owned
                made[number] = replace(owner, files=rest, inside=carried)
                made.append(_model(told, owned, hashes, wheels.normal(owner.name), known.models))
    return made


def _model(
    told: Mapping[str, object], files: tuple[str, ...], hashes: Mapping[str, str], of: str, makers: Mapping[str, str]
) -> Component:
    licence = told["licence"]
    assert isinstance(licence, dict)
    return Component(
        str(told["name"]),
        str(told.get("quantisation", "")),
        str(licence["spdx"]),
        "model",
        of=of,
        files=files,
        copyright=makers.get(str(told["id"]), ""),
        source=str(licence["url"]),
        sha256=hashes[files[0]] if len(files) == 1 else "",
    )
