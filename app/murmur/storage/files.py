"""Files that only their owner may read, and that are whole or absent but never half written."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def create_private(path: Path) -> None:
    """An empty file that only its owner may read or write. FileExistsError when it is there."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def private_folder(path: Path) -> None:
    """Makes the folder (and its parents) for its owner alone. One that is there keeps its permissions."""
    path.mkdir(mode=0o700, parents=True, exist_ok=True)


def write_whole(path: Path, content: bytes) -> None:
    """Replaces a file's content: after a crash the file holds the old content or the new, never a part."""
    draft = path.with_name(path.name + ".new")
    draft.unlink(missing_ok=True)
    descriptor = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
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


def sync_folder(folder: Path) -> None:
    """Makes a rename in `folder` durable; Windows does that by itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def set_aside(path: Path) -> Path:
    """Renames a file that cannot be used to a free name beside it, and returns that name."""
    number = 1
    while (aside := path.with_name(f"{path.name}.aside-{number}")).exists():
        number += 1
    path.rename(aside)
    return aside
