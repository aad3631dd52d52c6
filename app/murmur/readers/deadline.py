"""Stops Python code that goes on for too long, at its next call of a function.

pypdf has had endless loops, and only Python code can be stopped from within; PDFium is bounded by the
process.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class TookTooLong(BaseException):
    """Not an Exception, so that no `except Exception` in a library swallows it."""


@contextmanager
def deadline(seconds: float) -> Iterator[None]:
    """Raises TookTooLong inside the block once `seconds` of wall-clock time are over. For one thread only."""
    end = time.monotonic() + seconds

    def check(frame: Any, event: str, argument: Any) -> None:
        if time.monotonic() > end:
            raise TookTooLong

    before = sys.getprofile()
    sys.setprofile(check)
    try:
        yield
    finally:
        sys.setprofile(before)
