"""`ShelfService`: the models, their fit, downloads and checks as the window shows them, and the one in use."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from murmur.domain.downloads import Transfer
from murmur.domain.errors import ModelError, ModelFileChanged
from murmur.domain.fit import recommend
from murmur.domain.fit_words import recommendation_in_words
from murmur.domain.jobs import CancelToken, Report
from murmur.domain.models import Model
from murmur.domain.optimised import in_words
from murmur.services.api import FitService, SettingsService
from murmur.services.downloading import Downloads
from murmur.services.model_desk import ModelDesk
from murmur.services.models import Models
from murmur.services.optimising import Copies, Optimising
from murmur.services.shelf import Shelf, ShelfModel


class ModelInUse(Protocol):
    """The chat model that answers (services/model_in_use.py)."""

    @property
    def model(self) -> Model: ...

    def runs(self) -> str:
        """How it runs, in a sentence; "" before it was loaded."""

    def use(self, model: Model) -> None:
        """The next answer is given by this one."""

    def load_again(self, model: Model) -> None:
        """Its files are others now."""


class ModelShelf:
    def __init__(
        self,
        models: Models,
        desk: ModelDesk,
        downloads: Downloads,
        fitting: FitService,
        settings: SettingsService,
        in_use: ModelInUse,
        optimising: Optimising,
        copies: Copies,
        noticed: Callable[[], None] = lambda: None,
    ) -> None:
        """`noticed` is called when other models may be installed than before."""
        self._models = models
        self._desk = desk
        self._downloads = downloads
        self._fitting = fitting
        self._settings = settings
        self._in_use = in_use
        self._optimising = optimising
        self._copies = copies
        self._noticed = noticed

    def shelf(self) -> Shelf:
        fits = self._fitting.fits()
        best = recommend(fits)
        shown = tuple(
            ShelfModel(
                model=fit.model,
                fit=fit,
                installed=self._models.is_installed(fit.model),
                in_use=fit.model.id == self._in_use.model.id,
                own=fit.model in self._models.own,
                begun=self._downloads.begun(fit.model.id),
                copy=self._copy(fit.model),
            )
            for fit in fits
        )
        return Shelf(
            computer=self._fitting.computer(),
            models=shown,
            measured=self._fitting.speed() is not None,
            recommended=best.fit.model.id if best else "",
            why=recommendation_in_words(best) if best else "",
            used=self._in_use.runs(),
            downloads=self._settings.get().downloads.allowed,
        )

    def measure(self, report: Report, cancel: CancelToken) -> Shelf:
        self._fitting.measure(report, cancel)
        return self.shelf()

    def download(
        self, model_id: str, on_transfer: Callable[[Transfer], None], cancel: CancelToken, accept_licence: bool = False
    ) -> None:
        self._downloads.download(model_id, on_transfer, cancel, accept_licence)
        self._noticed()

    def discard(self, model_id: str) -> None:
        self._downloads.discard(model_id)

    def install(self, path: Path, report: Report, cancel: CancelToken) -> Model:
        models = self._desk.install_all(path, report, cancel)
        self._noticed()
        return models[0]

    def verify(self, model_id: str, report: Report, cancel: CancelToken) -> None:
        changed = [found for found in self._desk.verify(model_id, report, cancel) if found.state != "whole"]
        if changed:
            name = Path(changed[0].path).name
            raise ModelFileChanged(f"The model file {name} is {changed[0].state}", "Get the model again")

    def remove(self, model_id: str) -> None:
        if model_id == self._in_use.model.id:
            raise ModelError("This model is in use", "Use another one first")
        self._desk.remove(model_id)
        self._noticed()

    def optimise(self, model_id: str, report: Report, cancel: CancelToken) -> None:
        self._optimising.optimise(model_id, report, cancel)
        self._in_use.load_again(self._models.model(model_id))

    def undo_optimising(self, model_id: str) -> None:
        self._in_use.load_again(self._optimising.undo(model_id))

    def _copy(self, model: Model) -> str:
        copy = self._copies.of(model)
        return f"{in_words(copy)}." if copy is not None else ""

    def choose(self, model_id: str) -> None:
        model = self._models.chat_model(model_id)
        self._models.file_of(model)
        settings = self._settings.get()
        self._settings.change(replace(settings, answers=replace(settings.answers, model=model_id)))
        in_force = self._settings.get().answers.model
        if in_force != model_id:
            raise ModelError("Your administrator has chosen the model", f"Ask for a change: it is {in_force}")
        self._in_use.use(model)
