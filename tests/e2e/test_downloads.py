"""`murmur models download` as a whole: killed, stopped and watched, from a server on this computer.

The program is a copy whose list of models knows one more, small one; a mirror in its settings leads to the server.
"""

from __future__ import annotations

import compileall
import hashlib
import json
import random
import re
import shutil
import signal
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from tests.e2e.program import COMMAND, DEADLINE, FROZEN, REPOSITORY, Murmur, frozen_copy, kill_group, run, until
from tests.fakes.download_server import HONEST, Answer, DownloadServer, make_certificates, serving
from tests.fakes.tracing import TRACER, Call, calls

pytestmark = pytest.mark.loopback

CONTENT = random.Random(9).randbytes(3_000_000)
SLOW = Answer(pace=0.004)
ENTRY = """
[[model]]
id = "small"
name = "Small"
family = "Small"
roles = ["chat"]
files = [ { path = "small.gguf", bytes = BYTES, sha256 = "SHA256", url = "https://huggingface.co/small/resolve/1/small.gguf" } ]
licence = { name = "Stork Terms", url = "https://stork.example/terms", terms = "Not for hunting storks" }
quantisation = "Q4_0"
"""  # noqa: E501 - a file a line


@dataclass(frozen=True, slots=True)
class CopiedMurmur(Murmur):
    """Runs the copy of the program in `tree`."""

    tree: Path = Path()

    def environment(self) -> dict[str, str]:
        return Murmur.environment(self) | ({} if FROZEN else {"PYTHONPATH": str(self.tree / "app")})

    def command(self, *arguments: str | Path) -> list[str]:
        usual = Murmur.command(self, *arguments)
        return [str(self.tree / COMMAND.name), *usual[1:]] if FROZEN else usual

    @property
    def part(self) -> Path:
        return self.home / "downloads" / "small" / "small.gguf.part"

    @property
    def arrived(self) -> int:
        return self.part.stat().st_size if self.part.exists() else 0

    @property
    def installed(self) -> Path:
        return self.home / "models" / "small" / "small.gguf"


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return make_certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    tree = tmp_path_factory.mktemp("tree")
    models = (REPOSITORY / "models.toml").read_text(encoding="utf-8")
    entry = ENTRY.replace("BYTES", str(len(CONTENT))).replace("SHA256", hashlib.sha256(CONTENT).hexdigest())
    if FROZEN:
        known = frozen_copy(tree / "frozen").parent / "_internal" / "models.toml"
        known.unlink()
        known.write_text(models + entry, encoding="utf-8")
        return known.parents[1]
    compileall.compile_dir(REPOSITORY / "app", quiet=2)  # as the set-up and every installer do
    shutil.copytree(REPOSITORY / "app", tree / "app")
    (tree / "resources").symlink_to(REPOSITORY / "resources")
    (tree / "models.toml").write_text(models + entry, encoding="utf-8")
    return tree


@pytest.fixture
def server(certificates: tuple[Path, Path]) -> Iterator[DownloadServer]:
    with serving(CONTENT, certificates[1]) as running:
        yield running


@pytest.fixture
def program(tmp_path: Path, tree: Path, server: DownloadServer, certificates: tuple[Path, Path]) -> CopiedMurmur:
    home = tmp_path / "home"
    home.mkdir()
    downloads = {"mirror": f"https://{server.host}", "ca_file": str(certificates[0])}
    (home / "settings.json").write_text(json.dumps({"downloads": downloads}), encoding="utf-8")
    return CopiedMurmur(home, tmp_path / "outside", passphrase=None, tree=tree)


DOWNLOAD = ("models", "download", "small", "--accept-licence")


def test_a_model_is_downloaded_and_installed(program: CopiedMurmur, server: DownloadServer) -> None:
    server.answers = [SLOW]
    refused = program.run("models", "download", "small")
    assert (refused.code, server.asked) == (1, [])
    assert re.search(r"Stork Terms \(Not for hunting storks\).*stork\.example/terms.*--accept-licence", refused.stderr)

    ended = program.run(*DOWNLOAD)
    assert ended.code == 0, ended.stderr
    assert [line["event"] for line in ended.lines][-1] == "model"
    assert {line["event"] for line in ended.lines[:-1]} == {"progress"}
    assert ended.lines[0]["total"] == len(CONTENT)
    assert program.installed.read_bytes() == CONTENT
    assert [path for path in program.home.rglob("*") if ".part" in path.name] == []
    assert [line["installed"] for line in program.run("models", "list").lines if line["id"] == "small"] == [True]


def test_ctrl_c_pauses_and_says_how_to_go_on(program: CopiedMurmur, server: DownloadServer) -> None:
    server.answers = [replace(SLOW, stall_after=1_000_000)]  # however late the key is pressed, it is not all here
    with program.started(*DOWNLOAD) as process:
        until(lambda: program.arrived > 500_000, "bytes")
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=DEADLINE)
    assert process.returncode == 1
    assert re.search(r"murmur: Paused with \d MB here\. Go on with `murmur models download small`", said)
    before = program.arrived
    server.answers = [HONEST]
    assert program.run("models", "download", "small").code == 0
    assert server.ranges[-1] == f"bytes={before}-"


def kills(program: CopiedMurmur, server: DownloadServer, times: int) -> None:
    """`kill -9` of every process of the command at `times` places spread over the file."""
    for number in range(1, times + 1):
        before = program.arrived
        bound = len(CONTENT) * number // (times + 1)  # however late the kill comes, the server has sent no more
        server.answers = [replace(SLOW, stall_after=bound - before)]
        goal = random.Random(number).randint(before + 1, bound)
        with program.started(*DOWNLOAD) as process:
            until(lambda goal=goal: program.arrived >= goal, "bytes")  # type: ignore[misc]
            kill_group(process.pid)
        assert server.ranges[-1] == (f"bytes={before}-" if before else None)
        assert CONTENT.startswith(program.part.read_bytes())
        assert not program.installed.exists()
    server.answers = [HONEST]
    assert program.run(*DOWNLOAD).code == 0
    assert program.installed.read_bytes() == CONTENT
    assert len(server.asked) == times + 1


def test_kills_of_the_whole_program_lose_nothing(program: CopiedMurmur, server: DownloadServer) -> None:
    kills(program, server, 3)


@pytest.mark.proof
def test_thirty_kills_of_the_whole_program_lose_nothing(program: CopiedMurmur, server: DownloadServer) -> None:
    kills(program, server, 30)


def test_a_download_speaks_to_its_host_alone_and_listing_to_none(
    program: CopiedMurmur, server: DownloadServer, tmp_path: Path
) -> None:
    if shutil.which("strace") is None:
        pytest.skip("NOT PROVED: strace is not installed")

    def traced(name: str, *arguments: str) -> list[Call]:
        folder = tmp_path / name
        folder.mkdir()
        command = [*TRACER, "-e", "trace=%network,execve", "-o", str(folder / "trace-0"), *program.command(*arguments)]
        ended = run(command, program.environment())
        assert ended.code == 0, ended.stderr
        seen = list(calls(folder))
        assert [call for call in seen if call.name == "execve"]
        assert [call for call in seen if call.name in ("bind", "listen") and not call.failed] == []
        return [call for call in seen if "AF_INET" in call.arguments]

    assert [call for call in traced("list", "models", "list") if not call.failed] == []
    seen = traced("download", *DOWNLOAD)
    to = [call.arguments for call in seen if call.name in ("connect", "sendto", "sendmsg", "sendmmsg")]
    place = re.compile(r'sin_port=htons\((\d+)\), sin_addr=inet_addr\("([\d.]+)"\)')
    assert {found.groups() if (found := place.search(one)) else one for one in to} == {(str(server.port), "127.0.0.1")}
    assert server.asked
