"""Where the models that do not come with Murmur lie in the home, with the list of the user's own.

models/ID/          the files of one model; each has its name only once it is whole
models/.incoming-*  files on their way in; what a kill left is removed before the next comes
models.toml         the user's own models, of the same shape as the catalogue
checks.json         which files were found whole, and when they must be hashed again (no secret)
speed.json          how fast this computer was found to be (no secret)
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterable
from pathlib import Path
from secrets import token_hex

from murmur.files import sync_folder, write_whole
from murmur.storage.faults import translated
from murmur.storage.files import private_folder


class ModelFiles:
    """The models' part of a home."""

    def __init__(self, home: Path) -> None:
        self._home = home

    @property
    def models(self) -> Path:
        return self._home / "models"

    def folder(self, model_id: str) -> Path:
        """Where a model's files lie, or would."""
        return self.models / model_id

    def own(self) -> str:
        """The text of the user's own list; "" where there is none."""
        with translated():
            try:
                return (self._home / "models.toml").read_text(encoding="utf-8", errors="replace")
            except FileNotFoundError:
                return ""

    def keep_own(self, text: str) -> None:
        with translated():
            write_whole(self._home / "models.toml", text.encode())

    def checks(self) -> bytes:
        """What is remembered of checks; nothing where it cannot be read, and everything is hashed again."""
        with contextlib.suppress(OSError):
            return (self._home / "checks.json").read_bytes()
        return b""

    def keep_checks(self, content: bytes) -> None:
        """Where that cannot be kept, files are hashed again next time."""
        with contextlib.suppress(OSError):
            write_whole(self._home / "checks.json", content)

    def speeds(self) -> bytes:
        """What was measured; nothing where it cannot be read, and it is measured again."""
        with contextlib.suppress(OSError):
            return (self._home / "speed.json").read_bytes()
        return b""

    def keep_speeds(self, content: bytes) -> None:
        """The home need not be there yet. Where it cannot be kept, it is measured again next time."""
        with contextlib.suppress(OSError):
            private_folder(self._home)
            write_whole(self._home / "speed.json", content)

    def free(self) -> int:
        """Bytes that the disk has left."""
        with translated():
            return shutil.disk_usage(self._home).free

    def begin(self) -> Path:
        """An empty folder for files on their way in."""
        with translated():
            private_folder(self.models)
            for left in self.models.glob(".*ing-*"):
                shutil.rmtree(left, ignore_errors=True)
            incoming = self.models / f".incoming-{token_hex(8)}"
            private_folder(incoming)
            return incoming

    def write(self, path: Path, chunks: Iterable[bytes]) -> None:
        """A new file of these bytes, on disk when this returns. What `chunks` raises comes through."""
        with translated():
            private_folder(path.parent)
            with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
                for chunk in chunks:
                    file.write(chunk)
                file.flush()
                os.fsync(file.fileno())

    def settle(self, incoming: Path, model_id: str) -> None:
        """Gives the files of `incoming` their place in the model's folder; each is there whole or not at all."""
        with translated():
            folder = self.folder(model_id)
            for file in [path for path in incoming.rglob("*") if path.is_file()]:
                target = folder / file.relative_to(incoming)
                private_folder(target.parent)
                file.replace(target)
                sync_folder(target.parent)
            sync_folder(self.models)
            self.discard(incoming)

    def discard(self, incoming: Path) -> None:
        shutil.rmtree(incoming, ignore_errors=True)

    def remove(self, model_id: str) -> None:
        """All files of a model. What cannot be removed at once goes when the next model comes."""
        with translated():
            leaving = self.models / f".outgoing-{token_hex(8)}"
            with contextlib.suppress(FileNotFoundError):
                self.folder(model_id).replace(leaving)
            shutil.rmtree(leaving, ignore_errors=True)
