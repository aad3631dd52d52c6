"""What a release says of itself, under one signature: which version, for which system, and every file by its hash."""

from __future__ import annotations

import json
import platform
import re
import sys
from dataclasses import asdict, dataclass, field
from pathlib import PurePosixPath
from typing import Any

MANIFEST = "murmur-release.json"
SIGNATURE = f"{MANIFEST}.sig"
"""Ed25519 over the manifest's bytes: 64 bytes, as OpenSSL writes them."""

MODELS = "models/"
"""Below it a bundle has a folder for each model, each a bundle of its own (services/bundles.py)."""

KINDS = ("release", "bundle")
MOST_MANIFEST = 1 << 20
MOST_NOTES = 20_000
_VERSION = re.compile(r"\d{1,6}(\.\d{1,6}){1,3}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_PLATFORM = re.compile(r"(linux|windows|macos)-[a-z0-9_]{2,20}")
_PART = re.compile(r"[^\x00-\x1f<>:\"/\\|?*]{0,199}[^\x00-\x1f<>:\"/\\|?*. ]")
_INSTALLERS = {
    "linux": (".deb", ".tar.zst", ".AppImage"),
    "windows": (".exe", ".msi"),
    "macos": (".dmg",),
}


class BadManifest(ValueError):
    """What is wrong with it, in words."""


@dataclass(frozen=True, slots=True)
class ReleaseFile:
    """`path` is relative to the manifest's folder, with / between its parts."""

    path: str
    bytes: int
    sha256: str

    @property
    def name(self) -> str:
        return PurePosixPath(self.path).name


@dataclass(frozen=True, slots=True)
class Manifest:
    """`kind` is "release" or "bundle" (with models); `date` as 2026-11-22; `notes` is plain text."""

    kind: str
    version: str
    platform: str
    date: str
    notes: str
    files: tuple[ReleaseFile, ...] = field(default=())

    def file(self, path: str) -> ReleaseFile | None:
        return next((file for file in self.files if file.path == path), None)

    def installers(self) -> list[ReleaseFile]:
        """What installs Murmur on the system it is for, the double-click file first."""
        endings = _INSTALLERS[self.platform.partition("-")[0]]
        found = [file for file in self.files if "/" not in file.path and file.path.endswith(endings)]
        return sorted(found, key=lambda file: [file.path.endswith(one) for one in endings].index(True))

    def models(self) -> list[str]:
        """The folders of the models that a bundle brings."""
        folders = {file.path.split("/")[1] for file in self.files if file.path.startswith(MODELS)}
        return sorted(folders)


@dataclass(frozen=True, slots=True)
class Update:
    """A newer version that is to be had: nothing of it is here yet."""

    manifest: Manifest
    installer: ReleaseFile


@dataclass(frozen=True, slots=True)
class Ready:
    """A verified installer: where it lies, and what a person does with it. Murmur runs nothing."""

    version: str
    date: str
    notes: str
    path: str
    command: str


def platform_here() -> str:
    """As "linux-x86_64"."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    machine = platform.machine().lower()
    return f"{system}-{ {'amd64': 'x86_64', 'aarch64': 'arm64'}.get(machine, machine) }"


def order(version: str) -> tuple[int, ...]:
    """By which versions are compared: 0.10.0 comes after 0.9."""
    parts = [int(part) for part in version.split(".")]
    return tuple(parts + [0] * (4 - len(parts)))


def written(manifest: Manifest) -> bytes:
    """The one way in which this manifest is written: what is signed."""
    return json.dumps(asdict(manifest), sort_keys=True, separators=(",", ":")).encode()


def read(content: bytes) -> Manifest:
    """BadManifest. Only ever asked of bytes whose signature holds."""
    try:
        said = json.loads(content)
        files = tuple(ReleaseFile(**one) for one in said.pop("files"))
        manifest = Manifest(**said, files=files)
        _check(manifest)
    except BadManifest:
        raise
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise BadManifest("it is not written as a manifest is") from error
    if written(manifest) != content:
        raise BadManifest("it is not written as a manifest is")
    return manifest


def _check(manifest: Manifest) -> None:
    _require(manifest.kind in KINDS, "kind")
    for value, form, name in (
        (manifest.version, _VERSION, "version"),
        (manifest.platform, _PLATFORM, "platform"),
        (manifest.date, _DATE, "date"),
    ):
        _require(isinstance(value, str) and form.fullmatch(value), name)
    _require(isinstance(manifest.notes, str) and len(manifest.notes) <= MOST_NOTES, "notes")
    paths = [file.path.lower() for file in manifest.files]
    _require(0 < len(paths) <= 1000 and len(set(paths)) == len(paths), "files")
    for file in manifest.files:
        _require(type(file.bytes) is int and 0 <= file.bytes < 1 << 50, "bytes")
        _require(isinstance(file.sha256, str) and _SHA256.fullmatch(file.sha256), "sha256")
        _require(all(_PART.fullmatch(part) for part in file.path.split("/")), "path")


def _require(holds: Any, name: str) -> None:
    if not holds:
        raise BadManifest(f"{name} is not what it should be")
