"""The strip under the library: what is being added, how far it is, and how to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from murmur.domain.jobs import time_left
from murmur.ui.documents.adding import Adding
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import ElidedLabel
from murmur.ui.words import files, name_of, number


class Activity(QFrame):
    """Visible only while something is under way."""

    cancelled = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "foot")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.medium, SPACE.medium)
        column.setSpacing(SPACE.tight + 2)
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        self.title = ElidedLabel("", "strong")
        head.addWidget(self.title, 1)
        self.button = TextButton(look, self.tr("Cancel"), "quiet")
        self.button.setAccessibleName(self.tr("Cancel adding"))
        self.button.clicked.connect(self.cancelled)
        head.addWidget(self.button)
        column.addLayout(head)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        column.addWidget(self.bar)
        self.detail = ElidedLabel("", "caption")
        column.addWidget(self.detail)
        self.hide()

    def show_state(self, adding: Adding, embedded: int, passages: int) -> None:
        """Adding comes before indexing: it is what the person waits for. The counts are those of the library."""
        waiting = embedded < passages
        if adding.busy:
            self._adding(adding)
        elif adding.indexing is not None and adding.indexing_now:
            self._indexing(adding.indexing.done, adding.indexing.total, adding.indexing.seconds_left)
        elif waiting:
            self._indexing(embedded, passages)
        self.setVisible(adding.busy or adding.indexing_now or waiting)

    def _adding(self, adding: Adding) -> None:
        self.button.show()
        self.button.setEnabled(not adding.stopping)
        if adding.stopping:
            self.title.setText(self.tr("Stopping…"))
        elif adding.files:
            self.title.setText(
                self.tr("Adding {done} of {files}").format(
                    done=number(min(adding.done + 1, adding.files)), files=files(adding.files)
                )
            )
        else:
            self.title.setText(self.tr("Looking for documents…"))
        part = sum(event.pages_done / event.pages for event in adding.reading.values() if event.pages)
        self.bar.setRange(0, 1000 if adding.files else 0)
        if adding.files:
            self.bar.setValue(round(1000 * min(1.0, (adding.done + part) / adding.files)))
        names = [name_of(path) for path in adding.reading]
        self.detail.setText(", ".join(names) or self.tr("What is in can be searched at once."))

    def _indexing(self, done: int, total: int, seconds_left: float | None = None) -> None:
        self.button.hide()
        self.title.setText(self.tr("Preparing search by meaning"))
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        left = time_left(seconds_left)
        counts = self.tr("{done} of {total} passages").format(done=number(done), total=number(total))
        self.detail.setText(
            self.tr("{counts}. You can ask already.").format(counts=f"{counts}, {left}" if left else counts)
        )
