"""Saves pictures of the real window in every state, to be looked at: `python packaging/pictures.py FOLDER`.

Over the scripted library of the tests every state can be held still. With `--real` the same scenes are played on the
real parts, in a temporary home; states that cannot be held (a crash) are left out.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from tests.fakes.services import FakeHouse

    from murmur.services.api import Door
    from murmur.ui.main_window import MainWindow
    from murmur.ui.theme import Look
    from murmur.ui.workspace import Workspace

QUESTION = "How many parking spaces does the tenant have?"
ELSEWHERE = "What is the landlord's telephone number on Sundays?"
CRASHING = "How long are hands kept wet during a disinfection?"
DOUBTFUL = "How much was the turnover in 2025?"


class Studio:
    """One window at a time, photographed."""

    def __init__(self, folder: Path, look: Look, suffix: str, size: tuple[int, int]) -> None:
        self.folder = folder
        self.look = look
        self.suffix = suffix
        self.size = size

    def save(self, window: MainWindow, name: str) -> None:
        from PySide6.QtWidgets import QApplication
        from tests.fakes.waiting import settle

        settle()
        shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible() and widget is not window]
        shown.sort(key=_depth)  # what a dialog opened lies on it
        picture = window.grab()
        from PySide6.QtCore import QRect
        from PySide6.QtGui import QColor, QPainter

        painter = QPainter(picture)
        for widget in shown:
            corner = widget.pos() - window.pos()
            painter.drawPixmap(corner, widget.grab())
            painter.setPen(QColor(self.look.colours.border_strong))
            painter.drawRect(QRect(corner, widget.size()).adjusted(0, 0, -1, -1))
        painter.end()
        target = self.folder / f"{name}-{self.suffix}.png"
        picture.save(str(target))
        print(target)

    def window(self, door: Door, *, new: bool = False) -> MainWindow:
        """A new library begins with two pages."""
        from murmur.domain.settings import Theme
        from murmur.ui import window_state
        from murmur.ui.main_window import MainWindow

        theme = Theme.DARK if self.look.dark else Theme.LIGHT
        width, height = self.size
        kept = replace(window_state.load(door.home), width=width, height=height, theme=theme.value, tour_seen=not new)
        window_state.save(door.home, kept)
        window = MainWindow(door, self.look, lambda address: False)
        window.show()
        window.activateWindow()
        return window


def _depth(widget: QWidget) -> int:
    above = widget.parentWidget()
    return 0 if above is None else 1 + _depth(above)


def workspace(window: MainWindow) -> Workspace:
    from tests.fakes.waiting import until

    until(lambda: window.workspace is not None and window.services is not None, "an open library", 120)
    assert window.workspace is not None
    return window.workspace


def house(studio: Studio, **options: object) -> FakeHouse:
    from tests.fakes.services import FakeHouse, FakeSettings

    from murmur.domain.settings import Appearance, Settings, Theme

    theme = Theme.DARK if studio.look.dark else Theme.LIGHT
    settings = FakeSettings(Settings(appearance=Appearance(theme)))
    return FakeHouse(Path(tempfile.mkdtemp(prefix="murmur-pictures-")), settings=settings, **options)  # type: ignore[arg-type]


def unlocking(studio: Studio) -> None:
    from murmur.domain.errors import WrongPassphrase

    window = studio.window(house(studio, needs="passphrase").door())
    assert window.unlock is not None
    window.unlock.first.setText("not this one")
    window.unlock.show_error(WrongPassphrase())
    studio.save(window, "02-unlock-wrong")
    window.close()


def empty(studio: Studio) -> None:
    from tests.fakes.waiting import until

    scene = house(studio)
    window = studio.window(scene.door())
    place = workspace(window)
    until(lambda: window.jobs.idle, "a quiet window")
    studio.save(window, "03-empty")
    window.drops.overlay.offer([scene.door().samples, Path("a.pdf"), Path("b.pdf")], "Documents")
    studio.save(window, "04-drop")
    window.drops.overlay.hide()
    scene.documents.reading.close()
    window.add_samples()
    scene.documents.reading.let(5)
    until(
        lambda: scene.documents.reading.waiting and place.library.document_list.rows.rowCount() > 2, "a file being read"
    )
    studio.save(window, "05-adding")
    scene.documents.reading.open()
    until(lambda: place.library.adding is not None and not place.library.adding.busy, "all files in")
    scene.documents.index(41, 96)
    until(lambda: place.library.activity.isVisible() and window.jobs.idle, "indexing")
    place.library.refresh()
    until(lambda: window.jobs.idle, "a quiet window")
    studio.save(window, "06-indexing")
    window.close()


def answering(studio: Studio) -> None:
    from tests.fakes.waiting import until

    scene = house(studio)
    scene.fill()
    script(scene)
    window = studio.window(scene.door())
    place = workspace(window)
    until(lambda: window.jobs.idle, "a quiet window")
    studio.save(window, "07-ready")
    scene.chat.streaming.close()
    place.conversation.ask(QUESTION)
    until(lambda: scene.chat.streaming.waiting, "evidence")
    until(lambda: place.evidence.hits.hits, "evidence on screen")
    studio.save(window, "08-evidence")
    scene.chat.streaming.let(9)
    turn = place.conversation.transcript.turns[0]
    until(lambda: turn.streamed is not None and len(turn.streamed.plain) > 30, "some text")
    studio.save(window, "09-answering")
    scene.chat.streaming.open()
    until(lambda: turn.card is not None and window.jobs.idle, "the answer")
    studio.save(window, "10-answered")
    place.conversation.cited.emit(turn, 1)
    until(lambda: place.evidence.page.view is not None and window.jobs.idle, "the page")
    studio.save(window, "11-page")
    assert turn.card is not None
    turn.card.badge.click()
    studio.save(window, "12-badge")
    if turn.card.badge.popover is not None:
        turn.card.badge.popover.close()
    place.conversation.ask(DOUBTFUL)
    second = place.conversation.transcript.turns[1]
    until(lambda: second.card is not None and window.jobs.idle, "the second answer")
    studio.save(window, "13-partly")
    place.conversation.ask(ELSEWHERE)
    third = place.conversation.transcript.turns[2]
    until(lambda: third.card is not None and window.jobs.idle, "the third answer")
    studio.save(window, "14-not-found")
    from murmur.domain.errors import WorkerCrashed

    scene.chat.crashes.append(WorkerCrashed())
    place.conversation.ask(CRASHING)
    fourth = place.conversation.transcript.turns[3]
    until(lambda: fourth.notice is not None and window.jobs.idle, "the crash")
    studio.save(window, "15-crash")
    place.evidence.search.setText("deposit interest")
    until(lambda: scene.documents.searches[-1] == "deposit interest" and window.jobs.idle, "what was searched")
    studio.save(window, "16-search")
    window.close()


def failures(studio: Studio) -> None:
    from tests.fakes.waiting import until

    from murmur.domain.errors import DocumentError, DocumentTooLarge, EncryptedDocument

    scene = house(studio)
    folder = Path(tempfile.mkdtemp(prefix="murmur-files-"))
    for name in ("Board minutes 2019 (scanned).pdf", "payroll-protected.pdf", "atlas.pdf", "notes.txt"):
        (folder / name).write_bytes(b"\xff\xfe\x00" if name.endswith("pdf") else b"Call the surveyor on Monday.\n")
    scan = DocumentError("The document holds pictures of text only", "Add it again when reading pictures is possible")
    scene.documents.failing = {
        "Board minutes 2019 (scanned).pdf": scan,
        "payroll-protected.pdf": EncryptedDocument(),
        "atlas.pdf": DocumentTooLarge(),
    }
    scene.fill(scene.door().samples)
    window = studio.window(scene.door())
    place = workspace(window)
    place.add([folder])
    until(lambda: place.library.adding is not None and len(place.library.adding.failures) == 3, "failures")
    until(lambda: window.jobs.idle, "a quiet window")
    place.library.show_failures()
    studio.save(window, "17-failures")
    window.close()


def dialogs(studio: Studio) -> None:
    from tests.fakes.services import FakeDoctor
    from tests.fakes.waiting import until

    from murmur.services.api import Check
    from murmur.ui.command_palette import CommandPalette
    from murmur.ui.crash import report_of
    from murmur.ui.help.dialog import HelpDialog
    from murmur.ui.help.tour import Tour
    from murmur.ui.settings.dialog import SettingsDialog

    scene = house(studio)
    scene.doctor = FakeDoctor(
        Check("Seal", "ok", "All four workers are sealed: no socket of any family can be opened."),
        Check("Storage", "ok", "SQLCipher 4.19, write-ahead log, 3 documents, 96 passages."),
        Check("Key", "warn", "No keyring here; a passphrase wraps the key.", "Keep the passphrase safe"),
        Check("Graphics processor", "ok", "None found; answers are made by 2 processor cores."),
        Check("Chat model", "fail", "Its checksum is wrong.", "Install the model again: its file is damaged"),
    )  # fmt: skip
    scene.fill()
    window = studio.window(scene.door())
    workspace(window)
    until(lambda: window.jobs.idle, "a quiet window")
    window.show_settings()
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    for page in (*dialog.sections, "health"):
        dialog.open_page(page)
        until(lambda: window.jobs.idle, "a quiet dialog")
        studio.save(window, f"18-settings-{page}")
    dialog.close()
    for page in ("begin", "verdicts", "keys"):
        window.show_help(page)
        studio.save(window, f"19-help-{page}")
        for help_dialog in window.findChildren(HelpDialog):
            help_dialog.close()
    window.show_palette()
    studio.save(window, "20-commands")
    for palette in window.findChildren(CommandPalette):
        palette.close()
    window.show_tour()
    studio.save(window, "21-tour")
    tour = window.findChild(Tour)
    assert tour is not None
    tour.end()
    window.show_unexpected(report_of("RuntimeError", ["ui/evidence/page_pane.py:158 show_page"]))
    studio.save(window, "22-crash")
    window.close()


def script(scene: FakeHouse) -> None:
    """A prose answer one sentence of which says what its passage does not."""
    from tests.fakes.services import best_sentence, cite, quoted

    from murmur.domain.answers import Answer, Verdict
    from murmur.domain.documents import Hit

    def doubtful(hits: tuple[Hit, ...]) -> Answer:
        answer = quoted(DOUBTFUL, hits, 0.0)
        citations = (
            cite(1, hits[0], best_sentence(DOUBTFUL, hits[0].text)),
            cite(2, hits[1], best_sentence(DOUBTFUL, hits[1].text)),
        )
        wrong = "The cooperative expects a further rise to EUR 52 million in 2026."
        text = (
            "The turnover rose to EUR 48.6 million in 2025, after EUR 45.3 million in the year before [1]. "
            f"Cheese carried most of the growth [2]. {wrong} [1]"
        )
        return replace(answer, text=text, verdict=Verdict.PARTLY, citations=citations, unsupported=(wrong,))

    scene.chat.scripts[DOUBTFUL] = doubtful


def kept_in(module: str, *names: str) -> Callable[[Studio], None]:
    """Scenes that have a file of their own beside this one."""

    def play(studio: Studio) -> None:
        for name in names:
            getattr(import_module(module), name)(studio)

    return play


SCENES: dict[str, Callable[[Studio], None]] = {
    "documents": kept_in("pictures_documents", "documents", "plain_chat"),
    "conversations": kept_in("pictures_conversations", "conversations"),
    "thoughts": kept_in("pictures_conversations", "thoughts"),
    "beginning": kept_in("pictures_beginning", "beginning"),
    "unlocking": unlocking,
    "empty": empty,
    "answering": answering,
    "failures": failures,
    "dialogs": dialogs,
    "full": kept_in("pictures_full", "full", "compared"),
    "managed": kept_in("pictures_policy", "replacing", "managed"),
    "vault": kept_in("pictures_vault", "vault"),
    "models": kept_in("pictures_models", "models"),
    "register": kept_in("pictures_ledger", "register"),
    "updates": kept_in("pictures_updates", "updates"),
    "licences": kept_in("pictures_licences", "licences"),
    "cloud": kept_in("pictures_cloud", "preview", "in_the_cloud", "allowing"),
}


def _screen() -> Path:
    """Qt's screen without a display is 800 pixels wide unless it is told otherwise."""
    screen = {"name": "studio", "x": 0, "y": 0, "width": 2560, "height": 1600, "logicalDpi": 96, "dpr": 1}
    file = Path(tempfile.mkdtemp(prefix="murmur-screen-")) / "screen.json"
    file.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return file


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--theme", choices=("light", "dark", "both"), default="both")
    parser.add_argument("--size", default="1280x800", help="WIDTHxHEIGHT in device-independent pixels")
    parser.add_argument("--scale", type=float, default=1.0, help="pixels of the screen for one of them")
    parser.add_argument("--language", choices=("en", "de", "fr", "es"), default="en", help="of the window's own words")
    parser.add_argument("--right-to-left", action="store_true", help="the window mirrored, as for Arabic or Hebrew")
    parser.add_argument("--real", action="store_true", help="the scenes that the real parts can play")
    parser.add_argument("--scene", choices=sorted(SCENES), action="append", help="default: all")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={_screen()}")
    if options.scale != 1.0:
        os.environ["QT_SCALE_FACTOR"] = str(options.scale)
    sys.path[:0] = [str(ROOT), str(ROOT / "app")]
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from murmur.domain.settings import Language, Theme
    from murmur.ui import language
    from murmur.ui.theme import Look

    application = QApplication(["murmur"])
    translators = language.install(application, Language(options.language))
    if options.right_to_left:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    look = Look(application)
    options.folder.mkdir(parents=True, exist_ok=True)
    width, height = (int(part) for part in options.size.split("x"))
    themes = ("light", "dark") if options.theme == "both" else (options.theme,)
    for theme in themes:
        look.choose(Theme(theme))
        suffix = f"{theme}-{options.size}" + (f"@{options.scale:g}x" if options.scale != 1.0 else "")
        suffix += "-rtl" * options.right_to_left + f"-{options.language}" * bool(translators)
        studio = Studio(options.folder, look, suffix, (width, height))
        if options.real:
            from pictures_real import play

            play(studio.window, studio.save, Theme(theme))
            continue
        for name in options.scene or SCENES:
            look.choose(Theme(theme))
            SCENES[name](studio)
    return 0


if __name__ == "__main__":
    sys.exit(main())
