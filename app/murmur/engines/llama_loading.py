"""Opens a model as its plan says: on the graphics card as far as it fits and computes rightly, or the processor."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from murmur.domain.computer import Gpu
from murmur.domain.errors import ModelError
from murmur.domain.load_plan import AS_MANY_AS_FIT, Card, LoadPlan
from murmur.engines import ggml
from murmur.engines.devices import Weights, best_card, in_words, layers_that_fit, steps
from murmur.engines.llama_native import Native, context_bytes_per_layer

ALIKE = 0.99
"""The cosine that the logits of graphics card and processor must have. Rounding alone leaves it above 0.999."""

_PROBE = "The tenant pays the rent on the first day of every month. One two three four five six seven"

Cards = Sequence[tuple[int, Gpu]]


@dataclass(frozen=True, slots=True)
class Opened:
    """`used` says in a sentence what the model runs on; `card` what is known of the graphics card now."""

    native: Native
    used: str
    card: Card


def open_model(
    path: Path,
    plan: LoadPlan,
    cards: Callable[[], Cards] = ggml.graphics_cards,
    make: Callable[[Path, LoadPlan, int | None], Native] = Native,
) -> Opened:
    """ModelError when it cannot be opened so; a bad build can also end the process."""
    found = cards()
    card = best_card([card for _, card in found])
    known, fitting, layers = plan.card, 0, 0
    if card is not None and known not in (Card.WRONG, Card.CRASHED):
        handle = next(handle for handle, one in found if one is card)
        weights = Weights.of(ggml.tensors(path))
        layers = len(weights.layers)
        fitting = layers_that_fit(weights, context_bytes_per_layer(path, plan.context), card.memory_free)
        if plan.gpu_layers != AS_MANY_AS_FIT:
            fitting = min(fitting, plan.gpu_layers)
        for count in steps(fitting):
            try:
                native = make(path, replace(plan, gpu_layers=count), handle)
            except ModelError:
                continue
            if known is Card.UNTESTED:
                known = Card.TRUSTED if _computes_rightly(native, path, plan, make) else Card.WRONG
            if known is Card.TRUSTED:
                return Opened(native, in_words(card, known, fitting, count, layers), known)
            native.close()
            break
    native = make(path, replace(plan, gpu_layers=0), None)
    return Opened(native, in_words(card, known, fitting, 0, layers), known)


def _computes_rightly(
    native: Native, path: Path, plan: LoadPlan, make: Callable[[Path, LoadPlan, int | None], Native]
) -> bool:
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


def alike(ours: np.ndarray, theirs: np.ndarray) -> bool:
    """Shape `(tokens, vocabulary)`: the same direction everywhere, and the likeliest token at nearly every place."""
    if not np.isfinite(theirs).all():
        return False
    lengths = np.linalg.norm(ours, axis=1) * np.linalg.norm(theirs, axis=1)
    cosines = (ours * theirs).sum(axis=1) / np.maximum(lengths, 1e-12)
    same = float(np.mean(ours.argmax(axis=1) == theirs.argmax(axis=1)))
    return bool(cosines.min() >= ALIKE and same >= 0.9)
