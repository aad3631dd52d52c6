"""Fetching something small of which no hash is known before, such as what a release says of itself: into memory, and
no further than a bound. Whoever ordered it has to check its signature."""

from __future__ import annotations

from murmur.domain.downloads import SmallOrder
from murmur.domain.errors import DownloadInterrupted, DownloadRefused
from murmur.domain.jobs import CancelToken
from murmur.downloads.addresses import checked
from murmur.downloads.connecting import asked


def fetch_small(order: SmallOrder, cancel: CancelToken) -> bytes:
    """One try. Cancelled, DownloadRefused, DownloadInterrupted."""
    cancel.raise_if_cancelled()
    address = checked(order.url, order.hosts)
    with asked(order, address, order.hosts, {}) as response:
        host, status = response.url.host, response.status_code
        if status in (408, 429, 500, 502, 503, 504):
            raise DownloadInterrupted(f"{host} is too busy at the moment (answer {status})")
        if status != 200:
            raise DownloadRefused(f"{host} does not have what was asked for (answer {status})")
        if response.headers.get("Content-Encoding", "identity").lower() != "identity":
            raise DownloadRefused(f"{host} sent the file packed, which was not asked for")
        content = bytearray()
        for data in response.iter_raw():
            cancel.raise_if_cancelled()
            content += data
            if len(content) > order.most_bytes:
                raise DownloadRefused(f"{host} sends more than such a file may have")
    return bytes(content)
