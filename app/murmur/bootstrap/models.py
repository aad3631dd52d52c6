"""What has to do with models: downloading, measuring, and the commands that need no key."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from murmur import cli
from murmur.bootstrap.workers import READER_MEMORY, chat_policy, egress_for, graphics_of, spec_of
from murmur.domain.graphics import Graphics
from murmur.domain.jobs import CancelToken
from murmur.domain.load_plan import LEAST_CONTEXT, Tuned
from murmur.domain.settings import Managed, Settings
from murmur.paths import policy_file, resource
from murmur.services.allowed_models import AllowedModels
from murmur.services.downloading import Downloads
from murmur.services.fit import Fitting
from murmur.services.graphics import GraphicsCard
from murmur.services.model_desk import ModelDesk, sealed_header_reader
from murmur.services.model_runs import ModelRuns
from murmur.services.models import Models, read_catalogue
from murmur.services.optimising import Copies, Optimising
from murmur.services.remote_model import RemoteChatModel
from murmur.services.signatures import built_in
from murmur.storage.home import Home, open_home
from murmur.storage.model_downloads import ModelDownloads
from murmur.storage.model_files import ModelFiles
from murmur.storage.settings_file import SettingsFile
from murmur.worker.client import Worker
from murmur.worker.life import WorkerSpec
from murmur.worker.seal import SealPolicy

FIXED_TEXT = "thistlecombe-staff-handbook.md"
"""Of the samples: what the quality of a model is measured on, before and after it was optimised."""


def on_models(path: Path, options: argparse.Namespace, output: cli.Output, cancel: CancelToken) -> int:
    """Models are no secret: no key is needed, and to list or to weigh them the home is not opened, or made."""
    store = ModelFiles(path)
    managed = SettingsFile(path / "settings.json", policy_file()).managed()
    models = known_models(store, lambda: managed)
    if options.action == "list":
        return cli.list_models(models, output)
    if options.action == "fit":
        settings = SettingsFile(path / "settings.json", policy_file()).load()
        worker = measuring_worker(False, graphics_of(path, lambda: settings))
        try:
            return cli.fit_models(fitting(path, models, worker), options, output, cancel)
        finally:
            worker.close()
    home = open_home(path)
    try:
        settings = SettingsFile(home.settings, policy_file()).load()
        if options.action == "download":
            downloads = downloads_of(home, models, lambda: settings)
            return cli.download(downloads, options, output, cancel)
        if options.action in cli.ON_ONE_MODEL:
            return _on_one_model(home, models, settings, options, output, cancel)
        reader = Worker(spec_of("reader", SealPolicy(read=(), write=(), memory_bytes=READER_MEMORY), settings))
        desk = desk_of(models, store, reader, lambda: managed)
        try:
            return cli.on_models(desk, options, output, cancel)
        finally:
            reader.close()
    finally:
        home.close()


def known_models(store: ModelFiles, managed: Callable[[], Managed]) -> Models:
    """The catalogue's and the user's own, those alone to be used that the administrator's list has."""
    return Models(read_catalogue(), store, AllowedModels(lambda: managed().models))


def downloads_of(home: Home, models: Models, settings: Callable[[], Settings]) -> Downloads:
    hosts = models.catalogue.download_hosts
    return Downloads(models, ModelDownloads(home.path), settings, hosts, egress_for(settings))


def desk_of(models: Models, store: ModelFiles, reader: Worker, managed: Callable[[], Managed]) -> ModelDesk:
    signed_only = lambda: managed().require_signed_models  # noqa: E731
    return ModelDesk(models, store, sealed_header_reader(reader), built_in(), signed_only)


def _on_one_model(
    home: Home,
    models: Models,
    settings: Settings,
    options: argparse.Namespace,
    output: cli.Output,
    cancel: CancelToken,
) -> int:
    copies = Copies(ModelFiles(home.path))

    def tune(model_id: str, cancel: CancelToken) -> Tuned:
        entry = models.chat_model(model_id)
        graphics = graphics_of(home.path, lambda: settings)
        worker = Worker(spec_of("chat", chat_policy(models, copies, entry, graphics), settings), graphics.begin)
        try:
            return RemoteChatModel(worker, models, entry, LEAST_CONTEXT, runs_of(home), copies).tune(cancel)
        finally:
            worker.close()

    return cli.on_one_model(optimising(home, models, copies, settings), tune, options, output, cancel)


def optimising(home: Home, models: Models, copies: Copies, settings: Settings) -> Optimising:
    def writing(path: Path, folder: Path) -> Worker:
        return Worker(spec_of("chat", SealPolicy(read=(path,), write=(folder,)), settings))

    text = resource("samples", FIXED_TEXT).read_text(encoding="utf-8")
    return Optimising(models, ModelFiles(home.path), copies, writing, text)


def runs_of(home: Home) -> ModelRuns:
    return ModelRuns(home.path / "model-runs.json")


def fitting(home: Path, models: Models, worker: Worker) -> Fitting:
    return Fitting(home, ModelFiles(home), worker, models.all, models.is_installed, models.allowed.allows)


def measuring_worker(require_seal: bool, graphics: GraphicsCard) -> Worker:
    """A chat worker that holds no model: measuring may crash a driver, and no answer with it."""
    policy = SealPolicy(read=(), write=(), graphics=graphics.state() is Graphics.FREE)
    return Worker(WorkerSpec("murmur.worker.roles.chat", policy, require_seal), graphics.begin)
