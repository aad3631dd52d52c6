"""Downloading a model: what must hold before anything is asked of the network, then a process for every file."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from murmur.domain.downloads import FetchState, FileOrder, Transfer
from murmur.domain.errors import (
    DiskFull,
    DownloadRefused,
    DownloadsForbidden,
    FileUnavailable,
    LicenceNotAccepted,
    WrongFile,
)
from murmur.domain.jobs import CancelToken
from murmur.domain.models import Licence, Model, ModelFile
from murmur.domain.settings import Settings
from murmur.services.allowed_models import AllowedModels
from murmur.worker import messages as m
from murmur.worker.client import Worker
from murmur.worker.seal import SealPolicy

SPARE = 256 << 20
"""Bytes that stay free on the disk."""

CHUNK = 1 << 20
SOME = 64 << 20
"""So many bytes are checked between two reports."""

OnTransfer = Callable[[Transfer], None]
Egress = Callable[[SealPolicy], Worker]


class Models(Protocol):
    """Where a finished model goes (services/models.py)."""

    @property
    def allowed(self) -> AllowedModels: ...
    def model(self, model_id: str) -> Model: ...
    def is_installed(self, model: Model) -> bool: ...
    def adopt(self, model: Model, folder: Path) -> None: ...


class DownloadStore(Protocol):
    """The downloads' part of a home (storage/model_downloads.py)."""

    def folder(self, model: Model) -> Path: ...
    def begun(self, model: Model) -> int: ...
    def discard(self, model: Model) -> None: ...
    def free(self) -> int: ...
    def accepted(self, licence: Licence) -> bool: ...
    def accept(self, model: Model) -> None: ...


class Downloads:
    """`egress` makes the worker that is sealed as it is told; `hosts` are those that it may speak to."""

    def __init__(
        self,
        models: Models,
        store: DownloadStore,
        settings: Callable[[], Settings],
        hosts: tuple[str, ...],
        egress: Egress,
    ) -> None:
        self._models = models
        self._store = store
        self._settings = settings
        self._hosts = hosts
        self._egress = egress

    def download(
        self, model_id: str, on_transfer: OnTransfer, cancel: CancelToken, accept_licence: bool = False
    ) -> Model:
        """The model, installed. Goes on where an earlier download stopped; Cancelled pauses it.

        ModelError, ModelForbidden, LicenceNotAccepted, DownloadsForbidden and DiskFull before anything is asked of the
        network; DownloadErrors, DiskFull and WorkerNotSealed later.
        """
        model = self._models.model(model_id)
        if self._models.is_installed(model):
            return model
        settings = self._settings()
        if not settings.downloads.allowed:
            raise DownloadsForbidden
        self._models.allowed.require(model)
        for file in model.needed:
            if not file.url or not file.bytes or not file.sha256:
                raise DownloadRefused(f"{model.name} cannot be downloaded", "Install it from a file")
        self._agree(model, accept_licence)
        total = model.bytes or 0
        self._check_space(model, total - self._store.begun(model))
        folder = self._store.folder(model)
        done = 0
        for file in model.needed:
            show = _within(on_transfer, done, total)
            if _size(folder / file.path) != file.bytes:
                fetch_file(self._egress, self._order(file, folder, settings), show, cancel)
            check_file(folder / file.path, file.bytes or 0, file.sha256, show, cancel)
            done += file.bytes or 0
        self._models.adopt(model, folder)
        self._store.discard(model)
        return model

    def begun(self, model_id: str) -> int:
        """Bytes of a download that was paused or broke off; 0 for none."""
        return self._store.begun(self._models.model(model_id))

    def discard(self, model_id: str) -> None:
        """Deletes what an unfinished download has brought."""
        self._store.discard(self._models.model(model_id))

    def _agree(self, model: Model, accept: bool) -> None:
        licence = model.licence
        if licence.spdx is not None or self._store.accepted(licence):
            return
        if not accept:
            terms = f"{licence.name} ({licence.terms.rstrip('.')})" if licence.terms else licence.name
            raise LicenceNotAccepted(
                f"{model.name} comes with terms that you have to accept first: {terms}",
                f"Read them at {licence.url or 'its maker'}, and start the download again with --accept-licence",
            )
        self._store.accept(model)

    def _check_space(self, model: Model, needed: int) -> None:
        free = self._store.free()
        if free < needed + SPARE:
            raise DiskFull(
                f"{model.name} needs {-(-needed // 2**20):,} MB more, and the disk has {free // 2**20:,} MB left",
                "Free some space and start again; what has arrived is kept",
            )

    def _order(self, file: ModelFile, folder: Path, settings: Settings) -> FileOrder:
        chosen = settings.downloads
        require_certificates(chosen.ca_file)
        return FileOrder(
            url=file.url or "",
            folder=str(folder),
            name=file.path,
            bytes=file.bytes or 0,
            sha256=file.sha256 or "",
            hosts=self._hosts,
            mirror=chosen.mirror,
            proxy=chosen.proxy,
            ca_file=chosen.ca_file,
        )


def require_certificates(ca_file: str) -> None:
    """FileUnavailable when the file that the settings name is not there."""
    certificates = Path(ca_file)
    if ca_file and not (certificates.is_absolute() and certificates.is_file()):
        raise FileUnavailable(
            "The file with certificates of your own is not there", "Correct its path in the settings under Downloads"
        )


def fetch_file(egress: Egress, order: FileOrder, show: OnTransfer, cancel: CancelToken) -> None:
    """By a process that is there for this file alone, and is gone when this returns."""

    def hear(event: m.Reply, frame: bytes | None) -> None:
        if isinstance(event, m.FetchProgress):
            show(event.transfer)

    read = (Path(order.ca_file),) if order.ca_file else ()
    worker = egress(SealPolicy(read=read, write=(Path(order.folder),), allow_network=True))
    try:
        worker.call(m.FetchFile(order), on_event=hear, cancel=cancel)
    finally:
        worker.close()


def _within(on_transfer: OnTransfer, before: int, total: int) -> OnTransfer:
    """Tells of one file's transfer as of a part of the model's."""

    def show(one: Transfer) -> None:
        speed = one.bytes_per_second
        left = (total - before - one.done) / speed if speed and one.seconds_left is not None else None
        on_transfer(Transfer(one.state, before + one.done, total, one.host, speed, left))

    return show


def check_file(path: Path, size: int, sha256: str, show: OnTransfer, cancel: CancelToken) -> None:
    """Hashes it here too: the process that spoke to the network is no witness."""
    found, done, told = hashlib.sha256(), 0, 0
    with path.open("rb") as opened:
        while chunk := opened.read(CHUNK):
            cancel.raise_if_cancelled()
            found.update(chunk)
            done += len(chunk)
            if done >= told + SOME:
                told = done
                show(Transfer(FetchState.CHECKING, done, size))
    if found.hexdigest() != sha256:
        path.unlink()
        raise WrongFile


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None
