"""The chat worker: one GGUF model in a sealed process that can read nothing but the model's file."""

from __future__ import annotations

import hashlib
import os
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from murmur.domain.errors import ModelError, ModelFileChanged, ProtocolError
from murmur.worker import messages as m
from murmur.worker.child import Call, Notify, Role, WithFrame

if TYPE_CHECKING:
    from murmur.engines.llama import LlamaModel


SPINS = "20000"
"""How often a thread of llama.cpp looks again before it sleeps, some hundred microseconds: the others are back before
that a thousand times a token, and asleep at once it wrote a third as fast. Where another process has taken the core it
sleeps soon enough."""


def build(notify: Notify) -> Role:
    """Entry for `worker.child`."""
    os.environ.pop("OMP_WAIT_POLICY", None)
    os.environ["GOMP_SPINCOUNT"] = SPINS
    return ChatRole()


class ChatRole:
    def __init__(self) -> None:
        self._model: LlamaModel | None = None

    def handle(self, request: m.Request, call: Call) -> m.Reply | WithFrame | None:
        match request:
            case m.LookAround():
                return _look_around()
            case m.CheckModel():
                return _check(request)
            case m.LoadModel():
                return self._load(request)
            case m.Doctor():
                return self._doctor()
            case m.MeasureSpeed():
                return _measure(request, call)
            case m.CountTokens():
                return m.TokenCounts(tuple(self._loaded().count_tokens(request.texts)))
            case m.Likelihood():
                values = self._loaded().likelihood(request.messages, request.continuations, call.cancel)
                return m.Likelihoods(tuple(values))
            case m.Generate():
                generated = self._loaded().generate(
                    request.messages,
                    request.max_tokens,
                    request.seed,
                    lambda text: call.emit(m.TextOut(text), None),
                    call.cancel,
                )
                return m.GenerationDone(generated)
            case _:
                raise ProtocolError

    def idle(self) -> bool:
        return False

    def _loaded(self) -> LlamaModel:
        if self._model is None:
            raise ModelError
        return self._model

    def _load(self, request: m.LoadModel) -> m.ModelLoaded:
        from murmur.engines.llama import LlamaModel

        if self._model is not None:
            self._model.close()
            self._model = None
        self._model = LlamaModel.load(
            Path(request.path),
            model_id=request.model_id,
            sha256=request.sha256,
            parameters=request.parameters,
            plan=request.plan,
        )
        return m.ModelLoaded(self._model.facts(), self._model.card)

    def _doctor(self) -> m.DoctorReport:
        facts = {"llama-cpp-python": version("llama-cpp-python")}
        if self._model is not None:
            facts["loaded"] = self._model.facts().loaded_as
        return m.DoctorReport(facts)


def _look_around() -> m.Surroundings:
    from murmur.engines import ggml
    from murmur.engines.processors import physical_cores, processor_name

    known = f"{version('llama-cpp-python')} with ggml {ggml.version()}"
    cards = tuple(card for _, card in ggml.graphics_cards())
    return m.Surroundings(processor_name(), known, cards, physical_cores())


def _measure(request: m.MeasureSpeed, call: Call) -> m.SpeedMeasured:
    from murmur.engines.measuring import measure

    return m.SpeedMeasured(
        measure(request.gpu, lambda done, total: call.emit(m.SpeedStep(done, total), None), call.cancel)
    )


def _check(request: m.CheckModel) -> m.Done:
    try:
        with Path(request.path).open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise ModelError("The model file cannot be read", "Reinstall the model") from error
    if found != request.sha256:
        raise ModelFileChanged
    return m.Done()
