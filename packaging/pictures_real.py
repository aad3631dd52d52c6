"""The scenes of pictures.py that can be played on the real parts, in a home that is thrown away afterwards."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from murmur.domain.settings import Theme
    from murmur.services.api import Door, Services
    from murmur.ui.main_window import MainWindow

    Save = Callable[[MainWindow, str], None]

QUESTION = "How many parking spaces does the tenant have?"
ELSEWHERE = "What is the landlord's telephone number on Sundays?"
PATIENCE_S = 300.0


def play(show: Callable[[Door], MainWindow], save: Save, theme: Theme) -> None:
    """Adds the samples, asks, cites, fails, and looks into the settings; a picture of each state."""
    from murmur.bootstrap import compose
    from murmur.domain.settings import Appearance
    from murmur.paths import resource
    from murmur.services.api import Door
    from murmur.storage import secrets
    from murmur.storage.home import open_home

    with tempfile.TemporaryDirectory(prefix="murmur-pictures-") as folder:
        home = open_home(Path(folder) / "home")
        key = secrets.create_in_memory(home)
        try:

            def opened(passphrase: str | None) -> Services:
                services = compose.compose(home, key)
                settings = services.settings.get()
                services.settings.change(replace(settings, appearance=Appearance(theme)))
                return services

            door = Door("nothing", home.path, resource("samples"), opened)
            window = show(door)
            try:
                _adding(window, save)
                _asking(window, save)
                _failing(window, save, Path(folder) / "files")
                _settings(window, save)
            finally:
                window.close()
        finally:
            home.close()


def _adding(window: MainWindow, save: Save) -> None:
    from tests.fakes.waiting import until

    until(lambda: window.services is not None and window.jobs.idle, "the library", PATIENCE_S)
    place = window.workspace
    assert place is not None
    save(window, "03-empty")
    window.add_samples()
    adding = place.library.adding
    assert adding is not None
    until(lambda: adding.reading or not adding.busy, "a file being read", PATIENCE_S)
    save(window, "05-adding")
    until(lambda: adding.indexing_now or (not adding.busy and window.jobs.idle), "indexing", PATIENCE_S)
    save(window, "06-indexing")
    until(lambda: not adding.busy and window.jobs.idle, "all files in", PATIENCE_S)
    until(lambda: all(entry.embedded == entry.passages for entry in place.library.documents), "vectors", PATIENCE_S)
    until(lambda: window.jobs.idle, "a quiet window", PATIENCE_S)
    save(window, "07-ready")


def _asking(window: MainWindow, save: Save) -> None:
    from tests.fakes.waiting import until

    place = window.workspace
    assert place is not None
    place.conversation.ask(QUESTION)
    turn = place.conversation.transcript.turns[-1]
    until(lambda: place.evidence.hits.hits or turn.card or turn.notice, "evidence", PATIENCE_S)
    save(window, "08-evidence")
    until(lambda: turn.streamed is not None or turn.card or turn.notice, "text", PATIENCE_S)
    save(window, "09-answering")
    until(lambda: turn.card or turn.notice, "the answer", PATIENCE_S)
    until(lambda: window.jobs.idle, "a quiet window", PATIENCE_S)
    save(window, "10-answered")
    if turn.answer is not None and turn.answer.citations:
        place.conversation.cited.emit(turn, turn.answer.citations[0].marker)
        until(lambda: place.evidence.page.view is not None and window.jobs.idle, "the page", PATIENCE_S)
        save(window, "11-page")
    place.conversation.ask(ELSEWHERE)
    other = place.conversation.transcript.turns[-1]
    until(lambda: other.card or other.notice, "the second answer", PATIENCE_S)
    until(lambda: window.jobs.idle, "a quiet window", PATIENCE_S)
    save(window, "14-not-found")
    place.evidence.search.setText("deposit interest")
    until(lambda: place.evidence.hits.question == "deposit interest" and window.jobs.idle, "words", PATIENCE_S)
    save(window, "16-search")


def _failing(window: MainWindow, save: Save, folder: Path) -> None:
    from tests.fakes.waiting import until

    place = window.workspace
    assert place is not None
    folder.mkdir()
    (folder / "quarterly-figures.pdf").write_bytes(b"%PDF-1.7\nbroken")
    (folder / "drawing.dwg").write_bytes(b"AC1032" + bytes(200))
    (folder / "notes.txt").write_text("Call the surveyor on Monday.\n", encoding="utf-8")
    place.add([folder / name for name in ("quarterly-figures.pdf", "drawing.dwg", "notes.txt")])
    adding = place.library.adding
    assert adding is not None
    until(lambda: not adding.busy and window.jobs.idle, "the end of adding", PATIENCE_S)
    if place.library.all_failures():
        place.library.show_failures()
    save(window, "17-failures")


def _settings(window: MainWindow, save: Save) -> None:
    from tests.fakes.waiting import until

    from murmur.ui.settings.dialog import SettingsDialog

    window.show_settings()
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    save(window, "18-settings-appearance")
    dialog.open_page("health")
    until(lambda: window.jobs.idle, "the checks", PATIENCE_S)
    save(window, "18-settings-health")
    dialog.close()
