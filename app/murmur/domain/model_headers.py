"""What the header of a model file says of it: no more than the file itself claims, and checked against its size."""

from __future__ import annotations

from dataclasses import dataclass

from murmur.domain.models import Role, Thinking, ThinkingFormat

UNKNOWN = Thinking(ThinkingFormat.UNKNOWN)


@dataclass(frozen=True, slots=True)
class ModelHeader:
    """`parameters` counts the values of all tensors, `active_parameters` those used for one token where experts take
    turns. `layer_bytes` are the sizes of the layers in the file, one after the other, `other_bytes` that of all else
    (embeddings, output). `kv_bytes_per_token` is for 16-bit values, and None where not every token costs the same."""

    architecture: str
    role: Role
    name: str
    parameters: int
    quantisation: str
    layer_bytes: tuple[int, ...]
    other_bytes: int
    active_parameters: int | None = None
    context: int | None = None
    kv_bytes_per_token: int | None = None
    chat_template: bool = False
    thinking: Thinking = UNKNOWN
    """As far as the chat template mentions it."""
    recurrent: bool = False
    licence: str = ""
    """As the file names it, mostly an SPDX id in small letters."""
    languages: tuple[str, ...] = ()
