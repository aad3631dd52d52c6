"""`murmur models optimise`: a copy of a model in the file format that this computer runs fastest.

models/ID/optimised/    the copy, and a record of what it was made from and what it gains and costs
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec

from murmur.domain.errors import ModelError, ModelForbidden
from murmur.domain.jobs import CancelToken, Progress, Report
from murmur.domain.load_plan import LoadPlan
from murmur.domain.models import Model
from murmur.domain.optimised import OptimisedCopy
from murmur.services.models import Models, ModelStore
from murmur.worker import messages as m
from murmur.worker.client import Worker

FOLDER, FILE, RECORD = "optimised", "model.gguf", "copy.json"
CLEARLY_FASTER = 1.05

_DOING = ("Measuring the model", "Making the faster copy", "Measuring the copy")


class Copies:
    """The faster copies that were made, one of a model at most. One that is there is the one that is loaded."""

    def __init__(self, store: ModelStore) -> None:
        self._store = store

    def of(self, model: Model) -> OptimisedCopy | None:
        """None where there is none, or where the model's own file is another now."""
        folder = self._folder(model)
        try:
            copy = msgspec.json.decode((folder / RECORD).read_bytes(), type=OptimisedCopy)
        except (OSError, msgspec.MsgspecError):
            return None
        fits = copy.source_sha256 == model.weights.sha256 and (folder / FILE).is_file()
        return copy if fits else None

    def file_of(self, model: Model) -> Path:
        return self._folder(model) / FILE

    def keep(self, model: Model, incoming: Path, copy: OptimisedCopy) -> None:
        """Gives the file in `incoming` its place; the record comes last."""
        self.forget(model)
        folder = incoming / FOLDER
        self._store.write(folder / RECORD, [msgspec.json.encode(copy)])
        self._store.settle(incoming, model.id)

    def forget(self, model: Model) -> None:
        folder = self._folder(model)
        (folder / RECORD).unlink(missing_ok=True)
        shutil.rmtree(folder, ignore_errors=True)

    def _folder(self, model: Model) -> Path:
        return self._store.folder(model.id) / FOLDER


class Optimising:
    """`worker` starts a sealed chat worker that may read the one path and write in the other."""

    def __init__(
        self,
        models: Models,
        store: ModelStore,
        copies: Copies,
        worker: Callable[[Path, Path], Worker],
        text: str,
    ) -> None:
        """`text` is the fixed one on which quality is measured."""
        self._models = models
        self._store = store
        self._copies = copies
        self._worker = worker
        self._text = text

    def optimise(self, model_id: str, report: Report, cancel: CancelToken) -> OptimisedCopy:
        """Makes the faster copy, from now on loaded in place of the file. ModelError when it gains nothing clear."""
        model = self._models.chat_model(model_id)
        path = self._models.file_of(model)
        if self._models.allowed.limited:
            raise ModelForbidden(
                "Your organisation has a list of model files, and a faster copy is another file", "It is used as it is"
            )
        incoming = self._store.begin()
        folder = incoming / FOLDER
        folder.mkdir(mode=0o700)
        worker = self._worker(path, folder)
        try:
            copy = self._make(model, path, folder / FILE, worker, report, cancel)
            if copy.gain < CLEARLY_FASTER:
                raise ModelError(
                    f"{model.name} gains nothing clear by another format ({copy.gain:.2f} times as fast)",
                    "It is used as it is",
                )
            self._copies.keep(model, incoming, copy)
            return copy
        finally:
            worker.close()
            self._store.discard(incoming)

    def undo(self, model_id: str) -> Model:
        """Deletes the copy. ModelError when there is none."""
        model = self._models.chat_model(model_id)
        if self._copies.of(model) is None:
            raise ModelError(f"There is no faster copy of {model.name}", "It is used as it is")
        self._copies.forget(model)
        return model

    def _make(
        self, model: Model, path: Path, target: Path, worker: Worker, report: Report, cancel: CancelToken
    ) -> OptimisedCopy:
        if self._models.needs_check(path, model.weights.sha256):
            report(Progress("Checking the model file", 0))
            worker.ask(m.CheckModel(str(path), model.weights.sha256), m.Done, cancel)
            self._models.checked(path, model.weights.sha256)

        def tell(event: m.Reply, frame: bytes | None) -> None:
            if isinstance(event, m.SpeedStep):
                report(Progress(_DOING[event.done], event.done, event.total))

        request = m.OptimiseModel(str(path), str(target), self._text, LoadPlan(context=0))
        made, _ = worker.call(request, on_event=tell, cancel=cancel)
        assert isinstance(made, m.ModelOptimised)
        if made.sha256 == model.weights.sha256:
            raise ModelError(f"{model.name} is in the fastest format already", "It is used as it is")
        return OptimisedCopy(
            model.weights.sha256, made.sha256, target.stat().st_size, made.quantisation, made.before, made.after
        )
