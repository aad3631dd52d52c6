"""Finding the files a person means, and telling whether one changed."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from murmur.domain.errors import FileUnavailable
from murmur.domain.formats import PICKED_UP
from murmur.domain.jobs import CancelToken
from murmur.services.ignoring import Ignored, passing

CHUNK = 1024 * 1024


def absolute(path: Path | str) -> Path:
    """The path as a person would write it in full: links stay links, so a document keeps the name it was added by."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow links


def find_files(paths: Sequence[Path], cancel: CancelToken) -> list[Path]:
    """Every file named, and every readable format below every folder named: absolute, sorted by folder, no repeats.

    Inside folders hidden files, those that are ignored (services.ignoring) and links that lead out of the folder are
    left alone; a file named outright is always taken, and so is a folder below that cannot be opened, so that their
    failure can be told.
    """
    found: dict[Path, None] = {}
    for path in paths:
        whole = absolute(path)
        # os.path asks without raising, whatever is wrong with the path.
        for file in below(whole, cancel) if os.path.isdir(whole) else (whole,):  # noqa: PTH112
            found[file] = None
    return list(found)


def below(folder: Path, cancel: CancelToken, closed: list[Path] | None = None) -> Iterator[Path]:
    """The documents in a folder, and the folders in it that cannot be opened, which also go into `closed`."""
    told = 0
    closed = [] if closed is None else closed
    ignored = {folder: Ignored()}
    for parent, folders, names in os.walk(
        folder, followlinks=False, onerror=lambda error: closed.append(Path(error.filename))
    ):
        cancel.raise_if_cancelled()
        yield from closed[told:]
        told = len(closed)
        here = Path(parent)
        rules = ignored.pop(here).within(here)
        folders[:] = sorted(name for name in folders if not passing(name) and not rules.by_rule(here / name, True))
        ignored.update((here / name, rules) for name in folders)
        for name in sorted(names):
            file = here / name
            if passing(name) or file.suffix.lower() not in PICKED_UP or rules.by_rule(file, False):
                continue
            if _is_meant(file, folder):
                yield file
    yield from closed[told:]


def _is_meant(file: Path, folder: Path) -> bool:
    """Not a pipe or a device, and not a link that leads out of the folder; what cannot be looked at is meant."""
    if os.path.islink(file):  # noqa: PTH114
        target, inside = Path(os.path.realpath(file)), Path(os.path.realpath(folder))
        return target.is_relative_to(inside) and os.path.isfile(target)  # noqa: PTH113
    try:
        return stat.S_ISREG(file.lstat().st_mode)
    except OSError:
        return True


def open_document(path: Path) -> BinaryIO:
    """An open handle for a reader; FileUnavailable says why not."""
    try:
        str(path).encode()
    except UnicodeEncodeError:  # `from None`: the error would carry the name along
        raise FileUnavailable("The file's name is not text", "Rename the file and add it again") from None
    try:
        if path.is_dir():
            raise FileUnavailable("This folder cannot be opened", "Check your permission to read it")
        # A FIFO or a device would block or never end.
        if path.exists() and not path.is_file():
            raise FileUnavailable("This is not a file", "Choose a document or a folder of documents")
        return path.open("rb")
    except OSError as error:
        raise FileUnavailable(f"The file cannot be opened ({error.strerror})") from error


def sha256_of(file: BinaryIO, cancel: CancelToken) -> str:
    """SHA-256 (hex) of the whole file; leaves it at its start. FileUnavailable when it stops answering."""
    digest = hashlib.sha256()
    try:
        file.seek(0)
        while chunk := file.read(CHUNK):
            cancel.raise_if_cancelled()
            digest.update(chunk)
        file.seek(0)
    except OSError as error:
        raise FileUnavailable(
            f"The file cannot be read ({error.strerror})", "Check that its disk is still connected, then add it again"
        ) from error
    return digest.hexdigest()
