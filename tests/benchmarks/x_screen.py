"""A screen that nobody sees, whose pixels can be read while programs draw: Xvfb with its picture in a file."""

from __future__ import annotations

import contextlib
import mmap
import os
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

WIDTH, HEIGHT = 1280, 800
EVERY = 8
"""Only every so many pixels of every so many lines are looked at."""
COVERED = 0.95
LEAST_COLOURS = 4
"""So much of the screen is drawn upon, in so many colours: a window that is there and has been painted."""


class Screen:
    def __init__(self, display: str, file: Path) -> None:
        self.display = display
        with file.open("rb") as opened:
            self._map = mmap.mmap(opened.fileno(), 0, prot=mmap.PROT_READ)
        # The header of an X window dump, big-endian: its own length first, then, among others, these.
        words = struct.unpack(">20I", self._map[:80])
        self._start = words[0] + words[19] * 12
        self._line = words[12] // 4
        self._empty = self._pixels()

    def painted(self) -> bool:
        now = self._pixels()
        return float((now != self._empty).mean()) >= COVERED and len(np.unique(now)) >= LEAST_COLOURS

    def wait(self, painted: bool, seconds: float) -> None:
        """TimeoutError when it has not come by then."""
        deadline = time.monotonic() + seconds
        while self.painted() is not painted:
            if time.monotonic() > deadline:
                raise TimeoutError("the window was not painted" if painted else "the window did not go")
            time.sleep(0.002)

    def _pixels(self) -> NDArray[np.uint32]:
        whole = np.frombuffer(self._map, np.uint32, self._line * HEIGHT, self._start).reshape(HEIGHT, self._line)
        return whole[::EVERY, :WIDTH:EVERY].copy()


@contextlib.contextmanager
def screen() -> Iterator[Screen]:
    """FileNotFoundError where there is no Xvfb."""
    told, telling = os.pipe()
    with tempfile.TemporaryDirectory(prefix="murmur-screen-") as folder:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(telling), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", folder],
            pass_fds=[telling],
            stderr=subprocess.DEVNULL,
        )
        os.close(telling)
        try:
            with os.fdopen(told) as lines:
                number = lines.readline().strip()
            yield Screen(f":{number}", Path(folder) / "Xvfb_screen0")
        finally:
            server.terminate()
            server.wait(10)
