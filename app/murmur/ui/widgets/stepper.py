"""A small number with a button on either side, which the arrow keys and the wheel change too."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QSpinBox, QWidget

from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import IconButton
from murmur.ui.words import say


class Stepper(QWidget):
    changed = Signal(int)

    def __init__(self, look: Look, name: str, value: int, least: int, most: int) -> None:
        super().__init__()
        self.field = QSpinBox()
        self.field.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.setRange(least, most)
        self.field.setValue(value)
        self.field.setFixedWidth(56)
        self.field.setAccessibleName(name)
        self.field.lineEdit().setAccessibleName(name)
        self.field.valueChanged.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.tight)
        for icon_name, words, move in (
            ("minus", say("{name}: fewer", name=name), self.field.stepDown),
            ("plus", say("{name}: more", name=name), self.field.stepUp),
        ):
            button = IconButton(look, icon_name, words, side=28, size=14)
            button.clicked.connect(move)
            row.addWidget(button)
        row.insertWidget(1, self.field)
