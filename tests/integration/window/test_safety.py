"""What a document or an answer says is shown and never obeyed: no picture, no page, no file is fetched (P9)."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QTextEdit, QWidget
from tests.fakes.services import cite, quoted
from tests.fakes.waiting import settle, until
from tests.integration.window.conftest import Stage

from murmur.domain.answers import Answer, Verdict
from murmur.domain.documents import Hit
from murmur.ui.theme import Look
from murmur.ui.widgets.safe_text import SafeText

pytestmark = pytest.mark.window


class _Listener(BaseHTTPRequestHandler):
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
    handler = type("Handler", (_Listener,), {"asked": []})
    server = HTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", handler.asked  # type: ignore[attr-defined]
    server.shutdown()
    server.server_close()
    thread.join()


def hostile(address: str, secret: Path) -> str:
    return (
        f"<img src='{address}/pixel.png'><img src='file://{secret}'> "
        f"<img src='//attacker/share/x.png'> <img src='\\\\attacker\\share\\x.png'> "
        f"<link rel='stylesheet' href='{address}/style.css'> <iframe src='{address}/frame'></iframe> "
        f"<h1>Boiler</h1> ![boiler]({address}/markdown.png) <a href='{address}/link'>boiler</a> & boiler <b>bold</b>"
    )


@pytest.mark.loopback
def test_markup_in_documents_titles_questions_and_answers_is_shown_as_it_is_and_fetches_nothing(
    stage: Stage, tmp_path: Path, listener: tuple[str, list[str]]
) -> None:
    address, asked = listener
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"not for the window")
    text = hostile(address, secret)
    # So long a name is cut short wherever it stands, and whole in a tool tip.
    file = tmp_path / ("<img src=x>&amp;" * 12 + ".txt")
    file.write_text(text, encoding="utf-8")
    stage.house.fill(file)

    def script(hits: tuple[Hit, ...]) -> Answer:
        citation = cite(1, hits[0], hits[0].text)
        answer = quoted(text, hits, 0.0)
        return replace(answer, text=f"{text} [1]", citations=(citation,), verdict=Verdict.PARTLY, notice=text)

    stage.house.chat.scripts[text] = script
    place = stage.workspace()
    place.conversation.ask(text)
    turn = place.conversation.transcript.turns[0]
    until(lambda: turn.card is not None, "the answer")
    assert turn.card is not None
    turn.card.cited.emit(1)
    until(lambda: place.evidence.page.view is not None, "the page")
    stage.quiet()
    stage.main.grab()
    assert "<img src='" in turn.card.text.toPlainText()
    assert "<h1>Boiler</h1>" in place.evidence.page.text.toPlainText()
    for widget in QApplication.allWidgets():
        assert_harmless(widget)
    rows = place.library.document_list.rows
    assert_plain(str(rows.data(rows.index(1), Qt.ItemDataRole.ToolTipRole)))
    assert not asked


def assert_harmless(widget: QWidget) -> None:
    """No label or tip that Qt would read as markup, and no text with a picture in it."""
    if isinstance(widget, QLabel):
        assert widget.textFormat() is Qt.TextFormat.PlainText, widget.text()
    assert_plain(widget.toolTip())
    if isinstance(widget, QTextEdit):
        assert isinstance(widget, SafeText)
        assert not widget.refused, "nothing even asked"
        formats = widget.document().allFormats()
        assert not [entry for entry in formats if entry.isImageFormat()]


def assert_plain(tip: str) -> None:
    """Only the wrapping that keeps white space is markup; all else is escaped."""
    inside = re.sub(r"^<span style='white-space: pre-wrap'>(.*)</span>$", r"\1", tip, flags=re.DOTALL)
    assert "<" not in inside, tip


@pytest.mark.loopback
def test_even_markup_that_is_parsed_by_mistake_is_refused_whatever_it_asks_for(
    look: Look, tmp_path: Path, listener: tuple[str, list[str]]
) -> None:
    address, asked = listener
    text = SafeText(look)
    text.show()
    text.setHtml(hostile(address, tmp_path / "secret.png"))
    settle()
    text.grab()
    assert f"{address}/pixel.png" in text.refused
    assert any(name.startswith("file:") for name in text.refused)
    for kind in QTextDocument.ResourceType:
        assert text.loadResource(kind.value, QUrl(f"{address}/x")) is None
    assert not asked
    text.deleteLater()


def test_a_link_opens_only_after_its_whole_address_was_shown_and_agreed_to(stage: Stage) -> None:
    address = "https://example.org/a/very/long/path?that=hides&where=it#goes"
    question = "How many parking spaces does the tenant have?"
    stage.house.fill()
    stage.house.chat.scripts[question] = lambda hits: replace(quoted(question, hits), text=f"See {address} [1]")
    place = stage.workspace()
    place.conversation.ask(question)
    turn = place.conversation.transcript.turns[0]
    until(lambda: turn.card is not None, "the answer")
    assert turn.card is not None
    assert address in [found for found, _ in turn.card.text.anchors()]
    turn.card.text.anchorClicked.emit(QUrl(address))
    assert stage.opened == []
    box = stage.main.findChild(QMessageBox)
    assert box is not None
    assert box.informativeText() == address
    assert box.textFormat() is Qt.TextFormat.PlainText
    box.reject()
    assert stage.opened == []
    settle()
    turn.card.text.anchorClicked.emit(QUrl(address))
    box = stage.main.findChild(QMessageBox)
    assert box is not None
    box.accept()
    assert stage.opened == [address]
