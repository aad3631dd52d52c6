"""The command line as a process: its standard streams, and Ctrl+C."""

from __future__ import annotations

import itertools
import os
import signal
import sys
import threading
from io import TextIOWrapper

from murmur.domain.jobs import CancelToken


def settle_streams() -> None:
    """Standard streams that are open, and speak UTF-8 to programs; a terminal keeps its own encoding."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:  # closed: the next file opened would take its place
            os.open(os.devnull, os.O_RDWR)
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - for the whole run
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    for stream, errors in ((sys.stdin, "surrogateescape"), (sys.stdout, "backslashreplace")):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=stream.encoding if stream.isatty() else "utf-8", errors=errors)


def stop_on_interrupt(cancel: CancelToken) -> None:
    """Ctrl+C asks the work to stop, a second one insists.

    A thread of its own does the asking, woken through a pipe: a handler runs in the first thread alone, and not while
    that one waits for a lock or where the system handed the signal to another; and it runs inside whatever it
    interrupts, and would wait for ever for a lock that is held there.
    """
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # a job in the background: not for us
        return
    noticed, wake = os.pipe()
    os.set_blocking(wake, False)
    presses = itertools.count(1)

    def wait() -> None:
        os.read(noticed, 1)
        cancel.cancel()

    def pressed(number: int, frame: object) -> None:
        if next(presses) > 1:
            raise KeyboardInterrupt

    threading.Thread(target=wait, name="interrupt", daemon=True).start()
    signal.signal(signal.SIGINT, pressed)
    signal.set_wakeup_fd(wake, warn_on_full_buffer=False)


def say_no_more() -> None:
    """What is still waiting to be written has nowhere to go: Python would fail over it once more at its end."""
    for stream in (1, 2):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream)
