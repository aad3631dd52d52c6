"""Ctrl+C in this very process: while it waits for the next question, just before, and while it holds a lock.

Each scenario runs in a child: some native libraries that other tests load (PyTorch beside OpenVINO) let a process die
of SIGINT.
"""

from __future__ import annotations

import subprocess
import sys
import textwrap

import pytest

HEAD = """
import os, signal, sys, threading, time
from murmur import bootstrap
from murmur.cli import next_line
from murmur.domain.jobs import CancelToken

signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background job starts out deaf to it
reading, writing = os.pipe()
sys.stdin = os.fdopen(reading, encoding="utf-8")
cancel = CancelToken()
"""
INTERRUPTED = """
try:
    next_line(cancel)
except KeyboardInterrupt:
    print("interrupted")
"""
SCENARIOS = {
    "a stop asked for while nobody types": f"threading.Timer(0.2, cancel.cancel).start(){INTERRUPTED}",
    "a stop asked for just before": f"cancel.cancel(){INTERRUPTED}",
    "a press that is missed is repeated": f"""
class Deaf:
    def readline(self):
        try:
            time.sleep(20)
        except KeyboardInterrupt:
            time.sleep(20)

sys.stdin = Deaf()
threading.Timer(0.2, cancel.cancel).start(){INTERRUPTED}""",
    "cancelling does not run inside what it interrupts": """
held, seen = threading.Lock(), threading.Event()

def needs_the_lock():
    with held:
        seen.set()

cancel.on_cancel(needs_the_lock)
bootstrap._stop_on_interrupt(cancel)
with held:
    signal.raise_signal(signal.SIGINT)
assert seen.wait(10)
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt:
    print("interrupted")
""",
}


def said(scenario: str) -> str:
    code = HEAD + textwrap.dedent(scenario)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=15, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("name", SCENARIOS)
def test_ctrl_c_is_noticed(name: str) -> None:
    assert said(SCENARIOS[name]) == "interrupted\n"


def test_a_line_is_read_and_a_later_stop_presses_nothing() -> None:
    typed = 'os.write(writing, b"What is the deposit?\\n"); print(next_line(cancel).strip()); cancel.cancel()'
    assert said(typed) == "What is the deposit?\n"
