"""Loads, while the person looks around, what the first question and the first page will need.

These modules are left out of the start so that the window is up sooner; without this the first question would pay.
"""

from __future__ import annotations

import importlib

from PySide6.QtCore import QObject, QTimer

MODULES = (
    "murmur.ui.documents.document_list",
    "murmur.ui.documents.activity",
    "murmur.ui.documents.undo_strip",
    "murmur.ui.widgets.snippet",
    "murmur.ui.evidence.hit_card",
    "murmur.ui.widgets.safe_text",
    "markdown_it",
    "murmur.ui.chat.markdown",
    "murmur.ui.chat.answer_text",
    "murmur.ui.chat.answer_card",
    "murmur.ui.chat.turn_view",
    "murmur.ui.announce",
    "murmur.ui.evidence.page_canvas",
    "murmur.ui.evidence.page_pane",
    "murmur.ui.documents.drop_overlay",
)
PAUSE_MS = 25


def preload(parent: QObject) -> None:
    """One module at a time, with a pause between, so that the window never waits for more than one."""
    waiting = iter(MODULES)

    def step() -> None:
        name = next(waiting, None)
        if name is not None:
            importlib.import_module(name)
            QTimer.singleShot(PAUSE_MS, parent, step)

    QTimer.singleShot(PAUSE_MS, parent, step)
