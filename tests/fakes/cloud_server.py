"""A server of a cloud model on this computer that keeps the raw bytes it got: honest, or misbehaving as told.

It knows of HTTP only where a request ends, so that what it keeps is what was on the wire.
"""

from __future__ import annotations

import contextlib
import json
import re
import socket
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

STREAM = "text/event-stream"
STALL_SECONDS = 60.0

Answer = Callable[["CloudServer"], Iterable[bytes]]
"""Its bytes, piece by piece; then the connection ends. It may wait between them with `CloudServer.pause`."""


@dataclass(slots=True)
class CloudServer:
    """`answers` are given in turn, the last one for ever. `got`: what each connection brought, decrypted."""

    port: int
    plain: bool
    answers: list[Answer]
    got: list[bytes] = field(default_factory=list)
    connections: int = 0
    ended_by_client: threading.Event = field(default_factory=threading.Event)
    stopped: threading.Event = field(default_factory=threading.Event)

    @property
    def host(self) -> str:
        return f"localhost:{self.port}"

    @property
    def url(self) -> str:
        return f"{'http' if self.plain else 'https'}://{self.host}/v1/chat/completions"

    def pause(self, seconds: float = STALL_SECONDS) -> None:
        self.stopped.wait(seconds)

    def next(self) -> Answer:
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


def head(status: int = 200, kind: str = STREAM, **more: str) -> bytes:
    lines = [f"HTTP/1.1 {status} So", f"Content-Type: {kind}", "Set-Cookie: known=you"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in more.items()]
    return "\r\n".join([*lines, "", ""]).encode()


def event(value: Any) -> bytes:
    return b"data: " + (value.encode() if isinstance(value, str) else json.dumps(value).encode()) + b"\n\n"


def delta(text: str | None = None, finish: str | None = None, **more: Any) -> bytes:
    content = {} if text is None else {"content": text}
    choice = {"index": 0, "delta": content | more, "finish_reason": finish}
    return event({"id": "1", "object": "chat.completion.chunk", "model": "stork-large", "choices": [choice]})


def usage(prompt: int, completion: int) -> bytes:
    counted = {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": prompt + completion}
    return event({"model": "stork-large", "choices": [], "usage": counted})


def said(*pieces: bytes) -> Answer:
    return lambda server: pieces


def failing(status: int, body: Any, **more: str) -> Answer:
    data = body.encode() if isinstance(body, str) else json.dumps(body).encode()
    return said(head(status, "application/json", Content_Length=str(len(data)), **more) + data)


HONEST = said(
    head(), delta("", role="assistant"), delta("Storks "), delta("nest high."), delta(None, "stop"), usage(31, 4),
    event("[DONE]"),
)  # fmt: skip


@contextlib.contextmanager
def serving(certificate: Path | None) -> Iterator[CloudServer]:
    """The server, until the block ends; `certificate` holds its key too, None: it speaks without TLS."""
    context = None
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
    listening = socket.create_server(("127.0.0.1", 0))
    server = CloudServer(listening.getsockname()[1], context is None, [HONEST])
    threads: list[threading.Thread] = []

    def listen() -> None:
        while True:
            try:
                connection, _ = listening.accept()
            except OSError:
                return
            server.connections += 1
            thread = threading.Thread(target=serve, args=(connection,), daemon=True)
            threads.append(thread)
            thread.start()

    def serve(connection: socket.socket) -> None:
        place = len(server.got)
        server.got.append(b"")
        with contextlib.suppress(OSError), contextlib.closing(connection):
            connection.settimeout(STALL_SECONDS)
            stream = context.wrap_socket(connection, server_side=True) if context is not None else connection
            with contextlib.closing(stream):
                for piece in _request(stream):
                    server.got[place] += piece
                try:
                    for piece in server.next()(server):
                        stream.sendall(piece)
                except OSError:
                    server.ended_by_client.set()

    accepting = threading.Thread(target=listen, daemon=True)
    accepting.start()
    try:
        yield server
    finally:
        server.stopped.set()
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        for thread in [accepting, *threads]:
            thread.join(STALL_SECONDS)


def _request(stream: socket.socket) -> Iterator[bytes]:
    """What comes, until a whole request has, or nothing more does."""
    got = b""
    while piece := stream.recv(65536):
        got += piece
        yield piece
        if got.startswith(b"\x16"):
            return  # TLS, where none is spoken
        before, found, body = got.partition(b"\r\n\r\n")
        length = re.search(rb"(?im)^content-length: *(\d+)", before)
        if found and len(body) >= (int(length[1]) if length else 0):
            return
