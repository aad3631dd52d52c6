"""Which model is right for this computer: what each needs, how fast it would be, and the best that is still pleasant.

Rules only: the computer and its speed are given. What nobody knows stays None, and fit_words says so. Why the order of
quality is as it is: packaging/docs/decisions/0018.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from murmur.domain.computer import Computer, Gpu, Speed
from murmur.domain.models import SMALLEST_WRITER, Model, Role, ThinkingFormat

GIB = 1024**3

TYPICAL_PROMPT = 1500
"""Tokens of a question about documents: six passages of about 200 tokens, the rules and the question."""

LONGEST_WAIT = 30.0
"""Seconds to the first word that a person bears when the passages found are on screen all the while, and when only a
conversation's first question takes so long (a follow-up evaluates only what is new)."""

SLOWEST_READING = 5.0
"""Tokens a second: as fast as most people read an unknown text with care (about 225 words a minute)."""

SYSTEM_BYTES = 2 * GIB
"""What a desktop system takes for itself."""

MURMUR_BYTES = GIB
"""Window and workers at their busiest, without the chat model: measured 0.9 GiB."""

OTHERS_BYTES = 3 * GIB // 2
"""A browser with some pages, mail and an office program: with less left over, something has to be swapped out."""

COMPUTE_BYTES = 300 * 1024**2
"""Buffers of llama.cpp for 128 tokens at a time: the row of logits of the largest vocabularies is most of it."""

UNKNOWN_KV_PER_TOKEN = 204_800
"""Bytes, counted where a model's own is not known: the most that any model of the catalogue takes."""

GPU_SHARE = 0.85
"""Of a graphics processor's memory: the rest is the screen's."""

SMALLEST_GPU_SHARE = 0.2
"""Below it the processor does nearly all the work anyway."""


class Fits(StrEnum):
    WELL = "well"
    TIGHT = "tight"  # it runs, and other programs are swapped out
    NO = "no"
    UNKNOWN = "unknown"


class Place(StrEnum):
    GPU = "gpu"
    GPU_PART = "gpu_part"
    CPU = "cpu"


class Against(StrEnum):
    """What speaks against recommending a model, gravest first."""

    FORBIDDEN = "forbidden"  # the administrator's list does not have it
    MEMORY = "memory"
    DISK = "disk"
    UNKNOWN = "unknown"  # its size is not known, so neither memory nor speed can be told
    THINKS = "thinks"  # before every answer, and nobody says how it is switched off
    SLOW_START = "slow_start"
    SLOW = "slow"
    LICENCE = "licence"  # terms of its maker's own, which not everybody may accept
    QUOTES_ONLY = "quotes_only"  # too small to write prose about evidence
    OLDER = "older"  # a generation that its makers or their peers have replaced


_COMPUTERS = frozenset({Against.MEMORY, Against.DISK, Against.UNKNOWN, Against.SLOW_START, Against.SLOW})
"""What speaks against a model on this computer; the rest speaks against it everywhere."""


@dataclass(frozen=True, slots=True)
class Fit:
    """One model on one computer. `memory_bytes`: what it takes of the computer's memory and the GPU's together.
    `gpu_share`: how much of it lies on the graphics processor. `seconds_to_first_word` is that of a typical question.
    """

    model: Model
    fits: Fits
    where: Place
    gpu_share: float = 0.0
    memory_bytes: int | None = None
    disk_bytes: int | None = None
    disk_fits: bool | None = None
    tokens_per_second: float | None = None
    seconds_to_first_word: float | None = None
    against: tuple[Against, ...] = ()
    kv_unknown: bool = False


@dataclass(frozen=True, slots=True)
class NextUp:
    """The next better model that is out of reach, and what it would cost beyond the recommended one."""

    fit: Fit
    more_memory: int | None
    more_seconds: float | None


@dataclass(frozen=True, slots=True)
class Recommendation:
    fit: Fit
    next: NextUp | None = None


def fit_of(
    model: Model,
    computer: Computer,
    speed: Speed | None,
    context: int,
    installed: bool = False,
    allowed: bool = True,
) -> Fit:
    """How this model would do with `context` tokens of context. Without a speed nothing is said about time."""
    forbidden = () if allowed else (Against.FORBIDDEN,)
    weights = model.weights.bytes
    kv, kv_known = _kv_bytes(model, context)
    if weights is None:
        return Fit(model, Fits.UNKNOWN, Place.CPU, against=(*forbidden, Against.UNKNOWN))
    gpu = max(computer.gpus, key=lambda one: (not one.integrated, one.memory), default=None)
    on_gpu = speed.on_gpu if speed is not None and gpu is not None else None
    share = _gpu_share(gpu, weights + kv) if gpu is not None and (speed is None or on_gpu is not None) else 0.0
    tokens, seconds = (None, None) if speed is None else _times(model, speed, on_gpu, share, kv, context)
    here = weights + kv if gpu is None or gpu.integrated else round((1 - share) * (weights + kv))
    fits = _fits(here + COMPUTE_BYTES, computer.memory)
    disk = model.bytes
    enough = None if disk is None or computer.disk_free is None else installed or disk + GIB <= computer.disk_free
    return Fit(
        model=model,
        fits=fits,
        where=Place.CPU if not share else Place.GPU if share == 1 else Place.GPU_PART,
        gpu_share=share,
        memory_bytes=weights + kv + COMPUTE_BYTES,
        disk_bytes=disk,
        disk_fits=enough,
        tokens_per_second=tokens,
        seconds_to_first_word=seconds,
        against=(*forbidden, *_against(model, fits, enough, tokens, seconds)),
        kv_unknown=not kv_known,
    )


def recommend(fits: Iterable[Fit]) -> Recommendation | None:
    """The best model that fits well and answers within a bearable wait; where none does, the quickest that fits at
    all. None where nothing fits or no speed is known. Nothing is said of what is forbidden."""
    known = [one for one in fits if one.seconds_to_first_word is not None and Against.FORBIDDEN not in one.against]
    chat = [one for one in known if Role.CHAT in one.model.roles]
    bearable = [one for one in chat if not out_of_reach(one)]
    running = [one for one in chat if one.fits in (Fits.WELL, Fits.TIGHT) and one.disk_fits is not False]
    if bearable:
        best = max(bearable, key=quality)
    elif running:
        best = min(running, key=lambda one: (one.seconds_to_first_word or 0.0, one.model.id))
    else:
        return None
    higher = [one for one in chat if out_of_reach(one) and quality(one) > quality(best)]
    sound = [one for one in higher if _COMPUTERS.issuperset(one.against)]
    upper = min(sound or higher, key=quality, default=None)
    return Recommendation(best, None if upper is None else _next_up(best, upper))


def out_of_reach(fit: Fit) -> bool:
    """Whether this computer is what speaks against the model, not the model itself."""
    return not _COMPUTERS.isdisjoint(fit.against)


def quality(fit: Fit) -> tuple[bool, bool, bool, bool, bool, float, int, str]:
    """The order in which models are preferred; higher is better (decision 0018)."""
    model, against = fit.model, fit.against
    return (
        Against.FORBIDDEN not in against,
        Against.THINKS not in against,
        Against.LICENCE not in against,
        Against.QUOTES_ONLY not in against,
        Against.OLDER not in against,
        effective_parameters(model) or 0.0,
        -(fit.memory_bytes or 0),
        model.id,
    )


def effective_parameters(model: Model) -> float | None:
    """How large a dense model of like quality would be. For a mixture of experts the geometric mean of all and active
    parameters, the common rule of thumb."""
    if model.parameters is None:
        return None
    return math.sqrt(model.parameters * (model.active_parameters or model.parameters))


_CURRENT = ("gemma-4", "qwen3.5", "qwen3.6", "qwen3.8", "ministral-3", "granite-4.2", "smollm3", "lfm2.5", "gpt-oss")


def _against(
    model: Model, fits: Fits, disk: bool | None, tokens: float | None, seconds: float | None
) -> Iterable[Against]:
    if fits is not Fits.WELL:
        yield Against.MEMORY
    if disk is False:
        yield Against.DISK
    if model.parameters is None:
        yield Against.UNKNOWN
    thinking = model.thinking
    if thinking.format is not ThinkingFormat.NONE and not thinking.skip and thinking.default_on is not False:
        yield Against.THINKS
    if seconds is not None and seconds > LONGEST_WAIT:
        yield Against.SLOW_START
    if tokens is not None and tokens < SLOWEST_READING:
        yield Against.SLOW
    if model.parameters is not None and model.parameters < SMALLEST_WRITER:
        yield Against.QUOTES_ONLY
    if model.licence.spdx is None:
        yield Against.LICENCE
    if not model.id.startswith(_CURRENT):
        yield Against.OLDER


def _fits(needed: int, memory: int) -> Fits:
    left = memory - needed - MURMUR_BYTES - SYSTEM_BYTES
    return Fits.WELL if left >= OTHERS_BYTES else Fits.TIGHT if left >= 0 else Fits.NO


def _kv_bytes(model: Model, context: int) -> tuple[int, bool]:
    """What `context` tokens take, and whether that is known."""
    length = min(context, model.context or context)
    if model.kv_bytes_per_token is not None:
        return model.kv_bytes_per_token * length, True
    if model.kv_bytes_at_4k is not None:
        return model.kv_bytes_at_4k * length // 4096, True
    return UNKNOWN_KV_PER_TOKEN * length, False


def _gpu_share(gpu: Gpu, needed: int) -> float:
    share = (gpu.memory * GPU_SHARE - COMPUTE_BYTES) / needed
    return 1.0 if share >= 1 else share if share >= SMALLEST_GPU_SHARE else 0.0


def _times(
    model: Model, speed: Speed, on_gpu: Speed | None, share: float, kv: int, context: int
) -> tuple[float | None, float | None]:
    """Tokens a second and seconds to the first word, in the midst of a typical question."""
    prompt = min(TYPICAL_PROMPT, context)
    second = [_per_token(model, speed, kv * prompt / context)]
    first = [_first_word(model, speed, prompt)]
    if on_gpu is not None:
        second.append(_per_token(model, on_gpu, kv * prompt / context))
        first.append(_first_word(model, on_gpu, prompt))
    per_token, wait = _mixed(second, share), _mixed(first, share)
    return (None if per_token is None else 1 / per_token), wait


def _mixed(values: list[float | None], share: float) -> float | None:
    """The processor's part of the work, and the graphics processor's."""
    here, there = values[0], values[-1]
    return None if here is None or there is None else (1 - share) * here + share * there


def _per_token(model: Model, speed: Speed, kv_read: float) -> float | None:
    weights = model.weights.bytes
    if weights is None:
        return None
    active = 1.0
    if model.active_parameters is not None:
        if model.parameters is None:
            return None
        active = model.active_parameters / model.parameters
    rate = speed.of(model.quantisation).bytes_per_second
    return (weights * active + kv_read) / rate + speed.seconds_per_token


def _first_word(model: Model, speed: Speed, tokens: int) -> float | None:
    active = model.active_parameters or model.parameters
    if active is None:
        return None
    return 2.0 * active * tokens / speed.of(model.quantisation).operations_per_second


def _next_up(best: Fit, upper: Fit) -> NextUp:
    memory = None
    if upper.memory_bytes is not None and best.memory_bytes is not None:
        memory = upper.memory_bytes - best.memory_bytes
    seconds = None
    if upper.seconds_to_first_word is not None and best.seconds_to_first_word is not None:
        seconds = upper.seconds_to_first_word - best.seconds_to_first_word
    return NextUp(upper, memory, seconds)
