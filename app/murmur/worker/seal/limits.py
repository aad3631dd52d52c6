"""Limits the kernel keeps for us: no crash dumps anywhere, bounded memory and processor time in readers."""

from __future__ import annotations

import math
import sys


def harden() -> None:
    """Switches crash dumps off for this process: a dump is a copy of the user's documents on disk.

    On Linux it also stops other programs of the same user from reading this process's memory. The core
    limit alone isn't enough there: it doesn't bind a dump handler (`core_pattern` with a pipe), "not
    dumpable" does. An exec undoes the latter, so every process calls this for itself.
    """
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        from murmur.worker.seal.syscalls import PR_GET_DUMPABLE, PR_SET_DUMPABLE, prctl

        if prctl(PR_GET_DUMPABLE) != 0:  # a sealed process may not set it again
            prctl(PR_SET_DUMPABLE, 0)


def limit_memory(size: int | None) -> None:
    """The most address space this process may take, in bytes; for good."""
    if sys.platform != "win32" and size is not None:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (size, size))


def set_cpu_budget(seconds: int) -> None:
    """Gives this process that many more seconds of processor time, over all threads; then SIGXCPU ends it.

    Only the soft limit moves, so the next file can get a new budget. Code that has taken the process over
    can move it too: the wall clock in the window is the limit that always holds.
    """
    if sys.platform != "win32":
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        soft = math.ceil(used.ru_utime + used.ru_stime) + seconds
        if hard != resource.RLIM_INFINITY:
            soft = min(soft, hard)
        resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))
