"""The window over everything that is real, down to a server that keeps what was on the wire."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.fakes.cloud_server import CloudServer, delta, event, head, said, serving, usage
from tests.fakes.download_server import make_certificates
from tests.fakes.waiting import settle, until

from murmur.bootstrap import compose
from murmur.domain.cloud import Sharing
from murmur.domain.settings import Cloud
from murmur.paths import resource
from murmur.services.api import Door, Services
from murmur.storage import secrets
from murmur.storage.home import open_home
from murmur.ui import window_state
from murmur.ui.cloud.preview import PreviewDialog
from murmur.ui.main_window import MainWindow
from murmur.ui.theme import Look

pytestmark = [pytest.mark.window, pytest.mark.proof, pytest.mark.loopback, pytest.mark.timeout(600)]
PATIENCE_S = 240.0
LETTER = """Ms Jane Cooper of Northwind Trading Ltd writes that the tenant has four parking spaces at Mill Lane.
Her address is jane.cooper@northwind.example. Project Heron is not to be named.
"""
QUESTION = "How many parking spaces does the tenant have?"


@pytest.fixture
def authority(tmp_path: Path) -> tuple[Path, Path]:
    return make_certificates(tmp_path)


@pytest.fixture
def server(authority: tuple[Path, Path]) -> Iterator[CloudServer]:
    with serving(authority[1]) as running:
        running.answers = [
            said(
                head(), delta("", role="assistant"), delta("The tenant has four "), delta("parking spaces [1]."),
                delta(None, "stop"), usage(310, 9), event("[DONE]"),
            )
        ]  # fmt: skip
        yield running


@pytest.fixture
def window(look: Look, tmp_path: Path, server: CloudServer, authority: tuple[Path, Path]) -> Iterator[MainWindow]:
    home = open_home(tmp_path / "home")
    key = secrets.create_in_memory(home)

    def opened(passphrase: str | None) -> Services:
        services = compose.compose(home, key)
        cloud = Cloud(
            enabled=True, address=f"https://{server.host}/v1", model="stork-large", ca_file=str(authority[0]),
            price_in=2.5, price_out=10.0,
        )  # fmt: skip
        services.settings.change(replace(services.settings.get(), cloud=cloud))
        return services

    window_state.save(home.path, replace(window_state.load(home.path), tour_seen=True))
    made = MainWindow(Door("nothing", home.path, resource("samples"), opened), look, lambda address: False)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    settle()
    home.close()


def connected(server: CloudServer) -> int:
    return server.connections


def test_what_was_read_in_the_window_is_what_was_on_the_wire(
    window: MainWindow, server: CloudServer, tmp_path: Path
) -> None:
    until(lambda: window.services is not None and window.jobs.idle, "the library", PATIENCE_S)
    services, place = window.services, window.workspace
    assert services is not None
    assert place is not None
    (tmp_path / "letter.txt").write_text(LETTER, encoding="utf-8")
    place.add([tmp_path / "letter.txt"], "Case 41")
    until(lambda: place.library.documents and window.jobs.idle, "the letter", PATIENCE_S)
    services.escalation.set_never_send("Case 41", ("Project Heron",))
    place.conversation.ask(QUESTION)
    turns = place.conversation.transcript.turns
    until(lambda: turns and turns[0].answer is not None and window.jobs.idle, "the local answer", PATIENCE_S)
    turn = turns[0]
    assert "not open" in window.cloud.why_not(turn)
    window.cloud.share("Case 41", Sharing.ASK)
    until(lambda: not window.cloud.why_not(turn) and window.jobs.idle, "that it may be asked", PATIENCE_S)
    assert server.got == []
    window.cloud.ask(turn)
    dialog = window.findChildren(PreviewDialog)[0]
    until(lambda: dialog.preview is not None and window.jobs.idle, "the preview", PATIENCE_S)
    assert dialog.choosing is not None
    dialog.choosing.also.wanted.emit("Mill Lane")
    until(lambda: dialog.preview is not None and window.jobs.idle, "the new preview", PATIENCE_S)
    view = dialog.reading.view
    view.selectAll()
    read = view.exact_selection()
    assert connected(server) == 0, "before the approval nobody is spoken to"
    dialog.send.click()
    until(lambda: turn.answer is not None and turn.answer.engine.place == "cloud", "the cloud's answer", PATIENCE_S)
    (wire,) = server.got
    assert wire.decode().replace("\r\n", "\n", wire.count(b"\r\n")) == read
    assert connected(server) == 1
    asked = json.loads(wire.partition(b"\r\n\r\n")[2])["messages"][1]["content"]
    for hidden in ("Jane Cooper", "jane.cooper", "Heron", "Mill Lane", "letter.txt", "Case 41"):
        assert hidden not in asked
    assert turn.answer is not None
    left = turn.answer.disclosed
    assert left is not None
    assert left.bytes == len(wire.partition(b"\r\n\r\n")[2])
    entry = services.ledger.entries()[left.entry - 1]
    assert (entry.number, entry.record.payload_sha256) == (left.entry, left.sha256)
    assert turn.card is not None
    assert server.host in turn.card.made.text()
    assert turn.earlier == 1
    settle()
    until(lambda: window.jobs.idle and not place.conversation.transcript.busy, "a quiet window", PATIENCE_S)
