"""What the drawing of a page comes to, and how large it may become."""

from __future__ import annotations

import math
from dataclasses import dataclass

from murmur.domain.documents import PlacedWord, Rectangle

MAX_PIXELS = 16_000_000
"""No picture has more pixels than this (48 MB as RGB), whatever a page's size or the asked width says."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawn page. `pixels` is RGB, 3 bytes a pixel, `width * height * 3` long, rows without padding.

    `found` is False when one of the asked spans does not stand on the page (it has no highlight then).
    """

    width: int
    height: int
    pixels: bytes
    highlights: tuple[Rectangle, ...]
    found: bool
    points: float = 0.0
    """The page's width on paper."""
    text: str = ""
    """What `words` count in; both are empty unless they were asked for."""
    words: tuple[PlacedWord, ...] = ()


def scale_for(page_width: float, page_height: float, width: int) -> float:
    """Pixels per point so that the page becomes `width` pixels wide, less where that would pass MAX_PIXELS.

    Page sizes are in points and positive. One pixel each way is allowed for, since sizes are rounded up.
    """
    wanted = max(width, 1) / page_width
    allowed = math.sqrt(MAX_PIXELS / (page_width * page_height))
    scale: float = min(wanted, allowed)
    while scale > 0 and (page_width * scale + 1) * (page_height * scale + 1) > MAX_PIXELS:
        scale *= 0.99  # a page a million times higher than wide: the pixel that rounding adds counts
    return scale
