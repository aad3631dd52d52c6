"""The buttons that copy the programs of an answer; each stands in the head of its program's plate."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from murmur.ui.widgets.buttons import IconButton
from murmur.ui.widgets.safe_text import SafeText
from murmur.ui.widgets.text_grounds import PLATE_HEAD, plates
from murmur.ui.words import say

SIDE = 26
MOST = 40
"""An answer with more programs has no buttons for the others; they can be selected."""
SAID_MS = 2_000


class CopyProgram(IconButton):
    """Copies one program, and says so for a moment."""

    def __init__(self, text: SafeText, language: str, lines: list[str]) -> None:
        self._name = say("Copy the code ({language})", language=language) if language else say("Copy the code")
        super().__init__(text.look, "copy", self._name, side=SIDE, size=15, parent=text.viewport())
        self._lines = lines
        self.clicked.connect(self.copy)

    def copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._lines) + "\n")
        self.rename(say("Copied"))
        self.show_icon("check")
        QTimer.singleShot(SAID_MS, self, self._again)

    def _again(self) -> None:
        self.rename(self._name)
        self.show_icon("copy")


class Programs(QObject):
    """Keeps the buttons of a finished answer where its programs are."""

    def __init__(self, text: SafeText) -> None:
        super().__init__(text)
        self._text = text
        self.buttons: list[CopyProgram] = []
        text.viewport().installEventFilter(self)

    def place(self) -> None:
        """Makes the buttons that are wanted and moves them to their places."""
        text = self._text
        found = list(plates(text.document(), text.viewport().width()))[:MOST]
        for button in self.buttons[len(found) :]:
            button.deleteLater()
        del self.buttons[len(found) :]
        before: QWidget = self.buttons[-1] if self.buttons else text
        for plate in found[len(self.buttons) :]:
            button = CopyProgram(text, plate.language, plate.lines)
            QWidget.setTabOrder(before, button)
            self.buttons.append(button)
            button.show()
            before = button
        for button, plate in zip(self.buttons, found, strict=True):
            left = round(plate.box.right()) - SIDE - 4
            button.move(left, round(plate.box.top()) + (PLATE_HEAD - SIDE) // 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.buttons and event.type() is QEvent.Type.Resize:
            # The text has its new lines only after its own event.
            QTimer.singleShot(0, self, self.place)
        return super().eventFilter(watched, event)
