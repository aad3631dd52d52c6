"""The third-party licences: a list to search, and the text of each beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from murmur.services.licences import Licence, Licences
from murmur.ui.jobs import Jobs
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import SearchSign, name_signs
from murmur.ui.widgets.labels import ElidedLabel, label
from murmur.ui.words import number

COMFORTABLE = (940, 640)
LIST = 236


class LicencesDialog(QDialog):
    """`load` is called in a job's thread, and so is the reading of a text."""

    def __init__(self, look: Look, jobs: Jobs, load: Callable[[], Licences], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._entries: list[Licence] = []
        self.setWindowTitle(self.tr("Third-party licences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(600, 400)
        below: QWidget | None = parent  # the help, which is small, over the window
        while below is not None and below.parentWidget() is not None:
            below = below.parentWidget()
        self.resize(QSize(*COMFORTABLE).boundedTo(below.size() if below is not None else QSize(*COMFORTABLE)))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, SPACE.large)
        column.setSpacing(SPACE.medium)
        self.summary = label(self.tr("Reading…"), "soft", wrap=True)
        column.addWidget(self.summary)
        row = QHBoxLayout()
        row.setSpacing(SPACE.large)
        row.addLayout(self._finding(look))
        row.addLayout(self._reading(), 1)
        column.addLayout(row, 1)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)
        jobs.start(self, lambda job: load(), self._fill)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down go through the list while the field keeps the letters."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.field:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and self.rows.count():
                self.rows.setCurrentRow(max(0, min(self.rows.count() - 1, self.rows.currentRow() + step)))
                return True
        return super().eventFilter(watched, event)

    def _finding(self, look: Look) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE.small)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find a name or a licence"))
        self.field.setAccessibleName(self.tr("Find a name or a licence"))
        self.field.setClearButtonEnabled(True)
        self.field.setFixedWidth(LIST)
        SearchSign(look, self.field)
        name_signs(self.field)
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.rows = QListWidget()
        self.rows.setAccessibleName(self.tr("What is inside"))
        self.rows.setFixedWidth(LIST)
        self.rows.setUniformItemSizes(True)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setProperty("names", "true")
        self.rows.currentRowChanged.connect(self._show)
        nothing = label(self.tr("Nothing of this name or licence."), "soft", wrap=True)
        nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        nothing.setContentsMargins(SPACE.small, SPACE.small, 0, 0)
        self._places = QStackedWidget()
        self._places.setFixedWidth(LIST)
        self._places.addWidget(self.rows)
        self._places.addWidget(nothing)
        column.addWidget(self.field)
        column.addWidget(self._places, 1)
        return column

    def _reading(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE.tight)
        self.title = ElidedLabel(role="strong")
        self.terms = ElidedLabel(role="small")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setProperty("exact", "true")
        self.text.setAccessibleName(self.tr("Text of the licence"))
        column.addWidget(self.title)
        column.addWidget(self.terms)
        column.addSpacing(SPACE.tight)
        column.addWidget(self.text, 1)
        return column

    def _fill(self, found: Licences) -> None:
        self._entries = list(found.entries)
        words = (
            self.tr("Murmur is made with the work of others: {n} libraries and models, each under its own terms.")
            if found.frozen
            else self.tr(
                "Murmur runs from its source here. These {n} libraries are installed in its Python environment."
            )
        )
        self.summary.setText(words.format(n=number(len(self._entries))))
        self._filter()
        self.field.setFocus()

    def _filter(self) -> None:
        wanted = self.field.text().casefold().split()
        self.rows.blockSignals(True)
        self.rows.clear()
        for index, entry in enumerate(self._entries):
            if all(word in f"{entry.name} {entry.licence} {entry.of}".casefold() for word in wanted):
                self.rows.addItem(entry.name)
                item = self.rows.item(self.rows.count() - 1)
                item.setData(Qt.ItemDataRole.UserRole, index)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (entry.name, entry.licence))))
        self.rows.blockSignals(False)
        self._places.setCurrentIndex(0 if self.rows.count() or not self._entries else 1)
        self.rows.setCurrentRow(0 if self.rows.count() else -1)
        if not self.rows.count():
            self._show(-1)

    def _show(self, row: int) -> None:
        self.text.clear()
        self.text.setVisible(row >= 0)
        if row < 0:
            self.title.setText("")
            self.terms.setText("")
            return
        entry = self._at(row)
        with_ = self.tr("comes with {name}").format(name=entry.of) if entry.of else ""
        self.title.setText(f"{entry.name} {entry.version}".strip())
        self.terms.setText("  ·  ".join(filter(None, (entry.licence, with_))))
        self._jobs.start(self, lambda job: (entry, entry.read()), self._put)

    def _put(self, read: tuple[Licence, str]) -> None:
        """Unless another was chosen meanwhile."""
        entry, text = read
        row = self.rows.currentRow()
        if row >= 0 and self._at(row) is entry:
            nothing = self.tr("Its package brings no text. Its name and its licence stand above.")
            self.text.setPlainText(text or nothing)

    def _at(self, row: int) -> Licence:
        index: int = self.rows.item(row).data(Qt.ItemDataRole.UserRole)
        return self._entries[index]
