"""What can be done with the words somebody has marked on a page: copy them, alone or with where they stand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import ElidedLabel, ground


class SelectionBar(QWidget):
    """Hidden while nothing is marked."""

    copied = Signal()
    cited = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "surface")
        self._words = ElidedLabel("", "faint")
        self.copy = TextButton(look, self.tr("Copy"), "quiet", icon_name="copy")
        self.copy.clicked.connect(self.copied)
        self.cite = TextButton(look, self.tr("Copy with citation"), "quiet", icon_name="quote")
        self.cite.clicked.connect(self.cited)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.medium, SPACE.tight, SPACE.small, SPACE.tight)
        row.setSpacing(SPACE.tight)
        row.addWidget(self._words, 1)
        row.addWidget(self.copy)
        row.addWidget(self.cite)
        self.hide()

    def show_words(self, text: str) -> None:
        """The marked words, as far as there is room for them."""
        self._words.setText(" ".join(text.split())[:200])
        self.setVisible(bool(text))
