"""Which addresses may be asked: HTTPS only, listed hosts only, a company's mirror in place of them."""

from __future__ import annotations

import httpx

from murmur.domain.downloads import FileOrder
from murmur.domain.errors import DownloadRefused
from murmur.network import name_of, parsed

MISSET = "Correct it in the settings under Downloads, or ask your administrator"


def first_address(order: FileOrder) -> tuple[httpx.URL, tuple[str, ...]]:
    """Where the file is asked for first, and all hosts that may be spoken to. DownloadRefused."""
    if not order.mirror:
        return checked(order.url, order.hosts), order.hosts
    mirror = parsed(order.mirror)
    if mirror is None or mirror.scheme != "https" or not mirror.host or mirror.userinfo:
        raise DownloadRefused("The address of the download mirror is not one that starts with https://", MISSET)
    source = parsed(order.url)
    if source is None:
        raise DownloadRefused("The catalogue's address of this model cannot be understood", "Reinstall Murmur")
    path = mirror.raw_path.partition(b"?")[0].rstrip(b"/") + source.raw_path
    return mirror.copy_with(raw_path=path, fragment=None), (name_of(mirror),)


def checked(address: str | httpx.URL, hosts: tuple[str, ...]) -> httpx.URL:
    """The address, if it may be asked. DownloadRefused says which host it is, and never the whole address: what
    servers redirect to may hold keys."""
    url = parsed(address)
    if url is None or not url.host:
        raise DownloadRefused("The server gave an address that cannot be understood")
    if url.scheme != "https":
        raise DownloadRefused(f"{name_of(url)} would send the file unprotected, and that is not accepted")
    if url.userinfo or not allowed(url, hosts):
        raise DownloadRefused(
            f"The download leads to {name_of(url)}, which is not on the list of hosts that may be asked",
            "Nothing was asked there; an administrator may set a mirror, or install the model from a file",
        )
    return url


def allowed(url: httpx.URL, hosts: tuple[str, ...]) -> bool:
    name = name_of(url)
    return any(name == host.lower() or (host.startswith("*.") and name.endswith(host[1:].lower())) for host in hosts)
