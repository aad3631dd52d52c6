"""The models there are: which the catalogue and the user list, where their files lie, whether they are whole."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import msgspec

from murmur.domain.errors import ModelError
from murmur.domain.models import Model, Role
from murmur.paths import package_folder
from murmur.services.catalogue import Catalogue, read_own
from murmur.services.catalogue import read_catalogue as read_catalogue


class ModelStore(Protocol):
    """The models' part of a home (storage/model_files.py)."""

    def folder(self, model_id: str) -> Path: ...
    def own(self) -> str: ...
    def keep_own(self, text: str) -> None: ...
    def checks(self) -> bytes: ...
    def keep_checks(self, content: bytes) -> None: ...


@dataclass(frozen=True, slots=True)
class FileCheck:
    """A model file that was found whole once: it is hashed again when any of this changed (P12)."""

    path: str
    sha256: str
    size: int
    mtime_ns: int
    inode: int


class Models:
    """Looks models up. Without a store there are only those that come with Murmur, and nothing is remembered."""

    def __init__(self, catalogue: Catalogue, store: ModelStore | None = None) -> None:
        self.catalogue = catalogue
        self._store = store
        self._own: list[Model] = []
        self.mistakes: list[str] = []
        """What is wrong with entries of the user's own list, which are left out."""
        if store is not None:
            self._own, self.mistakes = read_own(store.own(), [model.id for model in catalogue.models])

    def all(self) -> list[Model]:
        """The catalogue's, then the user's own."""
        return [*self.catalogue.models, *self._own]

    def model(self, model_id: str) -> Model:
        """ModelError when there is none of this id."""
        for model in self.all():
            if model.id == model_id:
                return model
        raise ModelError(f"There is no model called {model_id}", "Run `murmur models list` to see which there are")

    def chat_model(self, model_id: str) -> Model:
        """ModelError when there is none of this id that chats."""
        model = self.model(model_id)
        if Role.CHAT not in model.roles:
            raise ModelError(f"{model.name} is no chat model", "Run `murmur models list` to see which there are")
        return model

    def embedder(self) -> Model:
        return self.catalogue.embedder

    def recogniser(self) -> Model:
        return self.catalogue.recogniser

    def installed(self) -> list[Model]:
        """Those whose files are all there, in the size they should have."""
        return [model for model in self.all() if self.is_installed(model)]

    def is_installed(self, model: Model) -> bool:
        folder = self._folder(model)
        return folder is not None and all(_is_there(folder / file.path, file.bytes) for file in model.needed)

    def file_of(self, model: Model) -> Path:
        """Where the file lies that is loaded. ModelError when it is not installed."""
        return self.folder_of(model) / model.weights.path

    def folder_of(self, model: Model) -> Path:
        """Where the model's files lie. ModelError when it is not installed."""
        folder = self._folder(model)
        if folder is None or not all((folder / file.path).is_file() for file in model.needed):
            advice = "Run the set-up again, or reinstall Murmur" if model.package else "Install it first"
            raise ModelError(f"{model.name} is not installed", advice)
        return folder

    def _folder(self, model: Model) -> Path | None:
        if model.package:
            package = package_folder(model.package)
            return package / model.folder if package else None
        return self._store.folder(model.id) if self._store else None

    def needs_check(self, path: Path, sha256: str) -> bool:
        """Whether the file must be hashed before it is loaded."""
        return _stamp(path, sha256) not in self._known()

    def checked(self, path: Path, sha256: str) -> None:
        """Remembers that the file was found whole just now."""
        stamp = _stamp(path, sha256)
        if self._store:
            others = [check for check in self._known() if check.path != stamp.path]
            self._store.keep_checks(msgspec.json.encode([*others, stamp]))

    def _known(self) -> list[FileCheck]:
        try:
            return msgspec.json.decode(self._store.checks() if self._store else b"[]", type=list[FileCheck])
        except msgspec.MsgspecError:
            return []  # nothing remembered: hash again


def _is_there(path: Path, size: int | None) -> bool:
    try:
        return path.is_file() and size in (None, path.stat().st_size)
    except OSError:
        return False


def _stamp(path: Path, sha256: str) -> FileCheck:
    try:
        stat = path.stat()
    except OSError as error:
        raise ModelError("The model file cannot be read", "Run the set-up again, or reinstall Murmur") from error
    return FileCheck(str(path), sha256, stat.st_size, stat.st_mtime_ns, stat.st_ino)
