"""Finding the files a person means, and telling whether one changed."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from murmur.domain.errors import FileUnavailable
from murmur.domain.formats import KIND_OF_SUFFIX
from murmur.domain.jobs import CancelToken

CHUNK = 1024 * 1024


def absolute(path: Path | str) -> Path:
    """The path as a person would write it in full: links stay links, so a document keeps the name it was added by."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow links


def find_files(paths: Sequence[Path], cancel: CancelToken) -> list[Path]:
    """Every file named, and every readable format below every folder named: absolute, sorted by folder, no repeats.

    Inside folders hidden files and links that lead out of the folder are left alone; a file named outright is always
    taken, so that its failure can be told.
    """
    found: dict[Path, None] = {}
    for path in paths:
        whole = absolute(path)
        for file in _below(whole, cancel) if whole.is_dir() else (whole,):
            found[file] = None
    return list(found)


def _below(folder: Path, cancel: CancelToken) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder, followlinks=False):
        cancel.raise_if_cancelled()
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            file = Path(parent, name)
            if not name.startswith(".") and file.suffix.lower() in KIND_OF_SUFFIX and file.is_file():
                yield file


def open_document(path: Path) -> BinaryIO:
    """An open handle for a reader; FileUnavailable says why not."""
    try:
        # A FIFO or a device would block or never end.
        if path.exists() and not path.is_file():
            raise FileUnavailable("This is not a file", "Choose a document or a folder of documents")
        return path.open("rb")
    except OSError as error:
        raise FileUnavailable(f"The file cannot be opened ({error.strerror})") from error


def sha256_of(file: BinaryIO, cancel: CancelToken) -> str:
    """SHA-256 (hex) of the whole file; leaves it at its start."""
    digest = hashlib.sha256()
    file.seek(0)
    while chunk := file.read(CHUNK):
        cancel.raise_if_cancelled()
        digest.update(chunk)
    file.seek(0)
    return digest.hexdigest()
