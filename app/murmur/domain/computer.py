"""What a computer is able to do, as far as running a model goes: described, or probed (services/computer.py)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gpu:
    """One device besides the processor that llama.cpp can compute on. Memory in bytes; `integrated`: it shares the
    computer's own."""

    name: str
    memory: int
    memory_free: int
    integrated: bool = False


@dataclass(frozen=True, slots=True)
class Computer:
    """Memory and disk in bytes. `memory_free` and `disk_free`: None where the system does not tell. `battery`: None
    where it has none or nobody says, else whether it runs on it now."""

    processor: str
    cores: int
    memory: int
    memory_free: int | None = None
    disk_free: int | None = None
    gpus: tuple[Gpu, ...] = ()
    battery: bool | None = None


@dataclass(frozen=True, slots=True)
class FormatSpeed:
    """How fast weights of one file format are used: `bytes_per_second` read while an answer is written,
    `operations_per_second` (multiply and add counted as two) while a prompt is evaluated."""

    quantisation: str
    bytes_per_second: float
    operations_per_second: float


@dataclass(frozen=True, slots=True)
class Speed:
    """What a measurement of a few seconds found: the formats' speeds, `seconds_per_token`, what each written token
    costs besides its weights, and the same for the graphics processor where there is one."""

    formats: tuple[FormatSpeed, ...]
    seconds_per_token: float
    on_gpu: Speed | None = None

    def of(self, quantisation: str) -> FormatSpeed:
        """The speed of this format, or of the measured one whose weights have most nearly as many bits."""
        wanted = bits_per_weight(quantisation)
        return min(
            self.formats,
            key=lambda one: (one.quantisation != quantisation, abs(bits_per_weight(one.quantisation) - wanted)),
        )


_BITS = {"F32": 32.0, "F16": 16.0, "BF16": 16.0, "Q8": 8.5, "Q6": 6.6, "Q5": 5.6, "Q4": 4.7, "IQ4": 4.4, "MXFP4": 4.3}
_BITS |= {"NVFP4": 4.5, "Q3": 3.7, "IQ3": 3.3, "Q2": 2.9, "IQ2": 2.4, "Q1": 1.3, "IQ1": 1.7}


def bits_per_weight(quantisation: str) -> float:
    """Roughly; by the name of the format, such as "Q4_K_M"; 4.7 where the name says nothing."""
    name = quantisation.upper().removeprefix("UD-").split("_")[0].split(" ")[0]
    return _BITS.get(name, _BITS["Q4"])
