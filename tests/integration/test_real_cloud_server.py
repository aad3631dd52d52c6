"""The door and a server of the OpenAI protocol that nobody here wrote understand each other."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.fakes.download_server import make_certificates
from tests.fakes.real_server import MODEL, RealServer, real_server
from tests.integration.cloud_asking import KEY
from tests.integration.sending_once import sender

from murmur.domain.cloud import HEADERS, Received, SendOrder
from murmur.domain.errors import CloudError
from murmur.domain.jobs import CancelToken

pytestmark = [pytest.mark.loopback, pytest.mark.model]


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return make_certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture(scope="module")
def server(certificates: tuple[Path, Path]) -> Iterator[RealServer]:
    with real_server(KEY, certificates[1]) as running:
        yield running


def ask(server: RealServer, authority: Path, path: str = "", key: str = KEY, **more: Any) -> tuple[Received, list[str]]:
    question = [{"role": "user", "content": "Name a bird."}]
    asked = {"model": MODEL, "messages": question, "max_tokens": 24, "temperature": 0} | more
    body = json.dumps(asked).encode()
    url = f"{server.address}{path or '/chat/completions'}"
    order = SendOrder(url, HEADERS, hashlib.sha256(body).hexdigest(), (server.host,), (), key, str(authority))
    heard: list[str] = []
    return sender().send(order, body, heard.append, CancelToken()), heard


def test_an_answer_streams_in(server: RealServer, certificates: tuple[Path, Path]) -> None:
    received, heard = ask(server, certificates[0], stream=True, stream_options={"include_usage": True})
    assert len(heard) > 3
    assert "".join(heard) == received.text
    assert (received.model, received.stopped in ("stop", "length")) == (MODEL, True)
    whole, pieces = ask(server, certificates[0], stream=False)
    assert (whole.text, len(pieces)) == (received.text, 1)
    assert (whole.usage.prompt_tokens or 0) > 5
    assert (whole.usage.reply_tokens or 0) > 3


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"key": "sk-wrong"}, "did not accept the key.*Invalid API key"),
        ({"path": "/nothing"}, "does not know this address.*Not Found"),
        ({"max_tokens": "many"}, "did not understand|in trouble"),
    ],
    ids=["key", "address", "body"],
)
def test_its_refusals_are_understood(
    server: RealServer, certificates: tuple[Path, Path], change: dict[str, Any], words: str
) -> None:
    with pytest.raises(CloudError, match=words) as caught:
        ask(server, certificates[0], **change)
    assert caught.value.left
    assert KEY not in str(caught.value)
