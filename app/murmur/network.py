"""What downloads and the cloud have in common when they connect: whose certificates count, which proxy, what an address
says."""

from __future__ import annotations

import ssl

import httpx
import truststore


class Misset(Exception):
    """A setting cannot be used; `str` is a title for a person."""


def certificates(ca_file: str) -> ssl.SSLContext:
    """The system's store judges, and `ca_file` ("": none) adds to it. Misset."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca_file:
        try:
            context.load_verify_locations(cafile=ca_file)
        except (OSError, ssl.SSLError) as error:
            raise Misset("The file of your own certificates cannot be read") from error
    return context


def proxy_at(address: str, context: ssl.SSLContext) -> httpx.Proxy | None:
    """None for "". Misset."""
    if not address:
        return None
    try:
        proxy = httpx.Proxy(address)
        if proxy.url.scheme not in ("http", "https") or not proxy.url.host or proxy.auth:
            raise ValueError
    except (httpx.InvalidURL, ValueError):
        raise Misset(
            "The proxy is not one that Murmur can use: http://name:port, without a name and a password in it"
        ) from None
    return httpx.Proxy(address, ssl_context=context if proxy.url.scheme == "https" else None)


def parsed(address: str | httpx.URL) -> httpx.URL | None:
    try:
        return httpx.URL(address)
    except (httpx.InvalidURL, TypeError, ValueError):
        return None


def name_of(url: httpx.URL) -> str:
    """The host, with the port where it is not the usual one: all of an address that is ever told. In plain letters
    ("xn--…"), as others can be made to look like a name that somebody trusts."""
    host = url.raw_host.decode("ascii").lower()
    return host if url.port is None else f"{host}:{url.port}"


def about_certificate(error: BaseException | None) -> bool:
    return _caused_by(error, ssl.SSLCertVerificationError)


def about_tls(error: BaseException | None) -> bool:
    return _caused_by(error, ssl.SSLError)


def _caused_by(error: BaseException | None, kind: type[Exception]) -> bool:
    while error is not None:
        if isinstance(error, kind):
            return True
        error = error.__cause__ or error.__context__
    return False
