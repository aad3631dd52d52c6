"""Measures how soon the window is up, against a bare PySide6 window, and how long it is ever busy.

    python tests/benchmarks/bench_window.py [--runs 5] [--json]

Start: seconds from the birth of the process to the first painted frame, each kind in turn, the median of all runs.
Busy: the longest gap of the event loop while files are added, while passages are indexed, and while answers stream.
The services are the scripted ones of the tests, which flood the window faster than real ones can.
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
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.fakes.services import FakeHouse

    from murmur.domain.answers import Answer
    from murmur.domain.documents import Hit
    from murmur.domain.settings import Theme
    from murmur.ui.theme import Look
    from murmur.ui.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(ROOT), str(ROOT / "app")]

PAINTED = """
from PySide6.QtCore import QEvent, QObject, QTimer
import time
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and watched.isWindow():
            QTimer.singleShot(0, self.done)
        return False
    def done(self):
        print(time.time() - float(sys.argv[1]), flush=True)
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
    window.installEventFilter(window.watch)
    show(window)
app.MainWindow.show = shown
"""
WINDOW = f"""
import os, sys, threading
from pathlib import Path
sys.path.insert(0, {str(ROOT / "app")!r})
from murmur.services.api import Door
{SHOWN}
never = threading.Event()
door = Door("nothing", Path(sys.argv[2]), Path(sys.argv[2]), lambda passphrase: never.wait())
app.run(door, [])
"""
PROGRAM = f"""
import os, sys
sys.path.insert(0, {str(ROOT / "app")!r})
from murmur.bootstrap import run
{SHOWN}
run(["--home", sys.argv[2]])
"""


# With a passphrase at hand the program asks for none.
ENVIRONMENT = {**os.environ, "MURMUR_PASSPHRASE": "four unrelated quiet birds"}


def start_up(runs: int) -> dict[str, object]:
    """Medians in seconds, and their ratios to the bare window's.

    "window" is Murmur's window alone, "program" the whole program as `murmur --home FOLDER` starts it.
    """
    kinds = {"bare": BARE, "window": WINDOW, "program": PROGRAM}
    times: dict[str, list[float]] = {name: [] for name in kinds}
    with tempfile.TemporaryDirectory() as home:
        for _ in range(runs + 1):
            for name, program in kinds.items():
                command = [sys.executable, "-c", program, str(time.time()), home]
                done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60, env=ENVIRONMENT)
                times[name].append(float(done.stdout))
    # The first of each warms the disk's cache.
    middle = {name: statistics.median(taken[1:]) for name, taken in times.items()}
    report: dict[str, object] = {f"{name}_s": round(value, 3) for name, value in middle.items()}
    return report | {f"{name}_ratio": round(middle[name] / middle["bare"], 2) for name in ("window", "program")}


def busy(report: Callable[[str, dict[str, float]], None]) -> None:
    """Calls `report` with the gaps of each scene, in milliseconds."""
    from PySide6.QtWidgets import QApplication
    from tests.fakes.heartbeat import Heartbeat
    from tests.fakes.services import FakeHouse
    from tests.fakes.waiting import until

    from murmur.services.api import Indexing
    from murmur.ui.main_window import MainWindow
    from murmur.ui.theme import Look

    application = QApplication(["murmur"])
    folder = Path(tempfile.mkdtemp())
    house = FakeHouse(folder / "home")
    files = folder / "files"
    files.mkdir()
    for number in range(600):
        words = "\n\n".join(f"Paragraph {line} of file {number} is about rent and boilers." for line in range(30))
        (files / f"file-{number:03}.txt").write_text(words, encoding="utf-8")
    house.fill()
    window = MainWindow(house.door(), Look(application), lambda address: False)
    window.show()
    window.resize(1280, 800)
    until(lambda: window.services is not None and window.jobs.idle, "the library")
    place = window.workspace
    assert place is not None
    heart = Heartbeat()

    def scene(name: str, begin: Callable[[], object], ended: Callable[[], object]) -> None:
        heart.start()
        begin()
        until(lambda: _type(place) and ended(), name, 120)
        heart.stop()
        figures = {
            "longest_ms": heart.longest,
            "p99_ms": heart.share(0.99),
            "longest_own_work_ms": max(heart.worked, default=0.0),
            "seconds": sum(heart.gaps) / 1000,
        }
        report(name, {key: round(value, 1) for key, value in figures.items()})

    adding = place.library.adding
    assert adding is not None
    scene("adding 600 files", lambda: place.add([files]), lambda: not adding.busy and window.jobs.idle)

    def index() -> None:
        for done in range(0, 20_001, 20):
            for listener in house.documents._listeners:
                listener(Indexing(done, 20_000))

    scene(
        "indexing 20,000 passages",
        lambda: window.jobs.start(window, lambda job: index()),
        lambda: window.jobs.idle and not adding.indexing_now,
    )
    long = "How long is the story that the tenant tells the landlord?"
    house.chat.scripts[long] = _story
    for question in (long, "How many parking spaces does the tenant have?"):
        count = len(place.conversation.transcript.turns)
        scene(
            f"answering ({'1,500 words' if question == long else 'a quote'})",
            lambda question=question: _ask(house, place, question),  # type: ignore[misc]
            lambda count=count: (  # type: ignore[misc]
                len(place.conversation.transcript.turns) > count and not place.conversation.busy and window.jobs.idle
            ),
        )
    scene(
        "searching while typing",
        lambda: place.evidence.search.setText("rent"),
        lambda: len(place.evidence.hits.hits) == 20,
    )
    scene("opening a page", lambda: place.evidence.open_hit(0), lambda: place.evidence.page.view and window.jobs.idle)
    scene("changing the theme", lambda: window.look.choose(_other(window.look)), lambda: True)
    window.close()


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


def _other(look: Look) -> Theme:
    from murmur.domain.settings import Theme

    return Theme.LIGHT if look.dark else Theme.DARK


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()

    def report(name: str, figures: dict[str, object]) -> None:
        if options.json:
            print(json.dumps({"event": name, **figures}), flush=True)
        else:
            print(f"{name:28}", "  ".join(f"{key} {value}" for key, value in figures.items()), flush=True)

    report("start", start_up(options.runs))
    busy(report)  # type: ignore[arg-type]
    return 0


if __name__ == "__main__":
    sys.exit(main())
