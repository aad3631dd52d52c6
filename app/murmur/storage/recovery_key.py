"""A recovery key as it is printed: 256 random bits in letters and digits that survive paper, with a check of typing."""

from __future__ import annotations

import base64
import hashlib
from secrets import token_bytes

from murmur.domain.errors import MurmurError

BYTES = 32
GROUP = 4
_CHECK = 3
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U."""
_USUAL = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_WRITTEN = str.maketrans(_USUAL, _LETTERS)
_READ = str.maketrans(_LETTERS + "OIL", _USUAL + "ABB")


class RecoveryKeyMistyped(MurmurError):
    title = "This is not how a recovery key is written"
    advice = "Compare it with the paper, group by group: fourteen groups of four letters and digits"


def new() -> bytes:
    return token_bytes(BYTES)


def written(secret: bytes) -> str:
    """Fourteen groups of four."""
    letters = base64.b32encode(secret + _check(secret)).decode().translate(_WRITTEN)
    return "-".join(letters[at : at + GROUP] for at in range(0, len(letters), GROUP))


def read(typed: str) -> bytes:
    """The secret, whatever the capitals, spaces and hyphens, and whether O and I were taken for 0 and 1.

    RecoveryKeyMistyped for anything but a recovery key: one slip passes in one of sixteen million cases.
    """
    letters = "".join(letter for letter in typed.upper() if letter.isalnum()).translate(_READ)
    try:
        content = base64.b32decode(letters)
    except ValueError:
        raise RecoveryKeyMistyped from None
    secret, check = content[:BYTES], content[BYTES:]
    if len(secret) != BYTES or check != _check(secret):
        raise RecoveryKeyMistyped
    return secret


def _check(secret: bytes) -> bytes:
    return hashlib.sha256(b"murmur recovery key 1|" + secret).digest()[:_CHECK]
