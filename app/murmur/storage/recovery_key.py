"""A recovery key as it is printed: 256 random bits in letters and digits that survive paper, with a check of typing."""

from __future__ import annotations

import base64
import hashlib
import re
from secrets import token_bytes

from murmur.domain.errors import MurmurError

BYTES = 32
GROUP = 4
GROUPS = 14
_CHECK = 3
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U."""
_USUAL = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_WRITTEN = str.maketrans(_USUAL, _LETTERS)
_READ = str.maketrans(_LETTERS + "OIL", _USUAL + "ABB")


class RecoveryKeyMistyped(MurmurError):
    """Where one wrong letter, or two that changed places, explain it, the advice names the group."""

    title = "This is not how a recovery key is written"
    advice = "Compare it with the paper, group by group: fourteen groups of four letters and digits"

    @classmethod
    def because(cls, typed: str, letters: str) -> RecoveryKeyMistyped:
        groups = re.findall(r"\w+", typed)
        if len(groups) == GROUPS:
            for number, group in enumerate(groups, start=1):
                if len(group) != GROUP:
                    return cls(advice=f"Group {number} must have four letters and digits: compare it with the paper")
        if len(letters) != GROUPS * GROUP:
            return cls(advice=f"It has {GROUPS * GROUP} letters and digits, and here are {len(letters)}")
        place = _slip(letters)
        return cls() if place is None else cls(advice=f"Compare group {place // GROUP + 1} with the paper again")


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
    secret = _secret(letters)
    if secret is None:
        raise RecoveryKeyMistyped.because(typed, letters)
    return secret


def _secret(letters: str) -> bytes | None:
    try:
        content = base64.b32decode(letters)
    except ValueError:
        return None
    secret, check = content[:BYTES], content[BYTES:]
    return secret if len(secret) == BYTES and check == _check(secret) else None


def _slip(letters: str) -> int | None:
    """Where the one wrong letter is, or the first of two that changed places; None where that explains nothing."""
    for place, letter in enumerate(letters):
        before, after, next_one = letters[:place], letters[place + 1 :], letters[place + 1 : place + 2]
        tries = [before + other + after for other in _USUAL if other != letter]
        tries.append(before + next_one + letter + letters[place + 2 :])
        if any(_secret(one) is not None for one in tries):
            return place
    return None


def _check(secret: bytes) -> bytes:
    return hashlib.sha256(b"murmur recovery key 1|" + secret).digest()[:_CHECK]
