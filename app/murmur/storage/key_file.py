"""key.json: the home's key, wrapped by a passphrase, by the printed recovery key, or by both; never the key itself.

A passphrase is stretched by Argon2id with the second recommended option of RFC 9106 (3 passes, 64 MiB, 4 lanes). The
recovery key is 256 random bits and needs no stretching, only HKDF. Each wraps the same key by AES-256-GCM, bound to the
home, to the kind of wrapping and to its parameters. Format 1 knew the passphrase alone; it is read, and never written.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from secrets import token_bytes

import msgspec
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from murmur.domain.errors import MurmurError, NewerHome, UsageError, WrongPassphrase
from murmur.storage import recovery_key
from murmur.storage.database import KEY_BYTES
from murmur.storage.home import HomeDamaged

FORMAT = 2


class WrongRecoveryKey(MurmurError):
    title = "This recovery key does not open the library"
    advice = "It belongs to another library, or a newer one was made since"


class NoRecoveryKey(MurmurError):
    title = "This library has no recovery key"
    advice = "Only its passphrase or the keyring it was made with opens it; make a recovery key while you still can"


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
class ByPassphrase:
    """Byte strings are base64 in the file."""

    stretching: Stretching
    salt: bytes
    nonce: bytes
    wrapped: bytes
    bound: int = FORMAT
    """Which format it was made for: what the seal is bound to began with that number."""


@dataclass(frozen=True, slots=True)
class ByRecoveryKey:
    salt: bytes
    nonce: bytes
    wrapped: bytes


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What key.json holds. Each way opens the same key; a way that is None does not exist."""

    format: int = FORMAT
    passphrase: ByPassphrase | None = None
    recovery: ByRecoveryKey | None = None

    def with_passphrase(self, key: bytes, passphrase: str, home_id: str, stretching: Stretching) -> KeyFile:
        salt, nonce = token_bytes(16), token_bytes(12)
        wrapping = AESGCM(_stretched(passphrase, salt, stretching))
        wrapped = wrapping.encrypt(nonce, key, _bound(FORMAT, home_id, stretching))
        return replace(self, passphrase=ByPassphrase(stretching, salt, nonce, wrapped))

    def with_recovery_key(self, key: bytes, secret: bytes, home_id: str) -> KeyFile:
        salt, nonce = token_bytes(16), token_bytes(12)
        wrapped = AESGCM(_expanded(secret, salt)).encrypt(nonce, key, _bound_recovery(home_id))
        return replace(self, recovery=ByRecoveryKey(salt, nonce, wrapped))

    def without_passphrase(self) -> KeyFile:
        return replace(self, passphrase=None)

    def by_passphrase(self, passphrase: str, home_id: str) -> bytes:
        """The key. WrongPassphrase; HomeDamaged where no passphrase can be right."""
        way = self.passphrase
        if way is None or not way.stretching.sound():
            raise HomeDamaged
        secret = _stretched(passphrase, way.salt, way.stretching)
        return _opened(secret, way.nonce, way.wrapped, _bound(way.bound, home_id, way.stretching), WrongPassphrase)

    def by_recovery_key(self, typed: str, home_id: str) -> bytes:
        """The key. RecoveryKeyMistyped, WrongRecoveryKey, NoRecoveryKey; HomeDamaged."""
        way = self.recovery
        if way is None:
            raise NoRecoveryKey
        secret = _expanded(recovery_key.read(typed), way.salt)
        return _opened(secret, way.nonce, way.wrapped, _bound_recovery(home_id), WrongRecoveryKey)


@dataclass(frozen=True, slots=True)
class _First:
    """Format 1."""

    format: int
    stretching: Stretching
    salt: bytes
    nonce: bytes
    wrapped: bytes


def decoded(content: bytes) -> KeyFile:
    """HomeDamaged, NewerHome."""
    try:
        version = msgspec.json.decode(content, type=dict[str, object]).get("format")
        if version == 1:
            first = msgspec.json.decode(content, type=_First)
            return KeyFile(passphrase=ByPassphrase(first.stretching, first.salt, first.nonce, first.wrapped, bound=1))
        if isinstance(version, int) and version > FORMAT:
            raise NewerHome
        return msgspec.json.decode(content, type=KeyFile)
    except msgspec.MsgspecError:
        raise HomeDamaged from None


def encoded(file: KeyFile) -> bytes:
    return msgspec.json.format(msgspec.json.encode(file))


def _opened(secret: bytes, nonce: bytes, wrapped: bytes, bound: bytes, wrong: type[MurmurError]) -> bytes:
    try:
        return AESGCM(secret).decrypt(nonce, wrapped, bound)
    except InvalidTag:
        raise wrong from None
    except ValueError:  # a nonce of an impossible length
        raise HomeDamaged from None


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


def _expanded(secret: bytes, salt: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt, b"murmur recovery key 1").derive(secret)


def _bound(version: int, home_id: str, stretching: Stretching) -> bytes:
    return f"murmur key {version}|{home_id}|{stretching}".encode()


def _bound_recovery(home_id: str) -> bytes:
    return f"murmur recovery 1|{home_id}".encode()
