"""Getting a model without a network, checking the models that are there, and removing them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from murmur.domain.errors import (
    DocumentTooLarge,
    ModelError,
    ModelFileChanged,
    ModelForbidden,
    NotAModel,
    WorkerCrashed,
)
from murmur.domain.jobs import CancelToken, Report
from murmur.domain.model_headers import ModelHeader
from murmur.domain.models import Certainty, Licence, Model, ModelFile
from murmur.domain.updates import MODELS
from murmur.services.bundles import MANIFEST, FileParcel, FolderParcel, Parcel, TarParcel, is_tar, manifest_of
from murmur.services.catalogue import good_id
from murmur.services.copying import Incoming, Passing
from murmur.services.files import open_document
from murmur.services.models import Models, ModelStore
from murmur.services.signatures import Trust
from murmur.services.signed import FolderPlace, is_signed, opened, verified
from murmur.worker import messages as m
from murmur.worker.client import Worker

HEADER_SECONDS = 30.0
COPYING = "Copying the model"

_SPDX = {"apache-2.0": "Apache-2.0", "mit": "MIT"}

ReadHeader = Callable[[BinaryIO], ModelHeader]


@dataclass(frozen=True, slots=True)
class Verified:
    """How one file of a model was found: "whole", "changed" or "missing"."""

    model: Model
    path: str
    state: str


def sealed_header_reader(reader: Worker) -> ReadHeader:
    """Reads a file's header in a sealed process, which gets the open handle."""

    def read(file: BinaryIO) -> ModelHeader:
        try:
            request = m.ReadModelHeader(int(HEADER_SECONDS))
            reply, _ = reader.call(request, file=file, seconds=HEADER_SECONDS)
        except (DocumentTooLarge, WorkerCrashed) as error:
            raise NotAModel("The model file's header takes too long or too much memory to read") from error
        assert isinstance(reply, m.ModelHeaderRead)
        return reply.header

    return read


class ModelDesk:
    """`ModelService`. One program at a time: the home's lock sees to it."""

    def __init__(
        self,
        models: Models,
        store: ModelStore,
        read_header: ReadHeader,
        trust: Trust | None = None,
        signed_only: Callable[[], bool] = lambda: False,
    ) -> None:
        """`trust`: whose bundles are believed; `signed_only`: whether nothing else may be installed."""
        self._models = models
        self._store = store
        self._read_header = read_header
        self._trust = trust or Trust()
        self._signed_only = signed_only

    def install_all(self, path: Path, report: Report, cancel: CancelToken) -> list[Model]:
        """As `install`, and every model of a signed bundle, in which not one byte may be other than was signed.
        NotSigned, NoReleaseKey, UpdateDamaged; ModelForbidden where only signed ones may come."""
        with opened(path) as place:
            beside = isinstance(place, FolderPlace) and not path.is_dir()  # a release that lies there is another matter
            if is_signed(place) and not beside:
                bundle = verified(place, self._trust)
                self._models.require_list()
                bundle.check(bundle.manifest.files, report, cancel)
                models = [bundle.below(f"{MODELS}{name}/") for name in bundle.manifest.models()]
                if not models:
                    raise NotAModel("This release brings no model", "Take it with `murmur update FILE`")
                return [self._bundle(model, report, cancel) for model in models]
        if self._signed_only():
            raise ModelForbidden(
                "This computer's policy lets models be installed from signed bundles only",
                "Ask your administrator for such a bundle",
            )
        return [self.install(path, report, cancel)]

    def install(self, path: Path, report: Report, cancel: CancelToken) -> Model:
        """From a GGUF file, the folder of a model, or a bundle: copied into Murmur's folder, hashed on the way.

        A file that the catalogue knows by its SHA-256 becomes that model; any other becomes one of the user's own.
        NotAModel, ModelError, ModelForbidden, DiskFull, FileUnavailable, Cancelled: then nothing of it is left behind.
        """
        self._models.require_list()
        if path.is_dir():
            return self._folder(path, report, cancel)
        with open_document(path) as file:
            beginning = file.read(512)
            if is_tar(beginning):
                return self._bundle(TarParcel(file), report, cancel)
        if beginning.startswith((b"PK", b"\x1f\x8b", b"7z", b"\xfd7z", b"BZh")):
            raise NotAModel("This is a packed archive", "Unpack it, and install the folder or the .gguf file in it")
        return self._file(path, report, cancel)

    def verify(self, model_id: str | None, report: Report, cancel: CancelToken) -> list[Verified]:
        """Hashes every file of a model, or of all that are installed. What is not whole is never loaded."""
        chosen = self._models.installed() if model_id is None else [self._models.model(model_id)]
        files = [(model, self._models.folder_of(model), file) for model in chosen for file in model.files]
        return [
            Verified(model, str(folder / file.path), self._state(model, folder / file.path, file, report, cancel))
            for model, folder, file in files
            if file in model.needed or (folder / file.path).exists()
        ]

    def remove(self, model_id: str) -> Model:
        """Its files are gone. ModelError for what comes with Murmur, and for what is not there."""
        model = self._models.model(model_id)
        if model.package:
            raise ModelError(f"{model.name} comes with Murmur and cannot be removed", "It takes no part unless chosen")
        if model not in self._models.own:
            self._models.folder_of(model)
        self._models.forget(model)
        return model

    def _state(self, model: Model, path: Path, file: ModelFile, report: Report, cancel: CancelToken) -> str:
        if not path.is_file():
            return "missing"
        chunks, size = FileParcel(path).chunks(path.name), path.stat().st_size
        found = Passing(chunks, f"Checking {model.name}", size, report, cancel).sha256()
        if found != file.sha256:
            self._models.doubted(path)
            return "changed"
        self._models.checked(path, file.sha256)
        return "whole"

    def _folder(self, path: Path, report: Report, cancel: CancelToken) -> Model:
        parcel = FolderParcel(path)
        sizes = parcel.sizes()
        if MANIFEST in sizes:
            return self._bundle(parcel, report, cancel)
        for model in self._models.all():
            if not model.package and all(sizes.get(file.path, -1) == file.bytes for file in model.needed):
                return self._take(parcel, model, report, cancel)
        files = [name for name in sizes if name.lower().endswith(".gguf") and "mmproj" not in name.lower()]
        if len(files) != 1:
            raise NotAModel(
                f"This folder holds {len(files)} model files, and no {MANIFEST}", "Choose the .gguf file to install"
            )
        return self._file(path / files[0], report, cancel)

    def _bundle(self, parcel: Parcel, report: Report, cancel: CancelToken) -> Model:
        said = manifest_of(parcel)
        known = next((model for model in self._models.all() if model.id == said.id), None)
        if known is None:
            if not said.weights.path.endswith(".gguf"):
                raise NotAModel
            files = tuple(replace(file, certainty=Certainty.OWN, url=None, revision=None) for file in said.files)
            return self._take(parcel, replace(said, files=files, package=None, folder=""), report, cancel)
        if any(known.sums.get(file.path) != file.sha256 for file in said.needed):
            raise NotAModel(
                f"The bundle calls its model {said.id}, as another one is called", "Ask for one with its own id"
            )
        return self._take(parcel, known, report, cancel)

    def _take(self, parcel: Parcel, model: Model, report: Report, cancel: CancelToken) -> Model:
        """Files that are known: each must have its SHA-256."""
        self._models.allowed.require(model)
        if model.package:
            return model
        sizes = parcel.sizes()
        files = [file for file in model.files if file in model.needed or sizes.get(file.path) == file.bytes]
        total, done = sum(sizes[file.path] for file in files), 0
        with Incoming(self._store, total) as incoming:
            for file in files:
                passing = Passing(parcel.chunks(file.path), COPYING, total, report, cancel, done)
                self._store.write(incoming / file.path, passing)
                done = passing.done
                if passing.sha256() != file.sha256:
                    raise ModelFileChanged(f"{file.path} is not the file of {model.name}", "Get it again")
            if model.weights.path.endswith(".gguf"):
                with open_document(incoming / model.weights.path) as weights:
                    self._read_header(weights)
            self._models.adopt(model, incoming)
        return model

    def _file(self, path: Path, report: Report, cancel: CancelToken) -> Model:
        """A GGUF file about which nobody has said anything."""
        with open_document(path) as file:  # a handle of its own: the reader moves the place in it
            header = self._read_header(file)
        parcel = FileParcel(path)
        size = parcel.sizes()[path.name]
        with Incoming(self._store, size) as incoming:
            passing = Passing(parcel.chunks(path.name), COPYING, size, report, cancel)
            written = incoming / "model.gguf"
            self._store.write(written, passing)
            sha256 = passing.sha256()
            model = self._known(sha256) or self._unknown(path, header, size, sha256)
            if not self._models.is_installed(model):
                written.rename(incoming / model.weights.path)
                self._models.adopt(model, incoming)
        return model

    def _known(self, sha256: str) -> Model | None:
        for model in self._models.all():
            if model.weights.sha256 == sha256:
                if len(model.needed) > 1:
                    raise NotAModel(f"{model.name} has several files", "Put them into one folder and choose that")
                return model
        return None

    def _unknown(self, path: Path, header: ModelHeader, size: int, sha256: str) -> Model:
        stem = re.sub(r"[^a-z0-9._-]+", "-", path.stem.lower())[:50].strip("._-")
        taken = {model.id for model in self._models.all()}
        names = (stem if number == 1 else f"{stem}-{number}" for number in range(1, len(taken) + 2))
        model_id = next((name for name in names if good_id(name) and name not in taken), f"model-{sha256[:12]}")
        said = header.licence
        return Model(
            id=model_id,
            name=header.name.strip() or path.stem[:200] or model_id,
            family=header.architecture,
            roles=(header.role,),
            files=(ModelFile("model.gguf", bytes=size, sha256=sha256, certainty=Certainty.OWN),),
            licence=Licence(_SPDX.get(said, said) or "Unknown", _SPDX.get(said)),
            quantisation=header.quantisation,
            parameters=header.parameters,
            active_parameters=header.active_parameters,
            context=header.context,
            kv_bytes_per_token=header.kv_bytes_per_token,
            languages=" ".join(header.languages) or None,
            thinking=header.thinking,
            recurrent=header.recurrent,
        )
