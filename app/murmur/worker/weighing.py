"""The messages about a model file that nobody knows yet; `messages` lists them with all others."""

from __future__ import annotations

from murmur.domain.model_headers import ModelHeader
from murmur.worker.part import Part


class ReadModelHeader(Part, frozen=True):
    """To the reader; an open file handle follows."""

    cpu_seconds: int


class ModelHeaderRead(Part, frozen=True):
    header: ModelHeader
