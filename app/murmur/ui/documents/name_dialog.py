"""Asks for the name of a collection, and says beside the field what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from murmur.domain.documents import LONGEST_COLLECTION_NAME
from murmur.domain.errors import MurmurError
from murmur.ui.notices import sentence
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import label


class NameDialog(QDialog):
    """`entered` carries the name; whoever takes it closes the dialog, or shows why the name will not do."""

    entered = Signal(str)
    done_as = Signal(str)
    """The name that it has now."""

    def __init__(self, look: Look, title: str, yes: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(380)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.medium)
        column.addWidget(label(title, "title"))
        self.field = QLineEdit(name)
        self.field.setAccessibleName(self.tr("Name of the collection"))
        self.field.setPlaceholderText(self.tr("Leases, Case 41, Invoices 2026…"))
        self.field.setMaxLength(LONGEST_COLLECTION_NAME)
        self.field.selectAll()
        column.addWidget(self.field)
        self.wrong = label("", "bad", wrap=True)
        self.wrong.hide()
        column.addWidget(self.wrong)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addStretch(1)
        cancel = TextButton(look, self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.yes = TextButton(look, yes, "primary")
        self.yes.setDefault(True)
        self.yes.clicked.connect(self._enter)
        row.addWidget(cancel)
        row.addWidget(self.yes)
        column.addLayout(row)
        self.field.textChanged.connect(self._changed)
        self._changed()

    def show_error(self, error: MurmurError) -> None:
        self.wrong.setText(f"{sentence(error.title)} {sentence(error.advice)}")
        self.wrong.show()
        self.yes.setEnabled(True)
        self.field.setFocus()

    def _changed(self) -> None:
        self.wrong.hide()
        self.yes.setEnabled(bool(self.field.text().strip()))

    def _enter(self) -> None:
        self.yes.setEnabled(False)
        self.entered.emit(self.field.text())
