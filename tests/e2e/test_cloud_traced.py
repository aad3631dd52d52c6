"""The whole program asks a cloud model under strace: what was read goes to one host; nothing else leaves."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.e2e.namespaces import NEEDS_MOUNTS, in_namespace
from tests.e2e.program import Ended, Murmur, run
from tests.e2e.test_policy import SCRIPT
from tests.fakes.cloud_server import Answer, CloudServer, delta, event, failing, head, said, serving, usage
from tests.fakes.download_server import make_certificates
from tests.fakes.real_server import MODEL, real_server
from tests.fakes.tracing import TRACER, calls

pytestmark = [pytest.mark.loopback, pytest.mark.model]

SPEAKING = ("connect", "sendto", "sendmsg", "sendmmsg")
KEY = "sk-heron-4711"
QUESTION = "How much notice must the tenant give to end the lease?"
ANSWER = "The Tenant may end this lease by giving the Landlord at least nine months' written notice"

Policy = dict[str, Any]
Told = dict[str, Any]


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return make_certificates(tmp_path_factory.mktemp("certificates"))


@dataclass(frozen=True, slots=True)
class Asked:
    """A question was answered on this computer, and a cloud model may be asked about its collection."""

    murmur: Murmur
    conversation: str

    def done(self, *arguments: str | Path) -> Ended:
        ended = self.murmur.run(*arguments)
        assert ended.code == 0, ended.stderr
        return ended

    def previewed(self, out: Path) -> tuple[Told, bytes]:
        """What is told of the preview, and the bytes that somebody reads."""
        told = self.done("cloud", "preview", self.conversation, "--out", out).events("preview")[0]
        return told, out.read_bytes()

    def registered(self, kind: str) -> list[dict[str, Any]]:
        return [entry for entry in self.done("ledger", "list").events("entry") if entry["type"] == kind]

    def send(self, told: Told, *more: str) -> list[str]:
        return self.murmur.command("cloud", "send", self.conversation, "--approve", told["sha256"], *more)


@pytest.fixture(scope="module")
def asked(samples: Murmur, tmp_path_factory: pytest.TempPathFactory) -> Asked:
    folder = tmp_path_factory.mktemp("cloud")
    shutil.copytree(samples.home, folder / "home")
    murmur = Murmur(folder / "home", folder / "outside", samples.passphrase)
    conversation = murmur.run("ask", QUESTION).lines[-1]["conversation_id"]
    asked = Asked(murmur, conversation)
    asked.done("cloud", "share", "Documents", "ask")
    asked.done("cloud", "on")
    return asked


@pytest.fixture
def server(certificates: tuple[Path, Path]) -> Iterator[CloudServer]:
    with serving(certificates[1]) as running:
        yield running


@pytest.fixture
def previewed(asked: Asked, server: CloudServer, certificates: tuple[Path, Path], tmp_path: Path) -> tuple[Told, bytes]:
    address = server.url.removesuffix("/chat/completions")
    asked.done("cloud", "set", "--address", address, "--model", "stork-large", "--ca-file", certificates[0])
    (tmp_path / "key").write_text(f"{KEY}\n", "utf-8")
    asked.done("cloud", "key", "--file", tmp_path / "key")
    return asked.previewed(tmp_path / "preview.json")


def answering(text: str) -> Answer:
    pieces = [delta(part) for part in re.findall(r"\S+\s*", text)]
    return said(head(), *pieces, delta(None, "stop"), usage(400, len(pieces)), event("[DONE]"))


def traced(asked: Asked, folder: Path, command: Sequence[str], policy: Policy | None = None) -> tuple[Ended, set[str]]:
    """How it ended under a policy, and every port of the internet's that any process of it spoke to."""
    folder.mkdir()
    command = [*TRACER, "-e", "trace=%network,execve", "-o", str(folder / "trace-0"), *command]
    if policy is not None:
        (folder / "policy.json").write_text(json.dumps(policy), "utf-8")
        command = in_namespace(SCRIPT, folder / "policy.json", "644", *command)
    ended = run(command, asked.murmur.environment())
    seen = list(calls(folder))
    assert [call for call in seen if call.name == "execve"]
    spoken = [call.arguments for call in seen if call.name in SPEAKING and "AF_INET" in call.arguments]
    return ended, {port[1] if (port := re.search(r"htons\((\d+)\)", one)) else one for one in spoken}


def test_what_was_read_is_what_leaves_and_what_the_register_says(
    asked: Asked, server: CloudServer, previewed: tuple[Told, bytes], tmp_path: Path
) -> None:
    told, body = previewed
    assert told["sha256"] == hashlib.sha256(body).hexdigest()
    server.answers = [answering(f"{ANSWER} [1]. It costs two dogs [1].")]
    ended, ports = traced(asked, tmp_path / "trace", asked.send(told))
    assert ended.code == 0, ended.stderr
    assert ports == {str(server.port)}
    (wire,) = server.got
    before, _, sent = wire.partition(b"\r\n\r\n")
    assert sent == body
    assert f"Authorization: Bearer {KEY}".encode() in before.split(b"\r\n")

    answer = ended.lines[-1]
    assert (answer["event"], answer["engine"]["place"], answer["engine"]["host"]) == ("answer", "cloud", server.host)
    assert "".join(line["text"] for line in ended.events("text")).startswith(ANSWER)
    assert (answer["verdict"], len(answer["unsupported"])) == ("partly", 1)  # checked here, whatever the server says
    (cited,) = answer["citations"]
    assert (Path(cited["path"]).name, cited["page"]) == ("tannery-wharf-lease.pdf", 4)
    assert answer["disclosed"]["sha256"] == told["sha256"]
    assert KEY not in ended.stdout + ended.stderr

    entry = asked.registered("disclosure")[-1]
    assert (entry["payload_sha256"], entry["bytes"], entry["host"]) == (told["sha256"], len(body), server.host)
    assert entry["number"] == answer["disclosed"]["entry"]


def test_what_may_not_leave_makes_no_connection(
    asked: Asked, server: CloudServer, previewed: tuple[Told, bytes], tmp_path: Path
) -> None:
    told, body = previewed
    edited = {"sha256": hashlib.sha256(body.replace(b"nine", b"four")).hexdigest()}
    ended, ports = traced(asked, tmp_path / "edited", asked.send(edited))
    assert (ended.code, ports, "is not what was approved" in ended.stderr) == (1, set(), True)
    assert server.connections == 0

    with serving(None) as elsewhere:
        server.answers = [failing(307, "", Location=f"http://{elsewhere.host}/v1")]
        ended, ports = traced(asked, tmp_path / "redirect", asked.send(told))
        assert (ended.code, ports, elsewhere.connections) == (1, {str(server.port)}, 0)
        assert f"send the question on to {elsewhere.host}, and that is never followed" in ended.stderr


Refusal = tuple[Policy, str]
REFUSALS: dict[str, Refusal] = {
    "off": ({"cloud": {"enabled": False}}, "The administrator of this computer has switched cloud models off"),
    "unlisted": ({"managed": {"cloud_hosts": ["models.example"]}}, "is not on the administrator's list of servers"),
    "cap": ({"cloud": {"price_in": 9000.0, "daily_cap": 0.5}}, "may cost more than is left for today"),
    "questions": ({"cloud": {"daily_questions": 1}}, "no more are allowed"),
}


@NEEDS_MOUNTS
@pytest.mark.parametrize(
    "name", ["off", *(pytest.param(name, marks=pytest.mark.proof) for name in REFUSALS if name != "off")]
)
def test_what_a_policy_forbids_makes_no_connection(
    asked: Asked, server: CloudServer, previewed: tuple[Told, bytes], tmp_path: Path, name: str
) -> None:
    policy, words = REFUSALS[name]
    if name == "questions":
        assert run(asked.send(previewed[0]), asked.murmur.environment()).code == 0
    before = server.connections
    ended, ports = traced(asked, tmp_path / name, asked.send(previewed[0]), policy)
    assert (ended.code, ports, server.connections) == (1, set(), before)
    assert words in ended.stderr
    assert "Nothing was sent" in ended.stderr


@pytest.mark.proof
def test_without_a_word_of_approval_nothing_is_even_looked_at(
    asked: Asked, server: CloudServer, previewed: tuple[Told, bytes], tmp_path: Path
) -> None:
    command = asked.murmur.command("cloud", "send", asked.conversation)
    ended, ports = traced(asked, tmp_path / "none", command)
    assert (ended.code, ports, server.connections) == (2, set(), 0)


@pytest.mark.proof
def test_a_wrong_certificate_gets_neither_question_nor_key(
    asked: Asked, server: CloudServer, previewed: tuple[Told, bytes], tmp_path: Path
) -> None:
    asked.done("cloud", "set", "--ca-file", "")
    ended, ports = traced(
        asked, tmp_path / "certificate", asked.send(asked.previewed(tmp_path / "certificate.json")[0])
    )
    assert (ended.code, ports, server.got) == (1, {str(server.port)}, [b""])
    assert "could not show a certificate that this computer trusts" in ended.stderr
    assert asked.registered("outcome")[-1]["detail"]["end"] == "not_sent"


@NEEDS_MOUNTS
def test_an_offices_own_server_answers_without_tls_where_the_policy_allows_it(asked: Asked, tmp_path: Path) -> None:
    """llama-cpp-python's server with the starter model."""
    with real_server(KEY, context=768) as office:
        (tmp_path / "key").write_text(f"{KEY}\n", "utf-8")
        asked.done("cloud", "set", "--address", office.address, "--model", MODEL, "--ca-file", "")
        asked.done("cloud", "key", "--file", tmp_path / "key")
        refused = asked.murmur.run("cloud", "preview", asked.conversation, "--out", tmp_path / "none")
        assert (refused.code, "would get the question unprotected" in refused.stderr) == (1, True)

        policy = {"managed": {"plain_hosts": [office.host]}}
        out = ["--out", str(tmp_path / "preview.json"), "--passages", "1"]
        command = asked.murmur.command("cloud", "preview", asked.conversation, *out)
        told = traced(asked, tmp_path / "preview", command, policy)[0].events("preview")[0]
        ended, ports = traced(asked, tmp_path / "send", asked.send(told, "--passages", "1"), policy)
        assert ended.code == 0, ended.stderr
        assert ports == {str(office.port)}
        answer = ended.lines[-1]
        assert (answer["engine"]["place"], answer["engine"]["host"]) == ("cloud", office.host)
        assert answer["text"].strip()
        # So small a model seldom cites as it was told to: what it says without is marked.
        assert answer["citations"] or answer["unsupported"]
        assert answer["verdict"] != "supported" or not answer["unsupported"]
