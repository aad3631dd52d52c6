"""What a cloud model answers, or what stands in place of an answer: the whole text, or a clear message."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from tests.fakes import cloud_server as double
from tests.fakes.cloud_server import CloudServer, delta, event, failing, head, said, serving
from tests.integration.cloud_asking import BODY, KEY, ask, fails, order_for

from murmur.cloud.sending import send
from murmur.domain import errors
from murmur.domain.cloud import Received, Usage
from murmur.domain.jobs import CancelToken

pytestmark = pytest.mark.loopback


@pytest.fixture
def office() -> Iterator[CloudServer]:
    """A server without TLS: what it says is read the same way, and sooner."""
    with serving(None) as running:
        yield running


def reply(office: CloudServer, *pieces: bytes) -> str:
    office.answers = [said(head(), *pieces)]
    return ask(order_for(office))[0].text


def test_a_stream_cut_into_single_bytes(office: CloudServer) -> None:
    whole = b": keep-alive\r\n\r\ndata:\r\n\r\n" + delta("Łódź 🦢\u2028") + delta("é", "stop") + event("[DONE]")
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


@pytest.mark.parametrize("where", ["javascript:1", "::", "https://[::1", "http://", "/v2"])
def test_a_redirect_to_nowhere(office: CloudServer, where: str) -> None:
    office.answers = [failing(307, "", Location=where)]
    fails(order_for(office), errors.CloudDeclined, "send the question on, and that is never followed")


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
    assert office.ended_by_client.wait(60)
