"""What a worker can take from itself on Windows, which is less than a seal; the report never calls it one.

Only the process that starts another can put it into an AppContainer, which is what takes the network and the files away
(see packaging/docs/seal.md). From within, a worker can enter a job that lets it start no other program, bounds its
memory and keeps it from the clipboard and other windows; give up its privileges; and, where it writes nothing, lower
its integrity so that it may write no file of the user's. Written on Linux and not run yet.
"""

from __future__ import annotations

import ctypes
import platform
from collections.abc import Callable
from ctypes import c_int64, c_size_t, c_uint32, c_uint64, c_void_p

from murmur.worker.seal.policy import SealPolicy, SealReport

NETWORK = (
    "Windows takes the network from a process only in an AppContainer, and Murmur does not start its workers in one."
)
FILES = "Windows takes files from a process only in an AppContainer, and Murmur does not start its workers in one."

ACTIVE_PROCESS, PROCESS_MEMORY, DIE_ON_UNHANDLED, KILL_ON_CLOSE = 0x8, 0x100, 0x400, 0x2000
BASIC_UI, EXTENDED_LIMITS = 4, 9
ALL_UI = 0xFF
TOKEN_ADJUST_PRIVILEGES, TOKEN_QUERY, TOKEN_ADJUST_DEFAULT = 0x20, 0x8, 0x80
INTEGRITY_LEVEL, GROUP_INTEGRITY, LOW = 25, 0x20, "S-1-16-4096"


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("process_time", c_int64),
        ("job_time", c_int64),
        ("flags", c_uint32),
        ("least_working_set", c_size_t),
        ("most_working_set", c_size_t),
        ("processes", c_uint32),
        ("affinity", c_size_t),
        ("priority", c_uint32),
        ("scheduling", c_uint32),
    )


class IoCounters(ctypes.Structure):
    _fields_ = tuple((name, c_uint64) for name in ("reads", "writes", "others", "read", "written", "other"))


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("basic", BasicLimits),
        ("io", IoCounters),
        ("process_memory", c_size_t),
        ("job_memory", c_size_t),
        ("peak_process_memory", c_size_t),
        ("peak_job_memory", c_size_t),
    )


class SidAndAttributes(ctypes.Structure):
    """SID_AND_ATTRIBUTES, which TOKEN_MANDATORY_LABEL consists of."""

    _fields_ = (("sid", c_void_p), ("attributes", c_uint32))


class Refused(Exception):
    """What Windows did not do, in a few words."""


def seal(policy: SealPolicy) -> SealReport:
    """Takes what can be taken from within; each part that Windows refuses is named, and nothing is raised."""
    taken: list[str] = []
    steps: list[tuple[str, Callable[[], None]]] = [
        ("job object", lambda: _enter_job(policy.memory_bytes)),
        ("no privileges", _drop_privileges),
    ]
    if not policy.write:
        steps.append(("low integrity", _lower_integrity))
    for name, step in steps:
        try:
            step()
            taken.append(name)
        except (Refused, OSError, AttributeError) as why:
            taken.append(f"{name} refused: {why}")
    system = f"Windows {platform.version()} {platform.machine()}, {', '.join(taken)}"
    return SealReport(False, NETWORK, FILES, system)


def limits(memory: int | None) -> ExtendedLimits:
    """One process, dead without a dialog when it crashes, with so much memory."""
    wanted = ExtendedLimits()
    wanted.basic.flags = ACTIVE_PROCESS | DIE_ON_UNHANDLED | KILL_ON_CLOSE
    wanted.basic.processes = 1
    if memory is not None:
        wanted.basic.flags |= PROCESS_MEMORY
        wanted.process_memory = memory
    return wanted


def _enter_job(memory: int | None) -> None:
    """The job's handle stays open until the process ends, and nobody else has one. Asked again afterwards: what holds
    is told, not what was wished."""
    kernel = ctypes.CDLL("kernel32")
    kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = c_void_p
    job = kernel.CreateJobObjectW(None, None)
    if not job:
        raise Refused("no job could be made")
    wanted, ui = limits(memory), c_uint32(ALL_UI)
    _set_job(kernel, job, EXTENDED_LIMITS, wanted)
    _set_job(kernel, job, BASIC_UI, ui)
    if not kernel.AssignProcessToJobObject(c_void_p(job), c_void_p(kernel.GetCurrentProcess())):
        raise Refused("the process could not enter it")
    found = ExtendedLimits()
    asked = (c_void_p(job), EXTENDED_LIMITS, ctypes.byref(found), ctypes.sizeof(found), None)
    if not kernel.QueryInformationJobObject(*asked) or found.basic.processes != 1:
        raise Refused("its limits do not hold")


def _set_job(kernel: ctypes.CDLL, job: int, kind: int, value: ctypes.Structure | c_uint32) -> None:
    if not kernel.SetInformationJobObject(c_void_p(job), kind, ctypes.byref(value), ctypes.sizeof(value)):
        raise Refused(f"limits of kind {kind} were not taken")


def _drop_privileges() -> None:
    advanced, token = ctypes.CDLL("advapi32"), _token(TOKEN_ADJUST_PRIVILEGES | TOKEN_QUERY)
    if not advanced.AdjustTokenPrivileges(token, True, None, 0, None, None):
        raise Refused("they stay")


def _lower_integrity() -> None:
    advanced, token = ctypes.CDLL("advapi32"), _token(TOKEN_ADJUST_DEFAULT | TOKEN_QUERY)
    sid = c_void_p()
    if not advanced.ConvertStringSidToSidW(ctypes.c_wchar_p(LOW), ctypes.byref(sid)):
        raise Refused("the level is not known")
    label = SidAndAttributes(sid, GROUP_INTEGRITY)
    size = ctypes.sizeof(label) + int(advanced.GetLengthSid(sid))
    if not advanced.SetTokenInformation(token, INTEGRITY_LEVEL, ctypes.byref(label), size):
        raise Refused("it stays as it was")


def _token(rights: int) -> c_void_p:
    kernel, advanced, token = ctypes.CDLL("kernel32"), ctypes.CDLL("advapi32"), c_void_p()
    kernel.GetCurrentProcess.restype = c_void_p
    if not advanced.OpenProcessToken(c_void_p(kernel.GetCurrentProcess()), rights, ctypes.byref(token)):
        raise Refused("the process may not change itself")
    return token
