"""The files of Murmur on a Linux system: the same for the .deb, the archive and the AppImage."""

from __future__ import annotations

import gzip
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
APP_ID = "org.murmur.Murmur"

MIME_TYPES = (
    "application/pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.oasis.opendocument.text",
    "application/vnd.oasis.opendocument.spreadsheet",
    "application/rtf",
    "application/epub+zip",
    "application/mbox",
    "application/vnd.ms-outlook",
    "message/rfc822",
    "text/csv",
    "text/html",
    "text/markdown",
    "text/plain",
)
"""Offered under "open with"; nothing is made the default of any."""


def put_shared(share: Path, version: str, when: int) -> None:
    """Menu entry, icon, description and manual page below a `share` folder. `when`: seconds since 1970."""
    date = datetime.fromtimestamp(when, UTC).date().isoformat()
    words = {"@VERSION@": version, "@DATE@": date, "@MIME_TYPES@": "".join(f"{one};" for one in MIME_TYPES)}
    _fill(HERE / f"{APP_ID}.desktop", share / "applications" / f"{APP_ID}.desktop", words)
    _fill(HERE / f"{APP_ID}.metainfo.xml", share / "metainfo" / f"{APP_ID}.metainfo.xml", words)
    manual = share / "man" / "man1" / "murmur.1"
    _fill(HERE / "murmur.1", manual, words)
    with manual.with_suffix(".1.gz").open("wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=when) as packed:
        packed.write(manual.read_bytes())
    manual.unlink()
    icon = share / "icons" / "hicolor" / "scalable" / "apps" / f"{APP_ID}.svg"
    icon.parent.mkdir(parents=True)
    shutil.copyfile(ROOT / "resources" / "icons" / "murmur.svg", icon)


def _fill(source: Path, target: Path, words: dict[str, str]) -> None:
    text = source.read_text(encoding="utf-8")
    for word, value in words.items():
        text = text.replace(word, value)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")


def set_times(folder: Path, when: int) -> None:
    """Every file the same time, and the rights of a system's files: two builds are then the same."""
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            program = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if program else 0o644)
        os.utime(path, (when, when), follow_symlinks=False)
