"""Whose releases this Murmur believes: the public keys it was built with, and what they have signed."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from murmur.domain.errors import NoReleaseKey, NotSigned
from murmur.paths import resource

_KEY = re.compile(r"[0-9a-f]{64}")


class _Key(msgspec.Struct):
    name: str
    public: str


class _Keys(msgspec.Struct):
    keys: list[_Key]


class Trust:
    """`keys`: raw public Ed25519 keys, any of which may have signed."""

    def __init__(self, keys: tuple[bytes, ...] = ()) -> None:
        self._keys = keys

    @property
    def can_verify(self) -> bool:
        return bool(self._keys)

    def require(self, content: bytes, signature: bytes) -> None:
        """NoReleaseKey where this build trusts nobody; NotSigned when no trusted key made this signature over exactly
        these bytes."""
        if not self._keys:
            raise NoReleaseKey
        for key in self._keys:
            try:
                Ed25519PublicKey.from_public_bytes(key).verify(signature, content)
            except InvalidSignature:
                continue
            return
        raise NotSigned


def built_in(path: Path | None = None) -> Trust:
    """The keys in resources/release_keys.json. A file that is not there, or not as it should be, trusts nobody."""
    try:
        found = msgspec.json.decode((path or resource("release_keys.json")).read_bytes(), type=_Keys)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return Trust()
    return Trust(tuple(bytes.fromhex(key.public) for key in found.keys if _KEY.fullmatch(key.public)))
