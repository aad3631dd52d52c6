"""The first screen of a new library: what this computer can run, before anything else is asked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from murmur.domain.errors import MurmurError
from murmur.domain.fit_words import computer_in_words
from murmur.services.shelf import Shelf, ShelfModel, ShelfService
from murmur.ui.jobs import Jobs
from murmur.ui.models import words
from murmur.ui.theme import SPACE, Look
from murmur.ui.told import told
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import frame, ground, label
from murmur.ui.widgets.picture import Picture
from murmur.ui.widgets.pill import Pill
from murmur.ui.widgets.spinner import Spinner


class FirstRun(QWidget):
    """`begun` ends it, with the id of the model that the person wants to download, or "" for the one that is here."""

    begun = Signal(str)

    def __init__(self, look: Look, jobs: Jobs, service: ShelfService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "window")
        self._look = look
        self._card = QFrame()
        self._card.setProperty("frame", "card")
        self._card.setFixedWidth(560)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(36, 32, 36, 30)
        inside.setSpacing(SPACE.medium)
        inside.addWidget(Picture(look, "murmur", "accent", 44), 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(label(self.tr("What this computer can run"), "display", wrap=True))
        explained = self.tr(
            "Murmur answers with a model that runs here. A small one is already on this computer and works without any "
            "network; you can get a larger one now or at any time later."
        )
        inside.addWidget(label(explained, "soft", wrap=True))
        self._found = QVBoxLayout()
        self._found.setSpacing(SPACE.small + 2)
        inside.addLayout(self._found)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE.small)
        foot.addStretch(1)
        self.get = TextButton(look, self.tr("Download it"), icon_name="export")
        self.get.hide()
        foot.addWidget(self.get)
        self.start = TextButton(look, self.tr("Start"), "primary")
        self.start.setMinimumWidth(120)
        self.start.clicked.connect(lambda: self.begun.emit(""))
        foot.addWidget(self.start)
        inside.addLayout(foot)
        self._frame()
        self._wait()
        self.start.setFocus()
        jobs.start(self, lambda job: service.measure(job.tell, job.token), self._show, failed=self._failed)

    def _frame(self) -> None:
        middle = QWidget()
        ground(middle, "window")
        column = QVBoxLayout(middle)
        column.addStretch(4)
        row = QHBoxLayout()  # an alignment would take the card's height without its wrapped lines
        row.addStretch(1)
        row.addWidget(self._card)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(5)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(middle)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _wait(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        self._spinner = Spinner(self._look)
        self._doing = label(self.tr("Measuring this computer, which takes a few seconds…"), "small")
        row.addWidget(self._spinner)
        row.addWidget(self._doing, 1)
        self._found.addLayout(row)

    def _show(self, shelf: Shelf) -> None:
        self._spinner.hide()
        self._doing.setText(told(computer_in_words(shelf.computer)))
        self._doing.setWordWrap(True)
        best = next((one for one in shelf.models if one.model.id == shelf.recommended and not one.installed), None)
        here = next((one for one in shelf.models if one.in_use), None)
        if here is not None:
            self._found.addWidget(self._line(here, self.tr("Here already, and used at first")))
        if best is not None:
            self._found.addWidget(self._line(best, told(shelf.why)))
            size = words.size(best.model.bytes or 0)
            self.get.rename(self.tr("Download {name} ({size})").format(name=best.model.name, size=size))
            self.get.clicked.connect(lambda: self.begun.emit(best.model.id))
            self.get.setVisible(shelf.downloads)
        elif shelf.why:
            self._found.addWidget(label(told(shelf.why), "soft", wrap=True))

    def _failed(self, error: MurmurError) -> None:
        """It can be measured later: nothing depends on it."""
        self._spinner.hide()
        self._doing.setText(self.tr("This computer could not be measured now; the models' page can try it again."))
        self._doing.setWordWrap(True)

    def _line(self, shown: ShelfModel, why: str) -> QFrame:
        card = frame("well")
        column = QVBoxLayout(card)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        column.setSpacing(SPACE.tight)
        head = QHBoxLayout()
        head.addWidget(label(shown.model.name, "strong"), 1)
        head.addWidget(Pill(self._look, *words.pill(shown)))
        column.addLayout(head)
        column.addWidget(label(words.facts(shown.model), "small", wrap=True))
        column.addWidget(label(why, "small", wrap=True))
        return card
