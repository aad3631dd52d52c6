"""The process that downloads: it may ask and not be asked, touches one folder, and may be killed at any moment."""

from __future__ import annotations

import hashlib
import platform
import random
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.e2e.program import until
from tests.fakes.download_server import HONEST, Answer, DownloadServer, make_certificates, serving
from tests.integration.egress import egress_for
from tests.integration.sealed_child import USERS, child_of

from murmur.domain.downloads import FetchState, FileOrder, Transfer
from murmur.domain.errors import Cancelled, DownloadRefused, WorkerCrashed
from murmur.domain.jobs import CancelToken
from murmur.worker import messages as m
from murmur.worker.client import Worker
from murmur.worker.seal.policy import OPEN

CONTENT = random.Random(6).randbytes(3_000_000)
SLOW = Answer(pace=0.004)


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return make_certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def server(certificates: tuple[Path, Path]) -> Iterator[DownloadServer]:
    with serving(CONTENT, certificates[1]) as running:
        yield running


@pytest.fixture
def order(server: DownloadServer, certificates: tuple[Path, Path], tmp_path: Path) -> FileOrder:
    sha256 = hashlib.sha256(CONTENT).hexdigest()
    folder = str(tmp_path / "model")
    return FileOrder(
        server.url(), folder, "small.gguf", len(CONTENT), sha256, (server.host,), ca_file=str(certificates[0])
    )


def download(order: FileOrder, told: list[Transfer] | None = None, cancel: CancelToken | None = None) -> None:
    """One download by a process of its own."""
    worker = egress_for(order)

    def hear(event: m.Reply, frame: bytes | None) -> None:
        if told is not None and isinstance(event, m.FetchProgress):
            told.append(event.transfer)

    try:
        reply, _ = worker.call(m.FetchFile(order), on_event=hear, cancel=cancel)
    finally:
        worker.close()
    assert isinstance(reply, m.Fetched)
    assert Path(reply.path).read_bytes() == CONTENT
    assert [file.name for file in Path(order.folder).iterdir()] == ["small.gguf"]


@pytest.mark.loopback
def test_a_file_comes_by_a_process_of_its_own(server: DownloadServer, order: FileOrder) -> None:
    told: list[Transfer] = []
    download(order, told)
    assert {FetchState.CONNECTING, FetchState.CHECKING} <= {one.state for one in told}


@pytest.mark.loopback
def test_its_failures_arrive_in_words(server: DownloadServer, order: FileOrder) -> None:
    server.answers = [Answer(status=404)]
    with pytest.raises(DownloadRefused, match="localhost does not have this file any more"):
        download(order)


@pytest.mark.loopback
def test_a_pause_in_a_silence_is_quick_and_keeps_what_has_arrived(server: DownloadServer, order: FileOrder) -> None:
    server.answers = [Answer(stall_after=1_000_000), HONEST]
    cancel = CancelToken()

    def pause() -> None:
        until(lambda: arrived(order) >= 900_000, "bytes")
        cancel.cancel()

    waiting = threading.Thread(target=pause)
    waiting.start()
    with pytest.raises(Cancelled):
        download(order, cancel=cancel)
    waiting.join()
    download(order)
    assert server.ranges[1] is not None


def arrived(order: FileOrder) -> int:
    part = Path(order.folder, "small.gguf.part")
    return part.stat().st_size if part.exists() else 0


def kill_at(worker: Worker, order: FileOrder, goal: int) -> None:
    until(lambda: arrived(order) >= goal, "bytes")
    worker.kill()


def kills(server: DownloadServer, order: FileOrder, times: int) -> None:
    """Kills the process at `times` places spread over the file; each process goes on where the last was killed."""
    for number in range(1, times + 1):
        before, requests = arrived(order), len(server.asked)
        bound = len(CONTENT) * number // (times + 1)  # however late the kill comes, the server has sent no more
        server.answers = [replace(SLOW, stall_after=bound - before)]
        goal = random.Random(number).randint(before + 1, bound)
        worker = egress_for(order)
        killer = threading.Thread(target=kill_at, args=(worker, order, goal))
        killer.start()
        with pytest.raises(WorkerCrashed):
            worker.call(m.FetchFile(order))
        killer.join()
        worker.close()
        assert CONTENT.startswith(Path(order.folder, "small.gguf.part").read_bytes())
        assert server.ranges[requests:] == [f"bytes={before}-" if before else None]
    server.answers = [HONEST]
    download(order)


@pytest.mark.loopback
def test_kills_lose_nothing(server: DownloadServer, order: FileOrder) -> None:
    kills(server, order, 3)


@pytest.mark.proof
@pytest.mark.loopback
def test_thirty_kills_lose_nothing(server: DownloadServer, order: FileOrder) -> None:
    kills(server, order, 30)


LINUX = pytest.mark.skipif(platform.system() != "Linux", reason="this seal is Linux's")
POLICY = "read=(), write=(Path('.'),), allow_network=True"


@LINUX
@pytest.mark.parametrize("user", USERS)
def test_the_seal_leaves_asking_open_and_nothing_else(user: str, tmp_path: Path) -> None:
    child = child_of(user, tmp_path)
    code = """
    import socket
    def opened(family, type): return attempt(lambda: socket.socket(family, type).close())
    found = {
        "tcp": opened(socket.AF_INET, socket.SOCK_STREAM), "udp": opened(socket.AF_INET6, socket.SOCK_DGRAM),
        "raw": opened(socket.AF_INET, socket.SOCK_RAW), "unix": opened(socket.AF_UNIX, socket.SOCK_STREAM),
        "netlink": opened(socket.AF_NETLINK, socket.SOCK_RAW), "packet": opened(socket.AF_PACKET, socket.SOCK_RAW),
        "bind": attempt(socket.socket().bind, ("127.0.0.1", 0)), "listen": attempt(socket.socket().listen),
        "sendto": attempt(socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto, b"x", ("127.0.0.1", 9)),
        "pair": attempt(socket.socketpair), "io_uring": name(call("io_uring_setup", 1, 0)),
        "home": attempt(os.listdir, "/home"), "tmp": attempt(os.listdir, "/tmp"),
        "shadow": attempt(open, "/etc/shadow"), "own": attempt(os.listdir, "."), "hosts": attempt(open, "/etc/hosts"),
    }
    tell([report.sealed, report.network, report.files, found])
    """
    sealed, network, files, found = child.tells(code, seal=POLICY)
    assert (sealed, network, files) == (True, OPEN, "ok")
    assert {what for what, result in found.items() if result == "done"} == {"tcp", "udp", "own", "hosts"}
    assert {result for result in found.values() if result != "done"} <= {"EPERM", "EACCES"}


@LINUX
def test_names_are_found_without_what_is_closed(tmp_path: Path) -> None:
    """glibc asks for the computer's addresses by a netlink socket, and for names by a UNIX one, where it may."""
    code = "import socket; tell(socket.getaddrinfo('localhost', 443, type=socket.SOCK_STREAM)[0][4][1])"
    assert child_of(USERS[-1], tmp_path).tells(code, seal=POLICY) == 443
