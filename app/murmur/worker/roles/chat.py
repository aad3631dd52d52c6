"""The chat worker: one GGUF model in a sealed process that can read nothing but the model's file."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from murmur.domain.errors import ModelError, ModelFileChanged, ProtocolError
from murmur.domain.graphics import Graphics
from murmur.worker import messages as m
from murmur.worker.child import Call, Notify, Role, WithFrame
from murmur.worker.roles.gathering import Gathering

if TYPE_CHECKING:
    from murmur.domain.computer import Gpu
    from murmur.domain.load_plan import Tuned
    from murmur.engines.llama import LlamaModel

PIECE = 32 * 1024 * 1024
"""Bytes of a saved sequence that travel at once."""


SPINS = "20000"
"""How often a thread of llama.cpp looks again before it sleeps, some hundred microseconds: the others are back before
that a thousand times a token, and asleep at once it wrote a third as fast. Where another process has taken the core it
sleeps soon enough."""


QUIET = 5.0
"""Seconds without a request before settings are measured."""


def build(notify: Notify) -> Role:
    """Entry for `worker.child`."""
    os.environ.pop("OMP_WAIT_POLICY", None)
    os.environ["GOMP_SPINCOUNT"] = SPINS
    return ChatRole(notify)


class ChatRole:
    def __init__(self, notify: Notify) -> None:
        self._notify = notify
        self._model: LlamaModel | None = None
        self._tuning: Iterator[Tuned | None] | None = None
        self._last_asked = 0.0
        self._pieces: list[bytes] = []
        self._graphics = Graphics.FREE

    def handle(self, request: m.Request, call: Call) -> m.Reply | WithFrame | None:
        try:
            return self._handle(request, call)
        finally:
            self._last_asked = time.monotonic()

    def _handle(self, request: m.Request, call: Call) -> m.Reply | WithFrame | None:
        match request:
            case m.LookAround():
                return self._look_around()
            case m.UseGraphics():
                return self._use_graphics(request)
            case m.CheckModel():
                return _check(request)
            case m.LoadModel():
                return self._load(request)
            case m.Doctor():
                return self._doctor()
            case m.MeasureSpeed():
                return _measure(request, call)
            case m.OptimiseModel():
                return _optimise(request, call)
            case m.TuneModel():
                return self._tuned(call)
            case m.CountTokens():
                return m.TokenCounts(tuple(self._loaded().count_tokens(request.texts)))
            case m.Likelihood():
                values = self._loaded().likelihood(request.messages, request.continuations, call.cancel)
                return m.Likelihoods(tuple(values))
            case m.Generate():
                return self._generate(request, call)
            case m.Prepare():
                self._loaded().prepare(request.messages, request.manner, call.cancel)
                return m.Done()
            case m.SaveSequence():
                return self._save(request, call)
            case m.TakeSequence():
                if request.first:
                    self._pieces.clear()
                self._pieces.append(call.frame or b"")
                return m.Done()
            case m.RestoreSequence():
                return self._restore(request)
            case _:
                raise ProtocolError

    def idle(self) -> bool:
        """Makes what was just said ready for the next prompt; then measures the fastest settings, as long as nobody
        asks for anything."""
        if self._model is not None and self._model.settle():
            return True
        if self._tuning is None:
            return False
        if time.monotonic() - self._last_asked < QUIET:
            time.sleep(0.05)
            return True
        tuned = next(self._tuning)
        if tuned is not None:
            self._tuning = None
            if tuned.steady:  # else it is measured after the next load
                self._notify(m.ModelTuned(self._loaded().facts().sha256, tuned))
        return tuned is None

    def _tuned(self, call: Call) -> m.ModelTuned:
        self._tuning = None
        for tuned in self._loaded().tuning():
            call.cancel.raise_if_cancelled()
            if tuned is not None:
                return m.ModelTuned(self._loaded().facts().sha256, tuned)
        raise ProtocolError

    def _generate(self, request: m.Generate, call: Call) -> m.GenerationDone:
        said = Gathering(
            lambda text: call.emit(m.TextOut(text), None), lambda text: call.emit(m.ThoughtOut(text), None)
        )
        try:
            generated = self._loaded().generate(
                request.messages,
                request.max_tokens,
                request.seed,
                said.text,
                call.cancel,
                manner=request.manner,
                on_thought=said.thought,
                on_progress=lambda done, total: call.emit(m.PromptRead(done, total), None),
            )
        finally:
            said.flush()
        return m.GenerationDone(generated)

    def _save(self, request: m.SaveSequence, call: Call) -> m.SequenceSaved:
        model = self._loaded()
        saved = model.save(request.most_bytes)
        if saved is None:
            return m.SequenceSaved((), 0, model.made_by)
        for start in range(0, len(saved.data), PIECE):
            call.emit(m.SequencePiece(), saved.data[start : start + PIECE])
        return m.SequenceSaved(saved.tokens, saved.whole, model.made_by)

    def _restore(self, request: m.RestoreSequence) -> m.SequenceRestored:
        from murmur.engines.live import Saved

        model = self._loaded()
        data, self._pieces = b"".join(self._pieces), []
        fits = request.made_by == model.made_by and model.restore(Saved(request.tokens, request.whole, data))
        return m.SequenceRestored(request.whole if fits else 0)

    def _loaded(self) -> LlamaModel:
        if self._model is None:
            raise ModelError
        return self._model

    def _load(self, request: m.LoadModel) -> m.ModelLoaded:
        from murmur.engines.llama import LlamaModel

        self._tuning = None  # what it holds goes before the model it measures
        if self._model is not None:
            self._model.close()
            self._model = None
        self._model = LlamaModel.load(
            Path(request.path),
            model_id=request.model_id,
            sha256=request.sha256,
            parameters=request.parameters,
            plan=request.plan,
            graphics=self._graphics,
        )
        if request.tune:
            self._tuning = self._model.tuning()
        return m.ModelLoaded(self._model.facts(), self._model.card)

    def _doctor(self) -> m.DoctorReport:
        facts = {"llama-cpp-python": version("llama-cpp-python")}
        if self._model is not None:
            facts["loaded"] = self._model.facts().loaded_as
        facts["runs"] = self._model.facts().used if self._model is not None else self._would_run()
        return m.DoctorReport(facts)

    def _use_graphics(self, request: m.UseGraphics) -> m.Done:
        from murmur.engines import ggml

        self._graphics = request.graphics
        if request.library and not ggml.load_graphics(Path(request.library)):
            self._graphics = Graphics.NO_VULKAN
        self._cards()
        return m.Done()

    def _cards(self) -> tuple[Gpu, ...]:
        from murmur.engines import ggml

        return () if self._graphics.forbidden else tuple(card for _, card in ggml.graphics_cards())

    def _would_run(self) -> str:
        """What a model will run on, as far as it can be told before it is loaded."""
        from murmur.engines.devices import best_card, without_card

        card = best_card(self._cards())
        if card is None:
            return without_card(self._graphics)
        return f"On the graphics card ({card.name}) as far as the model fits"

    def _look_around(self) -> m.Surroundings:
        from murmur.engines import ggml
        from murmur.engines.processors import physical_cores, processor_name

        known = f"{version('llama-cpp-python')} with ggml {ggml.version()}"
        return m.Surroundings(processor_name(), known, self._cards(), physical_cores())


def _measure(request: m.MeasureSpeed, call: Call) -> m.SpeedMeasured:
    from murmur.engines.measuring import measure

    return m.SpeedMeasured(
        measure(request.gpu, lambda done, total: call.emit(m.SpeedStep(done, total), None), call.cancel)
    )


def _optimise(request: m.OptimiseModel, call: Call) -> m.ModelOptimised:
    from murmur.engines.requantising import QUANTISATION, optimise, sha256_of

    target = Path(request.target)

    def step(done: int, total: int) -> None:
        call.emit(m.SpeedStep(done, total), None)

    before, after = optimise(Path(request.path), target, request.text, request.plan, step, call.cancel)
    return m.ModelOptimised(sha256_of(target), QUANTISATION, before, after)


def _check(request: m.CheckModel) -> m.Done:
    try:
        with Path(request.path).open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise ModelError("The model file cannot be read", "Reinstall the model") from error
    if found != request.sha256:
        raise ModelFileChanged
    return m.Done()
