"""What is inside a frozen program, and its licences: over a small made-up environment."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from release.components import Component, Listing, listing
from release.inside import Inside
from release.licences import INDEX, collect
from release.parts import Known, Part, Wheel, known

MODELS = """
[[model]]
id = "tiny"
name = "Tiny"
files = [{ path = "tiny.gguf", sha256 = "00ff" }]
licence = { spdx = "MIT", url = "https://example.org/" }
package = "carrier"
"""


def install(packages: Path, name: str, files: list[str], metadata: str = "License-Expression: MIT\n") -> None:
    """As pip leaves it, with a licence text."""
    info = packages / f"{name.replace('-', '_')}-1.0.dist-info"
    (info / "licenses").mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.4\nName: {name}\nVersion: 1.0\n{metadata}", encoding="utf-8")
    (info / "licenses" / "LICENSE").write_text(f"{name}: do as you like.", encoding="utf-8")
    own = [f"{info.name}/METADATA", f"{info.name}/licenses/LICENSE"]
    if "rust" in name:
        crate = {"name": "ahash", "version": "0.8", "purl": "pkg:cargo/ahash@0.8", "licenses": [{"expression": "MIT"}]}
        builder = {**crate, "name": "cc", "scope": "excluded"}
        (info / "sboms").mkdir()
        (info / "sboms" / "x.json").write_text(json.dumps({"components": [crate, builder]}), encoding="utf-8")
        own.append(f"{info.name}/sboms/x.json")
    (info / "RECORD").write_text("".join(f"{file},,\n" for file in [*files, *own]), encoding="utf-8")


@pytest.fixture
def made(tmp_path: Path) -> tuple[Inside, Path, Known, Path]:
    packages = tmp_path / "packages"
    install(packages, "Plain-Words", ["plain/__init__.py", "plain/words.py"])
    install(packages, "rusty", ["rusty/core.so"])
    install(packages, "pictures", ["pictures/draw.py", "pictures.libs/libpng-1.so", "pictures/_draw.so"])
    install(packages, "carrier", ["carrier/tiny.gguf"])
    install(packages, "left-out", ["left_out/__init__.py"])
    install(packages, "hollow", ["hollow.py"])
    models = tmp_path / "models.toml"
    models.write_text(MODELS, encoding="utf-8")
    names = [
        *("rusty/core.so", "pictures.libs/libpng-1.so", "pictures/_draw.so", "carrier/tiny.gguf", "libthing.so.2"),
        *("resources/icons/x.svg", "hollow-1.0.dist-info/METADATA", "base_library.zip"),
    ]
    parts = Known(
        {},
        {
            "pictures": Wheel(
                "1.0",
                parts=(
                    Part("libpng", "libpng-2.0", files=("libpng*",), texts=("wheel",)),
                    Part("zlib", "Zlib", inside=("pictures/_draw*",), copyright="Copyright (C) its authors"),
                ),
            )
        },
        (
            Part("Python", "MIT", files=("base_library.zip",), standard_library=True),
            Part("thing", "MIT", files=("libthing*",)),
            Part("numbers", "MIT", inside=("base_library.zip",)),
        ),
        {"tiny": "by nobody"},
        {},
    )
    modules = frozenset({"plain", "plain.words", "pictures.draw", "json.decoder", "murmur.paths"})
    return Inside(modules, {name: tmp_path / name for name in names}), packages, parts, models


def named(found: Listing) -> dict[str, Component]:
    return {one.name: one for one in found.components}


def test_every_file_and_module_has_one_owner(made: tuple[Inside, Path, Known, Path]) -> None:
    found = listing(*made)
    assert not found.problems
    owned = [*found.own, *found.hollow]
    for one in found.components:
        owned += [*one.files, *one.modules]
        assert one.files or one.modules or one.inside, f"{one.name} is nowhere"
    assert sorted(owned) == sorted([*made[0].files, *made[0].modules])


def test_what_is_installed_and_left_out_is_not_listed(made: tuple[Inside, Path, Known, Path]) -> None:
    found = listing(*made)
    assert {"left-out", "hollow"}.isdisjoint(named(found))
    assert found.hollow == ("hollow-1.0.dist-info/METADATA",)
    assert "cc" not in named(found), "it builds the library and is not in it"


def test_parts_models_and_crates_belong_to_what_brings_them(made: tuple[Inside, Path, Known, Path]) -> None:
    found = named(listing(*made))
    assert found["libpng"].files == ("pictures.libs/libpng-1.so",)
    assert found["zlib"].inside == ("pictures/_draw.so",)
    assert {found[name].of for name in ("libpng", "zlib")} == {"pictures"}
    assert (found["Tiny"].sha256, found["Tiny"].of, found["ahash"].of) == ("00ff", "carrier", "rusty")
    assert found["Python"].modules == ("json.decoder",)
    assert found["numbers"].inside == ("base_library.zip",)


def test_what_nobody_knows_is_told(made: tuple[Inside, Path, Known, Path], tmp_path: Path) -> None:
    inside, packages, parts, models = made
    strange = Inside(inside.modules | {"stranger"}, {**inside.files, "libodd.so": tmp_path}, inside.scripts)
    assert listing(strange, packages, parts, models).problems == (
        "Nobody knows where libodd.so comes from.",
        "Nobody knows where stranger comes from.",
    )


def test_another_version_stops_the_list_until_somebody_looks(made: tuple[Inside, Path, Known, Path]) -> None:
    inside, packages, parts, models = made
    older = Known({}, {"pictures": Wheel("0.9")}, parts.natives, {}, {})
    assert "looked at in 0.9" in listing(inside, packages, older, models).problems[0]


def test_every_component_gets_its_licence(made: tuple[Inside, Path, Known, Path], tmp_path: Path) -> None:
    found = listing(*made)
    collected = collect(found, "9.9")
    assert not collected.without
    collected.write(tmp_path / "licences")
    index = json.loads((tmp_path / "licences" / INDEX).read_text(encoding="utf-8"))["licences"]
    assert index[0]["name"] == "Murmur"
    assert {one.name for one in found.components if one.kind != "crate"} < {entry["name"] for entry in index}
    for entry in index:
        assert all((tmp_path / "licences" / file).stat().st_size for file in entry["files"])
    assert "do as you like" in collected.texts["plain-words.txt"]
    assert "pictures.txt" in next(entry for entry in index if entry["name"] == "libpng")["files"]
    assert "ahash 0.8: MIT" in collected.texts["rusty-rust.txt"]
    assert "Copyright (C) its authors" in collected.texts["zlib.txt"]


def test_a_component_without_a_licence_text_is_told() -> None:
    odd = Component("odd", "1", "LicenseRef-Nobody-Knows", "native", files=("odd.so",))
    silent = Component("silent", "1", "", "native", files=("silent.so",), texts=("texts/MIT.txt",))
    assert collect(Listing((odd, silent)), "1").without == ("odd", "silent")


def test_the_texts_that_the_list_of_parts_names_are_kept() -> None:
    told = known()
    every = [part for wheel in told.wheels.values() for part in wheel.parts] + [*told.natives]
    found = [Component(one.name, "", one.licence, "native", texts=one.texts, copyright=one.copyright) for one in every]
    without = collect(Listing(tuple(found)), "1").without
    names = {one.name for one in every if any(text.startswith("wheel") for text in one.texts)}
    assert set(without) <= names, "neither a wheel's own texts nor texts of ours"
