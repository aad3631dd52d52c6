"""What a computer is able to do, as far as running a model goes: described, or probed (services/computer.py)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gpu:
    """One device that llama.cpp can compute on. Memory in bytes."""

    name: str
    memory: int
    memory_free: int
    integrated: bool = False


@dataclass(frozen=True, slots=True)
class Computer:
    """Memory and disk in bytes. `battery`: None where it has none or nobody says, else whether it runs on it now."""

    processor: str
    cores: int
    memory: int
    memory_free: int
    disk_free: int
    gpus: tuple[Gpu, ...] = ()
    battery: bool | None = None


@dataclass(frozen=True, slots=True)
class Speed:
    """What a measurement of about two seconds found: `bytes_per_second` that a model's weights are read at while
    decoding, `operations_per_second` (multiply and add counted as two) while a prompt is evaluated, and
    `seconds_per_token`, what each decoded token costs besides."""

    bytes_per_second: float
    operations_per_second: float
    seconds_per_token: float
