"""What the metadata of an installed distribution says: its files, its licence, its texts."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from importlib.metadata import Distribution
from pathlib import Path, PurePosixPath

_TEXT = re.compile(r"^(?:licen[cs]e|copying|notice|authors|thirdpartynotices|model_licenses)", re.IGNORECASE)
_NO_TEXT = (".py", ".pyc", ".json", ".pyi", ".so", ".ABOUT", ".html")
_IDS = {
    "mit": "MIT",
    "mit license": "MIT",
    "apache 2.0": "Apache-2.0",
    "apache-2.0": "Apache-2.0",
    "apache 2.0 license": "Apache-2.0",
    "apache license version 2.0": "Apache-2.0",
    "apache license, version 2.0": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "bsd-2-clause": "BSD-2-Clause",
    "bsd-3-clause": "BSD-3-Clause",
    "3-clause bsd license": "BSD-3-Clause",
    "isc": "ISC",
    "isc license": "ISC",
    "isc license (iscl)": "ISC",
    "mpl-2.0": "MPL-2.0",
    "mpl-2.0 and mit": "MPL-2.0 AND MIT",
    "psf-2.0": "PSF-2.0",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "gplv2-or-later with a special exception which allows to use pyinstaller to build and distribute non-free "
    "programs (including commercial ones)": "GPL-2.0-or-later WITH Bootloader-exception",
}


def normal(name: str) -> str:
    """As package indexes compare names."""
    return re.sub(r"[-_.]+", "-", name).lower()


def owners(installed: Mapping[str, Distribution]) -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    """Whose each file, each module, and each script of PyInstaller's is, by the wheels' own lists."""
    files: dict[str, str] = {}
    modules: dict[str, str] = {}
    scripts: dict[str, str] = {}
    for name, one in installed.items():
        for file in paths(one):
            files[file] = name
            path = file
            if name.startswith("pyinstaller") and file.endswith(".py"):
                scripts[file.rpartition("/")[2].removesuffix(".py")] = name
                path = file.rpartition("/fake-modules/")[2]  # which lie beside the program's own modules
            if path.endswith(".py"):
                modules[path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")] = name
            elif path.endswith((".so", ".pyd")):
                folder, slash, last = path.rpartition("/")
                modules[folder.replace("/", ".") + slash.replace("/", ".") + last.split(".")[0]] = name
    return files, modules, scripts


def paths(one: Distribution) -> list[str]:
    """Its files, as its wheel's RECORD lists them: for all of an environment quicker than `Distribution.files`."""
    return [row[0] for row in csv.reader((one.read_text("RECORD") or "").splitlines()) if row]


def licence(one: Distribution) -> str:
    """An SPDX expression, or "" where the metadata leaves open which licence it is."""
    said = _field(one, "License-Expression")
    if said:
        return said
    classes = [line.rpartition("::")[2] for line in one.metadata.get_all("Classifier") or () if "License ::" in line]
    for words in (_field(one, "License"), *classes):
        if known := _IDS.get(" ".join(words.lower().split())):
            return known
    return ""


def texts(one: Distribution) -> list[Path]:
    """The licence texts that came with it, outermost first."""
    found = []
    for file in paths(one):
        path = PurePosixPath(file)
        kept = ".dist-info" in path.parts[0] and ("licenses" in path.parts or _TEXT.match(path.name))
        beside = len(path.parts) == 2 and _TEXT.match(path.name)
        if (kept or beside) and not path.name.endswith(_NO_TEXT) and "sboms" not in path.parts:
            found.append(Path(str(one.locate_file(file))))
    return sorted((path for path in found if path.is_file()), key=lambda path: (len(path.parts), str(path)))


def home(one: Distribution) -> str:
    urls = [line.partition(",")[2].strip() for line in one.metadata.get_all("Project-URL") or ()]
    said = _field(one, "Home-page")
    return next((url for url in [said, *urls] if url.startswith("http")), "")


def _field(one: Distribution, name: str) -> str:
    return str(one.metadata[name]) if name in one.metadata else ""


def short(path: Path) -> str:
    """A text's name as a reader may know it: from its package's folder on."""
    parts = PurePosixPath(path.as_posix()).parts
    start = next((n for n, part in enumerate(parts) if part.endswith(".dist-info")), len(parts) - 2)
    return "/".join(parts[start:])
