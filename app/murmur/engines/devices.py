"""How much of a model goes onto the graphics card, and the sentence that says so. Rules only: the cards are given."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from murmur.domain.computer import Gpu
from murmur.domain.graphics import Graphics
from murmur.domain.load_plan import Card

RESERVE = 1024**3
"""Bytes of a card's memory left to computing, to other programs and to the screen."""

_LAYER = re.compile(r"blk\.(\d+)\.")


@dataclass(frozen=True, slots=True)
class Weights:
    """Bytes of a model: of each layer, first to last, and of the output that comes after them. The words' vectors stay
    in the computer's own memory."""

    layers: tuple[int, ...]
    output: int

    @classmethod
    def of(cls, tensors: Mapping[str, int]) -> Weights:
        """By the names that tensors have in a model file."""
        layers: dict[int, int] = {}
        for name, size in tensors.items():
            if layer := _LAYER.match(name):
                layers[int(layer[1])] = layers.get(int(layer[1]), 0) + size
        words = tensors.get("token_embd.weight", 0)
        output = sum(size for name, size in tensors.items() if name.startswith("output"))
        # A model without an output of its own uses the words' vectors, and gets a second copy of them.
        return cls(
            tuple(size for _, size in sorted(layers.items())), output if "output.weight" in tensors else output + words
        )


def best_card(cards: Sequence[Gpu]) -> Gpu | None:
    """The card with the most free memory; one of its own before one that shares the computer's memory."""
    return max(cards, key=lambda card: (not card.integrated, card.memory_free), default=None)


def layers_that_fit(weights: Weights, kv_per_layer: int, free: int) -> int:
    """How many layers, the last ones first as llama.cpp puts them, fit into `free` bytes beside the reserve with their
    part of the context's memory (`kv_per_layer` bytes); one more than there are layers when the output fits too."""
    room = free - RESERVE
    fitting = 0
    for layer in reversed(weights.layers):
        room -= layer + kv_per_layer
        if room < 0:
            return fitting
        fitting += 1
    return fitting + 1 if room >= weights.output else fitting


def steps(fitting: int) -> list[int]:
    """How many layers to try, one after the other, until the card takes them: what should fit does not always."""
    return sorted({fitting * share // 4 for share in (4, 3, 2, 1)} - {0}, reverse=True)


_WITHOUT = {
    Graphics.OFF: "On the processor: the graphics card is switched off in the settings",
    Graphics.NOTHING: "On the processor: this Murmur brings nothing to use a graphics card with",
    Graphics.NO_VULKAN: "On the processor: the graphics card's driver for Vulkan is missing or cannot be loaded",
    Graphics.CRASHED: "On the processor: the graphics card's driver crashed when it was loaded",
    Graphics.SILENT: "On the processor: the graphics card's driver did not answer when it was loaded",
}


def without_card(graphics: Graphics) -> str:
    """What a model runs on where there is no card to use, and why."""
    return _WITHOUT.get(graphics, "On the processor: no graphics card that llama.cpp can use was found")


def in_words(card: Gpu, known: Card, fitting: int, used: int, layers: int) -> str:
    """What the model runs on, and why: `fitting` layers should fit on the card, `used` are on it."""
    if known is Card.CRASHED:
        return f"On the processor: loading onto the graphics card ({card.name}) crashed before"
    if known is Card.WRONG:
        return f"On the processor: the graphics card ({card.name}) computes something else than the processor"
    free = f"{card.memory_free / 1024**3:.1f} GiB free"
    if fitting == 0:
        return f"On the processor: not one layer fits on the graphics card ({card.name}, {free})"
    if used == 0:
        return f"On the processor: the graphics card ({card.name}, {free}) did not take the model"
    if used > layers:
        return f"On the graphics card ({card.name}): the whole model fits"
    return f"Partly on the graphics card ({card.name}, {free}): {used} of {layers} layers, the others on the processor"
