"""Waiting for the next question ends with Ctrl+C, also with one pressed just before the waiting began."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from typing import TextIO

import pytest

from murmur.cli import next_line
from murmur.domain.jobs import CancelToken


@pytest.fixture
def silent(monkeypatch: pytest.MonkeyPatch) -> Iterator[TextIO]:
    """A standard input on which nobody types; SIGINT as a terminal's program has it."""
    reading, writing = os.pipe()
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    with os.fdopen(reading, encoding="utf-8") as stdin, os.fdopen(writing, "w", encoding="utf-8") as keyboard:
        monkeypatch.setattr(sys, "stdin", stdin)
        yield keyboard
    signal.signal(signal.SIGINT, before)


def test_a_stop_asked_for_while_nobody_types_ends_the_waiting(silent: TextIO) -> None:
    cancel = CancelToken()
    threading.Timer(0.2, cancel.cancel).start()
    with pytest.raises(KeyboardInterrupt):
        next_line(cancel)


def test_a_stop_asked_for_just_before_ends_the_waiting(silent: TextIO) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(KeyboardInterrupt):
        next_line(cancel)


class Deaf:
    """A standard input that misses the first press, as one does that is only about to wait."""

    def readline(self) -> str:
        with contextlib.suppress(KeyboardInterrupt):
            time.sleep(20)
        time.sleep(20)
        return ""


def test_a_press_that_is_missed_is_repeated(silent: TextIO, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Deaf())
    cancel = CancelToken()
    threading.Timer(0.2, cancel.cancel).start()
    start = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        next_line(cancel)
    assert time.monotonic() - start < 15


def test_a_line_is_read_and_a_later_stop_presses_nothing(silent: TextIO) -> None:
    silent.write("What is the deposit?\n")
    silent.flush()
    cancel = CancelToken()
    assert next_line(cancel) == "What is the deposit?\n"
    cancel.cancel()
