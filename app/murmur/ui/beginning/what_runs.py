"""The second page of a new library: what this computer can run, measured while the first one is read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from murmur.domain.errors import MurmurError
from murmur.domain.fit_words import computer_in_words
from murmur.services.shelf import Shelf, ShelfModel, ShelfService
from murmur.ui.beginning.page import Page
from murmur.ui.jobs import Jobs
from murmur.ui.models import words
from murmur.ui.theme import SPACE, Look
from murmur.ui.told import told
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import frame, label
from murmur.ui.widgets.pill import Pill
from murmur.ui.widgets.spinner import Spinner
from murmur.ui.words import say


class WhatRuns(Page):
    """`begun` ends it, with the id of the model that the person wants to download, or "" for the one that is here."""

    begun = Signal(str)
    back_asked = Signal()

    def __init__(self, look: Look, jobs: Jobs, service: ShelfService, parent: QWidget | None = None) -> None:
        reason = say(
            "Murmur answers with a model that runs here. A small one is already on this computer and works without any "
            "network; you can get a larger one now or at any time later."
        )
        super().__init__(look, 2, say("What this computer can run"), reason, say("Start"), parent)
        self.back = TextButton(look, self.tr("Back"), "quiet")
        self.back.setProperty("first", "true")
        self.back.clicked.connect(self.back_asked)
        self.foot.insertWidget(0, self.back)
        self.get = TextButton(look, self.tr("Download it"), icon_name="export")
        self.get.hide()
        self.foot.insertWidget(2, self.get)
        self.go_on.clicked.connect(lambda: self.begun.emit(""))
        self._wait()
        jobs.start(self, lambda job: service.measure(job.tell, job.token), self._show, failed=self._failed)

    def _wait(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        self._spinner = Spinner(self.look)
        self._doing = label(self.tr("Measuring this computer, which takes a few seconds…"), "small")
        row.addWidget(self._spinner)
        row.addWidget(self._doing, 1)
        self.body.addLayout(row)

    def _say(self, text: str) -> None:
        self._spinner.hide()
        self._doing.setText(text)
        self._doing.setWordWrap(True)

    def _show(self, shelf: Shelf) -> None:
        self._say(told(computer_in_words(shelf.computer)))
        best = next((one for one in shelf.models if one.model.id == shelf.recommended and not one.installed), None)
        here = next((one for one in shelf.models if one.in_use), None)
        if here is not None:
            self.body.addWidget(self._line(here, self.tr("Here already, and used at first")))
        if best is not None:
            self.body.addWidget(self._line(best, told(shelf.why)))
            size = words.size(best.model.bytes or 0)
            self.get.rename(self.tr("Download {name} ({size})").format(name=best.model.name, size=size))
            self.get.clicked.connect(lambda: self.begun.emit(best.model.id))
            self.get.setVisible(shelf.downloads)
            if not shelf.downloads:
                off = self.tr("Downloads are switched off here; a model can be installed from a file, under Models.")
                self.body.addWidget(label(off, "small", wrap=True))
        elif shelf.why:
            self.body.addWidget(label(told(shelf.why), "soft", wrap=True))

    def _failed(self, error: MurmurError) -> None:
        """It can be measured later: nothing depends on it."""
        self._say(self.tr("This computer could not be measured now; the models' page can try it again."))

    def _line(self, shown: ShelfModel, why: str) -> QFrame:
        card = frame("well")
        column = QVBoxLayout(card)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        column.setSpacing(SPACE.tight)
        head = QHBoxLayout()
        head.addWidget(label(shown.model.name, "strong"), 1)
        head.addWidget(Pill(self.look, *words.pill(shown)))
        column.addLayout(head)
        column.addWidget(label(words.facts(shown.model), "small", wrap=True))
        column.addWidget(label(why, "small", wrap=True))
        return card
