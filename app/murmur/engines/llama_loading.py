"""Opens a model as its plan says: on the graphics card as far as it fits and computes rightly, or the processor."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from murmur.domain.computer import Gpu
from murmur.domain.errors import ModelError
from murmur.domain.graphics import Graphics
from murmur.domain.load_plan import AS_MANY_AS_FIT, Card, LoadPlan
from murmur.engines import ggml
from murmur.engines.devices import Weights, best_card, in_words, layers_that_fit, steps, without_card
from murmur.engines.llama_native import Native

ALIKE = 0.99
"""The cosine that the logits of graphics card and processor must have. Rounding alone leaves it above 0.999."""

_PROBE = "The tenant pays the rent on the first day of every month. One two three four five six seven"

CARD_BATCH = 512
"""Tokens a graphics card is given at once: it has more to do them with than a processor."""

HEADER = (
    *("context_length", "embedding_length", "attention.head_count", "attention.head_count_kv"),
    *("attention.key_length", "attention.value_length"),
)
KEY_WIDTH = 128
"""Numbers of a key, at least: where the header does not tell, rather too much than too little."""

Cards = Sequence[tuple[int, Gpu]]
Make = Callable[[Path, LoadPlan, int | None], Native]


@dataclass(frozen=True, slots=True)
class Opened:
    """`plan` is what became of the plan, `used` says in a sentence what the model runs on, and `card` is what is known
    of the graphics card now."""

    native: Native
    plan: LoadPlan
    used: str
    card: Card


def weigh(path: Path, context: int) -> tuple[Weights, int]:
    """The model's weights, and the bytes that each layer remembers of a context."""
    return Weights.of(ggml.tensors(path)), context_bytes_per_layer(ggml.numbers(path, HEADER), context)


def open_model(
    path: Path,
    plan: LoadPlan,
    cards: Callable[[], Cards] = ggml.graphics_cards,
    make: Make = Native,
    weigh: Callable[[Path, int], tuple[Weights, int]] = weigh,
    graphics: Graphics = Graphics.FREE,
) -> Opened:
    """ModelError when it cannot be opened so; a bad build can also end the process."""
    found = () if graphics.forbidden else cards()
    card = best_card([card for _, card in found])
    known, fitting, layers = plan.card, 0, 0
    if card is not None and known not in (Card.WRONG, Card.CRASHED):
        handle = next(handle for handle, one in found if one is card)
        weights, remembered = weigh(path, plan.context)
        layers = len(weights.layers)
        fitting = layers_that_fit(weights, remembered, card.memory_free)
        if plan.gpu_layers != AS_MANY_AS_FIT:
            fitting = min(fitting, plan.gpu_layers)
        for count in steps(fitting):
            there = replace(plan, gpu_layers=count, batch=max(plan.batch, CARD_BATCH))
            try:
                native = make(path, there, handle)
            except ModelError:  # the card has less room than it said
                continue
            if known is Card.UNTESTED:
                known = Card.TRUSTED if _computes_rightly(native, path, plan, make) else Card.WRONG
            if known is Card.TRUSTED:
                return Opened(native, there, in_words(card, known, fitting, count, layers), known)
            native.close()
            break
    here = replace(plan, gpu_layers=0)
    used = in_words(card, known, fitting, 0, layers) if card is not None else without_card(graphics)
    return Opened(make(path, here, None), here, used, known)


def _computes_rightly(native: Native, path: Path, plan: LoadPlan, make: Make) -> bool:
    """Whether the first tokens come out as the processor has them; some integrated graphics cards get them wrong."""
    reference = make(path, replace(plan, gpu_layers=0, extra_buffers=False, context=256), None)
    try:
        tokens = reference.tokenize(_PROBE, special=False)
        wanted = [True] * len(tokens)
        ours, theirs = reference.evaluate(tokens, 0, wanted), native.evaluate(tokens, 0, wanted)
        native.keep(0)
        return alike(ours, theirs)
    finally:
        reference.close()


def context_bytes_per_layer(header: Mapping[str, int], context: int) -> int:
    """What one layer remembers of a context, by the model's header: keys and values of 2 bytes each."""
    heads = max(1, header.get("attention.head_count", 1))
    groups = header.get("attention.head_count_kv", heads)
    computed = max(KEY_WIDTH, header.get("embedding_length", 0) // heads)
    widths = [header.get(f"attention.{kind}_length", computed) for kind in ("key", "value")]
    trained = header.get("context_length", context)
    return 2 * groups * sum(widths) * min(context or trained, trained)


def alike(ours: NDArray[np.float32], theirs: NDArray[np.float32]) -> bool:
    """Shape `(tokens, vocabulary)`: the same direction everywhere, and the likeliest token at nearly every place."""
    if not np.isfinite(theirs).all():
        return False
    lengths = np.linalg.norm(ours, axis=1) * np.linalg.norm(theirs, axis=1)
    cosines = (ours * theirs).sum(axis=1) / np.maximum(lengths, 1e-12)
    same = float(np.mean(ours.argmax(axis=1) == theirs.argmax(axis=1)))
    return bool(cosines.min() >= ALIKE and same >= 0.9)
