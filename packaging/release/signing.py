"""Describes and signs what is handed to people: a manifest with every hash, a detached signature, and SHA256SUMS.

The private key lies outside the tree, and is named by MURMUR_RELEASE_KEY. The public part stands in
resources/release_keys.json, and so in the program that is built afterwards.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
import time
from collections.abc import Iterable
from pathlib import Path

from dev_environment import ROOT
from dev_progress import SetupFailed
from release.facts import epoch, version_of

sys.path.insert(0, str(ROOT / "app"))

from cryptography.hazmat.primitives import serialization as s
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from murmur.domain.updates import MANIFEST, MOST_NOTES, SIGNATURE, Manifest, ReleaseFile, platform_here, written

KEY = "MURMUR_RELEASE_KEY"
KEYS = ROOT / "resources" / "release_keys.json"
SUMS = "SHA256SUMS"
PUBLIC = "release-key.pem"
README = "README.txt"
NOT_SIGNED = {MANIFEST, SIGNATURE, SUMS, PUBLIC, README}
"""What tells of the others."""


def make_key(target: Path, keys: Path = KEYS, root: Path = ROOT) -> Path:
    """A new private key in `target`; its public part goes into the keys that the next build trusts."""
    target = target.expanduser().absolute()
    if target.resolve().is_relative_to(root.resolve()):
        raise SetupFailed("A private key never lies in the tree: name a file elsewhere.")
    key = Ed25519PrivateKey.generate()
    pem = key.private_bytes(s.Encoding.PEM, s.PrivateFormat.PKCS8, s.NoEncryption())
    try:
        handle = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except OSError as error:
        raise SetupFailed(f"{target} cannot be written ({error.strerror}).") from error
    with os.fdopen(handle, "wb") as file:
        file.write(pem)
    trusted = json.loads(keys.read_text(encoding="utf-8"))
    trusted["keys"].append({"name": target.stem, "public": public_of(key).hex()})
    keys.write_text(json.dumps(trusted, indent=1) + "\n", encoding="utf-8")
    return target


def private_key(named: str | None = None) -> Ed25519PrivateKey:
    """The one that MURMUR_RELEASE_KEY names."""
    path = named or os.environ.get(KEY, "")
    if not path:
        raise SetupFailed(f"Name the file with the private key in {KEY}; `make.py key FILE` makes one.")
    try:
        key = s.load_pem_private_key(Path(path).read_bytes(), None)
    except (OSError, ValueError, TypeError) as error:
        raise SetupFailed(f"{path} holds no private key that can be read.") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise SetupFailed(f"{path} holds a key of another kind than Ed25519.")
    return key


def public_of(key: Ed25519PrivateKey) -> bytes:
    return key.public_key().public_bytes(s.Encoding.Raw, s.PublicFormat.Raw)


def release(folder: Path, key: Ed25519PrivateKey) -> Path:
    """The manifest, signature and sums of the files that lie in `folder`, those in its folders left out."""
    names = sorted(path.name for path in folder.iterdir() if path.is_file() and path.name not in NOT_SIGNED)
    if not names:
        raise SetupFailed(f"There is nothing to sign in {folder}.")
    sign(folder, manifest_of(folder, names, "release"), key)
    return folder / MANIFEST


def manifest_of(folder: Path, names: Iterable[str], kind: str) -> Manifest:
    version = version_of(ROOT)
    files = tuple(ReleaseFile(name, (folder / name).stat().st_size, sha256(folder / name)) for name in names)
    date = time.strftime("%Y-%m-%d", time.gmtime(epoch(ROOT)))
    return Manifest(kind, version, platform_here(), date, notes_of(version), files)


def sign(folder: Path, manifest: Manifest, key: Ed25519PrivateKey) -> None:
    """Writes the manifest, its signature, the public key, and sums of all of these for `sha256sum -c`."""
    content = written(manifest)
    (folder / MANIFEST).write_bytes(content)
    (folder / SIGNATURE).write_bytes(key.sign(content))
    pem = key.public_key().public_bytes(s.Encoding.PEM, s.PublicFormat.SubjectPublicKeyInfo)
    (folder / PUBLIC).write_bytes(pem)
    sums = [f"{file.sha256}  {file.path}\n" for file in manifest.files]
    (folder / SUMS).write_text("".join(sums), encoding="utf-8")


def notes_of(version: str) -> str:
    """The changelog's part about this version."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    found = re.search(rf"(?ms)^## {re.escape(version)}\b[^\n]*\n(.*?)(?=^## |\Z)", text)
    notes = found.group(1).strip() if found else ""
    return notes if len(notes) <= MOST_NOTES else notes[:MOST_NOTES].rpartition("\n")[0]


def sha256(path: Path) -> str:
    found = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(1 << 20):
            found.update(chunk)
    return found.hexdigest()
