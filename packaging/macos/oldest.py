"""Does everything in a program run on the oldest macOS that it promises? `python packaging/macos/oldest.py Murmur.app`

A library built for a newer one is refused by the system when it is loaded, on other people's computers only. Reads
the files themselves (Mach-O, for Apple's processors) and needs no tool of macOS.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from macos.plist import OLDEST

THIN, FAT, ARM64 = 0xFEEDFACF, 0xCAFEBABE, 0x0100000C
VERSION_MIN, BUILD_VERSION = 0x24, 0x32
JAVA = 45
"""Java's compiled classes begin with the same four bytes, and have their version where the count would be."""

Version = tuple[int, int]


def wanted(content: bytes) -> Version | None:
    """The oldest macOS that a program or library runs on; None of any other file."""
    if content[:4] == struct.pack(">I", FAT):
        (count,) = struct.unpack_from(">I", content, 4)
        for number in range(count if count < JAVA else 0):
            kind, _, start, size, _ = struct.unpack_from(">5I", content, 8 + 20 * number)
            if kind == ARM64:
                return wanted(content[start : start + size])
        return None
    if content[:4] != struct.pack("<I", THIN):
        return None
    at = 32
    for _ in range(struct.unpack_from("<I", content, 16)[0]):
        command, size = struct.unpack_from("<2I", content, at)
        if command in (VERSION_MIN, BUILD_VERSION):
            (packed,) = struct.unpack_from("<I", content, at + (8 if command == VERSION_MIN else 12))
            return packed >> 16, packed >> 8 & 0xFF
        at += size
    return None


def newer(app: Path, oldest: str = OLDEST) -> dict[Path, Version]:
    """What below `app` does not run on `oldest`, and what it wants."""
    major, _, minor = oldest.partition(".")
    found = {}
    for path in sorted(app.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                content = file.read(4)
                content += file.read() if content in (struct.pack(">I", FAT), struct.pack("<I", THIN)) else b""
            version = wanted(content)
            if version is not None and version > (int(major), int(minor or 0)):
                found[path.relative_to(app)] = version
    return found


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print(__doc__)
        return 2
    found = newer(Path(arguments[0]))
    for path, version in found.items():
        print(f"{path} wants macOS {version[0]}.{version[1]}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
