"""The chat worker: one GGUF model in a sealed process that can read nothing but the model's file."""

from __future__ import annotations

import hashlib
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from murmur.domain.errors import ModelError, ModelFileChanged, ProtocolError
from murmur.worker import messages as m
from murmur.worker.child import Call, Notify, Role, WithFrame

if TYPE_CHECKING:
    from murmur.engines.llama import LlamaModel


def build(notify: Notify) -> Role:
    """Entry for `worker.child`."""
    return ChatRole()


class ChatRole:
    def __init__(self) -> None:
        self._model: LlamaModel | None = None

    def handle(self, request: m.Request, call: Call) -> m.Reply | WithFrame | None:
        match request:
            case m.LoadModel():
                return self._load(request)
            case m.Doctor():
                return self._doctor()
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

        if request.verify and _sha256(Path(request.path)) != request.sha256:
            raise ModelFileChanged
        self._model = LlamaModel.load(
            Path(request.path),
            model_id=request.model_id,
            sha256=request.sha256,
            parameters=request.parameters,
            context=request.context,
            first_rung=request.first_rung,
        )
        return m.ModelLoaded(self._model.facts(), self._model.rung)

    def _doctor(self) -> m.DoctorReport:
        facts = {"llama-cpp-python": version("llama-cpp-python")}
        if self._model is not None:
            facts["loaded as"] = self._model.facts().loaded_as
        return m.DoctorReport(facts)


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise ModelError("The model file cannot be read", "Reinstall the model") from error
