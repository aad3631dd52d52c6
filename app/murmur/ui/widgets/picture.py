"""An icon that only shows something, tinted by the look."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from murmur.ui.icons import pixmap
from murmur.ui.theme import Look


class Picture(QWidget):
    """`colour` is the name of a colour token. It says nothing to screen readers: the text beside it does."""

    def __init__(
        self, look: Look, icon_name: str, colour: str = "text_soft", size: int = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon_name = icon_name
        self._colour = colour
        self.setFixedSize(size, size)
        look.changed.connect(self.update)

    def show_icon(self, icon_name: str, colour: str) -> None:
        self._icon_name, self._colour = icon_name, colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tint = getattr(self._look.colours, self._colour)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, pixmap(self._icon_name, tint, self.width(), self.devicePixelRatioF()))
