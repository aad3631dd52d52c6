"""What goes over the wire to a cloud model, and what a server makes of it: the approved bytes, or a clear message."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.fakes import cloud_server as double
from tests.fakes.cloud_server import CloudServer, delta, event, failing, head, said, serving
from tests.fakes.download_server import make_certificates

from murmur.cloud.sending import send
from murmur.domain import errors
from murmur.domain.cloud import HEADERS, Received, SendOrder, Usage
from murmur.domain.jobs import CancelToken

pytestmark = pytest.mark.loopback

MESSAGES = [{"role": "user", "content": "Né à Łódź?"}]
BODY = json.dumps({"model": "stork-large", "stream": True, "messages": MESSAGES}, ensure_ascii=False).encode()
KEY = "sk-heron-4711"


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return make_certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def server(certificates: tuple[Path, Path]) -> Iterator[CloudServer]:
    with serving(certificates[1]) as running:
        yield running


@pytest.fixture
def office() -> Iterator[CloudServer]:
    """A server without TLS: what it says is read the same way, and sooner."""
    with serving(None) as running:
        yield running


@pytest.fixture
def order(server: CloudServer, certificates: tuple[Path, Path]) -> SendOrder:
    return order_for(server, certificates[0])


def order_for(server: CloudServer, authority: Path | None = None) -> SendOrder:
    sha256 = hashlib.sha256(BODY).hexdigest()
    plain = (server.host,) if server.plain else ()
    return SendOrder(server.url, HEADERS, sha256, (server.host,), plain, KEY, str(authority or ""))


def ask(order: SendOrder, body: bytes = BODY) -> tuple[Received, list[str]]:
    heard: list[str] = []
    return send(order, body, heard.append, CancelToken()), heard


def fails(order: SendOrder, kind: type[errors.CloudError], words: str, body: bytes = BODY) -> errors.CloudError:
    with pytest.raises(kind, match=words) as caught:
        ask(order, body)
    assert type(caught.value) is kind
    assert KEY not in str(caught.value)
    assert "\n" not in str(caught.value)
    return caught.value


def test_the_wire_carries_the_approved_bytes_and_nothing_else(server: CloudServer, order: SendOrder) -> None:
    received, heard = ask(order)
    assert received == Received("Storks nest high.", Usage(31, 4), "stop", "stork-large", len(BODY))
    assert heard == ["Storks ", "nest high."]
    expected = (
        f"POST /v1/chat/completions HTTP/1.1\r\nHost: {server.host}\r\nContent-Type: application/json\r\n"
        "Accept: text/event-stream, application/json\r\nAccept-Encoding: identity\r\nUser-Agent: Murmur\r\n"
        f"Authorization: Bearer {KEY}\r\nConnection: close\r\nContent-Length: {len(BODY)}\r\n\r\n"
    )
    assert server.got == [expected.encode() + BODY]


def test_without_a_key_nothing_is_said_of_one(server: CloudServer, order: SendOrder) -> None:
    ask(replace(order, key=""))
    assert b"uthorization" not in server.got[0]


def test_any_bytes_at_all_travel_unchanged(server: CloudServer, order: SendOrder) -> None:
    body = bytes(range(256)) * 3000 + b"\r\n\r\n0\r\n\r\n"
    ask(replace(order, sha256=hashlib.sha256(body).hexdigest()), body)
    assert server.got[0].partition(b"\r\n\r\n")[2] == body


def test_an_order_does_not_show_its_key(order: SendOrder) -> None:
    assert KEY not in repr(order)


# Before any socket


@pytest.mark.parametrize(
    ("change", "kind", "words"),
    [
        ({"sha256": "0" * 64}, errors.NotApproved, "not what was approved"),
        ({"hosts": ()}, errors.CloudRefused, "is not on the list of servers"),
        ({"hosts": ("localhost", "127.0.0.1", "*", "")}, errors.CloudRefused, "is not on the list of servers"),
        ({"url": "ftp://localhost/v1"}, errors.CloudRefused, "cannot be understood"),
        ({"url": "https:///v1"}, errors.CloudRefused, "cannot be understood"),
        ({"url": ""}, errors.CloudRefused, "cannot be understood"),
        ({"key": "a\r\nX-More: 1"}, errors.CloudRefused, "The key holds characters"),
        ({"key": "schlüssel"}, errors.CloudRefused, "The key holds characters"),
        ({"headers": (("Host", "elsewhere"),)}, errors.CloudRefused, "cannot be sent"),
        ({"headers": (("X", "a\r\nb: c"),)}, errors.CloudRefused, "cannot be sent"),
        ({"ca_file": "/nowhere.pem"}, errors.CloudRefused, "certificates cannot be read"),
        ({"proxy": "socks5://127.0.0.1:1"}, errors.CloudRefused, "The proxy is not one"),
        ({"proxy": "http://me:secret@127.0.0.1:1"}, errors.CloudRefused, "The proxy is not one"),
    ],
)
def test_what_must_not_be_sent_is_not(
    server: CloudServer, order: SendOrder, change: dict[str, Any], kind: type[errors.CloudError], words: str
) -> None:
    error = fails(replace(order, **change), kind, words)
    assert (error.left, server.connections) == (False, 0)
    assert "Nothing was sent" in str(error)


def test_an_address_with_a_name_in_it_is_refused(server: CloudServer, order: SendOrder) -> None:
    fails(replace(order, url=f"https://me:pw@{server.host}/v1"), errors.CloudRefused, "more than a host and a path")
    assert server.connections == 0


def test_one_changed_byte_voids_the_approval(server: CloudServer, order: SendOrder) -> None:
    fails(order, errors.NotApproved, "not what was approved", BODY.replace(b"stork", b"stark"))
    assert server.connections == 0


# Certificates: a connection, and not a byte of the question or the key


def shown(server: CloudServer, order: SendOrder, words: str) -> None:
    error = fails(order, errors.CloudRefused, words)
    assert not error.left
    assert (server.connections, server.got) == (1, [b""])


def test_a_certificate_nobody_knows(server: CloudServer, order: SendOrder) -> None:
    shown(server, replace(order, ca_file=""), "could not show a certificate that this computer trusts")


@pytest.mark.parametrize(("name", "days"), [("elsewhere.example", 30), ("localhost", -1)], ids=["name", "expired"])
def test_a_certificate_of_another_name_or_time(tmp_path: Path, name: str, days: int) -> None:
    authority, certificate = make_certificates(tmp_path, name, days)
    with serving(certificate) as server:
        shown(server, order_for(server, authority), "could not show a certificate that this computer trusts")


def test_a_certificate_of_another_authority(server: CloudServer, order: SendOrder, tmp_path: Path) -> None:
    shown(server, replace(order, ca_file=str(make_certificates(tmp_path)[0])), "could not show a certificate")


def test_a_server_that_does_not_speak_tls_gets_no_question() -> None:
    with serving(None) as server:
        server.answers = [said(b"HTTP/1.1 400 Bad Request\r\n\r\n")]
        order = replace(order_for(server), url=server.url.replace("http:", "https:"))
        fails(order, errors.CloudRefused, r"does not protect the connection as it must|could not be reached")
        assert BODY not in b"".join(server.got)
        assert KEY.encode() not in b"".join(server.got)


def test_nobody_there(server: CloudServer, order: SendOrder) -> None:
    with serving(None) as gone:
        pass
    order = replace(order, url=f"https://{gone.host}/v1", hosts=(gone.host,))
    assert not fails(order, errors.CloudRefused, "could not be reached").left


# Redirects and proxies


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_an_error_and_leads_nowhere(
    server: CloudServer, order: SendOrder, certificates: tuple[Path, Path], status: int
) -> None:
    with serving(certificates[1]) as target:
        server.answers = [failing(status, "", Location=f"https://{target.host}/v1?{KEY}")]
        order = replace(order, hosts=(server.host, target.host))
        error = fails(order, errors.CloudDeclined, f"send the question on to {target.host}, and that is never followed")
        assert (error.left, server.connections, target.connections) == (True, 1, 0)


def test_a_proxy_sees_where_to_and_nothing_more(order: SendOrder, server: CloudServer) -> None:
    with serving(None) as proxy:
        proxy.answers = [said(b"HTTP/1.1 407 Who are you\r\n\r\n")]
        fails(replace(order, proxy=f"http://{proxy.host}"), errors.CloudRefused, "The proxy did not let")
        assert server.connections == 0
        assert proxy.got[0].startswith(f"CONNECT {server.host} HTTP/1.1\r\n".encode())
        assert KEY.encode() not in proxy.got[0]
        assert b"Murmur" not in proxy.got[0]


def test_what_the_environment_says_does_not_count(
    server: CloudServer, order: SendOrder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "HTTP_PROXY", "http_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    (tmp_path / ".netrc").write_text("machine localhost login me password secret\n", encoding="utf-8")
    monkeypatch.setenv("HOME", str(tmp_path))
    ask(replace(order, key=""))
    assert b"uthorization" not in server.got[0]


# Without TLS


def test_a_private_server_may_be_asked_without_tls() -> None:
    with serving(None) as server:
        received, _ = ask(order_for(server))
        assert received.text == "Storks nest high."
        assert f"\r\nHost: {server.host}\r\n".encode() in server.got[0]
        assert server.got[0].endswith(b"\r\n\r\n" + BODY)


def test_the_list_of_servers_alone_does_not_allow_that() -> None:
    with serving(None) as server:
        fails(replace(order_for(server), plain_hosts=()), errors.CloudRefused, "would get the question unprotected")
        assert server.connections == 0


def test_it_is_never_asked_by_way_of_a_proxy() -> None:
    with serving(None) as server, serving(None) as proxy:
        ask(replace(order_for(server), proxy=f"http://{proxy.host}"))
        assert (server.connections, proxy.connections) == (1, 0)


# The reply


def reply(office: CloudServer, *pieces: bytes) -> str:
    office.answers = [said(head(), *pieces)]
    return ask(order_for(office))[0].text


def test_a_stream_cut_into_single_bytes(office: CloudServer) -> None:
    whole = b": keep-alive\r\n\r\n" + delta("Łódź 🦢\u2028") + delta("é", "stop") + event("[DONE]")
    raw = json.dumps({"choices": [{"delta": {"content": "ünd"}}]}, ensure_ascii=False).encode()
    crlf = b"event: message\r\nid: 7\r\ndata: " + raw + b"\r\n\r\n" + whole
    assert reply(office, *(crlf[at : at + 1] for at in range(len(crlf)))) == "ündŁódź 🦢\u2028é"


def test_thinking_is_no_part_of_the_answer(office: CloudServer) -> None:
    thought = delta(None, reasoning_content="Hm, storks.", reasoning="Hm")
    assert reply(office, thought, delta("Nests."), delta(None, "stop"), event("[DONE]")) == "Nests."


def test_only_the_first_of_several_answers_counts(office: CloudServer) -> None:
    second = event({"choices": [{"index": 1, "delta": {"content": "No"}, "finish_reason": "stop"}]})
    assert reply(office, delta("Yes"), second, delta(None, "stop")) == "Yes"


def test_a_stream_without_its_last_word_but_with_a_reason_is_whole(office: CloudServer) -> None:
    office.answers = [said(head(), delta("Yes"), delta(None, "length"))]
    assert ask(order_for(office))[0] == Received("Yes", Usage(), "length", "stork-large", len(BODY))


def test_a_server_that_does_not_stream(office: CloudServer) -> None:
    message = {"role": "assistant", "content": "In one piece.", "reasoning_content": "Hm"}
    choice = {"index": 0, "message": message, "finish_reason": "stop"}
    body = {"model": "m", "choices": [choice], "usage": {"prompt_tokens": 3, "completion_tokens": 2}, "more": [{}]}
    office.answers = [failing(200, body)]
    assert ask(order_for(office)) == (Received("In one piece.", Usage(3, 2), "stop", "m", len(BODY)), ["In one piece."])


def test_chunked_and_over_several_reads(office: CloudServer) -> None:
    data = delta("Chunked.", "stop") + event("[DONE]")
    half = len(data) // 2
    chunks = [b"%x\r\n%b\r\n" % (len(part), part) for part in (data[:half], data[half:])]
    office.answers = [said(head(Transfer_Encoding="chunked"), *chunks, b"0\r\n\r\n")]
    assert ask(order_for(office))[0].text == "Chunked."


@pytest.mark.parametrize(
    ("pieces", "words"),
    [
        ([], "ended in the middle"),
        ([delta("Half an ")], "ended in the middle"),
        ([delta("Half"), b"data: {"], "ended in the middle"),
        ([event("{nonsense")], "cannot read"),
        ([event("[" * 100_000)], "cannot read"),
        ([event('{"x":' * 100_000)], "cannot read"),
        ([event({"choices": "none"})], "cannot read"),
        ([event({"choices": [{"delta": {"content": 7}}]})], "cannot read"),
        ([b'data: {"choices": [{"delta": {"content": "\xff"}}]}\n\n'], "cannot read"),
        ([b'data: {"choices": [{"delta": {"content": "\\ud800"}}]}\n\n'], "cannot read"),
        ([b"<html>\n\n" * 100], "ended in the middle"),
        ([delta("A"), event({"error": {"message": "overloaded\nnow", "code": 529}})], "broke off .*“overloaded now”"),
        ([event({"error": f"no {KEY} today"})], "“no … today”"),
    ],
)
def test_a_broken_stream(office: CloudServer, pieces: list[bytes], words: str) -> None:
    office.answers = [said(head(), *pieces)]
    assert fails(order_for(office), errors.CloudInterrupted, words).left


def test_a_connection_cut_within_a_chunk(office: CloudServer) -> None:
    office.answers = [said(head(Transfer_Encoding="chunked"), b"fff\r\n" + delta("Half an "))]
    fails(order_for(office), errors.CloudInterrupted, "The connection to localhost broke off")


def endless(server: CloudServer) -> Iterable[bytes]:
    yield head()
    while not server.stopped.is_set():
        yield delta("and " * 2000)


def huge_line(server: CloudServer) -> Iterable[bytes]:
    yield head() + b"data: "
    while not server.stopped.is_set():
        yield b"a" * 65536


def drip(server: CloudServer) -> Iterable[bytes]:
    yield head()
    while not server.stopped.wait(0.02):
        yield b": keep-alive\n"


def drip_of_headers(server: CloudServer) -> Iterable[bytes]:
    yield b"HTTP/1.1 200 OK\r\n"
    while not server.stopped.is_set():
        yield b"X-Filler: " + b"x" * 1000 + b"\r\n"


def silent(server: CloudServer) -> Iterable[bytes]:
    yield head() + delta("Well, ")
    server.pause()


@pytest.mark.parametrize(
    ("answer", "limit", "words"),
    [
        (endless, {"most_bytes": 200_000}, "sends more than an answer can be"),
        (huge_line, {"most_bytes": 500_000}, "sends more than an answer can be"),
        (drip, {"total_seconds": 0.3}, "took too long"),
        (drip_of_headers, {}, "broke off"),
        (silent, {"silence_seconds": 0.2}, "has gone silent"),
        (lambda server: server.pause() or (), {"silence_seconds": 0.2}, "has gone silent"),
    ],
    ids=["endless", "huge line", "drip", "headers", "silent", "silent from the start"],
)
def test_limits_hold(office: CloudServer, answer: double.Answer, limit: dict[str, Any], words: str) -> None:
    office.answers = [answer]
    assert fails(replace(order_for(office), **limit), errors.CloudInterrupted, words).left


def test_packed_though_not_asked(office: CloudServer) -> None:
    office.answers = [said(head(Content_Encoding="gzip") + gzip.compress(delta("Yes", "stop")))]
    fails(order_for(office), errors.CloudDeclined, "packed, which was not asked for")


def test_a_web_page(office: CloudServer) -> None:
    office.answers = [said(head(kind="text/html; charset=utf-8") + b"<html>Welcome</html>")]
    fails(order_for(office), errors.CloudDeclined, "answered with a web page")


# What servers say when they will not


@pytest.mark.parametrize(
    ("status", "kind", "words"),
    [
        (400, errors.CloudDeclined, "did not understand the question"),
        (401, errors.CloudDeclined, "did not accept the key"),
        (402, errors.CloudDeclined, "asks to be paid first"),
        (403, errors.CloudDeclined, "did not accept the key"),
        (404, errors.CloudDeclined, "does not know this address or this model"),
        (413, errors.CloudDeclined, "takes no questions of this length"),
        (418, errors.CloudDeclined, "an answer that Murmur cannot use"),
        (429, errors.CloudDeclined, "takes no more questions now.*Ask again later"),
        (500, errors.CloudInterrupted, "in trouble or too busy"),
        (529, errors.CloudInterrupted, "in trouble or too busy"),
        (204, errors.CloudDeclined, "an answer that Murmur cannot use"),
    ],
)
def test_every_refusal_says_what_to_do(
    office: CloudServer, status: int, kind: type[errors.CloudError], words: str
) -> None:
    office.answers = [failing(status, {"error": {"message": "because"}})]
    error = fails(order_for(office), kind, words)
    assert error.left
    assert f"answer {status}" in error.title
    assert len(office.got) == 1  # nothing is tried again


@pytest.mark.parametrize(
    ("seconds", "words"), [("20", "in 20 seconds"), ("3600", "in 60 minutes"), ("999999", "later"), ("soon", "later")]
)
def test_when_to_come_back(office: CloudServer, seconds: str, words: str) -> None:
    office.answers = [failing(429, {}, Retry_After=seconds)]
    fails(order_for(office), errors.CloudDeclined, f"Ask again {words}\\.")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"error": {"message": "The model `x` does not exist", "type": "x"}}, "“The model `x` does not exist”"),
        ({"error": "model not found"}, "“model not found”"),
        ({"detail": [{"msg": "Field required", "loc": []}]}, "“Field required”"),
        ({"message": f"wrong key {KEY}\x1b[31m\u202eevil\nline"}, r"“wrong key … \[31mevil line”"),
        ({"error": {"message": "long " * 1000}}, "long…”"),
        ("<html>no</html>", r"\(answer 404\)\. The"),
        ("[" * 50_000, r"\(answer 404\)\. The"),
        ({"error": {"message": {"message": {"message": {"message": "deep"}}}}}, r"\(answer 404\)\. The"),
    ],
)
def test_a_servers_words_are_one_harmless_line(office: CloudServer, body: Any, words: str) -> None:
    office.answers = [failing(404, body)]
    assert len(str(fails(order_for(office), errors.CloudDeclined, words))) < 600


def test_whoever_cancels_hears_no_more(office: CloudServer) -> None:
    office.answers = [endless]
    cancel = CancelToken()
    with pytest.raises(errors.Cancelled):
        send(order_for(office), BODY, lambda text: cancel.cancel(), cancel)
    assert office.ended_by_client.wait(30)
