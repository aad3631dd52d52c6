"""Measures how soon the window is up, against a bare PySide6 window, and how long it is ever busy.

    python tests/benchmarks/bench_window.py [--runs 5] [--json]

Start: seconds from the birth of the process to the first painted frame, and to an open library in which a question can
be asked, each kind in turn, the median of all runs.
Busy: the longest gap of the event loop while files are added, while passages are indexed, while answers
stream, and while a conversation of 500 turns is opened and scrolled; and the memory that one takes.
The services are the scripted ones of the tests, which flood the window faster than real ones can.
The last lines say it in short.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.fakes.services import FakeHouse

    from murmur.domain.answers import Answer
    from murmur.domain.documents import Hit
    from murmur.domain.settings import Theme
    from murmur.ui.theme import Look
    from murmur.ui.workspace import Workspace

Report = Callable[[str, dict[str, float]], None]
ROOT = Path(__file__).resolve().parents[2]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(ROOT), str(ROOT / "app")]

PAINTED = """
from PySide6.QtCore import QEvent, QObject, QTimer
import time
class Watch(QObject):
    painted = 0.0
    usable = staticmethod(lambda: True)
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and watched.isWindow() and not self.painted:
            self.painted = 1.0
            QTimer.singleShot(0, self.shown)
        return False
    def shown(self):
        self.painted = time.time() - float(sys.argv[1])
        self.wait()
    def wait(self):
        if not self.usable():
            QTimer.singleShot(2, self.wait)
            return
        print(self.painted, time.time() - float(sys.argv[1]), flush=True)
        os._exit(0)
"""
BARE = f"""
import os, sys
from PySide6.QtWidgets import QApplication, QWidget
{PAINTED}
app = QApplication([])
window = QWidget()
window.resize(1280, 800)
watch = Watch()
window.installEventFilter(watch)
window.show()
app.exec()
"""
SHOWN = f"""
from murmur.ui import app
{PAINTED}
show = app.MainWindow.show
def shown(window):
    window.watch = Watch()
    window.watch.usable = lambda: window.services is not None or not OPENS
    window.installEventFilter(window.watch)
    show(window)
app.MainWindow.show = shown
"""
WINDOW = f"""
import os, sys, threading
from pathlib import Path
sys.path.insert(0, {str(ROOT / "app")!r})
OPENS = False
from murmur.services.api import Door
{SHOWN}
never = threading.Event()
door = Door("nothing", Path(sys.argv[2]), Path(sys.argv[2]), lambda passphrase: never.wait())
app.run(door, [])
"""
PROGRAM = f"""
import os, sys
sys.path.insert(0, {str(ROOT / "app")!r})
OPENS = True
from murmur.bootstrap.start import run
{SHOWN}
run(["--home", sys.argv[2]])
"""


# With a passphrase at hand the program asks for none.
ENVIRONMENT = {**os.environ, "MURMUR_PASSPHRASE": "four unrelated quiet birds"}


def start_up(runs: int) -> dict[str, float]:
    """Medians in seconds, and their ratios to the bare window's.

    "window" is Murmur's window alone, "program" the whole program as `murmur --home FOLDER` starts it, and "usable" the
    same until its library is open.
    """
    kinds = {"bare": BARE, "window": WINDOW, "program": PROGRAM}
    times: dict[str, list[float]] = {name: [] for name in (*kinds, "usable")}
    with tempfile.TemporaryDirectory() as home:
        for _ in range(runs + 1):
            for name, program in kinds.items():
                command = [sys.executable, "-c", program, str(time.time()), home]
                done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60, env=ENVIRONMENT)
                painted, usable = map(float, done.stdout.split())
                times[name].append(painted)
                if name == "program":
                    times["usable"].append(usable)
    # The first of each warms the disk's cache.
    middle = {name: statistics.median(taken[1:]) for name, taken in times.items()}
    report = {f"{name}_s": round(value, 3) for name, value in middle.items()}
    return report | {f"{name}_ratio": round(middle[name] / middle["bare"], 2) for name in ("window", "program")}


class Show:
    """The window over scripted services, and the scenes that are played on it while somebody types."""

    def __init__(self, report: Report) -> None:
        from PySide6.QtWidgets import QApplication
        from tests.fakes.heartbeat import Heartbeat
        from tests.fakes.services import FakeHouse
        from tests.fakes.waiting import until

        from murmur.ui.help.tour import Tour
        from murmur.ui.main_window import MainWindow
        from murmur.ui.theme import Look

        self.report = report
        application = QApplication.instance() or QApplication(["murmur"])
        assert isinstance(application, QApplication)
        self.folder = Path(tempfile.mkdtemp())
        self.house = FakeHouse(self.folder / "home")
        self.house.fill()
        self.window = MainWindow(self.house.door(), Look(application), lambda address: False)
        self.window.show()
        self.window.resize(1280, 800)
        until(lambda: self.window.services is not None and self.window.jobs.idle, "the library")
        for tour in self.window.findChildren(Tour):
            tour.end()
        assert self.window.workspace is not None
        self.place = self.window.workspace
        self.heart = Heartbeat()

    def scene(self, name: str, begin: Callable[[], object], ended: Callable[[], object]) -> None:
        """Reports the longest gap of the event loop from `begin` until `ended` holds."""
        from tests.fakes.waiting import until

        self.heart.start()
        begin()
        until(lambda: _type(self.place) and ended(), name, 240)
        self.heart.stop()
        figures = {
            "longest_ms": self.heart.longest,
            "p99_ms": self.heart.share(0.99),
            "longest_own_work_ms": max(self.heart.worked, default=0.0),
            "seconds": sum(self.heart.gaps) / 1000,
        }
        self.report(name, {key: round(value, 1) for key, value in figures.items()})

    def library(self) -> None:
        from murmur.services.api import Indexing

        files = self.folder / "files"
        files.mkdir()
        for number in range(600):
            words = "\n\n".join(f"Paragraph {line} of file {number} is about rent and boilers." for line in range(30))
            (files / f"file-{number:03}.txt").write_text(words, encoding="utf-8")
        jobs, adding = self.window.jobs, self.place.library.adding
        assert adding is not None
        self.scene("adding 600 files", lambda: self.place.add([files]), lambda: not adding.busy and jobs.idle)

        def index() -> None:
            for done in range(0, 20_001, 20):
                time.sleep(0.002)
                for listener in self.house.documents._listeners:
                    listener(Indexing(done, 20_000))

        self.scene(
            "indexing 20,000 passages",
            lambda: jobs.start(self.window, lambda job: index()),
            lambda: jobs.idle and not adding.indexing_now,
        )

    def answers(self, when: str = "") -> None:
        long = "How long is the story that the tenant tells the landlord?"
        rich = "What is the rent of the flat, as a table and as a program?"
        self.house.chat.scripts[long] = _story
        self.house.chat.scripts[rich] = _rich
        turns = self.place.conversation.transcript.turns
        for name, question in (
            ("answering (1,500 words)", long),
            ("answering (lists, tables, code)", rich),
            ("answering (a quote)", "How many parking spaces does the tenant have?"),
        ):
            count = len(turns)
            self.scene(
                f"{name}{when}",
                lambda question=question: _ask(self.house, self.place, question),  # type: ignore[misc]
                lambda count=count: len(turns) > count and not self.place.conversation.busy and self.window.jobs.idle,  # type: ignore[misc]
            )

    def evidence(self) -> None:
        hits, page = self.place.evidence.hits, self.place.evidence.page
        search = self.place.evidence.search
        self.scene("searching while typing", lambda: search.setText("rent"), lambda: len(hits.hits) == 20)
        self.scene(
            "opening a page", lambda: self.place.evidence.open_hit(0), lambda: page.view and self.window.jobs.idle
        )
        self.scene("changing the theme", lambda: self.window.look.choose(_other(self.window.look)), lambda: True)

    def long_conversation(self) -> None:
        """A conversation of 500 turns is opened, scrolled from its end to its beginning, and asked once more."""
        from tests.benchmarks.long_conversation import TURNS, Scrolling, keep, megabytes

        conversation = self.place.conversation
        transcript = conversation.transcript
        kept = keep(self.house.conversations)
        before = megabytes()

        def opened() -> bool:
            return len(transcript.turns) == TURNS and not transcript.busy and self.window.jobs.idle

        self.scene(f"opening {TURNS} turns", lambda: conversation.open(kept), opened)
        shown = megabytes()
        scrolling = Scrolling(transcript)
        self.scene(f"scrolling {TURNS} turns", scrolling.begin, lambda: scrolling.ended and not transcript.busy)
        scrolled = megabytes()
        self.answers(f", after {TURNS} turns")
        figures = {
            "before_mb": before,
            "opened_mb": shown,
            "scrolled_mb": scrolled,
            "answered_mb": megabytes(),
            "awake": float(sum(turn.awake for turn in transcript.turns)),
        }
        self.report(f"memory of {TURNS} turns", {key: round(value, 1) for key, value in figures.items()})


def busy(report: Report) -> None:
    """Calls `report` with the gaps of each scene, in milliseconds."""
    show = Show(report)
    show.library()
    show.answers()
    show.evidence()
    show.long_conversation()
    show.window.close()


def _ask(house: FakeHouse, place: Workspace, question: str) -> None:
    """Five words every 8 milliseconds: faster than any model on a laptop."""
    gate = house.chat.streaming
    gate.close()

    def run() -> None:
        for _ in range(400):
            gate.let(5)
            time.sleep(0.008)
        gate.open()

    threading.Thread(target=run, daemon=True).start()
    place.conversation.ask(question)


def _type(place: Workspace) -> bool:
    """A letter, and the next time gone again: somebody is writing all the while."""
    from PySide6.QtTest import QTest

    field = place.conversation.composer.field
    if field.toPlainText():
        field.clear()
    else:
        QTest.keyClicks(field, "a")
    return True


def _story(hits: tuple[Hit, ...]) -> Answer:
    from murmur.domain.answers import Answer, Engine, Timings, Verdict

    lines = [" ".join(f"word{number}" for number in range(60)) + " [1]." for _ in range(25)]
    text = "\n".join(lines)
    return Answer("", text, Verdict.UNCHECKED, (), (), (), Engine("local", None, None), Timings())


def _rich(hits: tuple[Hit, ...]) -> Answer:
    from tests.benchmarks.long_conversation import LONG

    return replace(_story(hits), text=LONG.replace("{n}", "7") * 6)


def _other(look: Look) -> Theme:
    from murmur.domain.settings import Theme

    return Theme.LIGHT if look.dark else Theme.DARK


class Summary:
    """What is asked of a window, out of all that was measured."""

    def __init__(self) -> None:
        self._found: dict[str, dict[str, float]] = {}

    def note(self, name: str, figures: dict[str, float]) -> None:
        self._found[name] = figures

    def lines(self) -> Iterator[tuple[str, dict[str, float]]]:
        for title, start in (("indexing", "indexing"), ("streaming", "answering"), ("scrolling", "scrolling")):
            scenes = [figures for name, figures in self._found.items() if name.startswith(start)]
            yield (
                f"longest gap, {title}",
                {key: max(scene[key] for scene in scenes) for key in ("longest_ms", "longest_own_work_ms")},
            )
        yield "window to usable", {"seconds": self._found["start"]["usable_s"]}
        memory = next(figures for name, figures in self._found.items() if name.startswith("memory"))
        yield "memory, 500 turns scrolled", {"mb": memory["answered_mb"]}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    summary = Summary()

    def tell(name: str, figures: dict[str, float]) -> None:
        if options.json:
            print(json.dumps({"event": name, **figures}), flush=True)
        else:
            print(f"{name:50}", "  ".join(f"{key} {value}" for key, value in figures.items()), flush=True)

    def report(name: str, figures: dict[str, float]) -> None:
        summary.note(name, figures)
        tell(name, figures)

    report("start", start_up(options.runs))
    busy(report)
    for name, figures in summary.lines():
        tell(name, figures)
    return 0


if __name__ == "__main__":
    sys.exit(main())
