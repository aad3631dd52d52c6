"""One connection for one payload: what is sent, byte for byte, and what its failures mean to a person."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from murmur import network
from murmur.cloud.addresses import checked, private_places
from murmur.domain.cloud import SendOrder
from murmur.domain.errors import CloudInterrupted, CloudRefused

OURS = {"authorization", "connection", "content-length", "cookie", "expect", "host", "te", "trailer", "upgrade"}
OURS |= {"transfer-encoding", "proxy-authorization"}
"""Set here, or never."""
MISSET = "Nothing was sent. Correct it in the settings under Cloud, or ask your administrator"


@contextmanager
def asked(order: SendOrder, body: bytes) -> Iterator[httpx.Response]:
    """The answer to one POST of `body`, what it says still to come.

    CloudRefused as long as nothing was sent, CloudInterrupted then; also while the answer is read inside.
    """
    url = checked(order)
    headers = _headers(order, url)
    plain = url.scheme == "http"
    places = private_places(url) if plain else [url]
    # A proxy would look for the name itself: it has no business with private addresses.
    proxy = "" if plain else order.proxy
    with _transport(order, proxy) as transport, _translated(url.host, proxied=bool(proxy)):
        response = _first(transport, [_request(order, place, headers, body) for place in places])
        try:
            yield response
        finally:
            response.close()


def _first(transport: httpx.HTTPTransport, requests: list[httpx.Request]) -> httpx.Response:
    """The next is tried only where none was reached, so that nothing is sent twice."""
    for request in requests[:-1]:
        try:
            return transport.handle_request(request)
        except (httpx.ConnectError, httpx.ConnectTimeout):
            continue
    return transport.handle_request(requests[-1])


def _request(order: SendOrder, url: httpx.URL, headers: list[tuple[str, str]], body: bytes) -> httpx.Request:
    connect, silence = order.connect_seconds, order.silence_seconds
    timeout = httpx.Timeout(connect=connect, read=silence, write=silence, pool=connect)
    return httpx.Request("POST", url, headers=headers, content=body, extensions={"timeout": timeout.as_dict()})


def _headers(order: SendOrder, url: httpx.URL) -> list[tuple[str, str]]:
    """All of them, Content-Length aside. CloudRefused for a key that is none, so that nobody can slip in a header."""
    if not all(name.lower() not in OURS and _harmless(name + value) for name, value in order.headers):
        raise CloudRefused("What would be sent cannot be sent", "Nothing was sent. Reinstall Murmur")
    if not all("!" <= one <= "~" for one in order.key):
        raise CloudRefused(
            "The key holds characters that no key has", "Nothing was sent. Enter it anew in the settings under Cloud"
        )
    key = [("Authorization", f"Bearer {order.key}")] if order.key else []
    return [("Host", url.netloc.decode("ascii")), *order.headers, *key, ("Connection", "close")]


def _harmless(text: str) -> bool:
    return text.isascii() and text.isprintable()


def _transport(order: SendOrder, proxy: str) -> httpx.HTTPTransport:
    """In place of a client: it has no cookies, no redirects, no environment and no headers of its own."""
    try:
        context = network.certificates(order.ca_file)
        return httpx.HTTPTransport(verify=context, trust_env=False, proxy=network.proxy_at(proxy, context))
    except network.Misset as error:
        raise CloudRefused(str(error), MISSET) from error


@contextmanager
def _translated(host: str, proxied: bool) -> Iterator[None]:
    """Raises Murmur's errors in place of the network's."""
    try:
        yield
    except httpx.ProxyError as error:
        raise CloudRefused("The proxy did not let the question through", MISSET) from error
    except (httpx.ConnectError, httpx.ConnectTimeout) as error:
        raise _not_connected(host, proxied, error) from error
    except httpx.LocalProtocolError:
        raise CloudRefused("What would be sent cannot be sent", "Nothing was sent. Reinstall Murmur") from None
    except httpx.TimeoutException as error:
        raise CloudInterrupted(f"{host} has gone silent") from error
    except (httpx.TransportError, httpx.StreamError) as error:
        raise CloudInterrupted(f"The connection to {host} broke off") from error


def _not_connected(host: str, proxied: bool, error: Exception) -> CloudRefused:
    if network.about_certificate(error):
        return CloudRefused(
            f"{host} could not show a certificate that this computer trusts",
            "Nothing was sent, and the key neither. Where your network looks into connections, or for a server of your "
            "office, ask your administrator for the file of its certificate",
        )
    if network.about_tls(error):
        return CloudRefused(
            f"{host} does not protect the connection as it must (TLS)",
            "Nothing was sent. Check the address and its port in the settings under Cloud",
        )
    return CloudRefused(
        "The proxy could not be reached" if proxied else f"{host} could not be reached",
        "Nothing was sent. Check the network and the address in the settings under Cloud, and ask again",
    )
