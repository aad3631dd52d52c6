"""A whole session under strace: no address is ever spoken to, nothing listens, nothing is written outside the home."""

from __future__ import annotations

import compileall
import re
import shutil
from pathlib import Path

import pytest
from tests.e2e.program import REPOSITORY, SAMPLES, Ended, Murmur, run
from tests.fakes.tracing import INTERNET, TRACER, Call, calls

CHANGING = "open,openat,openat2,creat,mkdir,mkdirat,mknod,mknodat,rename,renameat,renameat2,unlink,unlinkat,rmdir,"
CHANGING += "link,linkat,symlink,symlinkat,truncate,chmod,fchmodat,chown,lchown,fchownat,utimensat,setxattr"
STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> tuple[Murmur, list[Ended], list[Call]]:
    """add, ask, search, remove, doctor and list over a new home, and every call of every process."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    folder = tmp_path_factory.mktemp("traced")
    compileall.compile_dir(REPOSITORY / "app", quiet=2)  # as the set-up and every installer do
    murmur = Murmur(folder / "home", folder / "outside")
    working = folder / "working"
    working.mkdir()
    commands: list[list[str | Path]] = [
        ["add", SAMPLES],
        ["ask", "How much notice must the tenant give to end the lease?"],
        ["search", "landlord"],
        ["remove", SAMPLES / "tannery-wharf-lease.pdf"],
        ["doctor"],
        ["list"],
    ]
    ended = []
    for number, arguments in enumerate(commands):
        prefix = [*TRACER, "-e", f"trace=%network,{CHANGING}", "-o", str(folder / f"trace-{number}")]
        ended.append(run([*prefix, *murmur.command(*arguments)], murmur.environment(), cwd=working))
    assert list(working.iterdir()) == []
    return murmur, ended, list(calls(folder))


def changed(call: Call) -> list[str]:
    """The paths that a call changed, or opened so that it could."""
    if call.failed:
        return []
    if call.name in ("open", "openat", "openat2"):
        if not re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND|O_TMPFILE", call.arguments):
            return []
    elif call.name not in CHANGING.split(","):
        return []
    folder = re.search(r"<([^>]*)>", call.arguments)  # what -y tells of the folder a relative name starts from
    names = [name for name in STRING.findall(call.arguments) if name]
    return [name if name.startswith("/") else f"{folder[1] if folder else '?'}/{name}" for name in names]


@pytest.mark.model
def test_the_traced_session_did_its_work(session: tuple[Murmur, list[Ended], list[Call]]) -> None:
    _, ended, seen = session
    assert [one.code for one in ended] == [0] * 6, [one.stderr for one in ended]
    assert ended[1].lines[-1]["citations"]
    assert ended[2].events("hit")
    assert len(ended[-1].events("document")) == 5
    assert len({call.name for call in seen}) > 5


@pytest.mark.model
def test_no_process_of_a_session_speaks_to_an_address(session: tuple[Murmur, list[Ended], list[Call]]) -> None:
    _, _, seen = session
    opened = [call for call in seen if call.name == "socket" and not call.failed]
    assert [call for call in opened if any(family in call.arguments for family in INTERNET)] == []
    outward = [call for call in seen if call.name in ("connect", "sendto", "sendmsg", "sendmmsg")]
    assert [call for call in outward if re.search(r"sa_family=(?!AF_UNIX)", call.arguments)] == []
    assert [call for call in outward if call.name == "connect" and not call.failed] == []


@pytest.mark.model
def test_no_process_of_a_session_listens(session: tuple[Murmur, list[Ended], list[Call]]) -> None:
    _, _, seen = session
    assert [call for call in seen if call.name in ("bind", "listen", "accept", "accept4")] == []


@pytest.mark.model
def test_nothing_is_written_outside_the_home(session: tuple[Murmur, list[Ended], list[Call]]) -> None:
    murmur, _, seen = session
    allowed = (f"{murmur.home}/", "/dev/null", "/dev/tty", "/proc/self/", "/proc/thread-self/")
    strange = {path for call in seen for path in changed(call) if not f"{path}/".startswith(allowed)}
    assert strange == set()
    assert any(path.startswith(f"{murmur.home}/") for call in seen for path in changed(call))
    assert list(murmur.outside.iterdir()) == []


@pytest.mark.parametrize(
    ("line", "paths"),
    [
        ('openat(AT_FDCWD</here>, "cache/x", O_RDWR|O_CREAT|O_CLOEXEC, 0600) = 5</here/cache/x>', ["/here/cache/x"]),
        ('openat(AT_FDCWD</here>, "/etc/hosts", O_RDONLY|O_CLOEXEC) = 5</etc/hosts>', []),
        ('openat(AT_FDCWD</here>, "/etc/new", O_WRONLY|O_CREAT, 0600) = -1 EACCES (Permission denied)', []),
        ('mkdir("/cache", 0777) = 0', ["/cache"]),
        ('rename("/a", "/b") = 0', ["/a", "/b"]),
    ],
)
def test_the_trace_is_read_rightly(tmp_path: Path, line: str, paths: list[str]) -> None:
    (tmp_path / "trace-0.1").write_text(f"{line}\n", encoding="utf-8")
    (call,) = calls(tmp_path)
    assert changed(call) == paths


def test_a_call_that_was_interrupted_is_put_together_again(tmp_path: Path) -> None:
    text = "connect(3<socket:[1]>, {sa_family=AF_INET, sin_port=htons(443)}, 16 <unfinished ...>\n"
    text += "<... connect resumed>)            = 0\n"
    (tmp_path / "trace-0.1").write_text(text, encoding="utf-8")
    (call,) = calls(tmp_path)
    assert call.name == "connect"
    assert not call.failed
    assert "AF_INET" in call.arguments
