"""What a model thought before it answered: apart from the answer, closed until it is asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.safe_text import SafeText


class Thoughts(QWidget):
    def __init__(self, look: Look, thought: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.tight)
        self.button = TextButton(look, self.tr("Thoughts"), "quiet", icon_name="right")
        self.button.setProperty("first", "true")
        self.button.setToolTip(self.tr("What the model thought before it answered. None of it was checked."))
        self.button.clicked.connect(self._turn)
        self.text = SafeText(look)
        self.text.setAccessibleName(self.tr("Thoughts"))
        self.text.setProperty("tone", "soft")
        self.text.setPlainText(thought)
        column.addWidget(self.button)
        column.addWidget(self.text)
        self.text.hide()
        self._tell()

    def _turn(self) -> None:
        self.text.setVisible(self.text.isHidden())
        self._tell()

    def _tell(self) -> None:
        closed = self.text.isHidden()
        self.button.show_icon("right" if closed else "down")
        self.button.setAccessibleName(self.tr("Show the thoughts") if closed else self.tr("Hide the thoughts"))
