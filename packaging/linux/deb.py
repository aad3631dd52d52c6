"""The .deb of a frozen program. Needs dpkg-deb.

It keeps to /usr/lib/murmur and the usual places of menu entry, icon and manual page; what a person's Murmur has kept
in their home stays when it is removed.
"""

from __future__ import annotations

import gzip
import json
import mmap
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from linux.layout import ROOT, put_shared, set_times
from release.facts import version_of

NEEDS = (
    # PySide6 6.11's platform plugins and what they load; the rest is inside.
    *("libstdc++6", "libgcc-s1", "libegl1", "libgl1", "libdbus-1-3", "libfontconfig1", "libfreetype6"),
    *("libglib2.0-0t64 | libglib2.0-0", "libgssapi-krb5-2", "libx11-6", "libx11-xcb1", "libxkbcommon0"),
    *("libxkbcommon-x11-0", "libxcb1", "libxcb-glx0", "libxcb-randr0", "libxcb-render0", "libxcb-shape0"),
    *("libxcb-shm0", "libxcb-sync1", "libxcb-xfixes0", "libxcb-xkb1", "libwayland-client0", "libwayland-cursor0"),
    *("libbrotli1", "libpng16-16t64 | libpng16-16", "zlib1g", "libzstd1", "liblzma5", "libuuid1", "libexpat1"),
    *("fonts-dejavu-core | fonts-liberation | fonts-noto-core",),
)
DESCRIPTION = """Ask your own documents, on your own computer
 Murmur answers questions about the documents on this computer, with a citation
 for every sentence. Model and index run here, encrypted and offline; the
 processes that read files cannot open a network socket."""


def build(frozen: Path, output: Path, when: int) -> Path:
    """The package; its name tells version and architecture."""
    version = version_of(ROOT)
    architecture = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    name = f"murmur_{version}_{architecture.stdout.strip()}.deb"
    with tempfile.TemporaryDirectory(prefix="murmur-deb-") as folder:
        tree = Path(folder, "tree")
        usr = tree / "usr"
        shutil.copytree(frozen, usr / "lib" / "murmur", symlinks=True)
        (usr / "bin").mkdir()
        (usr / "bin" / "murmur").symlink_to("../lib/murmur/murmur")
        put_shared(usr / "share", version, when)
        _documents(usr / "share" / "doc" / "murmur", frozen, when)
        control = tree / "DEBIAN" / "control"
        control.parent.mkdir()
        size = sum(path.lstat().st_size for path in usr.rglob("*") if path.is_file()) // 1024
        needs = (f"libc6 (>= {libc_of(frozen)})", *NEEDS)
        control.write_text(_control(version, architecture.stdout.strip(), size, needs), encoding="utf-8")
        set_times(tree, when)
        output.mkdir(parents=True, exist_ok=True)
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(output / name)]
        subprocess.run(
            command, check=True, env={**os.environ, "SOURCE_DATE_EPOCH": str(when)}, stdout=subprocess.DEVNULL
        )
    return output / name


def _documents(folder: Path, frozen: Path, when: int) -> None:
    folder.mkdir(parents=True)
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    (folder / "copyright").write_text(own + _others(frozen), encoding="utf-8")
    log = (ROOT / "CHANGELOG.md").read_bytes()
    with (folder / "changelog.gz").open("wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=when) as packed:
        packed.write(log)


def libc_of(frozen: Path) -> str:
    """The oldest libc that everything in the folder runs with: libraries come from the system it was frozen on."""
    newest = 34  # 2.34 is what PySide6's makers ask for
    for path in frozen.rglob("*"):
        if path.is_file() and not path.is_symlink() and path.stat().st_size > 4:
            with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
                if content[:4] == b"\x7fELF":
                    newest = max([newest, *map(int, re.findall(rb"GLIBC_2\.(\d+)\0", content))])
    return f"2.{newest}"


def _others(frozen: Path) -> str:
    """What else is inside, each with its licence; the texts are installed with the program."""
    index = frozen / "_internal" / "licences" / "index.json"
    entries = json.loads(index.read_text(encoding="utf-8"))["licences"] if index.is_file() else []
    lines = [
        f"{' '.join(filter(None, (one['name'], one['version'])))}: {one['licence'] or 'see the text'}\n"
        f"  {', '.join(f'/usr/lib/murmur/_internal/licences/{file}' for file in one['files'])}\n"
        for one in entries
        if one["name"] != "Murmur"
    ]
    return (
        "\n\nMurmur is installed with the following, each under its own licence:\n\n" + "".join(lines) if lines else ""
    )


def _control(version: str, architecture: str, kilobytes: int, needs: tuple[str, ...]) -> str:
    return f"""Package: murmur
Version: {version}
Architecture: {architecture}
Maintainer: The Murmur project <maintainers@murmur.invalid>
Installed-Size: {kilobytes}
Section: utils
Priority: optional
Depends: {", ".join(needs)}
Recommends: libsecret-1-0, xdg-desktop-portal
Suggests: libvulkan1, mesa-vulkan-drivers
Description: {DESCRIPTION}
"""
