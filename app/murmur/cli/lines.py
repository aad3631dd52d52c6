"""Lines of standard input, waited for in such a way that Ctrl+C always ends the waiting."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from queue import Empty, Queue
from typing import TextIO

from murmur.domain.jobs import CancelToken

LOOK_AGAIN = 0.05
"""Seconds between two looks at whether to stop."""


def lines(cancel: CancelToken) -> Iterator[str]:
    """Standard input line by line to its end. Raises Cancelled, or KeyboardInterrupt, while it waits for one.

    A thread of its own reads. A read in the first thread would sleep through a signal that came a moment before it,
    or that the system handed to another thread.
    """
    if sys.stdin is None:
        return
    typed: Queue[str | Exception] = Queue(maxsize=1)
    threading.Thread(target=_read, args=(sys.stdin, typed), name="standard input", daemon=True).start()
    while line := _next(typed, cancel):
        yield line


def _next(typed: Queue[str | Exception], cancel: CancelToken) -> str:
    while True:
        cancel.raise_if_cancelled()
        try:
            line = typed.get(timeout=LOOK_AGAIN)
        except Empty:
            continue
        if isinstance(line, Exception):
            raise line
        return line


def _read(source: TextIO, typed: Queue[str | Exception]) -> None:
    line: str | Exception = "not at the end"
    while line and not isinstance(line, Exception):
        try:
            line = source.readline()
        except (OSError, ValueError) as error:
            line = error
        typed.put(line)
