"""How large a page is shown: as wide as its place, as a whole, or at a size of its own."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
CHOICES = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
PIXELS_A_POINT = 96 / 72
"""Device-independent pixels: at 100 % a page is as large as its paper."""


class Fit(StrEnum):
    WIDTH = "width"
    PAGE = "page"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Zoom:
    """`scale` counts where nothing is fitted; 1.0 is the paper's size."""

    fit: Fit = Fit.WIDTH
    scale: float = 1.0


FIT_WIDTH, FIT_PAGE = Zoom(Fit.WIDTH), Zoom(Fit.PAGE)


def at(scale: float) -> Zoom:
    return Zoom(Fit.NONE, max(STEPS[0], min(STEPS[-1], scale)))


def stepped(scale: float, by: int) -> Zoom:
    """The next step of the ladder above or below what is shown now."""
    larger = [step for step in STEPS if step > scale * 1.01]
    smaller = [step for step in STEPS if step < scale * 0.99]
    if by > 0:
        return at(larger[0] if larger else STEPS[-1])
    return at(smaller[-1] if smaller else STEPS[0])
