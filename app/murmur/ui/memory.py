"""Keeps memory small and its housekeeping short: what is freed goes back to the system, what stays is left in peace."""

from __future__ import annotations

import ctypes
import gc
import sys
from functools import lru_cache


def give_back() -> None:
    """What was freed: the C library of Linux keeps it, hundreds of megabytes in the end. Takes some milliseconds;
    nothing happens where the C library does not know how."""
    if sys.platform.startswith("linux"):
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)


@lru_cache(maxsize=1)
def keep_loaded() -> None:
    """What is loaded by now stays, once in a process: searching it for garbage would stop the window for 60 ms."""
    gc.freeze()
