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
import time
from collections.abc import Callable
from pathlib import Path

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
MURMUR = f"""
import os, sys, threading
from pathlib import Path
sys.path.insert(0, {str(ROOT / "app")!r})
from murmur.services.api import Door
from murmur.ui import app
{PAINTED}
never = threading.Event()
door = Door("nothing", Path(sys.argv[2]), Path(sys.argv[2]), lambda passphrase: never.wait())
show = app.MainWindow.show
def shown(window):
    window.watch = Watch()
    window.installEventFilter(window.watch)
    show(window)
app.MainWindow.show = shown
app.run(door, [])
"""


def start_up(runs: int) -> dict[str, object]:
    """Medians in seconds, and their ratio."""
    times: dict[str, list[float]] = {"bare": [], "murmur": []}
    with tempfile.TemporaryDirectory() as home:
        for _ in range(runs + 1):
            for name, program in (("bare", BARE), ("murmur", MURMUR)):
                command = [sys.executable, "-c", program, str(time.time()), home]
                done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
                times[name].append(float(done.stdout))
    # The first of each warms the disk's cache.
    bare, murmur = (statistics.median(times[name][1:]) for name in ("bare", "murmur"))
    return {"bare_s": round(bare, 3), "murmur_s": round(murmur, 3), "ratio": round(murmur / bare, 2)}


def busy(report: Callable[[str, dict[str, float]], None]) -> None:
    """Calls `report` with the gaps of each scene, in milliseconds."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from murmur.services.api import Indexing
    from murmur.ui.main_window import MainWindow
    from murmur.ui.theme import Look
    from tests.fakes.heartbeat import Heartbeat
    from tests.fakes.services import FakeHouse
    from tests.fakes.waiting import until

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
        until(lambda: (QTest.keyClicks(place.conversation.composer.field, "a"), ended())[1], name, 120)
        heart.stop()
        report(name, {"longest_ms": round(heart.longest, 1), "p99_ms": round(heart.share(0.99), 1)})

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
        place.conversation.composer.field.clear()
        scene(
            f"answering ({'6,000 words' if question == long else 'a quote'})",
            lambda question=question: place.conversation.ask(question),  # type: ignore[misc]
            lambda count=count: (  # type: ignore[misc]
                len(place.conversation.transcript.turns) > count and not place.conversation.busy and window.jobs.idle
            ),
        )
    scene("searching while typing", lambda: place.evidence.search.setText("rent"), lambda: place.evidence.hits.hits)
    scene("opening a page", lambda: place.evidence.open_hit(0), lambda: place.evidence.page.view and window.jobs.idle)
    scene("changing the theme", lambda: window.look.choose(_other(window.look)), lambda: True)
    window.close()


def _story(hits: object) -> object:
    from murmur.domain.answers import Answer, Engine, Timings, Verdict

    text = " ".join(f"word{number}" + (" [1]." if number % 20 == 19 else "") for number in range(6000))
    return Answer("", text, Verdict.UNCHECKED, (), (), (), Engine("local", None, None), Timings())


def _other(look: object) -> object:
    from murmur.domain.settings import Theme

    return Theme.LIGHT if look.dark else Theme.DARK  # type: ignore[attr-defined]


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
