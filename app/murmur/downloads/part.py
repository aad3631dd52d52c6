"""The unfinished file beside the place of the finished one, and the little that must be known to go on with it.

A kill at any moment leaves a `.part` that holds the file's first bytes, or one that is thrown away.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import msgspec
from filelock import FileLock, Timeout

from murmur.domain.errors import DownloadError

LOCK_SECONDS = 5.0
"""A process that was killed a moment ago may still hold the file."""

CHUNK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Known:
    """What `.part.json` holds: whose first bytes these are, and the server's own mark of its version."""

    sha256: str
    bytes: int
    url: str
    etag: str | None


class PartFile:
    """The unfinished file, open and locked from `with` on. Errors of the file system are raised as they are."""

    def __init__(self, target: Path, bytes_: int, sha256: str, url: str) -> None:
        self.target = target
        self._want = Known(sha256, bytes_, url, None)
        self._path = target.with_name(target.name + ".part")
        self._note = target.with_name(target.name + ".part.json")
        self._lock = FileLock(
            target.with_name(target.name + ".part.lock"), timeout=LOCK_SECONDS, mode=0o600, fallback_to_soft=False
        )
        self._handle = -1
        self.size = 0
        self.etag: str | None = None

    def __enter__(self) -> PartFile:
        try:
            self._lock.acquire()
        except Timeout:
            raise DownloadError("This file is being downloaded already", "Wait for that download to end") from None
        try:
            self._open()
        except BaseException:
            self._lock.release()
            raise
        return self

    def _open(self) -> None:
        known = self._known()
        self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        self.size = os.fstat(self._handle).st_size
        wanted = self._want
        if known is None or (known.sha256, known.bytes) != (wanted.sha256, wanted.bytes) or self.size > wanted.bytes:
            self.start_over(None)
        elif known.url == wanted.url:
            self.etag = known.etag

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()
        self._lock.release()
        if not self._path.exists():
            with contextlib.suppress(OSError):
                Path(self._lock.lock_file).unlink(missing_ok=True)

    def start_over(self, etag: str | None) -> None:
        """Nothing has arrived yet; what will is marked `etag`."""
        os.ftruncate(self._handle, 0)
        self.size = 0
        self.remember(etag)

    def remember(self, etag: str | None) -> None:
        draft = self._note.with_name(self._note.name + ".new")
        known = Known(self._want.sha256, self._want.bytes, self._want.url, etag)
        draft.write_bytes(msgspec.json.encode(known))
        draft.replace(self._note)
        self.etag = etag

    def append(self, data: bytes) -> None:
        """Whole or in part: `size` says how much, also where this raises."""
        view = memoryview(data)
        os.lseek(self._handle, self.size, os.SEEK_SET)
        while view:
            written = os.write(self._handle, view)
            self.size += written
            view = view[written:]

    def digest(self, on_bytes: Callable[[int], None]) -> str:
        """SHA-256 of all that lies on the disk; `on_bytes` hears how far it is, and may raise."""
        found = hashlib.sha256()
        os.lseek(self._handle, 0, os.SEEK_SET)
        done = 0
        while chunk := os.read(self._handle, CHUNK):
            found.update(chunk)
            done += len(chunk)
            on_bytes(done)
        return found.hexdigest()

    def finish(self) -> None:
        """Puts the file in its place, whole or not at all."""
        os.fsync(self._handle)
        self._close()
        self._path.replace(self.target)
        if sys.platform != "win32":
            folder = os.open(self.target.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
        self._forget()

    def discard(self) -> None:
        """What arrived is of no use at all."""
        self._close()
        self._path.unlink(missing_ok=True)
        self._forget()

    def _close(self) -> None:
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1

    def _forget(self) -> None:
        self._note.unlink(missing_ok=True)

    def _known(self) -> Known | None:
        try:
            return msgspec.json.decode(self._note.read_bytes(), type=Known)
        except (FileNotFoundError, msgspec.MsgspecError, UnicodeDecodeError):
            return None
