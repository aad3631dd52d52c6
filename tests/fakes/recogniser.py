"""A recogniser that reads no letters: it sees where a page has lines of ink, and says of each what it was told to.

Also a role for a worker: `tests.fakes.recogniser` in place of the real one.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence

import numpy as np

from murmur.library.ports import SeenLine
from murmur.worker.child import Notify, Role
from murmur.worker.roles.ocr import OcrRole

INK = 110
SAID = "The heron stands at the weir"

DEADLY = (200, 0, 0)
"""A picture whose first pixel has this colour kills the worker; SLOW keeps it busy, BROKEN makes it fail."""

SLOW = (0, 200, 0)
BROKEN = (0, 0, 200)


def build(notify: Notify) -> Role:
    """Entry for `worker.child`."""
    return OcrRole(lambda request: FakeRecogniser())


class FakeRecogniser:
    """`said` are the words of the lines from the top down; further lines say SAID and their number."""

    def __init__(self, said: Sequence[str] = ()) -> None:
        self._said = said

    def lines(self, pixels: bytes, width: int, height: int) -> list[SeenLine]:
        picture = np.frombuffer(pixels, np.uint8).reshape(height, width, 3)
        _act_on(tuple(int(value) for value in picture[0, 0]))
        dark = picture.max(axis=2) < INK
        rows = np.flatnonzero(dark.any(axis=1))
        bands = np.split(rows, np.flatnonzero(np.diff(rows) > 3) + 1) if rows.size else []
        found = []
        for number, band in enumerate(bands):
            columns = np.flatnonzero(dark[band].any(axis=0))
            left, right = float(columns[0]), float(columns[-1] + 1)
            top, bottom = float(band[0]), float(band[-1] + 1)
            words = self._said[number] if number < len(self._said) else f"{SAID} {number + 1}"
            found.append(SeenLine(words, ((left, top), (right, top), (right, bottom), (left, bottom)), 0.9))
        return found


def _act_on(colour: tuple[int, ...]) -> None:
    if colour == DEADLY:
        os._exit(11)
    if colour == SLOW:
        time.sleep(60)
    if colour == BROKEN:
        raise RuntimeError
