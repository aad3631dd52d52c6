"""What a test needs to make installers for Windows without Windows: programs that do nothing, a certificate, the time.

Tools: apt-get install nsis wixl msitools p7zip-full osslsigncode.
"""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from windows.sign import Signer

STUB = 'OutFile "Murmur.exe"\nSilentInstall silent\nSection\nSectionEnd\n'
"""A program that does nothing: makensis makes real ones."""
TIME_POLICY = """[tsa]
serial = {folder}/serial
signer_cert = {folder}/time.pem
signer_key = {folder}/time.key
signer_digest = sha256
digests = sha256
default_policy = 1.2.3.4
"""


def run(*command: str | Path, cwd: Path | None = None) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd=cwd).stdout


@pytest.fixture(scope="module")
def windows_frozen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as it is frozen on Windows, of stubs."""
    folder = tmp_path_factory.mktemp("frozen") / "murmur"
    inner = folder / "_internal" / "PySide6"
    inner.mkdir(parents=True)
    script = folder.parent / "stub.nsi"
    script.write_text(STUB)
    run("makensis", "-V1", script)
    programs = (folder / "Murmur.exe", folder / "murmur-cli.exe", inner / "QtCore.pyd", inner.parent / "python311.dll")
    for name in programs:
        shutil.copyfile(script.parent / "Murmur.exe", name)
    (inner / "no program.txt").write_text("MZ is how this begins")
    return folder


@pytest.fixture(scope="module")
def windows_signer(tmp_path_factory: pytest.TempPathFactory) -> Signer:
    """A certificate for this test alone, which nobody trusts."""
    folder = tmp_path_factory.mktemp("certificate")
    _certificate(folder, "certificate", "codeSigning")
    word, both = "a word with ü", folder / "both.pfx"
    opened: list[str | Path] = ["-inkey", folder / "certificate.key", "-in", folder / "certificate.pem"]
    run("openssl", "pkcs12", "-export", *opened, "-out", both, "-passout", f"pass:{word}")
    return Signer(both, word)


@dataclass(frozen=True)
class TimeServer:
    """Stamps signatures with the time, as a maker of certificates offers it (RFC 3161)."""

    address: str
    certificate: Path


@pytest.fixture
def time_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TimeServer]:
    folder = tmp_path_factory.mktemp("time")
    _certificate(folder, "time", "critical,timeStamping")
    (folder / "serial").write_text("01\n")
    (folder / "tsa.cnf").write_text(TIME_POLICY.format(folder=folder))

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            (folder / "query").write_bytes(self.rfile.read(int(self.headers["Content-Length"])))
            asked: list[str | Path] = ["-config", folder / "tsa.cnf", "-section", "tsa", "-queryfile", folder / "query"]
            run("openssl", "ts", "-reply", *asked, "-out", folder / "reply")
            self.send_response(200)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.end_headers()
            self.wfile.write((folder / "reply").read_bytes())

        def log_message(self, *words: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield TimeServer(f"http://127.0.0.1:{server.server_port}", folder / "time.pem")
    server.shutdown()
    server.server_close()


def verified(path: Path, signer: Signer, clock: TimeServer | None = None) -> bool:
    """With `clock`, also that it says when."""
    command = ["osslsigncode", "verify", "-CAfile", str(signer.pfx.with_name("certificate.pem")), "-in", str(path)]
    if clock is not None:
        command += ["-TSA-CAfile", str(clock.certificate)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode == 0 and (clock is None or "Timestamp Server Signature verification: ok" in done.stdout)


def _certificate(folder: Path, name: str, use: str) -> None:
    make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN=Murmur {name}"]
    run(*make, "-addext", f"extendedKeyUsage={use}", "-keyout", folder / f"{name}.key", "-out", folder / f"{name}.pem")
