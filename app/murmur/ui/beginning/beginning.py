"""Two pages before the empty window of a new library: where its data lives, and what this computer can run.

Where a passphrase had to be typed, that page was the first of the two, and only the second follows.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from murmur.services.api import Services
from murmur.ui import window_state
from murmur.ui.announce import announce
from murmur.ui.beginning.what_runs import WhatRuns
from murmur.ui.beginning.where_kept import WhereKept
from murmur.ui.jobs import Jobs
from murmur.ui.theme import Look

if TYPE_CHECKING:
    from murmur.ui.main_window import MainWindow


class Beginning(QStackedWidget):
    """`ended` carries the model that is to be downloaded, "" for none; `settings_asked` a page of the settings."""

    ended = Signal(str)
    settings_asked = Signal(str)

    def __init__(self, look: Look, jobs: Jobs, services: Services, home: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kept = WhereKept(look, jobs, services, home)
        self.runs = WhatRuns(look, jobs, services.models)
        for page in (self.kept, self.runs):
            self.addWidget(page)
        self.kept.go_on.clicked.connect(lambda: self.show_page(second=True))
        self.kept.settings_asked.connect(self.settings_asked)
        self.runs.back_asked.connect(self.back)
        self.runs.begun.connect(self.ended)

    def show_page(self, *, second: bool) -> None:
        """With the keyboard on the button that goes on."""
        page = self.runs if second else self.kept
        self.setCurrentWidget(page)
        page.go_on.setFocus(Qt.FocusReason.TabFocusReason)
        announce(page, page.title)

    def back(self) -> None:
        """From the second page to the first; there, nowhere."""
        self.show_page(second=False)


def begin(window: MainWindow, services: Services, *, passphrase_typed: bool) -> None:
    """Shows the pages over the workspace, which is what comes after them."""
    pages = Beginning(window.look, window.jobs, services, window.door.home)
    stack = window.centralWidget()
    assert isinstance(stack, QStackedWidget)

    def ended(model_id: str) -> None:
        window.beginning = None
        window.state = replace(window.state, tour_seen=True)
        window_state.save(window.door.home, window.state)
        stack.removeWidget(pages)
        pages.deleteLater()
        if window.workspace is not None:
            stack.setCurrentWidget(window.workspace)
            window.workspace.show_first()
        if model_id:
            window.models.download(model_id)

    pages.ended.connect(ended)
    pages.settings_asked.connect(window.show_settings)
    window.beginning = pages
    stack.setCurrentIndex(stack.addWidget(pages))
    pages.show_page(second=passphrase_typed)
