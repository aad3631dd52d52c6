"""The seal's tables and filter, read by an interpreter of classic BPF: both machines, whichever runs the tests."""

from __future__ import annotations

import errno
import platform
import re
import struct
import sys
from pathlib import Path

import pytest

from murmur.worker.seal import SealPolicy, unsealed

if platform.system() != "Linux":
    pytest.skip("the filter is Linux's", allow_module_level=True)

from murmur.worker.seal import landlock, linux, own_files, proof, seccomp, syscalls

assert sys.platform == "linux"  # for the type checker

PID = 4321
ALLOWED, REFUSED, UNKNOWN, KILLED = "allowed", "EPERM", "ENOSYS", "killed"
OUTCOMES = {
    seccomp.ALLOW: ALLOWED,
    seccomp.KILL: KILLED,
    0x50000 | errno.EPERM: REFUSED,
    0x50000 | errno.ENOSYS: UNKNOWN,
}
HEADERS = {
    "x86_64": Path("/usr/include/x86_64-linux-gnu/asm/unistd_64.h"),
    "aarch64": Path("/usr/include/asm-generic/unistd.h"),
}


def outcome(machine: str, number: int, *arguments: int, architecture: int | None = None, **options: bool) -> str:
    """What the filter answers to one system call."""
    data = struct.pack(
        "<iIQ6Q",
        number if number < 2**31 else number - 2**32,
        seccomp.ARCHITECTURES[machine] if architecture is None else architecture,
        0,
        *(*arguments, *[0] * (6 - len(arguments))),
    )
    program = seccomp.program(machine, PID, **options)
    at, accumulator = 0, 0
    while True:
        code, if_true, if_false, k = program[at]
        at += 1
        match code:
            case 0x20:  # BPF_LD | BPF_W | BPF_ABS
                accumulator = struct.unpack_from("<I", data, k)[0]
            case 0x54:  # BPF_ALU | BPF_AND | BPF_K
                accumulator &= k
            case 0x15:  # BPF_JMP | BPF_JEQ | BPF_K
                at += if_true if accumulator == k else if_false
            case 0x25:  # BPF_JGT, unsigned
                at += if_true if accumulator > k else if_false
            case 0x45:  # BPF_JSET
                at += if_true if accumulator & k else if_false
            case 0x06:  # BPF_RET
                return OUTCOMES[k]
            case _:
                raise AssertionError(f"an instruction that is not used here: {code:#x}")


@pytest.fixture(params=sorted(syscalls.MACHINES))
def machine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def call(machine: str, name: str, *arguments: int, **options: bool) -> str:
    number = syscalls.number(name, machine)
    if number is None:
        return REFUSED
    return outcome(machine, number, *arguments, **options)


def test_the_numbers_are_those_of_the_kernels_headers(machine: str) -> None:
    if not HEADERS[machine].exists():
        pytest.skip(f"no kernel headers here: {HEADERS[machine]}")
    text = re.sub(r"__NR3264_", "__NR_", HEADERS[machine].read_text())
    listed: dict[str, int] = {}
    for name, value in re.findall(r"#define __NR_(\w+)\s+(\d+)", text):
        listed.setdefault(name, int(value))
    newest = max(listed.values())
    compared = 0
    for name, numbers in syscalls.NUMBERS.items():
        known = numbers[syscalls.MACHINES[machine]]
        if known is None:
            assert name not in listed
        elif known <= newest:
            assert listed[name] == known, name
            compared += 1
    assert compared > 100


def test_no_two_calls_share_a_number(machine: str) -> None:
    numbers = [number for name in syscalls.NUMBERS if (number := syscalls.number(name, machine)) is not None]
    assert len(numbers) == len(set(numbers))
    assert max(numbers) <= syscalls.NEWEST_KNOWN


@pytest.mark.parametrize(
    "name",
    ["socket", "socketpair", "connect", "bind", "listen", "accept4", "sendmmsg", "io_uring_setup", "io_uring_enter",
     "execve", "execveat", "fork", "vfork", "ptrace", "process_vm_readv", "pidfd_getfd", "tkill", "bpf", "keyctl",
     "mount", "unshare", "setns", "truncate", "fchmod", "utimensat", "shmget", "mq_open", "perf_event_open"],
)  # fmt: skip
def test_a_refused_call_is_refused_whatever_its_arguments(machine: str, name: str) -> None:
    for arguments in ((), (1, 1, 0), (PID, 0), (2**64 - 1,) * 6):
        assert call(machine, name, *arguments) == REFUSED


def test_what_programs_live_on_is_allowed() -> None:
    for number in (0, 1, 3, 5, 8, 9, 10, 11, 12, 13, 24, 39, 45, 46, 47, 60, 202, 217, 231, 318, 334):
        assert outcome("x86_64", number) == ALLOWED  # read, write, mmap, futex, recvfrom, sendmsg, recvmsg, ...
    for number in (57, 63, 64, 94, 98, 178, 207, 211, 212, 214, 215, 222, 226, 278, 293):
        assert outcome("aarch64", number) == ALLOWED


def test_the_seals_own_tools_stay_open_since_they_can_only_tighten_it(machine: str) -> None:
    assert {call(machine, name) for name in seccomp.OWN_TOOLS} == {ALLOWED}


def test_calls_of_another_architecture_kill_and_newer_ones_are_unknown(machine: str) -> None:
    other = next(value for name, value in seccomp.ARCHITECTURES.items() if name != machine)
    assert outcome(machine, 0, architecture=other) == KILLED
    assert outcome(machine, 0, architecture=0x40000003) == KILLED  # i386
    assert outcome(machine, syscalls.NEWEST_KNOWN) == ALLOWED
    assert outcome(machine, syscalls.NEWEST_KNOWN + 1) == UNKNOWN
    assert outcome(machine, 0x40000000 | 41) == UNKNOWN  # x32
    assert outcome(machine, 2**32 - 1) == UNKNOWN
    assert call(machine, "clone3") == call(machine, "openat2") == UNKNOWN


UPPER = 0xABCD << 32
"""The kernel ignores the upper half of a 32-bit argument: so must the filter."""


def test_signals_and_limits_reach_the_process_itself_and_no_other(machine: str) -> None:
    for name in ("kill", "tgkill"):
        assert call(machine, name, PID, 6) == call(machine, name, PID | UPPER, 6) == ALLOWED
        for other in (0, 1, 2**64 - 1, 2**32 - 1, 2**64 - PID):
            assert call(machine, name, other, 9) == REFUSED
    assert call(machine, "prlimit64", 0) == call(machine, "prlimit64", PID) == ALLOWED
    assert call(machine, "prlimit64", 1) == REFUSED


def test_threads_are_started_and_processes_and_namespaces_are_not(machine: str) -> None:
    of_glibc = 0x3D0F00
    assert call(machine, "clone", of_glibc) == ALLOWED
    assert call(machine, "clone", 17) == REFUSED  # fork
    assert call(machine, "clone", 0x4100 | 17) == REFUSED  # posix_spawn
    for namespace in (0x00020000, 0x02000000, 0x04000000, 0x08000000, 0x10000000, 0x20000000, 0x40000000):
        assert call(machine, "clone", of_glibc | namespace) == REFUSED


def test_opening_for_reading_never_empties_a_file(machine: str) -> None:
    read, write, both, odd, truncate = 0, 1, 2, 3, 0o1000
    for name, before in (("open", (0,)), ("openat", (0, 0))):
        if syscalls.number(name, machine) is None:
            continue
        for flags in (read, write, both, odd, write | truncate, both | truncate | UPPER):
            assert call(machine, name, *before, flags) == ALLOWED
        for flags in (read | truncate, odd | truncate, read | truncate | UPPER | 0o2000000):
            assert call(machine, name, *before, flags) == REFUSED


def test_a_message_carries_no_address(machine: str) -> None:
    assert call(machine, "sendto", 3, 1000, 10, 0, 0, 0) == ALLOWED
    assert call(machine, "sendto", 3, 1000, 10, 0, 0x7FFF1234, 16) == REFUSED
    assert call(machine, "sendto", 3, 1000, 10, 0, 1 << 32, 16) == REFUSED


def test_terminals_signal_owners_and_dumps_are_left_alone(machine: str) -> None:
    for request in (0x5412, 0x541C, 0x8901, 0x8902, 0x5412 | UPPER):
        assert call(machine, "ioctl", 0, request) == REFUSED
    assert call(machine, "ioctl", 0, 0x5401) == ALLOWED
    assert {call(machine, "fcntl", 3, command) for command in (8, 10, 15)} == {REFUSED}
    assert {call(machine, "fcntl", 3, command) for command in (1, 2, 3, 6, 1030)} == {ALLOWED}
    assert call(machine, "prctl", syscalls.PR_SET_DUMPABLE, 1) == REFUSED
    assert call(machine, "prctl", 15) == ALLOWED  # PR_SET_NAME


def test_sockets_to_this_computer_come_only_with_the_policy(machine: str) -> None:
    for family in range(46):
        expected = ALLOWED if family == 1 else REFUSED
        assert call(machine, "socket", family, 1, allow_unix_sockets=True) == expected
        assert call(machine, "socketpair", family, 2, allow_unix_sockets=True) == expected
        assert call(machine, "socketpair", family, 1 | 0o2000000, allow_socket_pairs=True) == expected
        assert call(machine, "socketpair", family, 2, allow_socket_pairs=True) == REFUSED
        assert call(machine, "socket", family, 1, allow_socket_pairs=True) == REFUSED
    assert call(machine, "connect", allow_unix_sockets=True) == ALLOWED
    assert call(machine, "connect", allow_socket_pairs=True) == REFUSED


def test_the_internet_comes_only_with_the_policy_and_only_to_ask(machine: str) -> None:
    for family in range(46):
        for kind in (1, 2, 1 | 0o2000000, 2 | 0o4000):
            expected = ALLOWED if family in (2, 10) else REFUSED
            assert call(machine, "socket", family | UPPER, kind, 0, allow_network=True) == expected
        for kind in (0, 3, 5, 10, 3 | 0o2000000):
            assert call(machine, "socket", family, kind, 0, allow_network=True) == REFUSED
        assert call(machine, "socketpair", family, 1, allow_network=True) == REFUSED
    assert {call(machine, name, allow_network=True) for name in ("connect", "sendmmsg")} == {ALLOWED}
    for name in ("bind", "listen", "accept", "accept4", "io_uring_setup", "execve"):
        assert call(machine, name, allow_network=True) == REFUSED


def test_every_right_a_kernel_knows_is_handled() -> None:
    assert landlock.handled(0) == (0, 0, 0)
    assert [bin(landlock.handled(abi)[0]).count("1") for abi in range(1, 8)] == [13, 14, 15, 15, 16, 16, 16]
    assert [landlock.handled(abi)[1] for abi in range(1, 8)] == [0, 0, 0, 3, 3, 3, 3]
    assert [landlock.handled(abi)[2] for abi in range(1, 8)] == [0, 0, 0, 0, 0, 3, 3]


def test_nothing_that_can_be_written_can_become_a_link_a_socket_or_a_device() -> None:
    execute, make_char, make_sock, make_fifo, make_block, make_sym = 0, 6, 9, 10, 11, 12
    for right in (execute, make_char, make_sock, make_fifo, make_block, make_sym):
        assert not (landlock.WRITE | landlock.READ | landlock.DEVICE) & 1 << right


def test_the_programs_files_never_take_in_a_home_or_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    packages = home / "lib" / "python3.11" / "site-packages"
    packages.mkdir(parents=True)
    monkeypatch.chdir(home)
    made_in_the_home_itself = [str(home), sys.base_prefix]
    search = ["", str(home), str(home / "scripts"), str(packages)]
    found = list(own_files.program_files(made_in_the_home_itself, search))
    assert packages in found
    assert home / "lib" in found
    assert not {home, tmp_path, Path("/"), Path(), Path.cwd()} & {path.resolve() for path in found}


def test_the_proof_tries_only_what_is_open_now_and_not_allowed(tmp_path: Path) -> None:
    assert "/" in proof.readable_outside([tmp_path])
    assert proof.readable_outside([Path("/")]) == []
    assert "/etc" not in proof.readable_outside([Path("/etc")])
    assert proof.files([]) == "The process was left free to read every folder."
    assert "could still open" in proof.files(["/"])  # the tests' own process is not sealed
    assert "let a try at a socket pass" in proof.network(SealPolicy(read=(), write=()))


def test_an_unknown_processor_is_named_instead_of_sealed_by_guesswork() -> None:
    sentence = linux.refuse_network("riscv64", SealPolicy((), ()))
    assert "not for riscv64" in sentence


def test_a_system_without_a_seal_says_so_in_plain_words() -> None:
    report = unsealed.report()
    assert not report.sealed
    assert report.network == report.files
    assert re.fullmatch(r"Murmur does not seal its processes on \S+ yet\.", report.network)
