"""The tests' own watch over the memory of workers."""

from __future__ import annotations

import subprocess
import sys

FORKED = """
import os, subprocess, sys, time
from tests.integration.real_library import Peak

ballast = b"x" * 300_000_000
reading, writing = os.pipe()
with Peak() as peak:
    if os.fork() == 0:
        os.read(reading, 1)  # this program still, and as large as its parent
        os._exit(0)
    subprocess.run([sys.executable, "-c", "import time; b = b'y' * 50_000_000; time.sleep(0.5)"], check=True)
    os.write(writing, b".")
print(peak.highest)
"""


def test_a_child_that_has_not_begun_its_own_program_is_not_counted() -> None:
    done = subprocess.run([sys.executable, "-c", FORKED], capture_output=True, text=True, check=True, timeout=60)
    assert 50_000_000 < int(done.stdout) < 300_000_000
