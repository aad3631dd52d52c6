"""Every page of a SQLCipher file and its write-ahead log in clear, whether SQLite still uses it or not.

SQLCipher 4: 4096-byte pages; AES-256-CBC under the raw key; the last 80 bytes hold the page's IV (16) and its HMAC.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVE, SALT = 4096, 80, 16
LOG_HEADER, FRAME_HEADER = 32, 24


def plain_pages(file: Path, key: bytes) -> Iterator[bytes]:
    content = file.read_bytes()
    for start in range(0, len(content), PAGE):
        yield _plain(content[start : start + PAGE], key, SALT if start == 0 else 0)
    log = file.with_name(file.name + "-wal")
    frames = log.read_bytes() if log.exists() else b""
    for start in range(LOG_HEADER + FRAME_HEADER, len(frames), PAGE + FRAME_HEADER):
        number = int.from_bytes(frames[start - FRAME_HEADER : start - FRAME_HEADER + 4], "big")
        yield _plain(frames[start : start + PAGE], key, SALT if number == 1 else 0)


def _plain(page: bytes, key: bytes, salt: int) -> bytes:
    iv = page[PAGE - RESERVE : PAGE - RESERVE + 16]
    decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    return decryptor.update(page[salt : PAGE - RESERVE])
