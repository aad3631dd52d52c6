"""A small turning arc: something is under way and its end is not known."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QWidget

from murmur.ui.theme import Look


class Spinner(QWidget):
    """Turns only while it is on screen, and not where the person wants nothing to move."""

    def __init__(self, look: Look, size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._angle = 0
        self.setFixedSize(size, size)
        self._timer = QTimer(self)
        self._timer.setInterval(50)
        self._timer.timeout.connect(self._turn)

        look.changed.connect(self._start)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def _start(self) -> None:
        if self.isVisible() and not self._look.calm:
            self._timer.start()
        else:
            self._timer.stop()
            self.update()

    def _turn(self) -> None:
        self._angle = (self._angle - 24) % 360
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        pen = QPen(QColor(self._look.colours.border_strong), 1.75)
        painter.setPen(pen)
        painter.drawEllipse(box)
        pen.setColor(QColor(self._look.colours.accent))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(box, self._angle * 16, 100 * 16)
