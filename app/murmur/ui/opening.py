"""Opens a document in the system's own program, at the page where that program can be told one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

ASKING_SECONDS = 2.0

_AT_PAGE: Mapping[str, Sequence[str]] = {
    "evince": ("--page-index={page}", "{path}"),
    "papers": ("--page-index={page}", "{path}"),
    "atril": ("--page-index={page}", "{path}"),
    "xreader": ("--page-index={page}", "{path}"),
    "okular": ("-p", "{page}", "{path}"),
    "zathura": ("-P", "{page}", "{path}"),
    "qpdfview": ("{path}#{page}",),
    "firefox": ("{url}#page={page}",),
    "chromium": ("{url}#page={page}",),
    "google-chrome": ("{url}#page={page}",),
}
"""How the usual viewers of PDFs on Linux are told a page. Other systems' viewers take none."""


@dataclass(frozen=True, slots=True)
class Way:
    """How to open a file: with a command that goes to `page`, or (an empty one) as the system opens it."""

    path: str
    page: int | None
    there: bool
    command: tuple[str, ...] = ()


def way_to(path: str, page: int | None) -> Way:
    """Asks the disk and the system, which may take a moment."""
    there = os.path.exists(path)  # noqa: PTH110 - asks without raising, whatever is wrong with the path
    command: tuple[str, ...] = ()
    if there and page is not None and sys.platform.startswith("linux"):
        command = command_for(path, page, _default_viewer)
    return Way(path, page, there, command)


def go(way: Way) -> bool:
    """Opens it; False where nothing would. From the window's own thread."""
    if way.command:
        try:
            subprocess.Popen(
                way.command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError:
            return False
        return True
    return QDesktopServices.openUrl(QUrl.fromLocalFile(way.path))


def command_for(path: str, page: int, default_viewer: Callable[[], str]) -> tuple[str, ...]:
    """The command that opens a PDF at a page in the system's viewer; empty where that takes no page."""
    if not path.lower().endswith(".pdf"):
        return ()
    asked = default_viewer().lower()
    for name, arguments in _AT_PAGE.items():
        program = shutil.which(name) if name in asked else None
        if program is not None:
            url = QUrl.fromLocalFile(path).toString(QUrl.ComponentFormattingOption.FullyEncoded)
            return program, *(argument.format(page=page, path=path, url=url) for argument in arguments)
    return ()


def _default_viewer() -> str:
    """The name of the desktop file that PDFs open with; "" where nobody knows."""
    asker = shutil.which("xdg-mime")
    if asker is None:
        return ""
    try:
        said = subprocess.run(
            [asker, "query", "default", "application/pdf"], capture_output=True, timeout=ASKING_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return said.stdout.decode("utf-8", "replace").strip()
