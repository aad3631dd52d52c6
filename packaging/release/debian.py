"""Which packages of Debian, or of its kin, files of this system come from."""

from __future__ import annotations

import filecmp
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Package:
    name: str
    version: str
    architecture: str
    system: str

    @property
    def copyright(self) -> Path:
        return Path("/usr/share/doc", self.name, "copyright")

    @property
    def purl(self) -> str:
        return f"pkg:deb/{self.system}/{self.name}@{self.version}?arch={self.architecture}"


def packages_of(files: Iterable[Path]) -> dict[Path, Package]:
    """For those whose very bytes a package brings; empty on a system without packages of that kind."""
    alike = {str(path): file for file in files for path in _on_this_system(file)}
    if not alike or shutil.which("dpkg-query") is None:
        return {}
    found = subprocess.run(["dpkg-query", "--search", *alike], capture_output=True, text=True).stdout
    lines = (line.partition(": ") for line in found.splitlines())
    owners = {alike[path]: owner for owner, _, path in lines if path in alike}
    show = ["dpkg-query", "--show", "--showformat=${binary:Package}\t${Package}\t${Version}\t${Architecture}\n"]
    told = subprocess.run([*show, *sorted({*owners.values()})], capture_output=True, text=True).stdout
    facts = [line.split("\t") for line in told.splitlines()]
    known: dict[str, Package] = {}
    for full, name, version, architecture in (one for one in facts if len(one) == 4):
        known[full] = known[name] = Package(name, version, architecture, _system())
    return {file: known[owner] for file, owner in owners.items() if owner in known}


def _on_this_system(file: Path) -> list[Path]:
    """The same bytes under the same name where systems keep their libraries, by both names of a merged /usr."""
    folders = [Path(root) for root in ("/lib", "/usr/lib")]
    folders = [inner for folder in folders for inner in (folder, *folder.glob("*-linux-gnu*"))]
    paths = [folder / file.name for folder in folders]
    return [path for path in paths if path.is_file() and filecmp.cmp(path, file, shallow=False)]


def _system() -> str:
    lines = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    told = dict(line.split("=", 1) for line in lines if "=" in line)
    return told.get("ID", "debian").strip('"')
