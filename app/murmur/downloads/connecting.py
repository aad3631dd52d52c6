"""One HTTPS connection to one file: whose certificates count, what is sent, and what its failures mean to a person."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from murmur import network
from murmur.domain.downloads import FileOrder, SmallOrder
from murmur.domain.errors import DownloadInterrupted, DownloadRefused
from murmur.downloads.addresses import MISSET, checked

MOST_REDIRECTS = 5

HEADERS = {"User-Agent": "Murmur", "Accept": "*/*", "Accept-Encoding": "identity"}
"""All that is said of the asker; `Range` and `If-Range` say how much has arrived already."""


@contextmanager
def asked(
    order: FileOrder | SmallOrder, address: httpx.URL, hosts: tuple[str, ...], more: dict[str, str]
) -> Iterator[httpx.Response]:
    """The answer to GET, its body still to come; redirects are followed to listed hosts only.

    DownloadRefused, DownloadInterrupted; also while the body is read inside.
    """
    with _client(order) as client:
        for _ in range(MOST_REDIRECTS + 1):
            client.cookies.clear()
            with translated(address), client.stream("GET", address, headers=more) as response:
                if not response.has_redirect_location:
                    yield response
                    return
                where = response.headers["Location"]
            address = checked(address.join(where), hosts)  # httpx has refused what is no address
    raise DownloadRefused(f"{address.host} sends the download round in a circle")


def _client(order: FileOrder | SmallOrder) -> httpx.Client:
    try:
        context = network.certificates(order.ca_file)
        proxy = network.proxy_at(order.proxy, context)
    except network.Misset as error:
        raise DownloadRefused(str(error), MISSET) from error
    return httpx.Client(
        verify=context,
        trust_env=False,
        follow_redirects=False,
        proxy=proxy,
        timeout=order.patience.silence_seconds,
        headers=HEADERS,
    )


@contextmanager
def translated(address: httpx.URL) -> Iterator[None]:
    """Raises Murmur's errors in place of the network's; none of them holds the address beyond the host."""
    host = address.host
    try:
        yield
    except httpx.ProxyError as error:
        raise DownloadRefused("The proxy did not let the download through", MISSET) from error
    except httpx.ConnectError as error:
        if network.about_certificate(error):
            raise DownloadRefused(
                f"{host} could not show a certificate that this computer trusts, so nothing was fetched from it",
                "Where your network looks into connections, ask your administrator for the file of its certificate",
            ) from error
        raise DownloadInterrupted(
            f"{host} could not be reached", "Check the network and start again: it goes on where it stopped"
        ) from error
    except httpx.TimeoutException as error:
        raise DownloadInterrupted(f"{host} has gone silent") from error
    except httpx.InvalidURL:  # of a redirect, which httpx looks at though it is not to follow it
        raise DownloadRefused(f"{host} gave an address that cannot be understood") from None
    except (httpx.TransportError, httpx.StreamError) as error:
        raise DownloadInterrupted(f"The connection to {host} broke off") from error
