"""Files that macOS hands to a Murmur that runs arrive where `murmur open FILE` brings them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]

# A process of its own: it has the real application, which a process can have once.
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from tests.fakes.services import FakeHouse
from murmur.ui import app
from murmur.ui.main_window import MainWindow

house = FakeHouse(Path(sys.argv[1]))
before, *later = sys.argv[2:]
make = app.make_application

def made(arguments):
    application = make(arguments)
    application.sendEvent(application, QFileOpenEvent(before))
    timer = QTimer(application)
    timer.timeout.connect(lambda: look(application, timer))
    timer.start(10)
    return application

def look(application, timer):
    inside = [one.path for one in house.documents.documents()]
    (window,) = (one for one in application.topLevelWidgets() if isinstance(one, MainWindow))
    if inside == [before] and window.jobs.idle and not window.isMinimized():
        window.showMinimized()
        for what in (later[0], QUrl("https://example.org/leave"), later[1]):
            application.sendEvent(application, QFileOpenEvent(what))
    elif len(inside) == 3 and window.jobs.idle:
        print(window.isMinimized(), sorted(inside) == sorted([before, *later]))
        timer.stop()
        window.close()

app.make_application = made
sys.exit(app.run(house.door(), []))
"""


@pytest.mark.window
def test_files_that_the_system_hands_over_are_added_before_and_while_the_window_is_there(tmp_path: Path) -> None:
    files = [tmp_path / f"{name}.txt" for name in ("before the window", "während", "together")]
    for file in files:
        file.write_text("Tenants give notice in writing.", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "home"), *map(str, files)],
        cwd=ROOT,
        env={"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": f"{ROOT}:{ROOT / 'app'}", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "False True\n"), done.stderr
