"""The two installers for Windows: NSIS for a person, an MSI for a group policy. Both can be made on Linux too.

Needs makensis, and wixl (msitools). `frozen` is the folder with Murmur.exe and murmur-cli.exe.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from dev_progress import SetupFailed
from linux.layout import ROOT, set_times
from release.facts import version_of
from windows import wix
from windows.file_types import endings
from windows.sign import Signer, signable

HERE = Path(__file__).resolve().parent
PROGRAM = "Murmur.exe"


def nsis(frozen: Path, output: Path, when: int, signer: Signer | None = None, *, version: str = "") -> Path:
    """murmur-VERSION-windows-x64-setup.exe; signed with everything in it where there is a `signer`."""
    version = version or version_of(ROOT)
    target = output / f"murmur-{version}-windows-x64-setup.exe"
    with tempfile.TemporaryDirectory(prefix="murmur-nsis-") as folder:
        tree = staged(frozen, Path(folder, "murmur"), when, signer)
        lists = Path(folder, "lists")
        lists.mkdir()
        files = sorted(path.relative_to(tree) for path in tree.rglob("*") if path.is_file())
        (lists / "installed.nsh").write_text(installed(tree, files), encoding="utf-8")
        (lists / "removed.nsh").write_text(removed(files), encoding="utf-8")
        (lists / "types_on.nsh").write_text(types_on(), encoding="utf-8")
        (lists / "types_off.nsh").write_text(types_off(), encoding="utf-8")
        script = lists / "murmur.nsi"
        shutil.copyfile(HERE / "murmur.nsi", script)
        given = {
            "VERSION": version,
            "FOUR": f"{numbers(version)}.0",
            "SIZE": str(sum(path.stat().st_size for path in tree.rglob("*") if path.is_file()) // 1024),
            "OUTPUT": str(target),
            "ICON": str(HERE / "murmur.ico"),
            "LICENCE": str(ROOT / "LICENSE"),
        }
        if signer is not None:
            given["SIGN"] = _signing_command()
        output.mkdir(parents=True, exist_ok=True)
        dash = "/" if os.name == "nt" else "-"
        command = ["makensis", f"{dash}V2", f"{dash}WX", f"{dash}INPUTCHARSET", "UTF8"]
        command += [*(f"{dash}D{name}={value}" for name, value in given.items()), str(script)]
        run(command, when, signer)
    _sign(signer, target)
    return target


def msi(frozen: Path, output: Path, when: int, signer: Signer | None = None, *, version: str = "") -> Path:
    """murmur-VERSION-windows-x64.msi, for all users of a computer."""
    version = version or version_of(ROOT)
    target = output / f"murmur-{version}-windows-x64.msi"
    with tempfile.TemporaryDirectory(prefix="murmur-msi-") as folder:
        tree = staged(frozen, Path(folder, "murmur"), when, signer)
        if foreign := [path.name for path in tree.rglob("*") if not path.name.isascii()]:
            raise SetupFailed(f"An MSI package cannot name {foreign[0]} on every Windows: only ASCII can be used.")
        source = Path(folder, "murmur.wxs")
        shutil.copyfile(HERE / "murmur.ico", Path(folder, "murmur.ico"))
        source.write_bytes(wix.source(tree, numbers(version)))
        output.mkdir(parents=True, exist_ok=True)
        run(["wixl", "--arch", "x64", "--output", str(target), str(source)], when)
    _sign(signer, target)
    return target


def staged(frozen: Path, tree: Path, when: int, signer: Signer | None) -> Path:
    """A copy of the frozen program with its licence, every program file signed, every file of the same time."""
    if not (frozen / PROGRAM).is_file():
        raise SetupFailed(f"There is no {PROGRAM} in {frozen}: the program has to be frozen on Windows.")
    shutil.copytree(frozen, tree)
    shutil.copyfile(ROOT / "LICENSE", tree / "LICENSE.txt")
    if signer is not None:
        for path in signable([tree]):
            signer.sign(path)
    set_times(tree, when)
    return tree


def installed(tree: Path, files: Sequence[Path]) -> str:
    """NSIS: puts every file where it belongs."""
    lines: list[str] = []
    folder: Path | None = None
    for file in sorted(files, key=lambda path: (path.parent, path.name)):
        if file.parent != folder:
            folder = file.parent
            lines.append(f"SetOutPath {_quoted('$INSTDIR', folder)}")
        lines.append(f'File "{tree / file}"')
    return "\n".join(lines) + "\n"


def removed(files: Sequence[Path]) -> str:
    """NSIS: takes away these files and the folders that are empty then. What somebody else put there stays."""
    folders = {parent for file in files for parent in file.parents if parent != Path()}
    deepest_first = sorted(folders, key=lambda path: (-len(path.parts), path))
    lines = [f"Delete {_quoted('$INSTDIR', file)}" for file in files]
    lines += [f"RMDir {_quoted('$INSTDIR', folder)}" for folder in deepest_first]
    return "\n".join(lines) + "\n"


def types_on() -> str:
    return "".join(
        f'WriteRegStr HKCU "${{CLASSES}}\\{ending}\\OpenWithProgids" "Murmur.Document" ""\n'
        f'WriteRegStr HKCU "${{CLASSES}}\\Applications\\Murmur.exe\\SupportedTypes" "{ending}" ""\n'
        for ending in endings()
    )


def types_off() -> str:
    return "".join(
        f'DeleteRegValue HKCU "${{CLASSES}}\\{ending}\\OpenWithProgids" "Murmur.Document"\n' for ending in endings()
    )


def numbers(version: str) -> str:
    """ "1.2.3" of "1.2.3" or "1.2.3rc1", as Windows wants versions. SetupFailed for what it could not order."""
    found = re.match(r"(\d{1,3})\.(\d{1,3})\.(\d{1,5})(?!\d)", version)
    if found is None or int(found[1]) > 255 or int(found[2]) > 255 or int(found[3]) > 65535:
        raise SetupFailed(f"{version} is no version that Windows can compare: three numbers are.")
    return f"{int(found[1])}.{int(found[2])}.{int(found[3])}"


def run(command: list[str], when: int, signer: Signer | None = None) -> None:
    """Both tools take names that are not English only where the system's letters are UTF-8."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(when), "LC_ALL": "C.UTF-8"}
    environment |= signer.environment() if signer is not None else {}
    try:
        done = subprocess.run(command, env=environment, capture_output=True, text=True)
    except FileNotFoundError:
        raise SetupFailed(f"{command[0]} is not installed (Debian: apt-get install nsis wixl).") from None
    if done.returncode != 0:
        raise SetupFailed(f"{command[0]} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")


def _sign(signer: Signer | None, path: Path) -> None:
    if signer is not None:
        signer.sign(path)


def _signing_command() -> str:
    """For the uninstaller, which makensis itself makes; the certificate comes by the environment."""
    words = [sys.executable, str(HERE / "sign.py")]
    return subprocess.list2cmdline(words) if os.name == "nt" else shlex.join(words)


def _quoted(root: str, path: Path) -> str:
    below = "" if path == Path() else "\\" + _literal("\\".join(path.parts))
    return f'"{root}{below}"'


def _literal(text: str) -> str:
    """In NSIS a dollar begins a name, save where it names what is to be packed."""
    return text.replace("$", "$$")
