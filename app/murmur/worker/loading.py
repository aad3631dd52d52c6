"""Messages about what there is to run a chat model on, and about loading one."""

from __future__ import annotations

from murmur.answering.ports import ModelFacts
from murmur.domain.computer import Gpu
from murmur.domain.graphics import Graphics
from murmur.domain.load_plan import Card, LoadPlan, Tuned
from murmur.domain.optimised import Measurement
from murmur.worker.part import Part


class LookAround(Part, frozen=True):
    """What is there to run a model on?"""


class UseGraphics(Part, frozen=True):
    """Before all else: what stands in the way of a graphics card, and where nothing does, llama.cpp's library for one
    ("": it is built in). It is loaded and the cards are looked for; a bad driver ends the process or never returns."""

    graphics: Graphics
    library: str = ""


class CheckModel(Part, frozen=True):
    """Hashes the file; ModelFileChanged when it is another than it should be."""

    path: str
    sha256: str


class LoadModel(Part, frozen=True):
    model_id: str
    path: str
    sha256: str
    parameters: int
    plan: LoadPlan
    tune: bool = False
    """Measure the fastest settings when there is nothing else to do, and tell them unasked."""


class TuneModel(Part, frozen=True):
    """Measures the fastest settings for the loaded model now."""


class Surroundings(Part, frozen=True):
    """The processor's name and how many threads of it a model would use, the version of llama.cpp, and the graphics
    cards that it can use."""

    processor: str
    version: str
    cards: tuple[Gpu, ...]
    cores: int = 1


class ModelTuned(Part, frozen=True):
    """Also sent unasked (call 0)."""

    sha256: str
    tuned: Tuned


class OptimiseModel(Part, frozen=True):
    """Writes a copy of the file at `path` to `target`, in the format that the processor runs fastest, and measures
    both; `text` is what quality is measured on. Steps are told as SpeedStep."""

    path: str
    target: str
    text: str
    plan: LoadPlan


class ModelOptimised(Part, frozen=True):
    """`sha256` is the copy's."""

    sha256: str
    quantisation: str
    before: Measurement
    after: Measurement


class ModelLoaded(Part, frozen=True):
    facts: ModelFacts
    card: Card
