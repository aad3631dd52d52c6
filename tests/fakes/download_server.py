"""A download server on this computer, over TLS with a certificate of its own: honest, or misbehaving as told."""

from __future__ import annotations

import contextlib
import datetime
import gzip
import http.server
import ipaddress
import re
import ssl
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

STALL_SECONDS = 60.0
PIECE = 16 * 1024


@dataclass(frozen=True, slots=True)
class Answer:
    """How one request is answered. `body` is the whole file; None: the server's own.

    cut_after, stall_after: so many bytes of the answer, then the connection ends, or nothing more comes.
    announced: a Content-Length of the server's own choice. chunked: none at all; `extra` bytes too many then.
    shift: the Content-Range says another place. pace: seconds between pieces of 16 KiB.
    """

    status: int | None = None
    body: bytes | None = None
    etag: str | None = '"one"'
    ignore_range: bool = False
    cut_after: int | None = None
    stall_after: int | None = None
    announced: int | None = None
    chunked: bool = False
    extra: int = 0
    shift: int = 0
    packed: bool = False
    location: str | None = None
    retry_after: str | None = None
    pace: float = 0.0


HONEST = Answer()


@dataclass(slots=True)
class DownloadServer:
    """`answers` are given in turn, the last one for ever. `asked` remembers path and headers of every request."""

    port: int
    content: bytes
    answers: list[Answer] = field(default_factory=lambda: [HONEST])
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    sent: int = 0
    stopped: threading.Event = field(default_factory=threading.Event)

    @property
    def host(self) -> str:
        return f"localhost:{self.port}"

    def url(self, path: str = "/models/small.gguf") -> str:
        return f"https://{self.host}{path}"

    @property
    def ranges(self) -> list[str | None]:
        return [headers.get("range") for _, headers in self.asked]

    def next(self) -> Answer:
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


class Listening(http.server.ThreadingHTTPServer):
    """Accepts connections for `told`."""

    daemon_threads = True

    def __init__(self, content: bytes, certificate: Path) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(certificate)
        self.told = DownloadServer(self.server_address[1], content)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients go away, or refuse the certificate: that is what is tested."""


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers a request as the server at hand was told to."""

    server: Listening
    protocol_version = "HTTP/1.1"

    def setup(self) -> None:
        self.request = self.server.context.wrap_socket(self.request, server_side=True)
        super().setup()

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def do_GET(self) -> None:
        self.close_connection = True
        server = self.server.told
        server.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
        answer = server.next()
        body, begin = self._head(answer)
        stop = min(end for end in (answer.cut_after, answer.stall_after, len(body)) if end is not None)
        for place in range(0, stop, PIECE):
            piece = body[place : min(place + PIECE, stop)]
            self.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece) if answer.chunked else piece)
            server.sent = begin + place + len(piece)
            if answer.pace and server.stopped.wait(answer.pace):
                return
        if answer.stall_after is not None:
            server.stopped.wait(STALL_SECONDS)
        elif answer.chunked and answer.cut_after is None:
            self.wfile.write(b"0\r\n\r\n")

    def _head(self, answer: Answer) -> tuple[bytes, int]:
        """Sends status and headers; the bytes that follow, and where they begin."""
        whole = (self.server.told.content if answer.body is None else answer.body) + bytes(answer.extra)
        asked = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        same = self.headers.get("If-Range") in (None, answer.etag)
        begin = int(asked[1]) if asked and same and not answer.ignore_range else 0
        status = answer.status or (206 if begin else 200)
        if status not in (200, 206):
            whole, begin = b"", 0
        elif begin >= len(whole) and begin:
            status, whole, begin = 416, b"", 0
        body = gzip.compress(whole) if answer.packed else whole[begin:]
        self.send_response(status)
        if status == 206:
            first = begin + answer.shift
            self.send_header("Content-Range", f"bytes {first}-{len(whole) - 1}/{len(whole)}")
        if answer.chunked:
            self.send_header("Transfer-Encoding", "chunked")
        else:
            self.send_header("Content-Length", str(len(body) if answer.announced is None else answer.announced))
        for name, value in (
            ("ETag", answer.etag),
            ("Content-Encoding", "gzip" if answer.packed else None),
            ("Location", answer.location),
            ("Retry-After", answer.retry_after),
            ("Set-Cookie", "known=you"),
        ):
            if value is not None:
                self.send_header(name, value)
        self.end_headers()
        return body, begin


@contextlib.contextmanager
def serving(content: bytes, certificate: Path) -> Iterator[DownloadServer]:
    """The server, until the block ends; `certificate` holds its key too (see `make_certificates`)."""
    listening = Listening(content, certificate)
    thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield listening.told
    finally:
        listening.told.stopped.set()
        listening.shutdown()
        listening.server_close()
        thread.join()


def make_certificates(folder: Path, name: str = "localhost", days: int = 30) -> tuple[Path, Path]:
    """A certificate authority, and a certificate of its making with its key, good for so many days from now."""
    now = datetime.datetime.fromtimestamp(time.time(), datetime.UTC)

    def build(subject: str, issuer: str, key: ec.EllipticCurvePrivateKey) -> x509.CertificateBuilder:
        return (
            x509.CertificateBuilder()
            .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, subject)]))
            .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(days=60))
            .not_valid_after(now + datetime.timedelta(days=days))
        )

    root, leaf = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    usage = x509.KeyUsage(False, False, False, False, False, True, True, False, False)
    authority = (
        build("Test authority", "Test authority", root)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(root.public_key()), critical=False)
        .sign(root, hashes.SHA256())
    )
    names = [x509.DNSName(name), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    certificate = (
        build(name, "Test authority", leaf)
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(root.public_key()), critical=False)
        .sign(root, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    key = leaf.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "authority.pem").write_bytes(authority.public_bytes(pem))
    (folder / "server.pem").write_bytes(key + certificate.public_bytes(pem))
    return folder / "authority.pem", folder / "server.pem"
