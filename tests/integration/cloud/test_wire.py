"""What goes over the wire to a cloud model, and what a server makes of it: the approved bytes, or a clear message."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.fakes.cloud_server import CloudServer, failing, said, serving
from tests.fakes.download_server import make_certificates
from tests.fakes.tunnel import tunnelling
from tests.integration.cloud_asking import BODY, KEY, ask, fails, order_for

from murmur.disclosure import head
from murmur.domain import errors
from murmur.domain.cloud import Payload, Received, SendOrder, Usage

pytestmark = pytest.mark.loopback


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


def test_the_head_that_is_shown_beforehand_is_the_head_on_the_wire(server: CloudServer, order: SendOrder) -> None:
    ask(order)
    payload = Payload(order.url, server.host, "stork-large", order.headers, BODY)
    shown = "".join(f"{line}\r\n" for line in head.lines(payload, KEY))
    assert server.got == [f"{shown}\r\n".encode() + BODY]


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
    with tunnelling() as proxy:
        assert ask(replace(order, proxy=proxy.address))[0].text == "Storks nest high."
        (asked,) = proxy.asked
        assert asked.startswith(f"CONNECT {server.host} HTTP/1.1\r\n".encode())
        whole = asked + b"".join(proxy.seen)
    assert server.got[0].endswith(BODY)
    assert [secret for secret in (KEY.encode(), BODY[10:30], b"Murmur", b"Storks") if secret in whole] == []


def test_a_proxy_that_refuses_or_is_not_there(order: SendOrder, server: CloudServer) -> None:
    with serving(None) as proxy:
        proxy.answers = [said(b"HTTP/1.1 407 Who are you\r\n\r\n")]
        fails(replace(order, proxy=f"http://{proxy.host}"), errors.CloudRefused, "The proxy did not let")
    fails(replace(order, proxy=f"http://{proxy.host}"), errors.CloudRefused, "The proxy could not be reached")
    assert server.connections == 0


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
