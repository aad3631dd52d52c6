"""Above the documents, once some could not be added: all of them, or only the problems."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.words import counted, say


class Tabs(QWidget):
    """Hidden while there are no problems."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.medium, SPACE.tight, SPACE.medium, SPACE.tight)
        row.setSpacing(SPACE.hair)
        self._documents = TextButton(look, say("All"), "segment")
        self.problems = TextButton(look, "", "segment")
        group = QButtonGroup(self)
        for tab in (self._documents, self.problems):
            tab.setCheckable(True)
            group.addButton(tab)
            row.addWidget(tab)
            tab.clicked.connect(self.changed)
        row.addStretch(1)
        self._documents.setChecked(True)
        self.hide()

    @property
    def on_problems(self) -> bool:
        return self.problems.isChecked()

    def choose_problems(self) -> None:
        self.problems.setChecked(True)

    def show_problems(self, count: int) -> None:
        self.setVisible(count > 0)
        self.problems.rename(counted(count, "{n} problem", "{n} problems"))
        if not count:
            self._documents.setChecked(True)
