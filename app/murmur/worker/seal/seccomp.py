"""The system-call filter: no socket, no other process, no change to files that Landlock can't guard.

It refuses a list and allows the rest, because numerical libraries use many calls and new ones with each
release. What it refuses fails with EPERM, which libraries take for an ordinary refusal; calls newer than
the tables fail with ENOSYS, as on an older kernel. A call made for another architecture kills the process:
nothing of ours makes one.
"""

from __future__ import annotations

import ctypes
import struct
import sys
from itertools import chain

from murmur.worker.seal import syscalls

assert sys.platform == "linux"

AF_UNIX, AF_INET, AF_INET6 = 1, 2, 10
SOCK_STREAM, SOCK_DGRAM, SOCK_TYPE_MASK = 1, 2, 0xF
CLONE_THREAD = 0x00010000
CLONE_NEW_NAMESPACES = 0x7E020000  # NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET
O_ACCMODE, O_WRONLY, O_RDWR, O_TRUNC = 0o3, 0o1, 0o2, 0o1000
TERMINAL_INPUT = (0x5412, 0x541C)  # TIOCSTI, TIOCLINUX: type into the terminal Murmur was started from
SIGNAL_OWNER = (0x8901, 0x8902)  # FIOSETOWN, SIOCSPGRP: have the kernel signal another process
FCNTL_SIGNAL = (8, 10, 15)  # F_SETOWN, F_SETSIG, F_SETOWN_EX: the same by fcntl

ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}

ALLOW = 0x7FFF0000
KILL = 0x80000000
EPERM = 0x00050000 | 1
ENOSYS = 0x00050000 | 38

# struct seccomp_data { int nr; u32 arch; u64 instruction_pointer; u64 args[6]; }, little-endian
NUMBER, ARCHITECTURE, ARGUMENTS = 0, 4, 16
LOAD, AND, RETURN = 0x20, 0x54, 0x06
IF_EQUAL, IF_GREATER, IF_ANY_BIT = 0x15, 0x25, 0x45

Instruction = tuple[int, int, int, int]
"""Classic BPF: code, jump if true, jump if false, constant."""

ANSWERED_ENOSYS = ("clone3", "openat2")
"""Their flags lie in memory, out of the filter's sight. libc then falls back to clone and openat."""

OWN_TOOLS = ("seccomp", "landlock_create_ruleset", "landlock_add_rule", "landlock_restrict_self")
"""Left open: they can only tighten the seal."""

UNIX_SOCKETS = ("connect", "sendmmsg", "bind", "listen", "accept", "accept4")
"""What a GPU driver gets under `allow_unix_sockets`; with `socket` held to AF_UNIX they reach no network."""

NETWORK = ("connect", "sendmmsg")
"""What fetching a file and finding its host need under `allow_network`; not `bind`, `listen`, `accept`."""


def program(
    machine: str,
    pid: int,
    *,
    allow_unix_sockets: bool = False,
    allow_socket_pairs: bool = False,
    allow_network: bool = False,
) -> list[Instruction]:
    """The filter for the process `pid` on "x86_64" or "aarch64"."""
    looked_at = {
        # The kernel reads these arguments as 32-bit integers, so the upper halves must not be compared.
        "kill": _one_of(0, (pid,), ALLOW, EPERM),
        "tgkill": _one_of(0, (pid,), ALLOW, EPERM),  # abort() and pthread_kill()
        "prlimit64": _one_of(0, (0, pid), ALLOW, EPERM),
        "prctl": _one_of(0, (syscalls.PR_SET_DUMPABLE,), EPERM, ALLOW),
        "ioctl": _one_of(1, (*TERMINAL_INPUT, *SIGNAL_OWNER), EPERM, ALLOW),
        "fcntl": _one_of(1, FCNTL_SIGNAL, EPERM, ALLOW),
        "clone": _threads_only(),
        "open": _no_hidden_truncation(1),
        "openat": _no_hidden_truncation(2),
        "sendto": _no_address(4),
    }
    if allow_socket_pairs:
        looked_at["socketpair"] = _stream_pairs()
    if allow_unix_sockets:
        looked_at |= dict.fromkeys(("socket", "socketpair"), _one_of(0, (AF_UNIX,), ALLOW, EPERM))
    if allow_network:
        looked_at["socket"] = _internet_sockets()
    free = {
        *looked_at,
        *(NETWORK if allow_network else ()),
        *OWN_TOOLS,
        *ANSWERED_ENOSYS,
        *(UNIX_SOCKETS if allow_unix_sockets else ()),
    }
    refused = [name for name in syscalls.NUMBERS if name not in free]
    return [
        (LOAD, 0, 0, ARCHITECTURE),
        (IF_EQUAL, 1, 0, ARCHITECTURES[machine]),
        (RETURN, 0, 0, KILL),
        (LOAD, 0, 0, NUMBER),
        (IF_GREATER, 0, 1, syscalls.NEWEST_KNOWN),  # also every call of the x32 ABI: they have bit 30 set
        (RETURN, 0, 0, ENOSYS),
        *chain.from_iterable(_when(name, machine, [(RETURN, 0, 0, ENOSYS)]) for name in ANSWERED_ENOSYS),
        *chain.from_iterable(_when(name, machine, block) for name, block in looked_at.items()),
        *chain.from_iterable(_when(name, machine, [(RETURN, 0, 0, EPERM)]) for name in refused),
        (RETURN, 0, 0, ALLOW),
    ]


def install(instructions: list[Instruction]) -> int:
    """Sets the filter for this process and all its threads, for good; 0, or -errno. Needs NO_NEW_PRIVS."""
    packed = b"".join(struct.pack("<HBBI", *instruction) for instruction in instructions)
    buffer = ctypes.create_string_buffer(packed, len(packed))
    # struct sock_fprog { unsigned short len; struct sock_filter *filter; }
    head = ctypes.create_string_buffer(struct.pack("@HP", len(instructions), ctypes.addressof(buffer)))
    set_mode_filter, all_threads = 1, 1
    result = syscalls.call("seccomp", set_mode_filter, all_threads, ctypes.addressof(head))
    return result if result <= 0 else -1  # a positive answer names a thread that could not be brought along


def _when(name: str, machine: str, block: list[Instruction]) -> list[Instruction]:
    """The block for this call alone; nothing where the machine has no such call."""
    known = syscalls.number(name, machine)
    return [] if known is None else [(IF_EQUAL, 0, len(block), known), *block]


def _low(argument: int) -> Instruction:
    return (LOAD, 0, 0, ARGUMENTS + 8 * argument)


def _high(argument: int) -> Instruction:
    return (LOAD, 0, 0, ARGUMENTS + 8 * argument + 4)


def _one_of(argument: int, values: tuple[int, ...], hit: int, miss: int) -> list[Instruction]:
    tests = [(IF_EQUAL, len(values) - i, 0, value) for i, value in enumerate(values)]
    return [_low(argument), *tests, (RETURN, 0, 0, miss), (RETURN, 0, 0, hit)]


def _threads_only() -> list[Instruction]:
    """A thread, not a process: a process would leave the limits and outlive a kill. And no namespaces."""
    return [
        _low(0),
        (IF_ANY_BIT, 1, 0, CLONE_NEW_NAMESPACES),
        (IF_ANY_BIT, 1, 0, CLONE_THREAD),
        (RETURN, 0, 0, EPERM),
        (RETURN, 0, 0, ALLOW),
    ]


def _stream_pairs() -> list[Instruction]:
    """A connected pair of streams reaches nothing else; one of datagrams can send wherever it likes."""
    return [
        _low(0),
        (IF_EQUAL, 0, 3, AF_UNIX),
        _low(1),
        (AND, 0, 0, SOCK_TYPE_MASK),
        (IF_EQUAL, 1, 0, SOCK_STREAM),
        (RETURN, 0, 0, EPERM),
        (RETURN, 0, 0, ALLOW),
    ]


def _internet_sockets() -> list[Instruction]:
    """TCP and UDP, and no raw ones."""
    return [
        _low(0),
        (IF_EQUAL, 1, 0, AF_INET),
        (IF_EQUAL, 0, 4, AF_INET6),
        _low(1),
        (AND, 0, 0, SOCK_TYPE_MASK),
        (IF_EQUAL, 2, 0, SOCK_STREAM),
        (IF_EQUAL, 1, 0, SOCK_DGRAM),
        (RETURN, 0, 0, EPERM),
        (RETURN, 0, 0, ALLOW),
    ]


def _no_hidden_truncation(flags: int) -> list[Instruction]:
    """Open for reading with O_TRUNC empties a file, and Landlock before Linux 6.2 doesn't see it."""
    return [
        _low(flags),
        (IF_ANY_BIT, 0, 3, O_TRUNC),
        (AND, 0, 0, O_ACCMODE),
        (IF_EQUAL, 1, 0, O_WRONLY),
        (IF_EQUAL, 0, 1, O_RDWR),
        (RETURN, 0, 0, ALLOW),
        (RETURN, 0, 0, EPERM),
    ]


def _no_address(pointer: int) -> list[Instruction]:
    """send() is sendto() without an address; with one it could reach elsewhere on an inherited socket."""
    return [
        _low(pointer),
        (IF_EQUAL, 0, 2, 0),
        _high(pointer),
        (IF_EQUAL, 1, 0, 0),
        (RETURN, 0, 0, EPERM),
        (RETURN, 0, 0, ALLOW),
    ]
