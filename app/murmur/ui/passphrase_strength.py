"""A hint at how long a passphrase would stand against guessing; a hint, so it is plain and errs on the low side."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

SHORTEST = 8


@dataclass(frozen=True, slots=True)
class Strength:
    """`step` is 0 (too short) to 4 (strong); `bits` is a rough lower estimate of what a guesser must try."""

    step: int
    bits: float


def strength_of(passphrase: str) -> Strength:
    """Counts kinds of characters and how many differ; repeated and neighbouring characters count little."""
    if len(passphrase) < SHORTEST:
        return Strength(0, 0.0)
    kinds = 0
    for belongs, size in (
        (str.islower, 26),
        (str.isupper, 26),
        (str.isdigit, 10),
        (lambda character: not character.isalnum(), 20),
    ):
        if any(belongs(character) for character in passphrase):
            kinds += size
    fresh = 1.0
    for before, now in pairwise(passphrase):
        fresh += 0.25 if abs(ord(now) - ord(before)) <= 1 else 1.0
    variety = len(set(passphrase)) / len(passphrase)
    words = len(passphrase.split())
    # Words of a language hold about 2 bits a letter, far less than random letters.
    per_character = min(math.log2(max(2, kinds)), 4.0 if words < 4 else 2.6)
    bits = fresh * per_character * (0.5 + 0.5 * min(1.0, variety * 2))
    step = 1 + sum(bits >= limit for limit in (36, 50, 64))
    return Strength(step, bits)
