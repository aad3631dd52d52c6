"""A copy of a database as it was before a newer Murmur changed its layout, in case the newer one does not work out.

It lies beside the database as NAME.before-update, encrypted like it, until the next start that finds nothing more to
change, or until something is deleted for good: what is deleted must not live on in a copy.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from murmur.files import sync_folder
from murmur.storage.files import create_private


def place(database: Path) -> Path:
    return database.with_name(database.name + ".before-update")


def keep(database: Path) -> None:
    """Copies a database that nobody has open. One that is there already is from before an update that failed."""
    if place(database).exists():
        return
    draft = place(database).with_suffix(".before-update-new")
    draft.unlink(missing_ok=True)
    create_private(draft)
    with database.open("rb") as source, draft.open("r+b") as copy:
        shutil.copyfileobj(source, copy, 1024 * 1024)
        copy.flush()
        os.fsync(copy.fileno())
    draft.replace(place(database))
    sync_folder(database.parent)


def forget(database: Path) -> None:
    place(database).unlink(missing_ok=True)
