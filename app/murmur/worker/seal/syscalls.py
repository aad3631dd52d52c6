"""Linux system calls by name: their numbers on x86-64 and 64-bit ARM, and a way to make one."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from functools import cache

assert sys.platform == "linux"

# (x86-64, ARM64); None where the call does not exist. From the kernel's syscall_64.tbl and
# asm-generic/unistd.h; a unit test compares them with the installed kernel headers.
NUMBERS: dict[str, tuple[int | None, int | None]] = {
    "open": (2, None),
    "openat": (257, 56),
    "openat2": (437, 437),
    "truncate": (76, 45),
    # network
    "socket": (41, 198),
    "socketpair": (53, 199),
    "bind": (49, 200),
    "listen": (50, 201),
    "accept": (43, 202),
    "accept4": (288, 242),
    "connect": (42, 203),
    "sendto": (44, 206),
    "sendmmsg": (307, 269),
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    # other processes
    "clone": (56, 220),
    "clone3": (435, 435),
    "fork": (57, None),
    "vfork": (58, None),
    "execve": (59, 221),
    "execveat": (322, 281),
    "kill": (62, 129),
    "tkill": (200, 130),
    "tgkill": (234, 131),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
    "pidfd_open": (434, 434),
    "pidfd_getfd": (438, 438),
    "pidfd_send_signal": (424, 424),
    "prlimit64": (302, 261),
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "process_madvise": (440, 440),
    "process_mrelease": (448, 448),
    "kcmp": (312, 272),
    "migrate_pages": (256, 238),
    "move_pages": (279, 239),
    "prctl": (157, 167),
    "ioctl": (16, 29),
    "fcntl": (72, 25),
    # memory and queues shared with other programs of the same user
    "shmget": (29, 194),
    "shmat": (30, 196),
    "shmctl": (31, 195),
    "semget": (64, 190),
    "semop": (65, 193),
    "semtimedop": (220, 192),
    "semctl": (66, 191),
    "msgget": (68, 186),
    "msgsnd": (69, 189),
    "msgrcv": (70, 188),
    "msgctl": (71, 187),
    "mq_open": (240, 180),
    "mq_unlink": (241, 181),
    # what Landlock lets pass: attributes of files that can't be opened, and watching folders
    "chmod": (90, None),
    "fchmod": (91, 52),
    "fchmodat": (268, 53),
    "fchmodat2": (452, 452),
    "chown": (92, None),
    "fchown": (93, 55),
    "lchown": (94, None),
    "fchownat": (260, 54),
    "setxattr": (188, 5),
    "lsetxattr": (189, 6),
    "fsetxattr": (190, 7),
    "removexattr": (197, 14),
    "lremovexattr": (198, 15),
    "fremovexattr": (199, 16),
    "utime": (132, None),
    "utimes": (235, None),
    "futimesat": (261, None),
    "utimensat": (280, 88),
    "inotify_init": (253, None),
    "inotify_init1": (294, 26),
    "inotify_add_watch": (254, 27),
    "fanotify_init": (300, 262),
    "fanotify_mark": (301, 263),
    "name_to_handle_at": (303, 264),
    "open_by_handle_at": (304, 265),
    # the system itself, which matters where Murmur is run as root
    "mount": (165, 40),
    "umount2": (166, 39),
    "mount_setattr": (442, 442),
    "move_mount": (429, 429),
    "open_tree": (428, 428),
    "fsopen": (430, 430),
    "fsconfig": (431, 431),
    "fsmount": (432, 432),
    "fspick": (433, 433),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "mknod": (133, None),
    "mknodat": (259, 33),
    "setns": (308, 268),
    "unshare": (272, 97),
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "keyctl": (250, 219),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "init_module": (175, 105),
    "finit_module": (313, 273),
    "delete_module": (176, 106),
    "kexec_load": (246, 104),
    "kexec_file_load": (320, 294),
    "iopl": (172, None),
    "ioperm": (173, None),
    "modify_ldt": (154, None),
    "quotactl": (179, 60),
    "quotactl_fd": (443, 443),
    "swapon": (167, 224),
    "swapoff": (168, 225),
    "reboot": (169, 142),
    "acct": (163, 89),
    "syslog": (103, 116),
    "settimeofday": (164, 170),
    "clock_settime": (227, 112),
    "clock_adjtime": (305, 266),
    "adjtimex": (159, 171),
    "sethostname": (170, 161),
    "setdomainname": (171, 162),
    "vhangup": (153, 58),
    "lookup_dcookie": (212, 18),
    # the seal's own tools
    "seccomp": (317, 277),
    "landlock_create_ruleset": (444, 444),
    "landlock_add_rule": (445, 445),
    "landlock_restrict_self": (446, 446),
}

NEWEST_KNOWN = 462
"""mseal, Linux 6.10: what came later is unknown to the tables above."""

PR_GET_DUMPABLE = 3
PR_SET_DUMPABLE = 4
PR_SET_NO_NEW_PRIVS = 38

MACHINES = {"x86_64": 0, "aarch64": 1}

_libc = ctypes.CDLL(None, use_errno=True)
_libc.syscall.restype = ctypes.c_long


@cache
def machine() -> str:
    """The architecture whose system calls this process makes; a 32-bit process on a 64-bit kernel says so."""
    name = os.uname().machine
    return name if sys.maxsize > 2**32 else f"32-bit {name}"


def number(name: str, on: str) -> int | None:
    """The number of a system call on "x86_64" or "aarch64"; None where that machine doesn't have it."""
    return NUMBERS[name][MACHINES[on]]


def call(name: str, *arguments: int | bytes) -> int:
    """Makes the system call; bytes go by address and are only read. Its result, or -errno."""
    on = machine()
    known = number(name, on) if on in MACHINES else None
    if known is None:
        return -errno.ENOSYS
    words = (argument if isinstance(argument, bytes) else ctypes.c_long(argument) for argument in arguments)
    result: int = _libc.syscall(ctypes.c_long(known), *words)
    return -ctypes.get_errno() if result == -1 else result


def prctl(option: int, value: int = 0) -> int:
    """libc's prctl, which needs no table; returns its result, or -errno."""
    result: int = _libc.prctl(option, ctypes.c_ulong(value), *(ctypes.c_ulong(0) for _ in range(3)))
    return -ctypes.get_errno() if result == -1 else result


def socket_kind(handle: int) -> tuple[int, int] | None:
    """The family and the type of the socket behind a handle; None where it is no socket."""
    found = []
    for option in (_SO_DOMAIN, _SO_TYPE):
        value, size = ctypes.c_int(), ctypes.c_uint32(ctypes.sizeof(ctypes.c_int))
        if _libc.getsockopt(handle, _SOL_SOCKET, option, ctypes.byref(value), ctypes.byref(size)) != 0:
            return None
        found.append(value.value)
    return found[0], found[1]


_SOL_SOCKET, _SO_TYPE, _SO_DOMAIN = 1, 3, 39
