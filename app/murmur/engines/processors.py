"""What this computer's processor is: its name, and how many threads a model should use.

One for each physical core; a second thread on a core only gets in the way.
"""

from __future__ import annotations

import os
import platform
import sys
from pathlib import Path


def physical_cores(cpuinfo: Path = Path("/proc/cpuinfo")) -> int:
    """Physical cores this process may use, at least 1. Where none can be counted: all on macOS, else half."""
    usable = len(os.sched_getaffinity(0)) if sys.platform == "linux" else (os.cpu_count() or 1)
    if sys.platform == "linux":
        try:
            cores = _distinct_cores(cpuinfo.read_text(encoding="utf-8", errors="replace"))
        except OSError:  # a seal may hide it
            cores = 0
        if cores:
            return min(cores, usable)
    if sys.platform == "darwin":
        return usable
    return max(1, (usable + 1) // 2)


def processor_name(cpuinfo: Path = Path("/proc/cpuinfo")) -> str:
    """As the system calls it; what was measured on one is not taken for true on another."""
    if sys.platform == "linux":
        try:
            lines = cpuinfo.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:  # a seal may hide it
            lines = []
        for line in lines:
            name, _, value = line.partition(":")
            if name.strip() == "model name":
                return value.strip()
    return platform.processor() or platform.machine()


def _distinct_cores(cpuinfo: str) -> int:
    """Distinct (package, core) pairs; 0 where the file does not name them (ARM)."""
    found: set[tuple[str, str]] = set()
    for block in cpuinfo.split("\n\n"):
        pairs = [line.partition(":") for line in block.splitlines()]
        fields = {name.strip(): value.strip() for name, _, value in pairs}
        if "core id" in fields:
            found.add((fields.get("physical id", "0"), fields["core id"]))
    return len(found)
