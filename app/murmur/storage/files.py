"""Files and folders that only their owner may read, and what becomes of those that cannot be used."""

from __future__ import annotations

import os
from pathlib import Path


def create_private(path: Path) -> None:
    """An empty file that only its owner may read or write. FileExistsError when it is there."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def private_folder(path: Path) -> None:
    """Makes the folder (and its parents) for its owner alone. One that is there keeps its permissions."""
    path.mkdir(mode=0o700, parents=True, exist_ok=True)


def set_aside(path: Path) -> Path:
    """Renames a file that cannot be used to a free name beside it, and returns that name."""
    number = 1
    while (aside := path.with_name(f"{path.name}.aside-{number}")).exists():
        number += 1
    path.rename(aside)
    return aside
