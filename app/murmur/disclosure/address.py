"""The address of a server that speaks OpenAI's protocol: understood once, and which hosts may be spoken to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from murmur.domain.errors import CloudRefused

ENDING = "/chat/completions"
_USUAL = {"https": "443", "http": "80"}
_HOST = r"(?P<name>[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::(?P<port>[0-9]{1,5}))?"
_SERVER = re.compile(_HOST)
_ADDRESS = re.compile(rf"(?P<scheme>https?)://{_HOST}(?P<path>(?:/[A-Za-z0-9._~!$&'()*+,;=:@%-]*)*)")


@dataclass(frozen=True, slots=True)
class Address:
    """`url` is what is asked; `host` is "name", or "name:port" where the port is not the usual one."""

    url: str
    host: str
    scheme: str


def understood(address: str) -> Address:
    """From an address up to its version ("https://models.company.example/v1"): a server and a path, no more, in
    letters that cannot be mistaken for others. CloudRefused."""
    beginning = re.match(r"\s*(https?://[^/]*)", address, re.IGNORECASE)
    if beginning is None:
        raise _wrong("does not begin with https:// and a name")
    found = _ADDRESS.fullmatch(beginning[1].lower() + address.strip()[len(beginning[1]) :])
    if found is None:
        raise _wrong("holds more than a server and a path, or letters that an address cannot have")
    if not (found["port"] or "1").strip("0") or {".", ".."} & set(found["path"].split("/")):
        raise _wrong("has a port or a path that would leave otherwise than it is written")
    scheme, host = found["scheme"], _host(found, found["scheme"])
    path = found["path"].rstrip("/").removesuffix(ENDING)
    return Address(f"{scheme}://{host}{path}{ENDING}", host, scheme)


def is_listed(address: Address, hosts: Sequence[str]) -> bool:
    """Whether a list of "name" and "name:port" names this server. Without a port an entry means the usual one."""
    found = (_SERVER.fullmatch(host.strip().lower()) for host in hosts)
    return any(one is not None and _host(one, address.scheme) == address.host for one in found)


def _host(found: re.Match[str], scheme: str) -> str:
    usual = found["port"] is None or found["port"].lstrip("0") == _USUAL[scheme]
    return found["name"] if usual else f"{found['name']}:{found['port'].lstrip('0')}"


def _wrong(what: str) -> CloudRefused:
    return CloudRefused(f"The server's address {what}", "Nothing was sent. Correct it in the settings under Cloud")
