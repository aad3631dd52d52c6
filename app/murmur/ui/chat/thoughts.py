"""What a model thought before it answered: apart from the answer, closed until it is asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import frame
from murmur.ui.widgets.safe_text import SafeText


class Thoughts(QWidget):
    """It may grow while it is looked at. It is laid out when it is opened."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thought = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.tight)
        self.button = TextButton(look, self.tr("Thoughts"), "quiet", icon_name="right")
        self.button.setProperty("first", "true")
        self.button.setToolTip(self.tr("What the model thought before it answered. None of it was checked."))
        self.button.setAccessibleDescription(self.button.toolTip())
        self.button.clicked.connect(self._turn)
        self.text = SafeText(look)
        self.text.setAccessibleName(self.tr("Thoughts"))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._aside = frame("aside")
        inside = QVBoxLayout(self._aside)
        inside.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.small)
        inside.addWidget(self.text)
        column.addWidget(self._aside)
        self._aside.hide()
        self._tell()

    @property
    def is_open(self) -> bool:
        return not self._aside.isHidden()

    def append(self, piece: str) -> None:
        """The model thinks on."""
        self._thought += piece
        if self.is_open:
            end = self.text.textCursor()
            end.movePosition(end.MoveOperation.End)
            end.insertText(piece)

    def finish(self, thought: str) -> None:
        """All of it, as it is kept."""
        if thought != self._thought:
            self._thought = thought
            if self.is_open:
                self.text.setPlainText(thought)

    def _turn(self) -> None:
        if not self.is_open:
            self.text.setPlainText(self._thought)
        self._aside.setVisible(not self.is_open)
        self._tell()

    def _tell(self) -> None:
        self.button.show_icon("down" if self.is_open else "right")
        self.button.setAccessibleName(self.tr("Hide the thoughts") if self.is_open else self.tr("Show the thoughts"))
