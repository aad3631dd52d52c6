"""A question before something that cannot be taken back; the way out is what Enter and Esc do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import label, of_width

WIDTH = 400


class ConfirmDialog(QDialog):
    """`accepted` when the person wants it."""

    def __init__(
        self, look: Look, title: str, text: str, yes: str, parent: QWidget | None = None, *, kind: str = "danger"
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self.text = text
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.medium)
        room = WIDTH - 2 * SPACE.wide
        column.addWidget(of_width(label(title, "title", wrap=True, parent=self), room))
        column.addWidget(of_width(label(text, "soft", wrap=True, parent=self), room))
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addStretch(1)
        self.no = TextButton(look, self.tr("Cancel"))
        self.no.clicked.connect(self.reject)
        self.yes = TextButton(look, yes, kind)
        self.yes.clicked.connect(self.accept)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        column.addLayout(row)
        self.no.setDefault(True)
        self.no.setFocus()
