"""The seal on macOS: a sandbox profile that the process puts upon itself, and a proof from within.

Written on Linux and not run yet: only a process whose proof succeeds calls itself sealed. `sandbox_init` is deprecated
and has no successor for programs that are no app of the App Store; browsers seal their processes by it too.
"""

from __future__ import annotations

import ctypes
import os
import platform
import sys
from collections.abc import Iterable
from pathlib import Path

from murmur.worker.seal.own_files import program_files
from murmur.worker.seal.policy import OK, OPEN, SealPolicy, SealReport

SYSTEM = (
    *("/System", "/usr/lib", "/usr/share", "/Library/Apple", "/Library/Fonts", "/Library/Frameworks"),
    *("/private/var/db/dyld", "/private/var/db/timezone", "/private/etc/ssl", "/private/etc/localtime"),
    *("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom", "/dev/dtracehelper"),
)
NETWORK = ("/private/etc/hosts", "/private/etc/resolv.conf", "/private/var/run/resolv.conf", "/Library/Keychains")
GRAPHICS = ("com.apple.MTLCompilerService",)
TRUST = (
    *("com.apple.trustd", "com.apple.trustd.agent", "com.apple.SecurityServer"),
    *("com.apple.SystemConfiguration.configd", "com.apple.dnssd.service"),
)
RESOLVER = "/private/var/run/mDNSResponder"
_WAITS = "The sealed process could still wait to be connected to."
_CONNECTS = "The sealed process could still make a connection."
PLACES = ("/Users", "/Applications", "/Volumes", "/private/etc", "/private/tmp", "/private/var/tmp")


def seal(policy: SealPolicy) -> SealReport:
    """Seals the process and tries to break out of it. What the system refuses is reported, never raised."""
    prefixes = (sys.prefix, sys.exec_prefix, sys.base_prefix, sys.base_exec_prefix)
    own = list(program_files(prefixes, sys.path))
    allowed = [*map(Path, SYSTEM), *own, *policy.read, *policy.write]
    beyond = readable_outside(allowed)
    system = f"macOS {platform.mac_ver()[0]} {platform.machine()}"
    problem = _apply(profile(policy, own))
    if problem is not None:
        return SealReport(False, problem, problem, f"{system}, no sandbox")
    files, network = prove_files(beyond), prove_network(policy.allow_network)
    return SealReport(files == OK and network in (OK, OPEN), network, files, f"{system}, sandbox profile")


def profile(policy: SealPolicy, own: Iterable[Path]) -> str:
    """The rules, of which the last that fits holds. Paths are the real ones: the sandbox follows links first."""
    lines = [
        "(version 1)",
        "(allow default)",
        # Other programs: none is started, and few services are asked, since some would go to the network for us.
        "(deny process-fork process-exec*)",
        "(deny mach-lookup mach-register)",
        "(deny signal (target others))",
        "(deny network*)",
        "(deny file-read* file-write*)",
        "(allow file-read-metadata)",
        '(allow file-read* (literal "/"))',
        '(allow file-write-data (literal "/dev/null") (literal "/dev/dtracehelper"))',
        *(_rule("file-read*", path) for path in map(Path, SYSTEM)),
        *(_rule("file-read*", _real(path)) for path in (*own, *policy.read, *policy.write)),
        *(_rule("file-write*", _real(path)) for path in policy.write),
        *(_service(name) for name in GRAPHICS),
    ]
    if policy.allow_unix_sockets:
        lines.append("(allow network-outbound (remote unix-socket))")
    if policy.allow_network:
        lines += [_rule("file-read*", Path(path)) for path in NETWORK]
        lines += [_service(name) for name in TRUST]
        lines += ["(allow network-outbound (remote ip))", "(allow system-socket)"]
        lines.append(f"(allow network-outbound (literal {_text(RESOLVER)}))")
    return "\n".join(lines) + "\n"


def readable_outside(allowed: Iterable[Path]) -> list[str]:
    """Folders that this process can list now and must not be able to list once sealed."""
    kept = {_real(path) for path in allowed}
    home = os.path.expanduser("~")  # noqa: PTH111, Path.home() raises where there is no home
    places = dict.fromkeys((*PLACES, home))
    return [place for place in places if _lists(place) and kept.isdisjoint(_with_parents(_real(Path(place))))]


def prove_files(beyond: Iterable[str]) -> str:
    beyond = list(beyond)
    if not beyond:
        return "The process was left free to read every folder."
    for place in beyond:
        if _lists(place):
            return f"The sealed process could still open {place}."
    return OK


def prove_network(allow_network: bool) -> str:
    """Tries to wait for connections and, unless they are allowed, to make one to this computer; not a byte is sent."""
    import socket

    for family, here in ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")):
        for name, refused in (("bind", _WAITS), ("connect", _CONNECTS)):
            if name == "connect" and allow_network:
                continue
            with socket.socket(family, socket.SOCK_DGRAM) as one:
                try:
                    getattr(one, name)((here, 0 if name == "bind" else 9))
                except OSError:
                    continue
                return refused
    return OPEN if allow_network else OK


def _apply(rules: str) -> str | None:
    """Puts the rules upon this process, for good; a sentence where the system does not take them."""
    try:
        library = ctypes.CDLL("/usr/lib/libSystem.B.dylib")
        initialise, free = library.sandbox_init, library.sandbox_free_error
    except (OSError, AttributeError):
        return "This system lets no program put itself into a sandbox."
    initialise.argtypes = [ctypes.c_char_p, ctypes.c_uint64, ctypes.POINTER(ctypes.c_void_p)]
    initialise.restype = ctypes.c_int
    free.argtypes = [ctypes.c_void_p]
    problem = ctypes.c_void_p()
    if initialise(rules.encode("utf-8"), 0, ctypes.byref(problem)) == 0:
        return None
    words = ctypes.string_at(problem.value).decode("utf-8", "replace") if problem.value else "no reason given"
    free(problem)
    return f"macOS did not take the sandbox profile ({words.strip()})."


def _lists(place: str) -> bool:
    try:
        with os.scandir(place):
            return True
    except OSError:
        return False


def _with_parents(path: Path) -> tuple[Path, ...]:
    return (path, *path.parents)


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))


def _rule(what: str, path: Path) -> str:
    return f"(allow {what} (subpath {_text(str(path))}))"


def _service(name: str) -> str:
    return f"(allow mach-lookup (global-name {_text(name)}))"


def _text(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
