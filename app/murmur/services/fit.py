"""Models against this computer: `FitService` over a worker of its own, with what was measured kept in the home."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import msgspec

from murmur.domain.computer import Computer, Speed
from murmur.domain.errors import MurmurError, WorkerCrashed
from murmur.domain.fit import Fit, Recommendation, fit_of, quality, recommend
from murmur.domain.jobs import CancelToken, Progress, Report
from murmur.domain.load_plan import context_for
from murmur.domain.models import Model, Role
from murmur.services.computer import probe
from murmur.worker import messages as m
from murmur.worker.client import Worker

MEASURING = "Measuring this computer"


class SpeedStore(Protocol):
    """Where speeds are kept (storage/model_files.py)."""

    def speeds(self) -> bytes: ...
    def keep_speeds(self, content: bytes) -> None: ...


@dataclass(frozen=True, slots=True)
class Measured:
    """A speed, and what it is true for: anything else is measured anew."""

    of: str
    speed: Speed


class Fitting:
    """`FitService`. `worker` is a chat worker that holds no model, so that a crash in measuring harms no answer."""

    def __init__(
        self,
        home: Path,
        store: SpeedStore,
        worker: Worker,
        models: Callable[[], Sequence[Model]],
        installed: Callable[[Model], bool],
        allowed: Callable[[Model], bool] = lambda model: True,
    ) -> None:
        self._home = home
        self._store = store
        self._worker = worker
        self._models = models
        self._installed = installed
        self._allowed = allowed
        self._around: m.Surroundings | None = None

    def computer(self) -> Computer:
        around = self._look()
        return probe(self._home, around.processor, around.cores, around.cards)

    def speed(self) -> Speed | None:
        name = self._name()
        return next((one.speed for one in self._kept() if one.of == name), None)

    def measure(self, report: Report, cancel: CancelToken) -> Speed:
        gpu = bool(self._look().cards)
        speed = self._measured(False, report, cancel)
        if gpu:
            # Its driver may fail, or kill the worker: then the processor is what there is.
            with contextlib.suppress(WorkerCrashed, MurmurError):
                speed = replace(speed, on_gpu=self._measured(True, report, cancel))
            cancel.raise_if_cancelled()
        self._keep(Measured(self._name(), speed))
        return speed

    def fits(self) -> list[Fit]:
        computer, speed = self.computer(), self.speed()
        models = [model for model in self._models() if Role.CHAT in model.roles]
        fits = [
            fit_of(
                model,
                computer,
                speed,
                context_for(model, computer.memory_free),
                self._installed(model),
                self._allowed(model),
            )
            for model in models
        ]
        return sorted(fits, key=quality, reverse=True)

    def recommendation(self) -> Recommendation | None:
        return recommend(self.fits())

    def _measured(self, gpu: bool, report: Report, cancel: CancelToken) -> Speed:
        def step(event: m.Reply, frame: bytes | None) -> None:
            if isinstance(event, m.SpeedStep):
                report(Progress(MEASURING, event.done, event.total))

        body, _ = self._worker.call(m.MeasureSpeed(gpu), on_event=step, cancel=cancel)
        assert isinstance(body, m.SpeedMeasured)
        return body.speed

    def _look(self) -> m.Surroundings:
        if self._around is None:
            self._around = self._worker.ask(m.LookAround(), m.Surroundings)
        return self._around

    def _name(self) -> str:
        around = self._look()
        cards = "".join(f", {card.name}" for card in around.cards)
        return f"llama.cpp {around.version} on {around.processor}, {around.cores} cores{cards}"

    def _kept(self) -> list[Measured]:
        try:
            return msgspec.json.decode(self._store.speeds(), type=list[Measured])
        except msgspec.MsgspecError:
            return []  # nothing remembered: it is measured again

    def _keep(self, measured: Measured) -> None:
        others = [one for one in self._kept() if one.of != measured.of]
        self._store.keep_speeds(msgspec.json.encode([*others, measured]))
