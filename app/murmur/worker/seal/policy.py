"""What a process asks of its seal and what the seal answers, apart from any operating system."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

OK = "ok"

OPEN = "open, to fetch one file: it can ask and not be asked"
"""Said of the network where the policy leaves it open, and all the rest of the seal holds."""


@dataclass(frozen=True, slots=True)
class SealPolicy:
    """What stays open to a sealed process besides the system's libraries, the interpreter and Murmur itself.

    read: folders or files that may be read.
    write: folders that may be read and written; files count too (a device, for instance). The first folder
        also becomes the process's temporary folder; without one it has none.
    memory_bytes: the most address space the process may take (RLIMIT_AS), for readers; None leaves it alone.
    allow_unix_sockets: sockets to programs on this computer stay open (AF_UNIX), for GPU drivers.
    allow_socket_pairs: two connected ends within this process, as good as a pipe and reaching nothing else
        (AF_UNIX, stream). Chroma's runtime doesn't start without one.
    allow_network: connections to the internet may be made and none taken, for the process that downloads; it may
        also read what finding a host and trusting its certificate need. Not together with `allow_unix_sockets`.
    graphics: the graphics cards' devices stay open, and what their drivers read.
    """

    read: tuple[Path, ...]
    write: tuple[Path, ...]
    memory_bytes: int | None = None
    allow_unix_sockets: bool = False
    allow_socket_pairs: bool = False
    allow_network: bool = False
    graphics: bool = False


@dataclass(frozen=True, slots=True)
class SealReport:
    """What the seal holds, tried out from within after sealing.

    sealed: network and files are both sealed as the policy asks, and every attempt to get out was refused.
    network, files: "ok", or a plain sentence saying why not; `OPEN` where the policy leaves the network open.
    system: what the seal was built on, e.g. "Linux 6.1.0 x86_64, Landlock ABI 2, seccomp".
    """

    sealed: bool
    network: str
    files: str
    system: str
