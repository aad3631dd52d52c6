"""Files that are whole or absent but never half written, whatever stops the program."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

_CANNOT_BE_SYNCED = (errno.EINVAL, errno.ENOTSUP)


def write_whole(path: Path, content: bytes, draft: Path | None = None) -> None:
    """Replaces a file's content, for its owner's eyes only: after a crash the file holds the old content or the new,
    never a part. It is written as `draft` first, a name in the same folder that is free to be taken."""
    draft = draft or path.with_name(path.name + ".new")
    draft.unlink(missing_ok=True)
    descriptor = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Makes what was written to a file durable."""
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Makes a rename in `folder` durable; Windows does that by itself, and some network drives cannot be told to."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _CANNOT_BE_SYNCED:
            raise
    finally:
        os.close(descriptor)
