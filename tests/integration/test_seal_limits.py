"""Limits, crash dumps, speed, and honest reports from systems that can't hold the seal."""

from __future__ import annotations

import platform
import signal
import subprocess
import sys
from pathlib import Path

import pytest

if platform.system() != "Linux":
    pytest.skip("this seal is Linux's", allow_module_level=True)

from tests.integration.sealed_child import APP, USERS, Child, child_of


@pytest.fixture(params=USERS)
def child(request: pytest.FixtureRequest, tmp_path: Path) -> Child:
    return child_of(request.param, tmp_path)


def test_memory_beyond_the_limit_is_refused(child: Child) -> None:
    code = """
    try: tell(len(bytearray(600 << 20)))
    except MemoryError: tell("refused")
    """
    assert child.tells(code, seal="read=(), write=(), memory_bytes=512 << 20") == "refused"
    assert child.tells(code) == 600 << 20


def test_a_processor_budget_ends_the_process_and_a_new_one_can_follow(tmp_path: Path) -> None:
    code = """
    import time
    def work(seconds):
        until = time.process_time() + seconds
        while time.process_time() < until: pass
    for _ in range(3):
        seal.set_cpu_budget(1); work(0.8); tell("survived")
    seal.set_cpu_budget(1); work(4); tell("never reached")
    """
    done = Child(tmp_path, ordinary_user=False).run(code, check=False)
    assert done.stdout.split() == ['"survived"'] * 3
    assert done.returncode == -signal.Signals["SIGXCPU"]


def test_a_crash_leaves_no_dump(child: Child) -> None:
    code = """
import resource
limits = resource.getrlimit(resource.RLIMIT_CORE)
tell([limits, call("prctl", 3, 0, 0, 0, 0), name(call("prctl", 4, 1, 0, 0, 0))])
"""
    assert child.tells("seal.harden(); seal.harden()" + code, seal=None) == [[0, 0], 0, "done"]
    assert child.tells(code) == [[0, 0], 0, "EPERM"]  # and what has taken a sealed process over can't undo it
    assert child.tells(code, seal=None)[1] == 1
    child.run("os.abort()", check=False)
    assert list(child.folder.glob("core*")) == []


@pytest.mark.parametrize("child", ["as an ordinary user"], indirect=True)  # root reads all memory
def test_other_programs_of_the_same_user_can_not_read_the_memory_of_a_hardened_process(child: Child) -> None:
    code = """
    if HARDENED: seal.harden()
    if (other := os.fork()) == 0:
        os._exit({"done": 0, "EACCES": 1}[attempt(os.open, f"/proc/{os.getppid()}/mem", os.O_RDONLY)])
    tell(os.waitstatus_to_exitcode(os.waitpid(other, 0)[1]))
    """
    assert child.tells(code.replace("HARDENED", "True"), seal=None) == 1
    assert child.tells(code.replace("HARDENED", "False"), seal=None) == 0


def test_sealing_and_its_proof_take_less_than_50_milliseconds(child: Child) -> None:
    code = """
    import time
    start = time.process_time(); report = seal.apply(seal.SealPolicy(read=(), write=()))
    tell((time.process_time() - start) * 1000)  # its own time: the machine may be busy
    """
    assert min(child.tells(code, seal=None) for _ in range(5)) < 50


def test_the_seal_loads_nothing_but_the_standard_library_and_little_of_murmur() -> None:
    code = f"""
import sys; sys.path.insert(0, {str(APP)!r})
import murmur.worker.seal; from murmur.worker.seal import linux
print(*sorted(name for name in sys.modules if name.split(".")[0] not in sys.stdlib_module_names))
"""
    done = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=True)
    found = [name for name in done.stdout.split() if not name.startswith("murmur.worker.seal")]
    assert found == ["__main__", "murmur", "murmur.worker"]


WEAK = """
import errno, socket
from murmur.worker.seal import seccomp, syscalls

assert sys.platform == "linux"  # for the type checker
missing = syscalls.number({missing!r}, syscalls.machine())
syscalls.prctl(syscalls.PR_SET_NO_NEW_PRIVS, 1)
refuse, allow = (6, 0, 0, 0x50000 | errno.{answer}), (6, 0, 0, 0x7FFF0000)
assert seccomp.install([(0x20, 0, 0, 0), (0x15, 0, 1, missing), refuse, allow]) == 0
report = seal.apply(seal.SealPolicy(read=(), write=()))
tell([asdict(report), attempt(socket.socket), attempt(os.listdir, "/")])
"""


@pytest.mark.parametrize(
    ("missing", "answer", "sentence"),
    [
        ("landlock_create_ruleset", "ENOSYS", "has no Landlock"),
        ("landlock_create_ruleset", "EOPNOTSUPP", "switched off"),
        ("landlock_create_ruleset", "EPERM", "does not let programs use Landlock"),
    ],
)
def test_without_landlock_the_network_is_sealed_and_the_report_says_that_files_are_not(
    child: Child, missing: str, answer: str, sentence: str
) -> None:
    report, network, files = child.tells(WEAK.format(missing=missing, answer=answer), seal=None)
    assert (report["sealed"], report["network"], network, files) == (False, "ok", "EPERM", "done")
    assert sentence in report["files"]
    assert "no Landlock" in report["system"]


@pytest.mark.parametrize("missing", ["landlock_add_rule", "landlock_restrict_self"])
def test_landlock_that_fails_halfway_is_reported(child: Child, missing: str) -> None:
    report, network, files = child.tells(WEAK.format(missing=missing, answer="E2BIG"), seal=None)
    assert (report["sealed"], report["network"], network, files) == (False, "ok", "EPERM", "done")
    assert "did not take the rules" in report["files"]


def test_without_seccomp_files_are_sealed_and_the_report_says_that_the_network_is_not(child: Child) -> None:
    report, network, files = child.tells(WEAK.format(missing="seccomp", answer="EINVAL"), seal=None)
    assert (report["sealed"], report["files"], network, files) == (False, "ok", "done", "EACCES")
    assert "did not take the system-call filter" in report["network"]


@pytest.mark.skipif(USERS[0] != "as root", reason="only root may hide /proc")
def test_without_proc_a_process_is_sealed_as_far_as_it_goes_and_the_report_says_what_is_not_shown(
    tmp_path: Path,
) -> None:
    hide = ["unshare", "--mount", "sh", "-c", 'mount -t tmpfs none /proc && exec "$@"', "--"]
    code = "import socket; tell([asdict(report), attempt(socket.socket), attempt(os.listdir, '/')])"
    report, network, files = Child(tmp_path, ordinary_user=False).tells(code, wrapper=hide)
    assert (report["sealed"], network, files) == (False, "EPERM", "EACCES")
    assert "without /proc" in report["files"]
    assert "Without /proc" in report["network"]


def test_a_second_seal_changes_nothing(child: Child) -> None:
    code = "tell(asdict(seal.apply(seal.SealPolicy(read=(), write=())))['network'])"
    assert child.tells(code) == "ok"
