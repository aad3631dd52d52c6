"""The seal on a real Linux kernel: each attempt succeeds in an open child and is refused in a sealed one.

Everything runs as root too where the tests do, because a program started with sudo must be held as well.
"""

from __future__ import annotations

import multiprocessing.connection
import multiprocessing.reduction
import os
import platform
import re
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

if platform.system() != "Linux":
    pytest.skip("this seal is Linux's", allow_module_level=True)

from tests.integration.sealed_child import USERS, Child, child_of

from murmur.worker.seal import landlock

assert sys.platform == "linux"  # for the type checker

SOCKETS = """
def families(name_, type_):
    pair = (ctypes.create_string_buffer(8),) if name_ == "socketpair" else ()
    return {f: name(call(name_, f, type_, 0, *(ctypes.addressof(p) for p in pair))) for f in range(46)}
"""


@pytest.fixture(params=USERS)
def child(request: pytest.FixtureRequest, tmp_path: Path) -> Child:
    found = child_of(request.param, tmp_path)
    if landlock.version() <= 0:
        pytest.skip("NOT PROVED: this kernel offers no Landlock")
    return found


def test_a_sealed_process_says_what_it_is_sealed_with(child: Child) -> None:
    report = child.tells("tell(asdict(report))")
    assert (report["sealed"], report["network"], report["files"]) == (True, "ok", "ok")
    assert re.fullmatch(r"Linux \S+ (x86_64|aarch64), Landlock ABI \d+, seccomp", report["system"])


@pytest.mark.parametrize("kind", [1, 2, 3, 5], ids=["stream", "datagram", "raw", "seqpacket"])
def test_no_socket_of_any_family_opens(child: Child, kind: int) -> None:
    code = SOCKETS + f"tell([families(name_, {kind}) for name_ in ('socket', 'socketpair')])"
    for sealed in child.tells(code):
        assert set(sealed.values()) == {"EPERM"}
    if kind == 2:
        opened, paired = child.tells(code, seal=None)
        assert {f for f, result in opened.items() if result == "done"} >= {"1", "2", "16"}
        assert paired["1"] == "done"


def test_pythons_own_sockets_are_refused(child: Child) -> None:
    code = "import socket; tell([attempt(socket.socket, f) for f in (socket.AF_INET, socket.AF_UNIX)])"
    assert child.tells(code) == ["EPERM", "EPERM"]
    assert child.tells(code, seal=None) == ["done", "done"]


def test_io_uring_which_opens_sockets_too_is_refused(child: Child) -> None:
    code = "tell([name(call(c, 1, 0, 0, 0)) for c in ('io_uring_setup', 'io_uring_enter')])"
    assert child.tells(code) == ["EPERM", "EPERM"]
    assert child.tells(code, seal=None)[0] != "EPERM"


MACHINE_CODE = """
import mmap
code = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
code.write(bytes.fromhex(CODE))
run = ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(code)))
tell("tried"); tell(run())
"""


@pytest.mark.skipif(os.uname().machine != "x86_64", reason="x86's way of 32-bit calls")
def test_a_32_bit_system_call_kills_the_process(child: Child) -> None:
    # push rbx; mov eax, 359 (socket); mov ebx, 2; mov ecx, 1; xor edx, edx; int 0x80; pop rbx; ret
    code = MACHINE_CODE.replace("CODE", "'53b867010000bb02000000b90100000031d2cd805bc3'")
    done = child.run(code, check=False)
    assert done.stdout.split() == ['"tried"']
    assert done.returncode in (-signal.SIGSYS, 128 + signal.SIGSYS)
    if child.tells(code, seal=None) < 0:
        pytest.skip("half proved: this kernel makes no 32-bit calls, sealed or not")


@pytest.mark.skipif(os.uname().machine != "x86_64", reason="the x32 ABI is x86's")
def test_a_call_of_the_x32_abi_is_refused(child: Child) -> None:
    # mov eax, 0x40000029 (socket); mov edi, 2; mov esi, 1; xor edx, edx; syscall; ret
    code = MACHINE_CODE.replace("CODE", "'b829000040bf02000000be0100000031d20f05c3'")
    assert child.tells(code) == -38  # ENOSYS


def test_threads_started_later_are_sealed_too(child: Child) -> None:
    code = """
    import threading, socket
    found = []
    def look(): found.extend((attempt(socket.socket), attempt(os.listdir, "/")))
    thread = threading.Thread(target=look, daemon=True); thread.start(); thread.join()
    tell(found)
    """
    assert child.tells(code) == ["EPERM", "EACCES"]
    assert child.tells(code, seal=None) == ["done", "done"]


def test_a_thread_that_ran_before_is_cut_off_the_network_and_the_report_admits_its_files(child: Child) -> None:
    code = """
    import threading, socket
    sealed, looked, found = threading.Event(), threading.Event(), []
    def look():
        sealed.wait(); found.append(attempt(socket.socket))
    thread = threading.Thread(target=look, daemon=True); thread.start()
    report = seal.apply(seal.SealPolicy(read=(), write=()))
    sealed.set(); thread.join()
    tell([report.sealed, report.network, report.files, *found])
    """
    sealed, network, files, socket_in_thread = child.tells(code, seal=None)
    assert (sealed, network, socket_in_thread) == (False, "ok", "EPERM")
    assert "several threads" in files


def test_no_other_program_is_started_and_no_process_forked(child: Child) -> None:
    code = """
    def fork():
        if (pid := os.fork()) == 0: os._exit(0)
        os.waitpid(pid, 0)
    def execute():
        # what a fork would do next; the argument list is empty, so that an open child answers EFAULT
        return name(call("execve", b"/bin/true", 1, 0))
    tell([attempt(fork), attempt(os.posix_spawn, "/bin/true", ["true"], {}), execute()])
    """
    assert child.tells(code) == ["EPERM", "EPERM", "EPERM"]
    assert child.tells(code, seal=None) == ["done", "done", "EFAULT"]


def test_other_processes_of_the_same_user_are_out_of_reach(child: Child) -> None:
    code = """
    import resource, subprocess
    other = subprocess.Popen(["cat"], stdin=subprocess.PIPE).pid  # ends with this process
    if SEALED: seal.apply(seal.SealPolicy(read=(), write=()))
    tell({
        "signal": attempt(os.kill, other, 0),
        "group": attempt(os.kill, 0, 0),
        "limits": attempt(resource.prlimit, other, resource.RLIMIT_CPU),
        "command line": attempt(os.open, f"/proc/{other}/cmdline", os.O_RDONLY),
        "pidfd": name(call("pidfd_open", other, 0)),
        "memory": name(call("process_vm_readv", other, 0, 0, 0, 0, 0)),
        "ptrace": name(call("ptrace", 0x4206, other, 0, 0)),  # PTRACE_SEIZE
        "self": attempt(os.kill, os.getpid(), 0),
        "own status": attempt(os.open, "/proc/self/status", os.O_RDONLY),
    })
    """
    sealed = child.tells(code.replace("SEALED", "True"), seal=None)
    assert sealed.pop("self") == sealed.pop("own status") == "done"
    assert set(sealed.values()) <= {"EPERM", "EACCES"}
    assert set(child.tells(code.replace("SEALED", "False"), seal=None).values()) == {"done"}


def test_a_sealed_process_can_still_abort(child: Child) -> None:
    assert child.run("os.abort()", check=False).returncode in (-signal.SIGABRT, 128 + signal.SIGABRT)


def test_nothing_can_be_typed_into_the_terminal(child: Child) -> None:
    code = """
    import fcntl
    nothing = os.open("/dev/null", os.O_RDONLY)
    tell([attempt(fcntl.ioctl, nothing, 0x5412, b"x"), name(call("ioctl", nothing, 0x5412 | 1 << 40, b"x"))])
    """
    assert child.tells(code) == ["EPERM", "EPERM"]
    assert child.tells(code, seal=None) == ["ENOTTY", "ENOTTY"]


def test_memory_shared_with_other_programs_is_out_of_reach(child: Child) -> None:
    code = "tell([name(call(c, 0, 0, 0)) for c in ('shmget', 'semget', 'msgget', 'mq_open')])"
    assert set(child.tells(code)) == {"EPERM"}
    assert "EPERM" not in child.tells(code, seal=None)


def test_the_pipe_and_handles_passed_over_it_still_work(child: Child) -> None:
    secret = child.folder / "document.txt"
    secret.write_text("read me by handle")
    ours, theirs = socket.socketpair()
    code = f"""
    from multiprocessing.connection import Connection
    from multiprocessing.reduction import recv_handle
    pipe = Connection({theirs.fileno()})
    handle = recv_handle(pipe)
    pipe.send_bytes(os.read(handle, 100))
    pipe.send_bytes(attempt(os.open, {str(secret)!r}, os.O_RDONLY).encode())
    pipe.send_bytes(attempt(os.open, f"/proc/self/fd/{{handle}}", os.O_RDONLY).encode())
    pipe.send_bytes(pipe.recv_bytes() * 1_000)
    for change in (os.fchmod, os.fchown, os.utime):
        arguments = {{"fchmod": (0o777,), "fchown": (0, 0), "utime": ()}}[change.__name__]
        pipe.send_bytes(attempt(change, handle, *arguments).encode())
    import socket
    plain = socket.fromfd(pipe.fileno(), socket.AF_UNIX, socket.SOCK_STREAM)
    pipe.send_bytes(attempt(plain.sendto, b"x", "/dev/log").encode())
    pipe.send_bytes(attempt(plain.sendmsg, [b"x"], [], 0, "/dev/log").encode())
    """
    with theirs, multiprocessing.connection.Connection(ours.detach()) as pipe, secret.open("rb") as handle:
        multiprocessing.reduction.send_handle(pipe, handle.fileno(), os.getpid())
        pipe.send_bytes(b"abc")
        child.run(code, handles=[theirs.fileno()])
        assert [pipe.recv_bytes() for _ in range(3)] == [b"read me by handle", b"EACCES", b"EACCES"]
        assert pipe.recv_bytes() == b"abc" * 1_000
        assert {pipe.recv_bytes() for _ in range(3)} == {b"EPERM"}
        # The call without an address in sight of the filter is refused by the kernel: the pipe is connected.
        assert [pipe.recv_bytes() for _ in range(2)] == [b"EPERM", b"EISCONN"]


def test_a_socket_that_came_with_the_process_is_reported(child: Child) -> None:
    code = """
    import socket
    brought = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    report = seal.apply(seal.SealPolicy(read=(), write=()))
    tell([report.sealed, report.network])
    """
    sealed, network = child.tells(code, seal=None)
    assert not sealed
    assert "started with an open socket" in network


def test_sockets_to_this_computer_can_be_left_open_and_no_others(child: Child) -> None:
    code = SOCKETS + "tell([report.sealed, families('socket', 2), families('socketpair', 2)])"
    sealed, single, paired = child.tells(code, seal="read=(), write=(), allow_unix_sockets=True")
    assert sealed
    for results in (single, paired):
        assert {family for family, result in results.items() if result != "EPERM"} == {"1"}


def test_stream_pairs_can_be_left_open_and_nothing_else(child: Child) -> None:
    policy = "read=(), write=(), allow_socket_pairs=True"
    code = SOCKETS + "tell([report.sealed, families('socketpair', {0} | 0o2000000), families('socket', {0})])"
    sealed, paired, single = child.tells(code.replace("{0}", "1"), seal=policy)
    assert sealed
    assert {family for family, result in paired.items() if result != "EPERM"} == {"1"}
    assert set(single.values()) == {"EPERM"}
    for results in child.tells(code.replace("{0}", "2"), seal=policy)[1:]:
        assert set(results.values()) == {"EPERM"}


def test_strace_sees_no_socket_and_no_connection(child: Child) -> None:
    strace = shutil.which("strace")
    if strace is None or subprocess.run([strace, "-o", os.devnull, "true"]).returncode != 0:
        pytest.skip("NOT PROVED: no strace here, or it may not trace")
    code = """
    import socket
    attempt(socket.create_connection, ("127.0.0.1", 9))
    attempt(socket.socket, socket.AF_INET, socket.SOCK_DGRAM)
    """
    for seal, sealed in (("read=(), write=()", True), (None, False)):
        record = child.folder / f"strace-{sealed}.txt"
        child.run(code, seal=seal, wrapper=[strace, "-f", "-e", "trace=network", "-o", str(record)])
        calls = [line.split(maxsplit=1)[1] for line in record.read_text().splitlines() if "(" in line]
        assert any(re.match(r"socket\(.* = \d", line) for line in calls) != sealed
        assert any(re.match(r"socket\(.* = -1 EPERM", line) for line in calls) == sealed
        assert any(line.startswith(("connect(", "sendto(", "sendmsg(")) for line in calls) != sealed
