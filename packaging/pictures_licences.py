"""Pictures of what Murmur is made of: the About page, and the licences as a frozen program and a clone show them."""

from __future__ import annotations

import os
from pathlib import Path

from pictures import Studio, house, workspace
from tests.fakes.waiting import until

from murmur.services.licences import Licence, Licences, collected, installed
from murmur.ui.help.dialog import HelpDialog
from murmur.ui.help.licences import LicencesDialog
from murmur.ui.main_window import MainWindow

APACHE = (Path(__file__).parent / "licences" / "texts" / "Apache-2.0.txt").read_text(encoding="utf-8")


def _made_up() -> Licences:
    """As a frozen program has them; of a real one where MURMUR_FROZEN names it."""
    if frozen := os.environ.get("MURMUR_FROZEN"):
        return collected(Path(frozen, "_internal", "licences"))
    names = [("Murmur", ""), ("FFmpeg", "opencv-python-headless"), ("llama.cpp", "llama_cpp_python"), ("Qt", "PySide6")]
    return Licences(True, tuple(Licence(name, "1.2", "Apache-2.0", of, lambda: APACHE) for name, of in names))


def licences(studio: Studio) -> None:
    scene = house(studio)
    scene.fill()
    window = studio.window(scene.door())
    workspace(window)
    window.show_help("about")
    studio.save(window, "19-help-about")
    help_dialog = window.findChildren(HelpDialog)[0]
    for name, load in (("licences", _made_up), ("licences-source", installed)):
        _show(studio, window, LicencesDialog(window.look, window.jobs, load, help_dialog), f"19-{name}")
    window.close()


def _show(studio: Studio, window: MainWindow, dialog: LicencesDialog, name: str) -> None:
    dialog.open()
    until(lambda: window.jobs.idle and bool(dialog.text.toPlainText()), "a text")
    dialog.rows.setCurrentRow(min(30, dialog.rows.count() - 1))
    until(lambda: window.jobs.idle, "the chosen text")
    studio.save(window, name)
    dialog.field.setText("lgpl nobody")
    studio.save(window, f"{name}-none")
    dialog.close()
