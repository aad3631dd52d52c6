"""The one QApplication of the process, which hears what macOS hands over.

There "Open With", the Dock and `open -a` give a program no arguments: the system sends an event for each file.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

Take = Callable[[Sequence[Path]], None]


class Application(QApplication):
    """Files that come before `give_to` are kept for it; those of one gesture are handed over together."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(["murmur", *arguments])
        self._handed: list[Path] = []
        self._take: Take | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._hand_over)

    def give_to(self, take: Take) -> None:
        self._take = take
        self._soon.start(0)

    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        if event.file():  # the address of something else than a file has none
            self._handed.append(Path(event.file()))
            self._soon.start(0)
        return True

    def _hand_over(self) -> None:
        if self._take is not None and self._handed:
            handed, self._handed = self._handed, []
            self._take(handed)
