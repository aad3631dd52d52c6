"""Ctrl+C in this very process: while it waits for the next question, just before, and while it holds a lock.

Each scenario runs in a child: some native libraries that other tests load (PyTorch beside OpenVINO) let a process die
of SIGINT.
"""

from __future__ import annotations

import io
import subprocess
import sys
import textwrap

import pytest

from murmur.cli.lines import lines
from murmur.domain.jobs import CancelToken

HEAD = """
import os, signal, sys, threading, time
from murmur.cli import process
from murmur.cli.lines import lines
from murmur.domain.errors import Cancelled
from murmur.domain.jobs import CancelToken

signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background job starts out deaf to it
reading, writing = os.pipe()
sys.stdin = os.fdopen(reading, encoding="utf-8")
cancel = CancelToken()
sleeper = threading.Thread(target=time.sleep, args=(20,), daemon=True)
sleeper.start()

def press(thread=threading.main_thread()):
    signal.pthread_kill(thread.ident, signal.SIGINT)
"""
INTERRUPTED = """
try:
    next(lines(cancel))
except (KeyboardInterrupt, Cancelled):
    print("interrupted")
"""
SCENARIOS = {
    "a stop asked for while nobody types": f"threading.Timer(0.2, cancel.cancel).start(){INTERRUPTED}",
    "a stop asked for just before": f"cancel.cancel(){INTERRUPTED}",
    "a press without anyone who stops the work": f"threading.Timer(0.2, press).start(){INTERRUPTED}",
    "a press that another thread is handed": f"threading.Timer(0.2, press, [sleeper]).start(){INTERRUPTED}",
    "a press that another thread is handed while the first one waits for a lock": """
process.stop_on_interrupt(cancel)
threading.Timer(0.2, press, [sleeper]).start()
stopped = threading.Event()
cancel.on_cancel(stopped.set)
stopped.wait()
print("interrupted")
""",
    "cancelling does not run inside what it interrupts": """
held, seen = threading.Lock(), threading.Event()

def needs_the_lock():
    with held:
        seen.set()

cancel.on_cancel(needs_the_lock)
process.stop_on_interrupt(cancel)
with held:
    press()
assert seen.wait(60)
try:
    press()
except KeyboardInterrupt:
    print("interrupted")
""",
}


def said(scenario: str) -> str:
    code = HEAD + textwrap.dedent(scenario)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("name", SCENARIOS)
def test_ctrl_c_is_noticed(name: str) -> None:
    assert said(SCENARIOS[name]) == "interrupted\n"


def test_lines_are_read_to_the_end() -> None:
    typed = (
        'os.write(writing, "What is the déposit?\\n\\nlast".encode()); os.close(writing); print(list(lines(cancel)))'
    )
    assert said(typed) == "['What is the déposit?\\n', '\\n', 'last']\n"


def test_standard_input_that_cannot_be_read_is_an_error() -> None:
    scenario = """
os.close(reading)
try:
    list(lines(cancel))
except OSError:
    print("an error")
"""
    assert said(scenario) == "an error\n"


def test_what_is_read_stays_the_input_that_was_there_at_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("one\ntwo\nthree\nfour\n"))
    typed = lines(CancelToken())
    said = [next(typed)]
    monkeypatch.setattr(sys, "stdin", None)
    said += typed
    assert said == ["one\n", "two\n", "three\n", "four\n"]
