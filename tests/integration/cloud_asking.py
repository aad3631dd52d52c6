"""Asks the tests' own cloud server as the egress worker does, in this process."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from tests.fakes.cloud_server import CloudServer

from murmur.cloud.sending import send
from murmur.domain import errors
from murmur.domain.cloud import HEADERS, Received, SendOrder
from murmur.domain.jobs import CancelToken

MESSAGES = [{"role": "user", "content": "Né à Łódź?"}]
BODY = json.dumps({"model": "stork-large", "stream": True, "messages": MESSAGES}, ensure_ascii=False).encode()
KEY = "sk-heron-4711"


def order_for(server: CloudServer, authority: Path | None = None) -> SendOrder:
    sha256 = hashlib.sha256(BODY).hexdigest()
    plain = (server.host,) if server.plain else ()
    return SendOrder(server.url, HEADERS, sha256, (server.host,), plain, KEY, str(authority or ""))


def ask(order: SendOrder, body: bytes = BODY) -> tuple[Received, list[str]]:
    heard: list[str] = []
    return send(order, body, heard.append, CancelToken()), heard


def fails(order: SendOrder, kind: type[errors.CloudError], words: str, body: bytes = BODY) -> errors.CloudError:
    with pytest.raises(kind, match=words) as caught:
        ask(order, body)
    assert type(caught.value) is kind
    assert KEY not in str(caught.value)
    assert "\n" not in str(caught.value)
    return caught.value
