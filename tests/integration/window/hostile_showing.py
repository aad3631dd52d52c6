"""Shows hostile answers in a transcript; as a program of its own, so that its calls of the system can be traced."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication, QTextBrowser
from tests.data.hostile_answers import FILES, answers
from tests.fakes.waiting import settle
from tests.integration.window.test_transcript import answer, ask, rested

from murmur.ui.chat.answer_text import MOST
from murmur.ui.chat.markdown import MOST_PIECES
from murmur.ui.chat.transcript import Transcript
from murmur.ui.theme import Look

WINDOWS = "\\\\planted\\share"
"""As a share of another computer; here a file can be called so."""
PLANTED = ("planted-1.png", "planted-2.png", "planted-3.png", "planted-4", WINDOWS)
CONTROL = "control.png"
"""The one picture that is opened, by a text that is not safe: so the trace is known to see what it is there to see."""


def shown_safely(transcript: Transcript, name: str, text: str) -> None:
    """Shows the answer as any other; what it costs is bounded, and nothing is asked for."""
    turn = ask(transcript)
    turn.append(text[: MOST // 10])
    turn.finish(answer(text))
    rested(transcript)
    assert turn.card is not None
    shown = turn.card.text
    document = shown.document()
    assert not shown.refused, name
    assert document.characterCount() < 2 * MOST, name
    assert document.blockCount() < MOST_PIECES, name
    formats = document.allFormats()
    assert not [entry for entry in formats if entry.isImageFormat()], name
    addresses = {address for address, _ in shown.anchors()}
    assert all(address.startswith(("http://", "https://", "mailto:", "cite:")) for address in addresses), name
    assert not [address for address in addresses if address.startswith("cite:") and address != "cite:1"], name
    transcript.grab()
    transcript.clear()
    settle()


def planted(text: str, folder: Path) -> str:
    """The answer with the addresses of files that are there: an open of any would succeed."""
    plain, share, windows, remote = FILES
    for address, file in (
        (remote, f"file://localhost{folder}/planted-1.png"),
        (plain, f"file://{folder}/planted-2.png"),
        (share, f"/{folder}/planted-3.png"),
        (windows, WINDOWS),
    ):
        text = text.replace(address, file)
    return text.replace("../../etc/passwd", "planted-4").replace("javascript:alert(1)", "planted-4")


def main(folder: Path, every: int) -> None:
    """Shows each `every`th of the answers, and says how long the slowest took of the processor's time."""
    transcript = Transcript(Look(application))
    transcript.resize(600, 700)
    transcript.show()
    settle()
    took = []
    for name, text in answers()[::every]:
        begun = time.process_time()
        shown_safely(transcript, name, planted(text, folder))
        took.append((time.process_time() - begun, name))
    unsafe = QTextBrowser()
    unsafe.setHtml(f"<img src='file://{folder}/{CONTROL}'>")
    unsafe.show()
    settle()
    seconds, name = max(took)
    print(f"{len(took)} shown, the slowest in {seconds * 1000:.0f} ms: {name}")


if __name__ == "__main__":
    application = QApplication(["murmur"])
    main(Path(sys.argv[1]), int(sys.argv[2]))
