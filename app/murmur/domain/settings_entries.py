"""Every setting by its dotted name, with what it may be: for the checks, the window's forms and the docs alike."""

from __future__ import annotations

import ipaddress
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Any

from murmur.domain.settings import Settings

_NAME = re.compile(r"(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]{0,62})(\.[a-z0-9_]([a-z0-9_-]{0,62}))*$")
_SHA256 = re.compile(r"[0-9a-f]{64}$")
_PRIVATE = tuple(
    map(ipaddress.ip_network, ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "fc00::/7", "::1/128"))
)


class Unsuitable(ValueError):
    """A value that its setting cannot have. Names the setting and what is wrong, never the value."""


@dataclass(frozen=True, slots=True)
class Entry:
    """`least` and `most` bound a number, None for anything else. `private`: it names something, and is kept encrypted.
    `managed`: only a policy sets it. `items`: what a list holds, "host", "private host" or "sha256"."""

    section: str
    name: str
    default: Any
    help: str
    least: float | None
    most: float | None
    private: bool
    managed: bool
    items: str

    @property
    def dotted(self) -> str:
        return f"{self.section}.{self.name}"


def entries() -> Iterator[Entry]:
    """In the order of the tree."""
    tree = Settings()
    for group in fields(tree):
        section = getattr(tree, group.name)
        for entry in fields(section):
            least, most = entry.metadata.get("range", (None, None))
            yield Entry(
                group.name,
                entry.name,
                getattr(section, entry.name),
                str(entry.metadata["help"]),
                least,
                most,
                bool(entry.metadata.get("private", False)),
                group.name == "managed",
                str(entry.metadata.get("items", "")),
            )


ENTRIES = {entry.dotted: entry for entry in entries()}


def suited(entry: Entry, value: Any) -> Any:
    """`value`, of the right type, as the setting keeps it: hosts and hashes in small letters. Unsuitable."""
    if entry.least is not None and entry.most is not None:
        if not (math.isfinite(value) and entry.least <= value <= entry.most):
            raise Unsuitable(f"{entry.dotted!r} must be between {entry.least:,g} and {entry.most:,g}")
        return value
    if entry.items:
        return tuple(_item(entry, place, text) for place, text in enumerate(value, start=1))
    return value


def _item(entry: Entry, place: int, text: str) -> str:
    try:
        return _sha256(text) if entry.items == "sha256" else host(text, private=entry.items == "private host")
    except Unsuitable as what:
        raise Unsuitable(f"{entry.dotted!r}, number {place}: {what}") from None


def _sha256(text: str) -> str:
    text = text.strip().lower()
    if not _SHA256.match(text):
        raise Unsuitable("a SHA-256 has 64 digits of 0-9 and a-f")
    return text


def host(text: str, *, private: bool = False) -> str:
    """A server as "name" or "name:port", "[address]:port" for IPv6, in small letters. Unsuitable, also for an address
    that everybody has where only a `private` one will do."""
    name, port = _parted(text.strip().lower())
    address = _address(name)
    if address is None and (not _NAME.match(name) or name.replace(".", "").isdigit()):
        raise Unsuitable('a server is "name" or "name:port", without https:// and without a path')
    if private and address is not None and not any(address in network for network in _PRIVATE):
        raise Unsuitable("this address is not a private one")
    written = f"[{address}]" if isinstance(address, ipaddress.IPv6Address) else name
    return f"{written}:{port}" if port else written


def _parted(text: str) -> tuple[str, int]:
    """Name and port; 0 for no port."""
    if text.startswith("["):
        name, _, port = text[1:].partition("]")
        port = port.removeprefix(":") if port.startswith(":") or not port else "none"
    elif text.count(":") > 1:
        return text, 0
    else:
        name, colon, port = text.partition(":")
        port = port or ("none" if colon else "")
    if not port:
        return name, 0
    if not (port.isascii() and port.isdigit() and len(port) <= 5 and 1 <= int(port) <= 65535):
        raise Unsuitable("a port is a number from 1 to 65535")
    return name, int(port)


def _address(name: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(name)
    except ValueError:
        return None
