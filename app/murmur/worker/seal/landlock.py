"""Landlock: from now on this process opens only files under the folders it names (Linux 5.13, no root)."""

from __future__ import annotations

import os
import stat
import struct
import sys
from collections.abc import Iterable
from pathlib import Path

from murmur.worker.seal import syscalls

assert sys.platform == "linux"

# Rights as in linux/landlock.h. EXECUTE is handled and given to nothing; loading a library is READ_FILE.
WRITE_FILE, READ_FILE, READ_DIR, REMOVE_DIR, REMOVE_FILE = 1 << 1, 1 << 2, 1 << 3, 1 << 4, 1 << 5
MAKE_DIR, MAKE_REG, REFER, TRUNCATE, IOCTL_DEV = 1 << 7, 1 << 8, 1 << 13, 1 << 14, 1 << 15
FILE_RIGHTS = 1 | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEV

READ = READ_FILE | READ_DIR
# No links, sockets, pipes or devices: nothing that could lead another program elsewhere.
WRITE = READ | WRITE_FILE | TRUNCATE | REMOVE_DIR | REMOVE_FILE | MAKE_DIR | MAKE_REG | REFER
DEVICE = READ_FILE | WRITE_FILE | IOCTL_DEV

BIND_TCP, CONNECT_TCP = 0b01, 0b10
ABSTRACT_SOCKETS_AND_SIGNALS = 0b11


def handled(abi: int) -> tuple[int, int, int]:
    """All that this ABI can restrict: rights to files, to TCP ports, and the scopes. Zeros for ABI 0."""
    if abi == 0:
        return 0, 0, 0
    files = (1 << 13) - 1
    files |= REFER if abi >= 2 else 0
    files |= TRUNCATE if abi >= 3 else 0
    files |= IOCTL_DEV if abi >= 5 else 0
    return files, BIND_TCP | CONNECT_TCP if abi >= 4 else 0, ABSTRACT_SOCKETS_AND_SIGNALS if abi >= 6 else 0


def version() -> int:
    """The kernel's Landlock ABI, or -errno: ENOSYS where it isn't built in, EOPNOTSUPP where it is off."""
    get_version = 1
    return syscalls.call("landlock_create_ruleset", 0, 0, get_version)


def restrict(abi: int, read: Iterable[Path], write: Iterable[Path], *, connect: bool = False) -> int:
    """Binds this thread and those it starts to these folders and files, for good; 0, or -errno.

    `connect` leaves TCP connections open, though not listening. Paths must exist (FileNotFoundError, before anything
    is bound). Needs NO_NEW_PRIVS.
    """
    files, network, scopes = handled(abi)
    if connect:
        network &= ~CONNECT_TCP
    attributes = struct.pack("<QQQ", files, network, scopes)
    ruleset = syscalls.call("landlock_create_ruleset", attributes, len(attributes), 0)
    if ruleset < 0:
        return ruleset
    try:
        for path in read:
            if (result := _allow(ruleset, path, READ & files)) < 0:
                return result
        for path in write:
            rights = DEVICE if stat.S_ISCHR(path.stat().st_mode) else WRITE
            if (result := _allow(ruleset, path, rights & files)) < 0:
                return result
        return syscalls.call("landlock_restrict_self", ruleset, 0)
    finally:
        os.close(ruleset)


def _allow(ruleset: int, path: Path, rights: int) -> int:
    handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        if not stat.S_ISDIR(os.fstat(handle).st_mode):
            rights &= FILE_RIGHTS
        path_beneath = 1
        rule = struct.pack("<Qi", rights, handle)
        return syscalls.call("landlock_add_rule", ruleset, path_beneath, rule, 0)
    finally:
        os.close(handle)
