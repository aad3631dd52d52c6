"""Sending one payload: looked at once more, sent once, and its reply read as it comes."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterator

import httpx

from murmur.cloud.answers import accept
from murmur.cloud.connecting import asked
from murmur.cloud.reply import Reply
from murmur.domain.cloud import Received, SendOrder
from murmur.domain.errors import CloudInterrupted, NotApproved
from murmur.domain.jobs import CancelToken


def send(order: SendOrder, body: bytes, on_text: Callable[[str], None], cancel: CancelToken) -> Received:
    """`on_text` hears the reply's text piece by piece. Nothing is ever tried again.

    NotApproved and CloudRefused before anything was sent; CloudDeclined, CloudInterrupted and Cancelled later.
    """
    deadline = time.monotonic() + order.total_seconds
    if hashlib.sha256(body).hexdigest() != order.sha256:
        raise NotApproved
    cancel.raise_if_cancelled()
    with asked(order, body) as response:
        host = httpx.URL(order.url).host
        accept(response, host, order.key)
        chunks = _bounded(response, host, order.most_bytes, deadline, cancel)
        reply = Reply(host, order.key)
        kind: str = response.headers.get("Content-Type", "")
        whole = kind.lower().startswith("application/json")  # some servers do not stream, though asked to
        for text in reply.whole(b"".join(chunks)) if whole else reply.stream(chunks):
            on_text(text)
        return reply.received(len(body))


def _bounded(
    response: httpx.Response, host: str, most_bytes: int, deadline: float, cancel: CancelToken
) -> Iterator[bytes]:
    got = 0
    for chunk in response.iter_raw():
        cancel.raise_if_cancelled()
        got += len(chunk)
        if got > most_bytes:
            raise CloudInterrupted(f"{host} sends more than an answer can be")
        if time.monotonic() > deadline:
            raise CloudInterrupted(f"{host} took too long to finish its answer")
        yield chunk
