"""The process that sends: what it is approved to send and nothing else, once, and gone when somebody says stop."""

from __future__ import annotations

import json
import re
import shutil
import sys
import threading
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from tests.e2e.program import REPOSITORY, run
from tests.fakes.cloud_server import CloudServer, delta, failing, head
from tests.fakes.tracing import TRACER, calls
from tests.integration.cloud_asking import BODY, KEY
from tests.integration.sending_once import egress, line_for, sender

from murmur.domain import errors
from murmur.domain.cloud import SendOrder, Usage
from murmur.domain.jobs import CancelToken
from murmur.services.sending import Sender
from murmur.worker import messages as m
from murmur.worker.client import Worker
from murmur.worker.seal import SealPolicy
from murmur.worker.seal.policy import OPEN

pytestmark = pytest.mark.loopback


def test_a_payload_goes_by_a_process_of_its_own(server: CloudServer, order: SendOrder) -> None:
    heard: list[str] = []
    received = sender().send(order, BODY, heard.append, CancelToken())
    assert (received.text, received.usage, heard) == ("Storks nest high.", Usage(31, 4), ["Storks ", "nest high."])
    assert len(server.got) == 1
    assert server.got[0].endswith(b"\r\n\r\n" + BODY)


def test_its_refusals_arrive_as_they_are(server: CloudServer, order: SendOrder) -> None:
    server.answers = [failing(401, {"error": {"message": f"{KEY} is wrong"}})]
    with pytest.raises(errors.CloudDeclined, match="did not accept the key") as caught:
        sender().send(order, BODY, lambda text: None, CancelToken())
    assert caught.value.left
    assert KEY not in str(caught.value)
    with pytest.raises(errors.CloudRefused, match="is not there"):
        sender().send(replace(order, ca_file="certificates.pem"), BODY, lambda text: None, CancelToken())


def test_who_sets_the_environment_does_not_say_whom_to_trust(
    server: CloudServer, order: SendOrder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", order.ca_file)
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    with pytest.raises(errors.CloudRefused, match="could not show a certificate"):
        sender().send(replace(order, ca_file=""), BODY, lambda text: None, CancelToken())
    assert server.got == [b""]


def waiting(server: CloudServer) -> Iterable[bytes]:
    """Nobody hears of the end of a connection without looking."""
    yield head() + delta("Well, ")
    while not server.stopped.wait(0.01):
        yield b": still thinking\n"


def test_to_stop_ends_the_connection_and_the_process(server: CloudServer, order: SendOrder) -> None:
    server.answers = [waiting]
    cancel = CancelToken()
    with pytest.raises(errors.Cancelled):
        sender().send(order, BODY, lambda text: cancel.cancel(), cancel)
    assert server.ended_by_client.wait(60)


def test_who_stopped_before_it_began_sends_nothing(server: CloudServer, order: SendOrder) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(errors.Cancelled):
        sender().send(order, BODY, lambda text: None, cancel)
    assert server.connections == 0


def drip_of_headers(server: CloudServer) -> Iterable[bytes]:
    """Never silent, and never an answer: no limit inside the process notices."""
    yield b"HTTP/1.1 200 OK\r\n"
    while not server.stopped.wait(0.05):
        yield b"X: y\r\n"


def test_a_process_that_is_kept_busy_is_ended_from_outside(server: CloudServer, order: SendOrder) -> None:
    server.answers = [drip_of_headers]
    with pytest.raises(errors.CloudInterrupted, match="broke off"):
        sender().send(replace(order, total_seconds=-4.0), BODY, lambda text: None, CancelToken())


def test_one_errand_is_all_a_process_does(server: CloudServer, order: SendOrder) -> None:
    read = (Path(order.ca_file),)
    worker = Worker(egress(SealPolicy(read=read, write=(), allow_network=True)))
    try:
        assert worker.seal().network == OPEN or not worker.seal().sealed
        worker.call(m.SendPayload(order), frame=BODY)
        with pytest.raises(errors.ProtocolError):
            worker.call(m.SendPayload(order), frame=BODY)
    finally:
        worker.close()
    assert server.connections == 1


def test_a_process_that_dies_may_have_sent(server: CloudServer, order: SendOrder) -> None:
    server.answers = [waiting]
    workers: list[Worker] = []

    def made(policy: SealPolicy) -> Worker:
        workers.append(Worker(egress(policy)))
        return workers[0]

    with pytest.raises(errors.CloudInterrupted, match="may have arrived"):
        Sender(made).send(order, BODY, lambda text: threading.Thread(target=workers[0].kill).start(), CancelToken())


def test_what_must_not_be_sent_makes_no_connection_at_all(
    server: CloudServer, order: SendOrder, tmp_path: Path
) -> None:
    """Watched from outside: every call of every process."""
    if shutil.which("strace") is None:
        pytest.skip("NOT PROVED: strace is not installed")
    public = replace(order, url="http://8.8.8.8/v1", hosts=("8.8.8.8",), plain_hosts=("8.8.8.8",))
    plain = replace(order, url=order.url.replace("https", "http"))
    refused = [
        (order, BODY.replace(b"stork", b"stark"), "NotApproved"),
        (replace(order, hosts=("models.example",)), BODY, "CloudRefused"),
        (public, BODY, "CloudRefused"),
        (plain, BODY, "CloudRefused"),
    ]
    assert traced(tmp_path / "no", refused) == ([ended for *_, ended in refused], [], [])
    assert server.connections == 0
    ended, connected, sent = traced(tmp_path / "yes", [(order, BODY, "")])
    assert ended == ["Storks nest high."]
    assert [re.findall(r'htons\((\d+)\), sin_addr=inet_addr\("([\d.]+)"', one) for one in connected]
    assert {port for one in connected for port in re.findall(r"htons\((\d+)\)", one)} <= {str(server.port), "0"}
    assert sent == []


def traced(folder: Path, asked: list[tuple[SendOrder, bytes, str]]) -> tuple[list[str], list[str], list[str]]:
    """How each ended; what the whole tree opened or connected to of the internet; what it sent besides."""
    folder.mkdir()
    script = REPOSITORY / "tests" / "integration" / "sending_once.py"
    command = [*TRACER, "-e", "trace=%network", "-o", str(folder / "trace-0"), sys.executable, str(script)]
    lines = "\n".join(line_for(order, body) for order, body, _ in asked)
    done = run(command, {"PATH": "/usr/bin", "PYTHONPATH": f"{REPOSITORY / 'app'}:{REPOSITORY}"}, lines)
    assert done.code == 0, done.stderr
    seen = [call for call in calls(folder) if "AF_INET" in call.arguments]
    connected = [call.arguments for call in seen if call.name == "connect"]
    opened = [call.arguments for call in seen if call.name == "socket" and not call.failed]
    sent = [call.arguments for call in seen if call.name in ("sendto", "sendmsg", "sendmmsg")]
    return [json.loads(line) for line in done.stdout.splitlines()], connected or opened, sent
