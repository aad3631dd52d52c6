"""The catalogue of models against this computer: which there are, where their files lie, whether they are whole."""

from __future__ import annotations

import contextlib
import tomllib
from dataclasses import dataclass
from pathlib import Path

import msgspec

from murmur.domain.errors import ModelError
from murmur.paths import models_file, package_folder


@dataclass(frozen=True, slots=True)
class ChatModelEntry:
    """One chat model of models.toml. `bytes` is the file's size, `context` the tokens its header allows."""

    id: str
    name: str
    package: str
    file: str
    sha256: str
    bytes: int
    parameters: int
    context: int
    quantisation: str
    licence: str


@dataclass(frozen=True, slots=True)
class EmbedderEntry:
    """One embedder of models.toml; `files` maps every file that is loaded to its SHA-256."""

    id: str
    name: str
    package: str
    folder: str
    files: dict[str, str]
    dimensions: int
    max_tokens: int
    licence: str


@dataclass(frozen=True, slots=True)
class RecogniserEntry:
    """A text recogniser of models.toml; `files` maps its models to their SHA-256: what finds lines, what reads them,
    what tells which way up they are."""

    id: str
    name: str
    package: str
    folder: str
    files: dict[str, str]
    bytes: int
    licence: str


@dataclass(frozen=True, slots=True)
class Catalogue:
    chat: tuple[ChatModelEntry, ...]
    embedder: tuple[EmbedderEntry, ...]
    recogniser: tuple[RecogniserEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class FileCheck:
    """A model file that was found whole once: it is hashed again when any of this changed (P12)."""

    path: str
    sha256: str
    size: int
    mtime_ns: int
    inode: int


def read_catalogue(path: Path | None = None) -> Catalogue:
    """ModelError when models.toml is not what it should be."""
    try:
        data = tomllib.loads((path or models_file()).read_text(encoding="utf-8"))
        return msgspec.convert(data, Catalogue)
    except (OSError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise ModelError("The catalogue models.toml cannot be read", "Reinstall Murmur") from error


class Models:
    """Looks models up. `checks` is a small file in the home that remembers which files were found whole."""

    def __init__(self, catalogue: Catalogue, checks: Path) -> None:
        self.catalogue = catalogue
        self._checks = checks

    def chat_model(self, model_id: str) -> ChatModelEntry:
        for entry in self.catalogue.chat:
            if entry.id == model_id:
                return entry
        known = ", ".join(entry.id for entry in self.catalogue.chat)
        raise ModelError(f"There is no model called {model_id}", f"Choose one of: {known}")

    def embedder(self) -> EmbedderEntry:
        return self.catalogue.embedder[0]

    def file_of(self, entry: ChatModelEntry) -> Path:
        """Where the model's file lies. ModelError when it is not installed."""
        folder = package_folder(entry.package)
        if folder is None or not (folder / entry.file).is_file():
            raise ModelError(f"{entry.name} is not installed", "Run the set-up again, or reinstall Murmur")
        return folder / entry.file

    def recogniser(self) -> RecogniserEntry:
        return self.catalogue.recogniser[0]

    def folder_of(self, entry: EmbedderEntry | RecogniserEntry) -> Path:
        folder = package_folder(entry.package)
        if folder is None or not (folder / entry.folder).is_dir():
            raise ModelError(f"{entry.name} is not installed", "Run the set-up again, or reinstall Murmur")
        return folder / entry.folder

    def needs_check(self, path: Path, sha256: str) -> bool:
        """Whether the file must be hashed before it is loaded."""
        return _stamp(path, sha256) not in self._known()

    def checked(self, path: Path, sha256: str) -> None:
        """Remembers that the file was found whole just now. Where that cannot be kept, it is hashed again next time."""
        stamp = _stamp(path, sha256)
        others = [check for check in self._known() if check.path != stamp.path]
        temporary = self._checks.with_suffix(".new")
        with contextlib.suppress(OSError):
            temporary.write_bytes(msgspec.json.encode([*others, stamp]))
            temporary.replace(self._checks)

    def _known(self) -> list[FileCheck]:
        try:
            return msgspec.json.decode(self._checks.read_bytes(), type=list[FileCheck])
        except (OSError, msgspec.MsgspecError):
            return []  # nothing remembered: hash again


def _stamp(path: Path, sha256: str) -> FileCheck:
    try:
        stat = path.stat()
    except OSError as error:
        raise ModelError("The model file cannot be read", "Run the set-up again, or reinstall Murmur") from error
    return FileCheck(str(path), sha256, stat.st_size, stat.st_mtime_ns, stat.st_ino)
