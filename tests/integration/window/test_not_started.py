"""Somebody who started Murmur by a double-click is told why no window comes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from murmur.domain.errors import HomeInUse
from murmur.storage.home import open_home

ROOT = Path(__file__).resolve().parents[3]

# A process of its own: it has the real application, which a process can have once.
PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox
from murmur.bootstrap.start import run
from murmur.ui import app

make = app.make_application

def made(arguments):
    application = make(arguments)
    timer = QTimer(application)
    timer.timeout.connect(lambda: read(application))
    timer.start(10)
    return application

def read(application):
    for box in application.topLevelWidgets():
        if isinstance(box, QMessageBox) and box.isVisible():
            print(box.text(), box.informativeText(), sep="|")
            box.accept()

app.make_application = made
sys.exit(run(["--home", sys.argv[1], "open", "lease.pdf"]))
"""


@pytest.mark.window
def test_a_second_murmur_says_that_there_is_one_already(tmp_path: Path) -> None:
    home = open_home(tmp_path / "home")
    try:
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, str(home.path)],
            cwd=tmp_path,
            env={"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT / "app"), "LANGUAGE": "en", "LANG": "C.UTF-8"},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    finally:
        home.close()
    assert (done.returncode, done.stdout) == (1, f"{HomeInUse.title}.|{HomeInUse.advice}.\n"), done.stderr
