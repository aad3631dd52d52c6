"""The one random key of a home: made once, kept by the system's keyring or wrapped by a passphrase.

It is never written in clear. The passphrase is stretched by Argon2id with the second recommended option of
RFC 9106 (3 passes, 64 MiB, 4 lanes) and wraps the key by AES-256-GCM, bound to the home and these parameters.
"""

from __future__ import annotations

import hashlib
import hmac
import unicodedata
from dataclasses import dataclass
from secrets import token_bytes
from typing import Literal

import msgspec
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from murmur.domain.errors import MurmurError, PassphraseNeeded, UsageError, WrongPassphrase
from murmur.files import write_whole
from murmur.storage.database import KEY_BYTES
from murmur.storage.faults import translated
from murmur.storage.home import Home, HomeDamaged
from murmur.storage.keyring_access import Keyring

KeyState = Literal["keyring", "passphrase", "new"]


class KeyringUnreachable(MurmurError):
    title = "This library's key is in the keyring of your desktop, which cannot be reached from here"
    advice = "Open Murmur from the desktop of the person who made the library, with the keyring unlocked"


class KeyringRefused(MurmurError):
    title = "The system's keyring did not take the key"
    advice = "Unlock the keyring and try again, or choose a passphrase instead"


class KeyGone(MurmurError):
    title = "The keyring no longer holds this library's key"
    advice = "Restore the keyring from a backup; without the key the library cannot be opened by anyone"


@dataclass(frozen=True, slots=True)
class Stretching:
    """Parameters of Argon2id, stored beside the wrapped key so that they can grow later."""

    passes: int = 3
    memory_kib: int = 65536
    lanes: int = 4

    def sound(self) -> bool:
        """Neither weaker than what Murmur ever wrote nor made to exhaust this computer."""
        return 3 <= self.passes <= 64 and 65536 <= self.memory_kib <= 4194304 and 1 <= self.lanes <= 64


@dataclass(frozen=True, slots=True)
class WrappedKey:
    """What key.json holds; byte strings are base64 in the file."""

    format: int
    stretching: Stretching
    salt: bytes
    nonce: bytes
    wrapped: bytes


def key_state(home: Home) -> KeyState:
    """Where the key is; "new" when the home has none yet (an in-memory key does not outlive its program)."""
    kept = home.identity.key_kept
    return kept if kept in ("keyring", "passphrase") else "new"


def create_with_keyring(home: Home, keyring: Keyring) -> bytes:
    """Makes the key and gives it to the keyring. KeyringRefused leaves the home as it was."""
    key = _new_key(home)
    if not keyring.set(home.identity.home_id, key):
        raise KeyringRefused
    home.keep_key("keyring", _check_of(home, key))
    return key


def create_with_passphrase(home: Home, passphrase: str, stretching: Stretching = Stretching()) -> bytes:
    """Makes the key and wraps it. UsageError for an empty passphrase."""
    if not passphrase:
        raise UsageError("The passphrase is empty", "Choose one of several words; it cannot be reset")
    key, salt, nonce = _new_key(home), token_bytes(16), token_bytes(12)
    wrapping = AESGCM(_stretched(passphrase, salt, stretching))
    wrapped = wrapping.encrypt(nonce, key, _bound_to(home, stretching))
    content = msgspec.json.encode(WrappedKey(1, stretching, salt, nonce, wrapped))
    with translated():
        write_whole(home.wrapped_key, msgspec.json.format(content))
    home.keep_key("passphrase", _check_of(home, key))
    return key


def create_in_memory(home: Home) -> bytes:
    """A key that is written nowhere: for the demonstration, whose home is thrown away afterwards."""
    key = _new_key(home)
    home.keep_key("memory", _check_of(home, key))
    return key


def unlock(home: Home, passphrase: str | None, keyring: Keyring) -> bytes:
    """The home's key, proven to be the right one.

    PassphraseNeeded, WrongPassphrase; KeyringUnreachable, KeyGone; HomeDamaged when key.json cannot be read.
    """
    match key_state(home):
        case "keyring":
            if not keyring.available():
                raise KeyringUnreachable
            key = keyring.get(home.identity.home_id)
            if key is None or not _is_right(home, key):
                raise KeyGone
            return key
        case "passphrase":
            if passphrase is None:
                raise PassphraseNeeded
            key = _unwrapped(home, passphrase)
            if not _is_right(home, key):
                raise HomeDamaged
            return key
        case _:
            raise ValueError("this home has no key yet")


def _unwrapped(home: Home, passphrase: str) -> bytes:
    try:
        with translated():
            kept = msgspec.json.decode(home.wrapped_key.read_bytes(), type=WrappedKey)
    except (msgspec.MsgspecError, MurmurError):
        raise HomeDamaged from None
    if not kept.stretching.sound():
        raise HomeDamaged
    unwrapping = AESGCM(_stretched(passphrase, kept.salt, kept.stretching))
    try:
        return unwrapping.decrypt(kept.nonce, kept.wrapped, _bound_to(home, kept.stretching))
    except InvalidTag:
        raise WrongPassphrase from None
    except ValueError:  # a nonce of an impossible length
        raise HomeDamaged from None


def _new_key(home: Home) -> bytes:
    if key_state(home) != "new":
        raise ValueError("this home has a key: a second one would lock its library for good")
    return token_bytes(KEY_BYTES)


def _stretched(passphrase: str, salt: bytes, stretching: Stretching) -> bytes:
    try:
        # NFC: the same letters typed on another system may arrive composed differently.
        letters = unicodedata.normalize("NFC", passphrase).encode()
    except UnicodeEncodeError:  # `from None`: the error would carry the passphrase along
        raise UsageError("The passphrase holds characters that are no characters", "Type it again") from None
    return hash_secret_raw(
        letters,
        salt,
        time_cost=stretching.passes,
        memory_cost=stretching.memory_kib,
        parallelism=stretching.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def _bound_to(home: Home, stretching: Stretching) -> bytes:
    return f"murmur key 1|{home.identity.home_id}|{stretching}".encode()


def _check_of(home: Home, key: bytes) -> str:
    return hmac.new(key, f"murmur key check|{home.identity.home_id}".encode(), hashlib.sha256).hexdigest()


def _is_right(home: Home, key: bytes) -> bool:
    return hmac.compare_digest(_check_of(home, key), home.identity.key_check or "")
