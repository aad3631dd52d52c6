"""The one random key of a home: made once, kept by the system's keyring or wrapped by a passphrase, never in clear.

How it is kept can change at any time, and no data is encrypted anew for it: the key stays the same. Every change is
made in an order in which a power cut leaves the old way or the new one open, never none.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
from secrets import token_bytes
from typing import Literal

from murmur.domain.errors import MurmurError, PassphraseNeeded, UsageError
from murmur.files import write_whole
from murmur.storage import key_file, recovery_key
from murmur.storage.database import KEY_BYTES
from murmur.storage.faults import translated
from murmur.storage.home import Home, HomeDamaged
from murmur.storage.key_file import KeyFile, Stretching
from murmur.storage.keyring_access import Keyring

KeyState = Literal["keyring", "passphrase", "new"]
TODAY = Stretching()


class KeyringUnreachable(MurmurError):
    title = "This library's key is in the keyring of your desktop, which cannot be reached from here"
    advice = "Open Murmur from the desktop of the person who made the library, with the keyring unlocked"


class KeyringRefused(MurmurError):
    title = "The system's keyring did not take the key"
    advice = "Unlock the keyring and try again, or choose a passphrase instead"


class KeyGone(MurmurError):
    title = "The keyring no longer holds this library's key"
    advice = (
        "Restore the keyring from a backup, or run `murmur vault recover` with your recovery key; "
        "without either nobody can open the library"
    )


def key_state(home: Home) -> KeyState:
    """Where the key is; "new" when the home has none yet (an in-memory key does not outlive its program)."""
    kept = home.identity.key_kept
    return kept if kept in ("keyring", "passphrase") else "new"


def create_with_keyring(home: Home, keyring: Keyring) -> bytes:
    """Makes the key and gives it to the keyring. KeyringRefused leaves the home as it was."""
    key = _new_key(home)
    if not keyring.set(home.identity.home_id, key):
        raise KeyringRefused
    home.keep_key("keyring", check_of(home.identity.home_id, key))
    return key


def create_with_passphrase(home: Home, passphrase: str, stretching: Stretching = TODAY) -> bytes:
    """Makes the key and wraps it. UsageError for an empty passphrase."""
    key = _new_key(home)
    keep_with_passphrase(home, key, passphrase, stretching)
    return key


def create_in_memory(home: Home) -> bytes:
    """A key that is written nowhere: for the demonstration, whose home is thrown away afterwards."""
    key = _new_key(home)
    home.keep_key("memory", check_of(home.identity.home_id, key))
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
            _drop_stale_passphrase(home)
            return key
        case "passphrase":
            if passphrase is None:
                raise PassphraseNeeded
            return _proven(home, _read(home).by_passphrase(passphrase, home.identity.home_id))
        case _:
            raise ValueError("this home has no key yet")


def unlock_with_recovery_key(home: Home, typed: str) -> bytes:
    """The home's key by the printed recovery key. NoRecoveryKey, RecoveryKeyMistyped, WrongRecoveryKey, HomeDamaged."""
    return _proven(home, _kept(home).by_recovery_key(typed, home.identity.home_id))


def keep_with_passphrase(home: Home, key: bytes, passphrase: str, stretching: Stretching = TODAY) -> None:
    """From now on this passphrase opens the home, and no other. The keyring keeps nothing that `forget_keyring` does
    not take out."""
    if not passphrase:
        raise UsageError("The passphrase is empty", "Choose one of several words; it cannot be reset")
    _write(home, _kept(home).with_passphrase(key, passphrase, home.identity.home_id, stretching))
    if home.identity.key_kept != "passphrase":
        home.keep_key("passphrase", check_of(home.identity.home_id, key))


def keep_in_keyring(home: Home, key: bytes, keyring: Keyring) -> None:
    """From now on the keyring opens the home, and no passphrase. KeyringRefused leaves it as it was."""
    if not keyring.set(home.identity.home_id, key):
        raise KeyringRefused
    home.keep_key("keyring", check_of(home.identity.home_id, key))
    _write(home, _kept(home).without_passphrase())


def forget_keyring(home: Home, keyring: Keyring) -> bool:
    """Takes the key out of the keyring once a passphrase keeps it; whether nothing is left there."""
    return keyring.available() and keyring.delete(home.identity.home_id)


def new_recovery_key(home: Home, key: bytes) -> str:
    """A recovery key to be printed; the one before opens nothing any more. It is kept nowhere in clear."""
    secret = recovery_key.new()
    _write(home, _kept(home).with_recovery_key(key, secret, home.identity.home_id))
    return recovery_key.written(secret)


def has_recovery_key(home: Home) -> bool:
    return _kept(home).recovery is not None


def check_of(home_id: str, key: bytes) -> str:
    """Recognises the right key, and gives none of it away."""
    return hmac.new(key, f"murmur key check|{home_id}".encode(), hashlib.sha256).hexdigest()


def _new_key(home: Home) -> bytes:
    if key_state(home) != "new":
        raise ValueError("this home has a key: a second one would lock its library for good")
    return token_bytes(KEY_BYTES)


def _read(home: Home) -> KeyFile:
    try:
        with translated():
            content = home.wrapped_key.read_bytes()
    except MurmurError:
        raise HomeDamaged from None
    return key_file.decoded(content)


def _kept(home: Home) -> KeyFile:
    """An empty one where the keyring alone has the key."""
    return KeyFile() if key_state(home) != "passphrase" and not home.wrapped_key.exists() else _read(home)


def _drop_stale_passphrase(home: Home) -> None:
    """A power cut while the key moved into the keyring may have left the way by the passphrase open."""
    with contextlib.suppress(MurmurError):  # the library opens all the same, and it is tried again next time
        if home.wrapped_key.exists() and (kept := _read(home)).passphrase is not None:
            _write(home, kept.without_passphrase())


def _write(home: Home, file: KeyFile) -> None:
    with translated():
        write_whole(home.wrapped_key, key_file.encoded(file))


def _proven(home: Home, key: bytes) -> bytes:
    if not _is_right(home, key):
        raise HomeDamaged
    return key


def _is_right(home: Home, key: bytes) -> bool:
    return hmac.compare_digest(check_of(home.identity.home_id, key), home.identity.key_check or "")
