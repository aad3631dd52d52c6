"""Downloads that are under way, and the terms that were accepted for them.

downloads/ID/       the files of one model while they come; gone once the model is installed
licences.json       which terms were accepted, when, and for which model
"""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path

import msgspec

from murmur.domain.models import Licence, Model
from murmur.files import write_whole
from murmur.storage.clock import now
from murmur.storage.faults import translated
from murmur.storage.files import private_folder


class Accepted(msgspec.Struct, frozen=True):
    """Terms that a person has accepted. `date` is ISO 8601 in UTC."""

    name: str
    url: str | None
    model: str
    date: str


class ModelDownloads:
    """The downloads' part of a home."""

    def __init__(self, home: Path) -> None:
        self._home = home

    def folder(self, model: Model) -> Path:
        """Where the model's files come to; it is there."""
        folder = self._home / "downloads" / model.id
        with translated():
            private_folder(folder)
        return folder

    def begun(self, model: Model) -> int:
        """Bytes that have come already."""
        folder = self._home / "downloads" / model.id
        return sum(_size(folder / file.path) or _size(folder / f"{file.path}.part") for file in model.needed)

    def discard(self, model: Model) -> None:
        """Nothing of an unfinished download is left."""
        with translated(), contextlib.suppress(FileNotFoundError):
            shutil.rmtree(self._home / "downloads" / model.id)

    def free(self) -> int:
        """Bytes that the disk has left."""
        with translated():
            return shutil.disk_usage(self._home).free

    def accepted(self, licence: Licence) -> bool:
        return any((one.name, one.url) == (licence.name, licence.url) for one in self._licences())

    def accept(self, model: Model) -> None:
        """Remembers that the model's terms are accepted, from now on."""
        one = Accepted(model.licence.name, model.licence.url, model.id, now())
        with translated():
            write_whole(
                self._home / "licences.json",
                msgspec.json.format(msgspec.json.encode([*self._licences(), one])),
            )

    def _licences(self) -> list[Accepted]:
        try:
            return msgspec.json.decode((self._home / "licences.json").read_bytes(), type=list[Accepted])
        except (OSError, msgspec.MsgspecError):
            return []  # nothing is taken as accepted


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
