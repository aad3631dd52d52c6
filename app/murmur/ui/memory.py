"""Gives memory that was freed back to the system: the C library of Linux keeps it, hundreds of megabytes in the end."""

from __future__ import annotations

import ctypes
import sys


def give_back() -> None:
    """Takes some milliseconds; nothing happens where the C library does not know how."""
    if sys.platform.startswith("linux"):
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
