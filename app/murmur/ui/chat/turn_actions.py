"""What can be done with a turn: change its question, answer it anew, branch from it, look at earlier answers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import IconButton
from murmur.ui.widgets.labels import label
from murmur.ui.words import number

SIDE = 26


class TurnActions(QWidget):
    """A quiet row under the question. `version_asked` carries the place of an answer among all the turn had."""

    edit_asked = Signal()
    again_asked = Signal()
    branch_asked = Signal()
    version_asked = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.hair)
        row.addStretch(1)
        self.previous = self._button(look, "left", self.tr("Earlier answer"))
        self.count = label("", "faint")
        self.next = self._button(look, "right", self.tr("Later answer"))
        self.again = self._button(look, "retry", self.tr("Answer again"))
        self.branch = self._button(look, "branch", self.tr("Branch from here: a new conversation up to this answer"))
        self.edit = self._button(look, "edit", self.tr("Change the question and ask it in a branch"))
        for part in (self.previous, self.count, self.next, self.again, self.branch, self.edit):
            row.addWidget(part)
        self.previous.clicked.connect(lambda: self.version_asked.emit(self.shown - 1))
        self.next.clicked.connect(lambda: self.version_asked.emit(self.shown + 1))
        self.again.clicked.connect(self.again_asked)
        self.branch.clicked.connect(self.branch_asked)
        self.edit.clicked.connect(self.edit_asked)
        self.hide()

    def show_turn(self, kept: bool, answered: bool, busy: bool, versions: int, shown: int) -> None:
        """`kept`: the question is on disk; `busy`: an answer is under way somewhere; of all `versions` of the answer
        the one at `shown`, counted from 0, is on screen."""
        self.setVisible(kept)
        self.branch.setEnabled(answered)
        self.again.setEnabled(answered and not busy)
        self.shown = shown
        for part in (self.previous, self.count, self.next):
            part.setVisible(versions > 1)
        self.previous.setEnabled(shown > 0)
        self.next.setEnabled(shown < versions - 1)
        words = self.tr("{n} of {all}").format(n=number(shown + 1), all=number(versions))
        self.count.setText(words)
        self.count.setAccessibleName(self.tr("Answer {n} of {all}").format(n=number(shown + 1), all=number(versions)))

    def _button(self, look: Look, icon_name: str, name: str) -> IconButton:
        return IconButton(look, icon_name, name, side=SIDE, size=15, colour="text_faint")
