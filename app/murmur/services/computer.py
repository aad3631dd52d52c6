"""What this computer is: processor, cores, memory, disk, battery. Graphics processors are told by the chat worker."""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from murmur.domain.computer import Computer, Gpu
from murmur.services.power import on_battery

_NO_LIMIT = 1 << 60


def probe(
    home: Path, processor: str, cores: int, gpus: Sequence[Gpu], proc: Path = Path("/proc"), limits: Path | None = None
) -> Computer:
    """`home` names the disk. `limits`: where the system keeps the memory limit of a container."""
    memory, free = _windows() if sys.platform == "win32" else _unix(proc, limits or Path("/sys/fs/cgroup"))
    return Computer(processor, cores, memory, free, _disk_free(home), tuple(gpus), on_battery())


def _unix(proc: Path, limits: Path) -> tuple[int, int | None]:
    page = os.sysconf("SC_PAGE_SIZE")
    memory, free = page * os.sysconf("SC_PHYS_PAGES"), None
    with contextlib.suppress(OSError, ValueError, IndexError):
        for line in (proc / "meminfo").read_text(encoding="ascii").splitlines():
            name, _, value = line.partition(":")
            if name == "MemAvailable":
                free = int(value.split()[0]) * 1024
    most = _limit(limits)
    return min(memory, most), None if free is None else min(free, most)


def _limit(limits: Path) -> int:
    for name in ("memory.max", "memory/memory.limit_in_bytes"):
        with contextlib.suppress(OSError, ValueError):  # "max": none
            return int((limits / name).read_text(encoding="ascii"))
    return _NO_LIMIT


def _windows() -> tuple[int, int | None]:
    class Status(ctypes.Structure):
        _fields_ = [
            ("length", ctypes.c_uint32),
            ("load", ctypes.c_uint32),
            ("total", ctypes.c_uint64),
            ("free", ctypes.c_uint64),
            ("rest", ctypes.c_uint64 * 5),
        ]

    status = Status(length=ctypes.sizeof(Status))
    told = ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))  # type: ignore[attr-defined,unused-ignore]
    return (status.total, status.free) if told else (0, None)


def _disk_free(home: Path) -> int | None:
    for folder in (home, *home.parents):  # the home need not be there yet
        with contextlib.suppress(OSError):
            return shutil.disk_usage(folder).free
    return None
