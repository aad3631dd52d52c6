"""Where a payload may go: to a listed host by TLS, or without it to a private address. Looked at before any socket."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable

import httpx

from murmur.domain.cloud import SendOrder
from murmur.domain.errors import CloudRefused
from murmur.network import name_of, parsed

PRIVATE = tuple(
    ipaddress.ip_network(net)
    for net in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "fc00::/7", "::1/128")
)
UNUSABLE = "Nothing was sent. Correct the address in the settings under Cloud"

Resolve = Callable[[str, int], list[str]]


def resolved(host: str, port: int) -> list[str]:
    """The addresses of a host, as the system finds them. OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(place[0]) for *_, place in found))


def checked(order: SendOrder) -> httpx.URL:
    """The address, if it may be asked. CloudRefused."""
    url = parsed(order.url)
    if url is None or not url.host or url.scheme not in ("http", "https"):
        raise CloudRefused("The address of the cloud model cannot be understood", UNUSABLE)
    if url.userinfo or url.fragment:
        raise CloudRefused("The address of the cloud model holds more than a host and a path", UNUSABLE)
    if not _listed(url, order.hosts):
        raise CloudRefused(
            f"{name_of(url)} is not on the list of servers that may be asked",
            "Nothing was sent. Choose another server in the settings under Cloud, or ask your administrator",
        )
    if url.scheme == "http" and not _listed(url, order.plain_hosts):
        raise CloudRefused(
            f"{name_of(url)} would get the question unprotected",
            "Nothing was sent. Use an address that starts with https://, or ask your administrator to allow this server"
            " of the office without it",
        )
    return url


def private_places(url: httpx.URL, resolve: Resolve = resolved) -> list[httpx.URL]:
    """`url` once for each address of its host. CloudRefused unless every one of them is private: names that lead here
    and elsewhere are a known trick, and who looks again later may be led elsewhere."""
    port = url.port or 80
    try:
        found = [url.host] if _address(url.host) else resolve(url.host, port)
    except (OSError, UnicodeError):
        found = []
    if not found:
        raise CloudRefused(
            f"{url.host} could not be found", "Nothing was sent. Check the network and the address in the settings"
        )
    addresses = [_address(text) for text in found]
    if not all(address is not None and _private(address) for address in addresses):
        raise CloudRefused(
            f"{name_of(url)} is not a private address, so it is not asked without protection",
            "Nothing was sent. Use an address that starts with https://",
        )
    return [url.copy_with(host=text) for text in found]


def _listed(url: httpx.URL, hosts: tuple[str, ...]) -> bool:
    """An entry without a port means the scheme's usual one."""
    return any(_place(parsed(f"{url.scheme}://{host}")) == _place(url) for host in hosts)


def _place(url: httpx.URL | None) -> tuple[bytes, int] | None:
    if url is None or not url.raw_host:
        return None
    return url.raw_host.lower(), url.port or (443 if url.scheme == "https" else 80)


def _address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        return None


def _private(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is not None:
        address = address.ipv4_mapped
    return any(address in net for net in PRIVATE)
