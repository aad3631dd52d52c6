"""Finds words in the open document: how many places, and from one to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from murmur.domain.documents import Place, Places, Span
from murmur.domain.errors import MurmurError
from murmur.services.api import DocumentService
from murmur.ui.announce import announce
from murmur.ui.jobs import Jobs, Latest
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import IconButton, SearchSign, name_signs
from murmur.ui.widgets.labels import label, restyle
from murmur.ui.words import number, say

PAUSE_MS = 150
SIDE = 26


class FindBar(QWidget):
    """`went` carries the Place to show; `changed` says that other words are found now, or none."""

    went = Signal(object)
    changed = Signal()
    closed = Signal()

    def __init__(self, look: Look, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding = Latest(jobs, self)
        self._documents: DocumentService | None = None
        self._document_id = ""
        self.page: int | None = None
        """The page that is shown: a search begins there."""
        self.places: tuple[Place, ...] = ()
        self._more = False
        self._at = -1
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in this document"))
        self.field.setAccessibleName(self.tr("Find in this document"))
        self.field.setAcceptDrops(False)
        self.field.setClearButtonEnabled(True)
        SearchSign(look, self.field)
        name_signs(self.field)
        self.field.textChanged.connect(self._typed)
        self.count = label("", "small")
        self.previous = self._button(look, "up", self.tr("Previous place"), -1)
        self.next = self._button(look, "down", self.tr("Next place"), 1)
        close = IconButton(look, "close", self.tr("Close the search"), side=SIDE, size=14)
        close.clicked.connect(self.close_search)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.small, 0, SPACE.small, SPACE.small)
        row.setSpacing(SPACE.tight)
        row.addWidget(self.field, 1)
        for widget in (self.count, self.previous, self.next, close):
            row.addWidget(widget)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self._tell()
        self.hide()

    def connect_to(self, documents: DocumentService) -> None:
        self._documents = documents

    @property
    def current(self) -> Place | None:
        """The place that was stepped to."""
        return self.places[self._at] if 0 <= self._at < len(self.places) else None

    def on_page(self, page: int | None) -> list[Span]:
        """What was found on a page."""
        return [place.span for place in self.places if place.page == page]

    def look_at(self, document_id: str, page: int | None) -> None:
        """Which page is shown; in another document a search begins anew."""
        self.page = page
        if document_id != self._document_id:
            self._document_id = document_id
            self._forget()
            if not self.isHidden():
                self._search()

    def open(self, words: str = "") -> None:
        """Shows the bar, with `words` in it where some were selected."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close_search(self) -> None:
        self.hide()
        self._forget()
        self.closed.emit()

    def step(self, by: int) -> None:
        """To the next place, from the last to the first."""
        if self._pause.isActive():
            self._search()
        elif self.places:
            self._at = (self._at + by) % len(self.places)
            self._go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.field.text().strip() and not self.places:
            self._search()

    def _typed(self) -> None:
        self._finding.forget()
        if not self.isHidden():
            self._pause.start()

    def _search(self) -> None:
        self._pause.stop()
        words, documents = self.field.text().strip(), self._documents
        document_id = self._document_id
        if not words or documents is None or not document_id:
            self._forget()
            return
        self._finding.start(lambda job: documents.find(document_id, words, job.token), self._found, failed=self._failed)

    def _found(self, found: Places) -> None:
        self.places, self._more = found.places, found.more
        here = self.page or 0
        self._at = next((at for at, place in enumerate(self.places) if (place.page or 0) >= here), 0)
        self._tell()
        self.changed.emit()
        announce(self.field, self.count.text())
        if self.places:
            self._go()

    def _failed(self, error: MurmurError) -> None:
        self._forget()
        self.count.setText(error.title)

    def _go(self) -> None:
        self._tell()
        self.went.emit(self.current)

    def _forget(self) -> None:
        self._finding.forget()
        self._pause.stop()
        self.places, self._more, self._at = (), False, -1
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        total = number(len(self.places))
        if self.places:
            words = say("{n} of more than {count}") if self._more else say("{n} of {count}")
            self.count.setText(words.format(n=number(self._at + 1), count=total))
        else:
            self.count.setText(self.tr("Not found") if not self._finding.busy and self._sought() else "")
        wrong = bool(not self.places and self.count.text())
        if wrong is not (self.field.property("wrong") == "true"):
            self.field.setProperty("wrong", "true" if wrong else "false")
            restyle(self.field)
        for button in (self.previous, self.next):
            button.setEnabled(bool(self.places))

    def _sought(self) -> bool:
        return bool(self.field.text().strip()) and not self.isHidden()

    def _button(self, look: Look, icon_name: str, name: str, by: int) -> IconButton:
        made = IconButton(look, icon_name, name, side=SIDE, size=16)
        made.clicked.connect(lambda: self.step(by))
        return made
