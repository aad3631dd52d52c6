"""Whether a picture shows nothing but paper: then no text on it is no loss."""

from __future__ import annotations

import numpy as np

DIFFERENT = 64
"""Steps of 256 from the usual brightness: more than the grain of paper and the edge of a sheet behind it."""

MOST_DIFFERENT = 0.0002
"""The share of such pixels that dust may make up."""


def is_blank(pixels: bytes) -> bool:
    """`pixels` is RGB, 3 bytes a pixel."""
    green = np.frombuffer(pixels, np.uint8)[1::3]
    usual = int(np.median(green[:: max(1, green.size // 100_000)]))
    low, high = max(0, usual - DIFFERENT), min(255, usual + DIFFERENT)
    different = np.count_nonzero(green < low) + np.count_nonzero(green > high)
    return bool(different <= green.size * MOST_DIFFERENT)
