"""How a model is loaded: one frozen value, and the ladder of ever safer ones to fall back on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from murmur.domain.models import SMALLEST_WRITER, Model

AS_MANY_AS_FIT = -1

CONTEXT, SMALL_CONTEXT, LEAST_CONTEXT = 8192, 4096, 2048
"""Tokens. Six passages with a question and its answer need 2,000."""

UNKNOWN_KV_BYTES = 200 * 1024
"""Memory for a token of context where nobody has said it: as much as any model of the catalogue needs."""

BATCH = 128
"""Tokens of a prompt that are evaluated in one call, as long as nothing was measured. What prompts have in common is
reused in whole calls, so that a larger one must pay for itself."""


LADDER = ("normal", "without extra buffers", "on the processor alone", "without memory mapping")
"""From the fastest way to the one that asks least of the computer; each keeps what those before it gave up."""


class Card(StrEnum):
    """What is known of running a model on this computer's graphics card."""

    UNTESTED = "untested"
    TRUSTED = "trusted"  # it computes what the processor computes
    WRONG = "wrong"
    CRASHED = "crashed"


@dataclass(frozen=True, slots=True)
class LoadPlan:
    """Settings of one load. `name` is the rung of the ladder. Threads 0 means: one for each physical core. `batch`
    tokens of a prompt go into one call.

    `gpu_layers` is at most how many layers a graphics card gets, AS_MANY_AS_FIT where the worker may choose.
    `extra_buffers` are copies of the weights in an order that the processor's fast instructions like; some builds of
    llama.cpp crash with them. `context` 0 means: as much as the model was trained for.
    """

    context: int
    threads: int = 0
    prompt_threads: int = 0
    batch: int = BATCH
    flash_attention: bool = False
    gpu_layers: int = AS_MANY_AS_FIT
    extra_buffers: bool = True
    mapped: bool = True
    card: Card = Card.UNTESTED
    name: str = LADDER[0]


@dataclass(frozen=True, slots=True)
class Tuned:
    """What a measurement on this computer found fastest, and the tokens a second it ran at. Not `steady`: other work
    ran meanwhile, and what was found is not to be relied on."""

    threads: int
    prompt_threads: int
    flash_attention: bool
    prompt_speed: float
    writing_speed: float
    steady: bool = True


def tuned_by(plan: LoadPlan, tuned: Tuned | None) -> LoadPlan:
    if tuned is None:
        return plan
    return replace(
        plan,
        threads=tuned.threads,
        prompt_threads=tuned.prompt_threads,
        flash_attention=tuned.flash_attention,
    )


def context_for(model: Model, memory_free: int | None) -> int:
    """Tokens of context for a model: 8,192 for one that writes, 4,096 for a smaller one, which loses itself in more;
    never more than it was trained for, and less where it would take more than an eighth of the free memory."""
    context = CONTEXT if (model.parameters or 0) >= SMALLEST_WRITER else SMALL_CONTEXT
    each = model.kv_bytes_per_token or UNKNOWN_KV_BYTES
    while memory_free is not None and context > LEAST_CONTEXT and context * each > memory_free // 8:
        context //= 2
    return min(context, model.context or context)


def at_rung(plan: LoadPlan, rung: int) -> LoadPlan:
    """The plan with everything given up that the ladder's rung and those above it give up."""
    plan = replace(plan, name=LADDER[rung])
    if rung >= 1:
        plan = replace(plan, extra_buffers=False, flash_attention=False)
    if rung >= 2:
        plan = replace(plan, gpu_layers=0, card=Card.CRASHED)
    return replace(plan, mapped=False) if rung >= 3 else plan
