"""Files on their way in: hashed while they are copied, stopped when asked, and gone again if anything fails."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from murmur.domain.errors import DiskFull
from murmur.domain.jobs import CancelToken, Progress, Report
from murmur.services.models import ModelStore

SPARE = 256 << 20
"""Bytes that stay free on the disk."""


class Incoming:
    """A folder for files of `size` bytes, which is gone afterwards whatever happens. DiskFull when there is no room."""

    def __init__(self, store: ModelStore, size: int) -> None:
        free = store.free()
        if free < size + SPARE:
            raise DiskFull(
                f"The model needs {-(-size // 2**20):,} MB, and the disk has {free // 2**20:,} MB left",
                "Free some space and try again",
            )
        self._store = store

    def __enter__(self) -> Path:
        self._folder = self._store.begin()
        return self._folder

    def __exit__(self, *error: object) -> None:
        self._store.discard(self._folder)


class Passing:
    """Hands bytes on, and knows their SHA-256 at the end; says how far it is, and stops when asked to."""

    def __init__(
        self, chunks: Iterator[bytes], what: str, total: int, report: Report, cancel: CancelToken, done: int = 0
    ) -> None:
        self._chunks = chunks
        self._what = what
        self._total = total
        self._report = report
        self._cancel = cancel
        self.done = done
        self._digest = hashlib.sha256()

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._chunks:
            self._cancel.raise_if_cancelled()
            self._digest.update(chunk)
            yield chunk
            self.done += len(chunk)
            self._report(Progress(self._what, self.done, self._total))

    def sha256(self) -> str:
        """Of all there is, whatever of it was handed on before."""
        for _ in self:
            pass
        return self._digest.hexdigest()
