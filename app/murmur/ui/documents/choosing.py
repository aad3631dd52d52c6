"""Lets the person choose files and folders of this computer, in the system's own dialogs."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from murmur.domain.formats import KIND_OF_SUFFIX
from murmur.ui.words import say


class Wanted(Enum):
    FILES = auto()
    FOLDER = auto()
    WATCHED_FOLDER = auto()


def choose(parent: QWidget, wanted: Wanted) -> list[Path]:
    """What the person chose, empty when nothing was."""
    if wanted is Wanted.FILES:
        endings = " ".join(f"*{suffix}" for suffix in KIND_OF_SUFFIX)
        kinds = say("Documents ({endings});;All files (*)", endings=endings)
        names, _ = QFileDialog.getOpenFileNames(parent, say("Add files"), str(Path.home()), kinds)
    else:
        title = say("Add a folder") if wanted is Wanted.FOLDER else say("Watch a folder")
        names = [QFileDialog.getExistingDirectory(parent, title, str(Path.home()))]
    return [Path(name) for name in names if name]
