"""What a chat model had in its memory, taken out so that another process can go on from it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SavedSequence:
    """`tokens` were read and said; the first `whole` of them need not be read again. `made_by` names the model file,
    the version of llama.cpp and the settings: anything else cannot go on from it."""

    tokens: tuple[int, ...]
    whole: int
    made_by: str
    data: bytes
