"""Where the models that do not come with Murmur lie in the home, with the list of the user's own.

models/ID/          the files of one model; each has its name only once it is whole
models.toml         the user's own models, of the same shape as the catalogue
checks.json         which files were found whole, and when they must be hashed again (no secret)
speed.json          how fast this computer was found to be (no secret)
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from murmur.storage.faults import translated
from murmur.storage.files import private_folder, write_whole


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
