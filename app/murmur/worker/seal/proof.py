"""Tries to break out of the seal, so that "sealed" is something seen and not something hoped."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from murmur.worker.seal import syscalls
from murmur.worker.seal.policy import OK, OPEN, SealPolicy

assert sys.platform == "linux"

AF_UNIX, AF_INET, AF_INET6 = 1, 2, 10
SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_SEQPACKET = 1, 2, 3, 5
FAMILIES = range(46)  # AF_UNSPEC to AF_MCTP, the newest of Linux 6


def readable_outside(allowed: Iterable[Path]) -> list[str]:
    """Folders that this process can open now and must not be able to open once sealed."""
    kept = {path.resolve() for path in allowed}
    home = os.path.expanduser("~")  # noqa: PTH111, Path.home() raises where there is no home
    places = dict.fromkeys(("/", "/etc", "/home", "/tmp", "/var", home))
    return [place for place in places if _opens(place) and not _within(Path(place).resolve(), kept)]


def files(beyond: Iterable[str]) -> str:
    """Tries the folders found by `readable_outside`, and a device open to everyone that may only be read."""
    beyond = list(beyond)
    if not beyond:
        return "The process was left free to read every folder."
    for place in beyond:
        if _opens(place):
            return f"The sealed process could still open {place}."
    if _opens("/dev/urandom", os.O_WRONLY):
        return "The sealed process could still write to a file it may only read."
    return OK


def network(policy: SealPolicy) -> str:
    """Tries a socket of every family, io_uring, and looks for sockets that came with the process.

    Opens none itself, not even where the policy leaves the network open: then only raw ones are tried there.
    """
    for family in FAMILIES:
        if family == AF_UNIX and policy.allow_unix_sockets:
            continue
        kind = SOCK_RAW if policy.allow_network and family in (AF_INET, AF_INET6) else SOCK_DGRAM
        for name, rest in (("socket", (0,)), ("socketpair", (0, 0))):
            result = syscalls.call(name, family, kind, *rest)
            if result >= 0:
                if name == "socket":
                    os.close(result)
                return f"The sealed process could still open a socket (family {family})."
            if result != -errno.EPERM:
                return f"The filter let a try at a socket pass (family {family}, {os.strerror(-result)})."
    if syscalls.call("io_uring_setup", 1, 0) != -errno.EPERM:
        return "The sealed process could still set up io_uring, which opens sockets too."
    try:
        handles = [int(entry.name) for entry in Path("/proc/self/fd").iterdir()]
    except FileNotFoundError:
        return "Without /proc it can't be shown that no socket came with the process."
    for handle in handles:
        found = syscalls.socket_kind(handle)
        if found is not None and not _harmless(found, policy.allow_unix_sockets):
            return f"The process was started with an open socket (handle {handle}, family {found[0]})."
    if not policy.allow_network:
        return OK
    no_handle = -1  # the filter refuses before the kernel sees that there is none
    for name in ("bind", "listen", "accept", "accept4"):
        known = syscalls.number(name, syscalls.machine())
        if known is not None and syscalls.call(name, no_handle, 0, 0, 0) != -errno.EPERM:
            return "The sealed process could still wait to be connected to."
    return OPEN


def _harmless(kind: tuple[int, int], allow_unix_sockets: bool) -> bool:
    """A pipe of multiprocessing, or the system journal as standard error: connected, and to this computer."""
    family, type_ = kind
    return family == AF_UNIX and (type_ in (SOCK_STREAM, SOCK_SEQPACKET) or allow_unix_sockets)


def _opens(path: str, flags: int = os.O_RDONLY | os.O_DIRECTORY) -> bool:
    try:
        os.close(os.open(path, flags | os.O_CLOEXEC))
    except OSError:
        return False
    return True


def _within(path: Path, folders: set[Path]) -> bool:
    return not folders.isdisjoint((path, *path.parents))
