"""A question to a cloud model by the real program: the bytes of the preview are those on the wire and in the register,
and whatever is not allowed makes no connection."""

from __future__ import annotations

import hashlib
import re
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from tests.e2e.opened import unlocked
from tests.e2e.program import Ended, Murmur, kill_group, run
from tests.fakes.cloud_server import CloudServer, delta, event, head, said, serving, usage
from tests.fakes.download_server import make_certificates
from tests.fakes.tracing import INTERNET, TRACER, calls

from murmur.bootstrap.compose import compose
from murmur.domain.answers import Verdict
from murmur.domain.cloud import Sharing
from murmur.domain.jobs import CancelToken
from murmur.domain.ledger import LedgerEvent
from murmur.services.escalation import Choice

pytestmark = [pytest.mark.loopback, pytest.mark.model]

QUESTION = "How much notice must the tenant give to end the lease?"
KEY = "sk-heron-4711"
REPLY = said(
    head(), delta("The tenant must give "), delta("nine months' notice [1]."), delta(None, "stop"), usage(900, 12),
    event("[DONE]"),
)  # fmt: skip


@pytest.fixture
def authority(tmp_path: Path) -> tuple[Path, Path]:
    return make_certificates(tmp_path)


@pytest.fixture
def server(authority: tuple[Path, Path]) -> Iterator[CloudServer]:
    with serving(authority[1]) as running:
        running.answers = [REPLY]
        yield running


def test_what_was_previewed_is_on_the_wire_and_in_the_register(
    own_samples: Murmur, server: CloudServer, authority: tuple[Path, Path]
) -> None:
    with unlocked(own_samples) as (home, key):
        services = compose(home, key)
        try:
            settings = services.settings.get()
            cloud = replace(
                settings.cloud, enabled=True, address=f"https://{server.host}/v1", model="stork-large",
                ca_file=str(authority[0]),
            )  # fmt: skip
            services.settings.change(replace(settings, cloud=cloud))
            desk = services.escalation
            desk.keep_key(KEY)
            desk.share("Documents", Sharing.ASK)
            local = services.chat.ask(QUESTION, lambda event: None, CancelToken())
            assert local.conversation_id is not None
            (turn,) = services.conversations.turns(local.conversation_id)
            preview = desk.preview(desk.draft(local.conversation_id, turn.turn_id), Choice(frozenset({0})))
            assert server.connections == 0
            answer = desk.send(preview, desk.approve(preview), lambda event: None, CancelToken())
            entries = services.ledger.entries()
            kept = services.conversations.turns(local.conversation_id)[0]
        finally:
            services.close()
    ((sent, body),) = [got.split(b"\r\n\r\n", 1) for got in server.got]
    assert body == preview.payload.body == preview.text.encode()
    assert f"Authorization: Bearer {KEY}".encode() in sent
    left = next(entry for entry in entries if entry.record.event is LedgerEvent.DISCLOSURE)
    assert left.record.payload_sha256 == hashlib.sha256(body).hexdigest()
    assert (left.record.bytes, left.record.host) == (len(body), server.host)
    assert (kept.answer, kept.earlier) == (answer, 1)
    assert (answer.engine.place, answer.engine.host) == ("cloud", server.host)
    assert answer.verdict in (Verdict.SUPPORTED, Verdict.PARTLY, Verdict.UNCHECKED)
    assert answer.text == "The tenant must give nine months' notice [1]."
    _says_nothing(home.path, own_samples.outside)


# By the command line


@dataclass(frozen=True, slots=True)
class Ready:
    """A home in which everything is allowed; one question was asked in `conversation`, and `sha256` is of its
    preview."""

    murmur: Murmur
    conversation: str
    sha256: str
    body: bytes

    def send(self, *more: str) -> list[str | Path]:
        return ["cloud", "send", self.conversation, "--approve", self.sha256, *more]


@pytest.fixture
def ready(own_samples: Murmur, server: CloudServer, authority: tuple[Path, Path], tmp_path: Path) -> Ready:
    murmur, out = own_samples, tmp_path / "payload.json"
    conversation = str(_well(murmur.run("ask", QUESTION)).lines[-1]["conversation_id"])
    address = ("--address", f"https://{server.host}/v1", "--model", "stork-large", "--ca-file", authority[0])
    _well(murmur.run("cloud", "set", *address, "--price-out", "10"))
    _well(murmur.run("cloud", "key", stdin=f"{KEY}\n"))
    _well(murmur.run("cloud", "on"))
    _well(murmur.run("cloud", "share", "Documents", "ask"))
    told = _well(murmur.run("cloud", "preview", conversation, "--passages", "1", "--out", out)).lines[-1]
    return Ready(murmur, conversation, str(told["sha256"]), out.read_bytes())


@pytest.mark.proof
def test_by_the_command_line_the_same(ready: Ready, server: CloudServer) -> None:
    *_, answer = _well(ready.murmur.run(*ready.send("--passages", "1"))).lines
    assert (answer["engine"]["place"], answer["disclosed"]["sha256"]) == ("cloud", ready.sha256)
    assert server.got[0].split(b"\r\n\r\n", 1)[1] == ready.body
    events = ready.murmur.run("ledger", "list").events("entry")
    assert [one["type"] for one in events][-2:] == ["disclosure", "outcome"]
    assert events[-2]["payload_sha256"] == ready.sha256
    assert ready.murmur.run("ledger", "verify").code == 0


@pytest.mark.proof
def test_what_is_not_allowed_opens_no_socket(ready: Ready, server: CloudServer, tmp_path: Path) -> None:
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    murmur, send = ready.murmur, ready.send("--passages", "1")
    spoilt: dict[str, tuple[list[list[str]], list[str | Path]]] = {
        "another hash": ([], [*send[:4], "0" * 64, *send[5:]]),
        "other passages": ([], ready.send("--passages", "1,2")),
        "a cap": ([["set", "--daily-cap", "0.001"]], send),
        "closed": ([["set", "--daily-cap", "1"], ["share", "Documents", "off"]], send),
        "never": ([["share", "Documents", "never"]], send),
        "off": ([["share", "Documents", "ask"], ["off"]], send),
        "plain": ([["on"], ["set", "--address", f"http://{server.host}/v1"]], send),
    }
    for name, (before, command) in spoilt.items():
        for one in before:
            _well(murmur.run("cloud", *one))
        folder = tmp_path / name.replace(" ", "-")
        folder.mkdir()
        tracer = [*TRACER, "-e", "trace=%network", "-o", str(folder / "trace-0")]
        ended = run([*tracer, *murmur.command(*command)], murmur.environment())
        assert (ended.code, server.connections) == (1, 0), name
        assert "Nothing was sent" in ended.stderr, name
        seen = list(calls(folder))
        assert seen
        opened = [call for call in seen if call.name == "socket" and not call.failed]
        assert [call for call in opened if any(family in call.arguments for family in INTERNET)] == [], name
        assert [call for call in seen if re.search(r"sa_family=AF_INET", call.arguments)] == [], name
    refused = [one for one in murmur.run("ledger", "list").events("entry") if one["type"] == "refused"]
    assert refused
    assert not [one for one in murmur.run("ledger", "list").events("entry") if one["type"] == "disclosure"]


@pytest.mark.proof
def test_killed_while_the_server_is_silent_the_register_says_that_it_was_sent(
    ready: Ready, server: CloudServer
) -> None:
    server.answers = [lambda running: _silent(running)]
    with ready.murmur.started(*ready.send("--passages", "1")) as process:
        until = time.monotonic() + 60
        while not (server.got and server.got[0].endswith(ready.body)):
            assert time.monotonic() < until
            time.sleep(0.05)
        kill_group(process.pid)
    events = ready.murmur.run("ledger", "list").events("entry")
    assert [one["type"] for one in events][-1] == "disclosure"
    assert events[-1]["payload_sha256"] == ready.sha256
    assert ready.murmur.run("ledger", "verify").code == 0
    spent = ready.murmur.run("cloud", "status").events("cloud")[0]["spent_today"]
    assert spent == pytest.approx(1024 * 10 / 1e6, rel=0.01), "it may have been paid for"


def _silent(running: CloudServer) -> Iterator[bytes]:
    yield head()
    running.pause()


def _well(ended: Ended) -> Ended:
    assert ended.code == 0, ended.stderr
    assert KEY not in ended.stdout + ended.stderr
    return ended


def _says_nothing(*folders: Path) -> None:
    """Neither the key nor the host nor a word of the question is to be read in any file."""
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file():
                content = path.read_bytes()
                for marker in (KEY, "stork-large", "/v1/chat", "nine months", "must the tenant give"):
                    assert marker.encode() not in content, path
