"""What stands in the middle before the first question: how to begin, and what to try."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from murmur.domain.documents import DocumentStatus, StoredDocument
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import Suggestion, TextButton
from murmur.ui.widgets.labels import label
from murmur.ui.widgets.picture import Picture
from murmur.ui.widgets.spinner import Spinner
from murmur.ui.words import documents as documents_in_words
from murmur.ui.words import name_of


class Welcome(QWidget):
    """Three faces: the library is being opened, it is empty, or it waits for a question."""

    add_files = Signal()
    add_folder = Signal()
    try_samples = Signal()
    tour = Signal()
    suggested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._face: QWidget | None = None
        self._shown: tuple[str, ...] = ()
        self.first: TextButton | None = None
        """What an empty library offers first; None where it is not empty."""
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
        self._outer.addStretch(4)
        self._outer.addStretch(5)

    def show_opening(self) -> None:
        column = self._start("opening")
        if column is not None:
            row = QHBoxLayout()
            row.setSpacing(SPACE.small)
            row.addStretch(1)
            row.addWidget(Spinner(self._look))
            row.addWidget(label(self.tr("Opening your library…"), "soft"))
            row.addStretch(1)
            column.addLayout(row)

    def show_nothing(self) -> None:
        """Leaves the place to a notice."""
        self._start("nothing")

    def show_empty(self) -> None:
        column = self._start("empty")
        if column is None:
            return
        column.addWidget(Picture(self._look, "murmur", "accent", 60), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(SPACE.small)
        self._centred(column, self.tr("Ask your own documents"), "display")
        self._centred(
            column,
            self.tr(
                "Drop files anywhere in this window: PDF, Word, Excel, PowerPoint, OpenDocument, mails, web pages or "
                "texts. They stay where they are, and nothing leaves this computer."
            ),
            "lead",
        )
        column.addSpacing(SPACE.small)
        self.first = TextButton(self._look, self.tr("Try it with the samples"), "primary", icon_name="samples")
        self.first.setAccessibleDescription(self.tr("Six short documents come with Murmur, with questions to try."))
        self.first.clicked.connect(self.try_samples)
        files = TextButton(self._look, self.tr("Add files…"), icon_name="file-plus")
        files.clicked.connect(self.add_files)
        folder = TextButton(self._look, self.tr("Add a folder…"), icon_name="folder-plus")
        folder.clicked.connect(self.add_folder)
        tour = TextButton(self._look, self.tr("Show me around"), "link")
        tour.clicked.connect(self.tour)
        for buttons in ((self.first,), (files, folder), (tour,)):
            row = QHBoxLayout()
            row.setSpacing(SPACE.small)
            row.addStretch(1)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)

    def show_ready(self, documents: Sequence[StoredDocument]) -> None:
        """Waits for a question; suggests some where the samples are in the library."""
        count = sum(document.status in (DocumentStatus.READY, DocumentStatus.UNCHANGED) for document in documents)
        questions = self._suggestions(documents)
        pressed = self.first is not None and self.first.hasFocus()
        column = self._start("ready", str(count), *questions)
        if column is None:
            return
        column.addWidget(Picture(self._look, "murmur", "accent", 44), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(SPACE.tight)
        title = self.tr("Ask about your {documents}").format(documents=documents_in_words(count))
        self._centred(column, title, "display")
        self._centred(
            column,
            self.tr("The best passages appear first, then an answer in which every sentence names its page."),
            "lead",
        )
        if questions:
            column.addSpacing(SPACE.medium)
            self._centred(column, self.tr("For example"), "section")
            for number, question in enumerate(questions):
                button = Suggestion(self._look, question, "chat")
                button.clicked.connect(lambda _=False, chosen=question: self.suggested.emit(chosen))
                column.addWidget(button)
                if pressed and number == 0:
                    QTimer.singleShot(0, button, partial(button.setFocus, Qt.FocusReason.TabFocusReason))

    def _suggestions(self, documents: Sequence[StoredDocument]) -> list[str]:
        """Questions that the sample documents answer."""
        known = {
            "tannery-wharf-lease.pdf": self.tr("How many parking spaces does the tenant have?"),
            "vellingham-infection-control.pdf": self.tr("How long are hands kept wet during a disinfection?"),
            "heronsbrook-annual-report-2025.pdf": self.tr("How did the dry spring affect the silage harvest?"),
        }
        names = {name_of(document.path) for document in documents}
        return [question for name, question in known.items() if name in names]

    def _start(self, *face: str) -> QVBoxLayout | None:
        """A fresh column for a face, or None where it is already on screen."""
        if face == self._shown:
            return None
        self._shown = face
        self.first = None
        if self._face is not None:
            self._face.hide()
            self._outer.removeWidget(self._face)
            self._face.deleteLater()
        inner = QWidget()
        inner.setMaximumWidth(520)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        self._face = QWidget()
        row = QHBoxLayout(self._face)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        self._outer.insertWidget(1, self._face)
        return column

    def _centred(self, column: QVBoxLayout, text: str, role: str) -> None:
        made = label(text, role, wrap=True)
        made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(made)
