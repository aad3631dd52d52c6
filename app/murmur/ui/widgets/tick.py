"""A tick box in the window's look; a lock stands in the place of the tick where nothing can be chosen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from murmur.ui.icons import pixmap
from murmur.ui.theme import Look

SIDE = 18


class Tick(QCheckBox):
    """Has no words of its own: `name` is for screen readers."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(SIDE + 8, SIDE + 8)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_tick(
            painter,
            self._look,
            QRectF(4, 4, SIDE, SIDE),
            on=self.isChecked(),
            enabled=self.isEnabled(),
            focus=self.hasFocus(),
        )


def paint_tick(painter: QPainter, look: Look, box: QRectF, *, on: bool, enabled: bool, focus: bool = False) -> None:
    colours = look.colours
    inner = box.adjusted(1, 1, -1, -1)
    fill = colours.accent if on else colours.raised
    edge = colours.accent if on else colours.text_faint
    if not enabled:
        fill, edge = colours.sunken, colours.border_strong
    painter.setPen(QPen(QColor(edge), 1.5))
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(inner, 4, 4)
    if on:
        tint = colours.on_accent if enabled else colours.text_faint
        size = int(box.width()) - 4
        picture = pixmap("check", tint, size, painter.device().devicePixelRatioF())
        painter.drawPixmap(int(box.left()) + 2, int(box.top()) + 2, picture)
    if focus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.focus), 2))
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 6, 6)
