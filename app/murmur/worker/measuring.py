"""The messages about what the computer can do; `messages` lists them with all others."""

from __future__ import annotations

from murmur.domain.computer import Speed
from murmur.worker.part import Part


class MeasureSpeed(Part, frozen=True):
    """To the chat worker: a few seconds of work on weights made for it. No model is needed."""

    gpu: bool
    """Whether the graphics processor is measured, instead of the processor."""


class SpeedStep(Part, frozen=True):
    """An event: `done` of `total` formats have been measured."""

    done: int
    total: int


class SpeedMeasured(Part, frozen=True):
    speed: Speed
