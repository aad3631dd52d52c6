"""Promises that the end-to-end tests show in this environment's own processes, shown on a packaged program: hostile
files (P4), an answer in the window that fetches nothing (P9), a model file that was changed (P12).

MURMUR_PROGRAM leads to the program; the others run on it with `pytest tests/e2e` and the same variable.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from tests.data.make_hostile import make_hostile
from tests.e2e.program import COMMAND, FROZEN, PASSPHRASE, SAMPLES, Murmur, frozen_copy, run
from tests.e2e.screen import MISSING, Screen, screen
from tests.fakes.tracing import INTERNET, TRACER, calls

QUESTION = "What does the boiler cost?"

pytestmark = [
    pytest.mark.proof,
    pytest.mark.loopback,
    pytest.mark.timeout(1800),
    pytest.mark.skipif(FROZEN is None, reason="MURMUR_PROGRAM leads to no frozen program"),
]


def test_hostile_files_end_in_one_clear_status_each(murmur: Murmur, tmp_path: Path) -> None:
    files = {made.path.name: made for made in make_hostile(tmp_path / "files")}
    ended = murmur.run("add", tmp_path / "files")
    documents = {Path(event["path"]).name: event for event in ended.events("document")}
    assert set(documents) == set(files)
    ready = {name: documents[name]["status"] == "ready" for name, file in files.items() if file.readable is not None}
    assert ready == {name: file.readable for name, file in files.items() if file.readable is not None}
    failed = [event for event in documents.values() if event["status"] != "ready"]
    assert len(failed) >= 10
    assert [event for event in failed if not event["error"]] == []
    assert murmur.run("add", SAMPLES).code == 0


@pytest.mark.parametrize(
    ("pattern", "words"),
    [("*.gguf", ("ask", "--no-documents", "Why is the sky blue?")), ("model.safetensors", ("add", str(SAMPLES)))],
)
def test_a_changed_model_is_not_loaded(murmur: Murmur, tmp_path: Path, pattern: str, words: tuple[str, ...]) -> None:
    spoilt = frozen_copy(tmp_path / "spoilt")
    model = next(spoilt.parent.rglob(pattern))
    times = model.stat()
    content = bytearray(model.read_bytes())
    content[len(content) // 2] ^= 1
    model.unlink()
    model.write_bytes(content)
    os.utime(model, ns=(times.st_atime_ns, times.st_mtime_ns))
    command = [str(spoilt), *murmur.command(*words)[1:]]
    ended = run(command, murmur.environment())
    assert ended.code != 0
    assert "does not match its checksum" in ended.stdout + ended.stderr


def test_the_oldest_processors_library_answers_by_itself(murmur: Murmur, tmp_path: Path) -> None:
    """What a processor gets that has none of the newer instructions."""
    command = frozen_copy(tmp_path / "oldest")
    variants = list(command.parent.rglob("libggml-cpu-*.so"))
    assert len(variants) > 10
    for variant in variants:
        if variant.name != "libggml-cpu-x64.so":
            variant.unlink()
    words = murmur.command("ask", "--no-documents", "What is the capital of France?")[1:]
    ended = run([str(command), *words], murmur.environment())
    assert ended.code == 0, ended.stderr
    assert "Paris" in ended.events("answer")[0]["text"]


class Listener(BaseHTTPRequestHandler):
    asked: list[str]

    def do_GET(self) -> None:
        self.asked.append(self.path)
        self.send_response(404)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing on stderr."""


@pytest.fixture
def listener() -> Iterator[tuple[str, list[str]]]:
    """A web server on this computer that writes down what it is asked for."""
    handler = type("Handler", (Listener,), {"asked": []})
    server = HTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", handler.asked  # type: ignore[attr-defined]
    server.shutdown()
    server.server_close()
    thread.join()


def hostile(address: str, secret: Path) -> str:
    """Markup of three kinds that asks for pictures, pages and files wherever it is rendered."""
    return (
        f"# Boiler\n\nThe boiler costs 4,711 crowns ![boiler]({address}/markdown.png) <img src='{address}/pixel.png'>"
        f"<img src='file://{secret}'> <img src='//attacker/share/x.png'> <iframe src='{address}/frame'></iframe> "
        f"[the boiler]({address}/link).\n"
    )


@pytest.mark.skipif(bool(MISSING) or not shutil.which("strace"), reason=f"not installed: {MISSING} or strace")
def test_an_answer_in_the_window_fetches_nothing(
    murmur: Murmur, tmp_path: Path, listener: tuple[str, list[str]]
) -> None:
    address, asked = listener
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"not for the window")
    paper = tmp_path / "boiler.md"
    paper.write_text(hostile(address, secret), encoding="utf-8")
    assert murmur.run("add", paper).code == 0
    trace = [*TRACER, "-e", "trace=%network,open,openat,openat2", "-o", str(tmp_path / "trace-1")]
    with screen(tmp_path / "pictures") as eyes:
        environment = {**murmur.environment(), "DISPLAY": eyes.display, "QT_QPA_PLATFORM": "xcb"}
        del environment["MURMUR_PASSPHRASE"]
        command = [*trace, str(COMMAND), "--home", str(murmur.home)]
        with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as running:
            look_around(eyes)
            assert running.wait(60) == 0
    assert asked == []
    made = list(calls(tmp_path))
    assert [
        call for call in made if call.name == "connect" and not call.failed and "AF_UNIX" not in call.arguments
    ] == []
    assert [call for call in made if call.name in ("listen", "accept", "accept4")] == []
    assert [call for call in made if any(kind in call.arguments for kind in INTERNET) and not call.failed] == []
    opened = [call.arguments for call in made if call.name.startswith("open")]
    assert len(opened) > 100
    assert [arguments for arguments in opened if "secret.png" in arguments or "attacker" in arguments] == []


def look_around(eyes: Screen) -> None:
    """Unlock, ask, see answer and passages, close."""
    eyes.wait("Passphrase")
    eyes.focus("Murmur")
    eyes.type(PASSPHRASE)
    eyes.press("Return")
    if eyes.wait("What this computer can run", "Ask your documents").text.startswith("What"):
        eyes.press("Return")
    eyes.click("Ask your documents")
    eyes.type(QUESTION)
    eyes.press("Return")
    eyes.wait("Supported")
    eyes.keep("hostile-answer")
    eyes.press("ctrl+q")
