"""The strip that says what is being removed, and takes it back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from murmur.ui.documents.removing import Removal
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import ElidedLabel
from murmur.ui.words import documents as documents_in_words


class UndoStrip(QFrame):
    """Visible only while something can be taken back."""

    undone = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "foot")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.large, SPACE.small, SPACE.small + 2, SPACE.small)
        row.setSpacing(SPACE.tight)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.what, self.words = ElidedLabel("", "strong"), ElidedLabel("", "caption")
        words.addWidget(self.what)
        words.addWidget(self.words)
        row.addLayout(words, 1)
        self.undo = TextButton(look, self.tr("Undo"), "link", icon_name="undo")
        row.addWidget(self.undo)
        self.undo.clicked.connect(self.undone)
        self.hide()

    def show_removal(self, removal: Removal | None) -> None:
        if removal is not None:
            self.what.setText(self._name(removal))
            self.words.setText(self._doing(removal))
            self.undo.setAccessibleName(self.tr("Undo. {what}").format(what=self.said(removal)))
        self.setVisible(removal is not None)

    def said(self, removal: Removal) -> str:
        return f"{self._name(removal)}: {self._doing(removal)}"

    def _name(self, removal: Removal) -> str:
        many = len(removal.documents)
        return removal.documents[0].title if many == 1 else documents_in_words(many)

    def _doing(self, removal: Removal) -> str:
        """No more than is true: it is being removed, and not gone yet."""
        if removal.collection is None:
            return self.tr("Removing from Murmur…")
        return self.tr("Removing from “{collection}”…").format(collection=removal.collection)
