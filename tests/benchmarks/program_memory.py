"""What the processes of a running Murmur take, told apart by what they hold, from the kernel's own books."""

from __future__ import annotations

import contextlib
import os
import time
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")
QUIET_SECONDS = 5.0
QUIET_SHARE = 0.03
LOOKS = 10
"""At rest: all processes together took no more of one core for so many seconds, and at none of so many looks did one
of them wait for a processor or the disk."""


@dataclass(frozen=True, slots=True)
class Taken:
    """Megabytes (1,000,000 bytes): resident, and with what is shared divided among those who share it."""

    name: str
    rss: float
    pss: float


def tree(pid: int) -> list[int]:
    """`pid` and every living process below it, in the order of their numbers."""
    parents: dict[int, list[int]] = {}
    for folder in PROC.iterdir():
        if folder.name.isdecimal():
            with contextlib.suppress(OSError, IndexError):
                words = (folder / "stat").read_text().rpartition(")")[2].split()
                parents.setdefault(int(words[1]), []).append(int(folder.name))
    found, left = [], [pid]
    while left:
        here = left.pop()
        found.append(here)
        left += parents.get(here, [])
    return sorted(found)


def rest(pid: int, most: float = 180.0) -> bool:
    """Waits until nothing is done any more; False where that never came."""
    deadline = time.monotonic() + most
    while time.monotonic() < deadline:
        before, started = busy(pid), time.monotonic()
        waiting = False
        for _ in range(LOOKS):
            time.sleep(QUIET_SECONDS / LOOKS)
            waiting = waiting or runnable(pid)
        if not waiting and busy(pid) - before < QUIET_SHARE * (time.monotonic() - started):
            return True
    return False


def busy(pid: int) -> float:
    """Seconds of processor that the process and those below it have had so far."""
    ticks = 0
    for one in tree(pid):
        with contextlib.suppress(OSError):
            words = (PROC / str(one) / "stat").read_text().rpartition(")")[2].split()
            ticks += int(words[11]) + int(words[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def runnable(pid: int) -> bool:
    """Whether any thread of them runs, or would if it were let."""
    for one in tree(pid):
        with contextlib.suppress(OSError):
            for task in (PROC / str(one) / "task").iterdir():
                if (task / "stat").read_text().rpartition(")")[2].split()[0] in "RD":
                    return True
    return False


def taken(pid: int, first: str = "window") -> list[Taken]:
    """`first` names `pid` itself. PermissionError where the kernel does not let us look: Murmur's processes are closed
    to other programs of the same person, so this needs root."""
    return [_taken(one, first if one == pid else "") for one in tree(pid)]


def _taken(pid: int, name: str) -> Taken:
    sizes = {}
    for line in (PROC / str(pid) / "smaps_rollup").read_text().splitlines()[1:]:
        field, _, rest_of_line = line.partition(":")
        sizes[field] = int(rest_of_line.split()[0]) * 1024 / 1e6
    return Taken(name or _name(pid), sizes["Rss"], sizes["Pss"])


def _name(pid: int) -> str:
    folder = PROC / str(pid)
    mapped = (folder / "maps").read_text()
    held = " ".join(str(link.readlink()) for link in (folder / "fd").iterdir())
    command = (folder / "cmdline").read_bytes()
    if b"resource_tracker" in command:
        return "resource tracker of Python"
    if ".gguf" in mapped:
        return "model worker"
    if "library.db" in held:
        return "library worker"
    if "pdfium" in mapped:
        return "reader"
    return "worker that measures" if "llama" in mapped else "another worker"
