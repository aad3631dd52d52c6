"""A small number with a button on either side, which the arrow keys change too."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import IconButton
from murmur.ui.words import say


class Stepper(QWidget):
    """Between `least` and `most`. A style sheet takes a QSpinBox's field away with its buttons, hence our own."""

    changed = Signal(int)

    def __init__(self, look: Look, name: str, value: int, least: int, most: int) -> None:
        super().__init__()
        self.value = value
        self._least, self._most = least, most
        self.field = QLineEdit(str(value))
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.setValidator(QIntValidator(least, most, self.field))
        self.field.setFixedWidth(max(52, 28 + 9 * len(str(most))))
        self.field.setAccessibleName(name)
        self.field.editingFinished.connect(lambda: self.choose(int(self.field.text() or self.value)))
        self._fewer = IconButton(look, "minus", say("{name}: fewer", name=name), side=28, size=14)
        self._fewer.clicked.connect(lambda: self.choose(self.value - 1))
        self._more = IconButton(look, "plus", say("{name}: more", name=name), side=28, size=14)
        self._more.clicked.connect(lambda: self.choose(self.value + 1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.tight)
        for widget in (self._fewer, self.field, self._more):
            row.addWidget(widget)
        self._refresh()

    def choose(self, value: int) -> None:
        """Takes the value, or the nearest one that is allowed."""
        value = max(self._least, min(self._most, value))
        if value != self.value:
            self.value = value
            self._refresh()
            self.changed.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.choose(self.value + (1 if event.key() == Qt.Key.Key_Up else -1))
        else:
            super().keyPressEvent(event)

    def _refresh(self) -> None:
        self.field.setText(str(self.value))
        self._fewer.setEnabled(self.value > self._least)
        self._more.setEnabled(self.value < self._most)
