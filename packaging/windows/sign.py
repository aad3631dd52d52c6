"""Signs for Windows: `python packaging/windows/sign.py PATH...`, files or folders with every program file below.

MURMUR_SIGN_PFX names a PKCS #12 file, MURMUR_SIGN_PASSWORD opens it, MURMUR_SIGN_TIMESTAMP (may be empty) is the
address of a time server. Uses signtool on Windows and osslsigncode elsewhere. What bears its maker's signature already
(Python, Microsoft's runtime) keeps it: one unsigned file is enough for Windows to stop a program.
"""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

MSI_BEGINS = bytes.fromhex("d0cf11e0a1b11ae1")


@dataclass(frozen=True, slots=True)
class Signer:
    pfx: Path
    password: str
    timestamp: str = ""

    def environment(self) -> dict[str, str]:
        """By which another program signs as this one."""
        return {
            "MURMUR_SIGN_PFX": str(self.pfx),
            "MURMUR_SIGN_PASSWORD": self.password,
            "MURMUR_SIGN_TIMESTAMP": self.timestamp,
        }

    def sign(self, path: Path) -> None:
        """Signs one file where it lies. CalledProcessError when the tool refuses."""
        if os.name == "nt":
            time = ["/tr", self.timestamp, "/td", "sha256"] if self.timestamp else []
            opened = ["/f", str(self.pfx), "/p", self.password]
            _run(["signtool", "sign", "/q", "/fd", "sha256", "/d", "Murmur", *opened, *time, str(path)])
            return
        with tempfile.TemporaryDirectory(prefix="murmur-sign-") as folder:
            word, signed = Path(folder, "word"), Path(folder, "signed")
            word.touch(mode=0o600)
            word.write_text(self.password, encoding="utf-8")
            time = ["-ts", self.timestamp] if self.timestamp else []
            opened = ["-pkcs12", str(self.pfx), "-readpass", str(word)]
            how = ["-h", "sha256", "-n", "Murmur", *time]
            _run(["osslsigncode", "sign", *opened, *how, "-in", str(path), "-out", str(signed)])
            path.write_bytes(signed.read_bytes())


def from_environment(environment: Mapping[str, str]) -> Signer | None:
    """None where no certificate is named: what is made then is not signed."""
    pfx = environment.get("MURMUR_SIGN_PFX", "")
    if not pfx:
        return None
    return Signer(Path(pfx), environment.get("MURMUR_SIGN_PASSWORD", ""), environment.get("MURMUR_SIGN_TIMESTAMP", ""))


def signable(paths: Iterable[Path]) -> Iterator[Path]:
    """Program files (whatever they are called) and MSI packages that bear no signature yet."""
    for given in paths:
        inside = sorted(given.rglob("*")) if given.is_dir() else [given]
        for path in inside:
            if path.is_file() and not path.is_symlink():
                kind = is_signed(path)
                if kind is False:
                    yield path


def is_signed(path: Path) -> bool | None:
    """Of a program file, whether it bears a signature; False for an MSI package, and None for anything else."""
    with path.open("rb") as file:
        head = file.read(4096)
    if head.startswith(MSI_BEGINS):
        return False if path.suffix.lower() == ".msi" else None
    if not head.startswith(b"MZ") or len(head) < 0x40:
        return None
    at = struct.unpack_from("<I", head, 0x3C)[0]
    if at + 24 + 152 > len(head) or head[at : at + 4] != b"PE\0\0":
        return None
    optional = at + 24
    directories = optional + (112 if struct.unpack_from("<H", head, optional)[0] == 0x20B else 96)
    _, size = struct.unpack_from("<II", head, directories + 4 * 8)  # the fifth: certificates
    return bool(size)


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def main(arguments: list[str]) -> int:
    signer = from_environment(os.environ)
    if signer is None or not arguments:
        print(__doc__)
        return 2
    count = 0
    for path in signable(map(Path, arguments)):
        signer.sign(path)
        count += 1
    print(f"signed: {count}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
