"""The list of what is inside: its form over made-up contents, and the whole of it over a real frozen program.

MURMUR_FROZEN=dist/murmur MURMUR_FREEZER=build/freeze/venv/bin/python pytest -m proof tests/integration/test_sbom.py
"""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from release.components import Component, Listing
from release.inside import Inside

ROOT = Path(__file__).parents[2]


def found(version: str = "1.0") -> Listing:
    return Listing(
        (
            Component("words", version, "MIT", "distribution", "pkg:pypi/words@1.0", modules=("words", "words.deep")),
            Component("libw", "2", "Zlib OR MIT", "part", of="words", files=("w/libw.so",)),
            Component(
                "crate", "3", "MIT", "crate", "pkg:cargo/crate@3", of="words", inside=("w/libw.so",), authors="A"
            ),
            Component("Tiny", "Q4", "Apache-2.0", "model", files=("m/tiny.gguf",), sha256="00" * 32),
        )
    )


def test_the_list_is_cyclonedx_and_the_same_for_the_same_contents(tmp_path: Path) -> None:
    pytest.importorskip("cyclonedx", reason="packaging/locks/freeze.txt is not installed here")
    from cyclonedx.validation.json import JsonStrictValidator
    from release.sbom import SCHEMA, describe

    (tmp_path / "libw.so").write_bytes(b"w")
    inside = Inside(files={"w/libw.so": tmp_path / "libw.so", "m/tiny.gguf": tmp_path / "none"})
    text = describe(found(), inside, "1.2.3", 1_700_000_000)
    assert JsonStrictValidator(SCHEMA).validate_str(text) is None
    assert text == describe(found(), inside, "1.2.3", 1_700_000_000)
    assert json.loads(text)["serialNumber"] != json.loads(describe(found("1.1"), inside, "1.2.3", 1))["serialNumber"]
    words, tiny = sorted(json.loads(text)["components"], key=lambda one: str(one["name"]), reverse=True)
    assert {one["name"]: bool(one.get("hashes")) for one in words["components"]} == {"libw": True, "crate": False}
    assert tiny["hashes"] == [{"alg": "SHA-256", "content": "00" * 32}]
    assert tiny["evidence"]["occurrences"][0]["location"] == "_internal/m/tiny.gguf"


def flat(components: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [inner for one in components for inner in (one, *flat(one.get("components", [])))]


def said(one: dict[str, Any], name: str) -> list[str]:
    return [prop["value"] for prop in one["properties"] if prop["name"] == f"murmur:{name}"]


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, list[dict[str, Any]]]:
    """The folder, the site-packages it was frozen from, and every component of its list."""
    frozen, freezer = os.environ.get("MURMUR_FROZEN"), os.environ.get("MURMUR_FREEZER")
    if not frozen or not freezer:
        pytest.skip("MURMUR_FROZEN and MURMUR_FREEZER name no frozen program and the Python that froze it")
    texts: list[bytes] = []
    for name in ("once", "again"):
        folder = tmp_path_factory.mktemp(name)
        environment = {**os.environ, "PYTHONHASHSEED": str(len(texts) + 1), "SOURCE_DATE_EPOCH": "1700000000"}
        command: list[str | Path] = [freezer, "-m", "release.sbom", Path(frozen).resolve(), folder]
        done = subprocess.run(command, cwd=ROOT / "packaging", capture_output=True, text=True, env=environment)
        assert done.returncode == 0, done.stderr
        texts.append(Path(done.stdout.strip()).read_bytes())
    assert texts[0] == texts[1], "two runs make two lists"
    probe = "import sysconfig; print(sysconfig.get_path('purelib'))"
    packages = subprocess.run([freezer, "-c", probe], capture_output=True, text=True, check=True).stdout.strip()
    return Path(frozen), Path(packages), flat(json.loads(texts[0])["components"])


@pytest.mark.proof
def test_every_native_file_belongs_to_one_component(real: tuple[Path, Path, list[dict[str, Any]]]) -> None:
    frozen, _, components = real
    native = {
        path.relative_to(frozen).as_posix()
        for path in frozen.rglob("*")
        if path.is_file() and not path.is_symlink() and re.search(r"\.(?:so(?:\.[\d.]+\w*)?|pyd|dll|dylib)$", path.name)
    }
    places = Counter(
        place["location"]
        for one in components
        for place in one.get("evidence", {}).get("occurrences", ())
        if place["location"].removeprefix("_internal/") not in said(one, "compiled-into")
    )
    print(f"{len(native)} native files, {len(components)} components")
    assert not [name for name in native if places[name] != 1]
    assert not [name for name in places if not (frozen / name).is_file()]


@pytest.mark.proof
def test_every_packed_module_belongs_to_a_distribution_in_the_list(
    real: tuple[Path, Path, list[dict[str, Any]]],
) -> None:
    """By PyInstaller's own viewer and by where a module lies in site-packages, not by RECORD."""
    frozen, packages, components = real
    viewer = Path(os.environ["MURMUR_FREEZER"]).parent / "pyi-archive_viewer"
    program = next(path for path in frozen.iterdir() if path.is_file())
    told = subprocess.run([viewer, "--list", "--recursive", "--brief", program], capture_output=True, text=True)
    assert told.returncode == 0, told.stderr
    tops = {re.split(r"[./]", line.strip())[0] for line in told.stdout.splitlines() if line.startswith(" ")}
    here = {top for top in tops if (packages / top).is_dir() or list(packages.glob(f"{top}.*"))}
    listed = {top for one in components for top in said(one, "packed-into-the-executable")}
    print(f"{len(here)} packages with modules in the executable")
    assert len(here) > 60
    assert here <= listed
    python = next(one for one in components if one["name"] == "CPython")
    rest = {top for top in listed - here if not re.match("_?pyi", top)}  # what PyInstaller starts a program with
    assert rest <= {*said(python, "packed-into-the-executable")}


@pytest.mark.proof
def test_no_component_is_without_a_file_and_none_without_a_licence(
    real: tuple[Path, Path, list[dict[str, Any]]],
) -> None:
    frozen, _, components = real
    bare = [
        one["name"]
        for one in components
        if not (one.get("evidence") or said(one, "compiled-into") or said(one, "packed-into-the-executable"))
    ]
    assert not bare
    assert not [one["name"] for one in components if not one.get("licenses")]
    folder = frozen / "_internal" / "licences"
    index = json.loads((folder / "index.json").read_text(encoding="utf-8"))["licences"]
    names = {entry["name"] for entry in index}
    assert {one["name"] for one in components if said(one, "kind") != ["crate"]} <= names
    assert not [file for entry in index for file in entry["files"] if not (folder / file).stat().st_size]


@pytest.mark.proof
def test_what_is_installed_and_not_inside_is_not_listed(real: tuple[Path, Path, list[dict[str, Any]]]) -> None:
    names = {str(one["name"]).lower() for one in real[2]}
    absent = {"kubernetes", "grpcio", "transformers", "sentence-transformers", "pip", "setuptools", "scipy", "aiohttp"}
    assert absent.isdisjoint(names)
