"""Makes small signed releases and bundles, with keys that are thrown away."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from murmur.domain.updates import MANIFEST, SIGNATURE, Manifest, ReleaseFile, written
from murmur.services.signatures import Trust

PLATFORM = "linux-x86_64"
INSTALLER = "murmur_0.2.0_amd64.deb"
CONTENT = {INSTALLER: bytes(range(256)) * 8, "murmur-0.2.0-linux-x86_64.tar.zst": b"archive" * 100}


def new_key() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.generate()


def raw_public(key: Ed25519PrivateKey) -> bytes:
    return key.public_key().public_bytes_raw()


def trust_in(*keys: Ed25519PrivateKey) -> Trust:
    return Trust(tuple(raw_public(key) for key in keys))


def described(files: Mapping[str, bytes], version: str = "0.2.0", kind: str = "release") -> Manifest:
    found = (ReleaseFile(name, len(data), hashlib.sha256(data).hexdigest()) for name, data in files.items())
    return Manifest(kind, version, PLATFORM, "2026-12-06", "- Sooner.", tuple(found))


def signed_folder(
    folder: Path, key: Ed25519PrivateKey, files: Mapping[str, bytes] | None = None, **changed: str
) -> Path:
    """`changed` are fields of the manifest."""
    files = CONTENT if files is None else files
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    content = written(replace(described(files), **changed))  # type: ignore[arg-type]
    (folder / MANIFEST).write_bytes(content)
    (folder / SIGNATURE).write_bytes(key.sign(content))
    return folder
