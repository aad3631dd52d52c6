"""Finds words as they are typed. It needs no model, and what comes too late is dropped."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from murmur.services.api import DocumentService
from murmur.ui.jobs import Jobs, Latest
from murmur.ui.theme import Look
from murmur.ui.widgets.buttons import SearchSign, name_signs

DEBOUNCE_MS = 120
SHOWN = 20


class SearchBox(QLineEdit):
    """`found` carries the words and a SearchResult; `cleared` says that nobody is searching any more."""

    found = Signal(str, object)
    failed = Signal(object)
    cleared = Signal()
    entered = Signal()

    def __init__(self, look: Look, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._searching = Latest(jobs, self)
        self._documents: DocumentService | None = None
        self.setPlaceholderText(self.tr("Find words in your documents"))
        self.setAccessibleName(self.tr("Find words in your documents"))
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)
        SearchSign(look, self)
        name_signs(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(DEBOUNCE_MS)
        self._pause.timeout.connect(self.search_now)
        self.textChanged.connect(self._changed)

    def connect_to(self, documents: DocumentService) -> None:
        self._documents = documents

    def search_now(self) -> None:
        """Searches for what stands there; an earlier search that is still under way no longer counts."""
        self._pause.stop()
        words = self.text().strip()
        documents = self._documents
        self._searching.forget()
        if words and documents is not None:
            self._searching.start(
                lambda job: documents.search(words, SHOWN, None, words_only=True),
                lambda result: self.found.emit(words, result),
                failed=self.failed.emit,
            )

    def give_way(self) -> None:
        """Something else is shown instead: the box is empty, and no search under way counts."""
        self._pause.stop()
        self._searching.forget()
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.search_now()
        elif event.key() == Qt.Key.Key_Down:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _changed(self, text: str) -> None:
        if text.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self._searching.forget()
            self.cleared.emit()
