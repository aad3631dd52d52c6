"""The seal on Linux: Landlock for files, seccomp for the network, no root, and a proof from within."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from murmur.worker.seal import landlock, proof, seccomp, syscalls
from murmur.worker.seal.own_files import is_there, program_files
from murmur.worker.seal.policy import OK, OPEN, SealPolicy, SealReport

assert sys.platform == "linux"

SYSTEM = (
    # Libraries, fonts, time zones; the stores of Nix, Guix and Homebrew are those systems' /usr.
    *("/usr", "/lib", "/lib32", "/lib64", "/nix/store", "/gnu/store", "/home/linuxbrew/.linuxbrew"),
    *("/etc/ld.so.cache", "/etc/localtime", "/etc/timezone", "/etc/fonts"),
    # SQLCipher's OpenSSL reads its configuration; others ask for the name of the user.
    *("/etc/ssl/openssl.cnf", "/etc/pki/tls/openssl.cnf", "/etc/crypto-policies"),
    *("/etc/nsswitch.conf", "/etc/passwd"),
    # What this computer is: threads, memory and instruction sets are chosen by it.
    *("/sys/devices/system/cpu", "/sys/devices/system/node", "/sys/bus/pci"),
    *("/proc/self", "/proc/cpuinfo", "/proc/meminfo", "/proc/sys/vm/overcommit_memory"),
    *("/dev/zero", "/dev/random", "/dev/urandom"),
)
SYSTEM_DEVICES = ("/dev/null",)
NETWORK = (
    # How a host is found; the folders are where /etc/resolv.conf may lead, and where it is replaced meanwhile.
    *("/etc/resolv.conf", "/etc/hosts", "/etc/host.conf", "/etc/gai.conf", "/etc/services", "/etc/protocols"),
    *("/run/systemd/resolve", "/run/NetworkManager", "/run/resolvconf"),
    # Whose certificates the system trusts, as the distributions keep them.
    *("/etc/ssl/certs", "/etc/ssl/cert.pem", "/etc/ssl/ca-bundle.pem", "/etc/pki/tls/certs", "/etc/pki/tls/cert.pem"),
    *("/etc/pki/ca-trust/extracted", "/etc/ca-certificates/extracted", "/var/lib/ca-certificates"),
)
GRAPHICS = (
    # Which drivers there are, and how they are set.
    *("/etc/vulkan", "/etc/drirc", "/proc/driver/nvidia"),
    # Where the cards are found: links to the folders of the devices, which `graphics_files` adds.
    *("/dev/dri", "/sys/class/drm", "/sys/dev/char"),
)
CARDS = ("dri/renderD*", "nvidiactl", "nvidia[0-9]*", "nvidia-uvm", "nvidia-modeset")
"""In /dev: the ends of cards that compute, and not those that show pictures."""


def seal(policy: SealPolicy) -> SealReport:
    """Seals the process and tries to break out of it. What the kernel lacks is reported, never raised."""
    on = syscalls.machine()
    prefixes = (sys.prefix, sys.exec_prefix, sys.base_prefix, sys.base_exec_prefix)
    read = [*system_files(policy.allow_network), *program_files(prefixes, sys.path), *policy.read]
    write = [*(Path(device) for device in SYSTEM_DEVICES), *policy.write]
    if policy.graphics:
        cards = graphics_cards(Path("/dev"))
        read += graphics_files(cards, Path("/sys/dev/char"))
        write += cards
    beyond = proof.readable_outside([*read, *write])
    _pin(read)
    abi = landlock.version()
    syscalls.prctl(syscalls.PR_SET_NO_NEW_PRIVS, 1)

    files = restrict_files(abi, read, write, connect=policy.allow_network)
    network = refuse_network(on, policy)
    if files == OK:
        files = proof.files(beyond)
    if network == OK:
        network = proof.network(policy)
    kernel = f"Linux {os.uname().release} {on}"
    built_on = f"Landlock ABI {abi}" if abi > 0 else "no Landlock"
    return SealReport(files == OK and network in (OK, OPEN), network, files, f"{kernel}, {built_on}, seccomp")


def system_files(network: bool = False) -> Iterator[Path]:
    return filter(is_there, map(Path, (*SYSTEM, *(NETWORK if network else ()))))


def graphics_cards(devices: Path) -> list[Path]:
    return sorted(path for name in CARDS for path in devices.glob(name) if path.is_char_device())


def graphics_files(cards: list[Path], known: Path) -> list[Path]:
    """What the drivers of these cards read; of all that the system tells about devices, these cards' alone. `known` is
    where it is found by a device's number."""
    numbers = [card.stat().st_rdev for card in cards]
    told = [known / f"{os.major(number)}:{os.minor(number)}" / "device" for number in numbers]
    folders = dict.fromkeys(path.resolve() for path in told if is_there(path))
    return [*filter(is_there, map(Path, GRAPHICS)), *folders]


def restrict_files(abi: int, read: list[Path], write: list[Path], *, connect: bool = False) -> str:
    if abi <= 0:
        return {
            -errno.ENOSYS: "This kernel has no Landlock (Linux 5.13 and later can have it).",
            -errno.EOPNOTSUPP: "This kernel has Landlock, but switched off (boot parameter lsm=).",
        }.get(abi, f"This system does not let programs use Landlock ({_name(abi)}).")
    threads = _threads()
    result = landlock.restrict(abi, read, write, connect=connect)
    if result != 0:
        return f"Landlock did not take the rules ({_name(result)})."
    if threads is None:
        return "Landlock binds one thread, and without /proc a process can't see whether it has others."
    return OK if threads == 1 else "The process already ran several threads, and Landlock binds only one."


def _threads() -> int | None:
    try:
        return len(list(Path("/proc/self/task").iterdir()))
    except FileNotFoundError:
        return None


def refuse_network(on: str, policy: SealPolicy) -> str:
    if on not in syscalls.MACHINES:
        return f"Murmur's system-call filter is written for x86-64 and 64-bit ARM, not for {on}."
    program = seccomp.program(
        on,
        os.getpid(),
        allow_unix_sockets=policy.allow_unix_sockets,
        allow_socket_pairs=policy.allow_socket_pairs,
        allow_network=policy.allow_network,
    )
    result = seccomp.install(program)
    return OK if result == 0 else f"This kernel did not take the system-call filter ({_name(result)})."


def _name(result: int) -> str:
    return os.strerror(-result)


def _pin(paths: list[Path]) -> None:
    """Landlock knows a file by its inode, and /proc makes a new inode when the kernel has dropped the old one
    from memory: the rule would be lost under memory pressure. A handle held to the end prevents that."""
    for path in paths:
        if path.parts[1:2] == ("proc",):
            os.open(path, os.O_PATH | os.O_CLOEXEC)
