"""The strip that says what is being removed, and takes it back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from murmur.ui.documents.removing import Removal
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import IconButton, TextButton
from murmur.ui.widgets.labels import ElidedLabel
from murmur.ui.words import documents as documents_in_words


class UndoStrip(QFrame):
    """Visible only while something can be taken back."""

    undone = Signal()
    dismissed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "foot")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.large, SPACE.small, SPACE.small + 2, SPACE.small)
        row.setSpacing(SPACE.tight)
        self.words = ElidedLabel("", "small")
        row.addWidget(self.words, 1)
        self.undo = TextButton(look, self.tr("Undo"), "link", icon_name="undo")
        row.addWidget(self.undo)
        self.now = IconButton(look, "close", self.tr("Remove now"), side=24, size=14)
        row.addWidget(self.now)
        self.undo.clicked.connect(self.undone)
        self.now.clicked.connect(self.dismissed)
        self.hide()

    def show_removal(self, removal: Removal | None) -> None:
        if removal is not None:
            said = self.said(removal)
            self.words.setText(said)
            self.undo.setAccessibleName(self.tr("Undo. {what}").format(what=said))
        self.setVisible(removal is not None)

    def said(self, removal: Removal) -> str:
        """No more than is true: it is being removed, and not gone yet."""
        many = len(removal.documents)
        what = f"“{removal.documents[0].title}”" if many == 1 else documents_in_words(many)
        if removal.collection is None:
            return self.tr("Removing {what}…").format(what=what)
        return self.tr("Removing {what} from “{collection}”…").format(what=what, collection=removal.collection)
