"""A model with its facts as a folder or a .tar file, for computers without a network: manifest.json and the files.

A .tar is read by our own few lines: they look at nothing but names and sizes, and unpack nothing.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Protocol

import msgspec

from murmur.domain.errors import FileUnavailable, NotAModel
from murmur.domain.models import Model
from murmur.services.catalogue import Mistake, checked
from murmur.services.files import CHUNK, open_document

MANIFEST = "manifest.json"
FORMAT = 1
MOST_MANIFEST = 1 << 20
MOST_MEMBERS = 1000
_BLOCK = 512


class Parcel(Protocol):
    """Files by name, wherever they lie."""

    def sizes(self) -> dict[str, int]: ...

    def chunks(self, name: str) -> Iterator[bytes]:
        """FileUnavailable when it cannot be read."""


class FolderParcel:
    """Every file below a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def sizes(self) -> dict[str, int]:
        """Of all files below; NotAModel when that is more than a model has."""
        found: dict[str, int] = {}
        for parent, _, names in os.walk(self._folder):
            for name in names:
                path = Path(parent, name)
                with contextlib.suppress(OSError):
                    if path.is_file():
                        found[path.relative_to(self._folder).as_posix()] = path.stat().st_size
                if len(found) > MOST_MEMBERS:
                    raise NotAModel("This folder holds too many files", "Choose the folder of one model")
        return found

    def chunks(self, name: str) -> Iterator[bytes]:
        with open_document(self._folder / name) as file:
            yield from _chunks(file, os.fstat(file.fileno()).st_size)


class FileParcel:
    """One file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def sizes(self) -> dict[str, int]:
        return {self._path.name: self._path.stat().st_size}

    def chunks(self, name: str) -> Iterator[bytes]:
        with open_document(self._path) as file:
            yield from _chunks(file, os.fstat(file.fileno()).st_size)


class TarParcel:
    """NotAModel when it is damaged or packed."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._members = dict(_members(file, os.fstat(file.fileno()).st_size))

    def sizes(self) -> dict[str, int]:
        return {name: size for name, (_, size) in self._members.items()}

    def chunks(self, name: str) -> Iterator[bytes]:
        place, size = self._members[name]
        self._file.seek(place)
        yield from _chunks(self._file, size)


def manifest_of(parcel: Parcel) -> Model:
    """What the bundle says it holds, checked against the sizes of its files. NotAModel."""
    sizes = parcel.sizes()
    if sizes.get(MANIFEST, MOST_MANIFEST) >= MOST_MANIFEST:
        raise NotAModel(f"The bundle has no {MANIFEST}, or one that is too large", "Ask whoever made it")
    try:
        said = msgspec.json.decode(b"".join(parcel.chunks(MANIFEST)), type=dict[str, object])
        if said.keys() != {"format", "model"} or said["format"] != FORMAT:
            raise Mistake(f"format: expected {FORMAT}, and a model")
        model = checked(said["model"], None)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, Mistake) as error:
        raise NotAModel(f"The bundle's {MANIFEST} has a mistake ({error})", "Ask whoever made it") from error
    for file in model.needed:
        if file.path not in sizes or sizes[file.path] != file.bytes:
            raise NotAModel(f"The bundle's file {file.path} is missing or has another size", "Get the bundle again")
    return model


def _chunks(file: BinaryIO, size: int) -> Iterator[bytes]:
    while size > 0:
        try:
            chunk = file.read(min(CHUNK, size))
        except OSError as error:
            raise FileUnavailable(f"The file cannot be read ({error.strerror})") from error
        if not chunk:
            raise FileUnavailable("The file ended too soon", "Get it again")
        size -= len(chunk)
        yield chunk


def is_tar(beginning: bytes) -> bool:
    return beginning[257:262] == b"ustar"


def _members(file: BinaryIO, whole: int) -> Iterator[tuple[str, tuple[int, int]]]:
    """Name, place and size of every file in it. Long names and sizes come in a block of their own before ("x", "L")."""
    place, said = 0, dict[str, str]()
    for _ in range(MOST_MEMBERS):
        file.seek(place)
        header = file.read(_BLOCK)
        if len(header) < _BLOCK or not header.strip(b"\0"):
            return
        kind, size = header[156:157], _number(header[124:136])
        if kind in b"xL" and size > MOST_MANIFEST:
            raise _damaged()
        if kind == b"x":
            said = dict(re.findall(r"\d+ (path|size)=([^\n]*)\n", file.read(size).decode("utf-8", errors="replace")))
        elif kind == b"L":
            said = {"path": _text(file.read(size))}
        else:
            size = int(said["size"]) if re.fullmatch(r"\d{1,15}", said.get("size", "")) else size
            if place + _BLOCK + size > whole:
                raise _damaged()
            if kind in (b"0", b"\0"):
                name = said.get("path") or "/".join(filter(None, (_text(header[345:500]), _text(header[:100]))))
                yield name.removeprefix("./"), (place + _BLOCK, size)
            said = {}
        place += _BLOCK + -(-size // _BLOCK) * _BLOCK
    raise NotAModel("The bundle holds too many files", "Ask whoever made it")


def _number(field: bytes) -> int:
    """In octal, or (above 8 GB) in binary."""
    if field[0] == 0x80:
        return int.from_bytes(field[4:], "big")
    digits = field.strip(b" \0")
    if not re.fullmatch(rb"[0-7]{1,12}", digits):
        raise _damaged()
    return int(digits, 8)


def _text(field: bytes) -> str:
    return field.split(b"\0")[0].decode("utf-8", errors="replace")


def _damaged() -> NotAModel:
    return NotAModel("The bundle is cut short or damaged", "Get the bundle again")
