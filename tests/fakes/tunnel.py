"""A proxy on this computer that lets connections through, and keeps what it sees of them."""

from __future__ import annotations

import contextlib
import re
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(slots=True)
class Tunnel:
    """`asked`: the first request of each connection; `seen`: all that went through afterwards, either way."""

    address: str
    asked: list[bytes] = field(default_factory=list)
    seen: list[bytes] = field(default_factory=list)


@contextlib.contextmanager
def tunnelling() -> Iterator[Tunnel]:
    listening = socket.create_server(("127.0.0.1", 0))
    tunnel = Tunnel(f"http://localhost:{listening.getsockname()[1]}")

    def listen() -> None:
        with contextlib.suppress(OSError):
            while True:
                threading.Thread(target=serve, args=(listening.accept()[0],), daemon=True).start()

    def serve(near: socket.socket) -> None:
        with contextlib.suppress(OSError), contextlib.closing(near):
            head = b""
            while not head.endswith(b"\r\n\r\n"):
                head += near.recv(1)
            tunnel.asked.append(head)
            port = re.match(rb"CONNECT localhost:(\d+) ", head)
            if port is None:
                return
            with socket.create_connection(("127.0.0.1", int(port[1]))) as far:
                near.sendall(b"HTTP/1.1 200 Go on\r\n\r\n")
                back = threading.Thread(target=relay, args=(far, near), daemon=True)
                back.start()
                relay(near, far)
                back.join()

    def relay(source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while piece := source.recv(65536):
                tunnel.seen.append(piece)
                target.sendall(piece)
        with contextlib.suppress(OSError):
            target.shutdown(socket.SHUT_WR)

    accepting = threading.Thread(target=listen, daemon=True)
    accepting.start()
    try:
        yield tunnel
    finally:
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        accepting.join()
