"""The models there are: which the catalogue and the user list, where their files lie, whether they are whole."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import msgspec

from murmur.domain.errors import ModelError
from murmur.domain.models import Model, Role
from murmur.paths import package_folder
from murmur.services.allowed_models import AllowedModels
from murmur.services.catalogue import Catalogue, is_toml, read_own, without
from murmur.services.catalogue import read_catalogue as read_catalogue
from murmur.services.toml_text import model_toml


class ModelStore(Protocol):
    """The models' part of a home (storage/model_files.py)."""

    def folder(self, model_id: str) -> Path: ...
    def own(self) -> str: ...
    def keep_own(self, text: str) -> None: ...
    def checks(self) -> bytes: ...
    def keep_checks(self, content: bytes) -> None: ...
    def free(self) -> int: ...
    def begin(self) -> Path: ...
    def write(self, path: Path, chunks: Iterable[bytes]) -> None: ...
    def settle(self, incoming: Path, model_id: str) -> None: ...
    def discard(self, incoming: Path) -> None: ...
    def remove(self, model_id: str) -> None: ...


@dataclass(frozen=True, slots=True)
class FileCheck:
    """A model file that was found whole once: it is hashed again when any of this changed (P12)."""

    path: str
    sha256: str
    size: int
    mtime_ns: int
    inode: int


class Models:
    """Looks models up. Without a store there are only those that come with Murmur, and nothing is remembered. Files
    that are not `allowed` are never handed out."""

    def __init__(
        self, catalogue: Catalogue, store: ModelStore | None = None, allowed: AllowedModels | None = None
    ) -> None:
        self.catalogue = catalogue
        self.allowed = allowed or AllowedModels()
        self._hashed: set[FileCheck] = set()
        self._store = store
        self.own: list[Model] = []
        self.mistakes: list[str] = []
        """What is wrong with entries of the user's own list, which are left out."""
        if store is not None:
            self.own, self.mistakes = read_own(store.own(), [model.id for model in catalogue.models])

    def all(self) -> list[Model]:
        """The catalogue's, then the user's own."""
        return [*self.catalogue.models, *self.own]

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
        """Where the file lies that is loaded. ModelError when it is not installed, ModelForbidden."""
        self.allowed.require(model)
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

    def adopt(self, model: Model, folder: Path) -> None:
        """Takes in the files in `folder`, which have just been hashed and are what `model` says. They may lie in their
        place already. A model that nobody listed becomes one of the user's own. ModelForbidden."""
        self.allowed.require(model)
        store = self._kept()
        if folder != store.folder(model.id):
            store.settle(folder, model.id)
        for file in model.files:
            if (path := store.folder(model.id) / file.path).is_file():
                self.checked(path, file.sha256)
        if all(known.id != model.id for known in self.all()):
            self.require_list()
            store.keep_own(f"{store.own().rstrip()}\n\n{model_toml(model)}".lstrip())
            self.own.append(model)

    def require_list(self) -> None:
        """ModelError when nothing can be added to the user's own list, because it is no TOML."""
        if self._store and not is_toml(self._store.own()):
            raise ModelError(
                "Your own list of models cannot be read", "Mend or remove the file models.toml in Murmur's folder"
            )

    def forget(self, model: Model) -> None:
        """Removes its files, and one of the user's own from their list."""
        store = self._kept()
        if model in self.own:
            store.keep_own(without(store.own(), model.id))
            self.own.remove(model)
        store.remove(model.id)

    def _kept(self) -> ModelStore:
        if self._store is None:
            raise ModelError("Models cannot be kept without a folder of Murmur's own")
        return self._store

    def needs_check(self, path: Path, sha256: str) -> bool:
        """Whether the file must be hashed before it is loaded. Under an administrator's list that is so once in every
        run: what is remembered lies in a file that its user can write."""
        stamp = _stamp(path, sha256)
        return stamp not in (self._hashed if self.allowed.limited else self._known())

    def checked(self, path: Path, sha256: str) -> None:
        """Remembers that the file was found whole just now."""
        stamp = _stamp(path, sha256)
        self._hashed.add(stamp)
        self._remember(path, stamp)

    def doubted(self, path: Path) -> None:
        """Forgets that the file was ever found whole."""
        self._hashed = {stamp for stamp in self._hashed if stamp.path != str(path)}
        self._remember(path)

    def _remember(self, path: Path, *stamps: FileCheck) -> None:
        if self._store:
            others = [check for check in self._known() if check.path != str(path)]
            self._store.keep_checks(msgspec.json.encode([*others, *stamps]))

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
