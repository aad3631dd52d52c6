"""The lines that travel before the body, so that they can be read beforehand; the key is never among them."""

from __future__ import annotations

from murmur.domain.cloud import Payload


def lines(payload: Payload, key: str = "") -> list[str]:
    """In the order of the wire, whose test holds them against it. `key` is shown in the key's place, "" where there
    is none."""
    netloc, _, path = payload.url.partition("://")[2].partition("/")
    return [
        f"POST /{path} HTTP/1.1",
        f"Host: {netloc}",
        *(f"{name}: {value}" for name, value in payload.headers),
        *([f"Authorization: Bearer {key}"] if key else []),
        "Connection: close",
        f"Content-Length: {len(payload.body)}",
    ]
