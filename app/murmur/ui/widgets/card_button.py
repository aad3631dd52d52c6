"""A whole card that is one button: reached by Tab, pressed by Enter or Space, with any layout inside."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from murmur.ui.theme import SPACE, Look


class CardButton(QAbstractButton):
    """`flat` leaves out ground and border until the pointer or the keyboard is on it."""

    def __init__(self, look: Look, *, flat: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._flat = flat
        self._over = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    def let_through(self) -> None:
        """Lets clicks on what stands inside reach the card; call it when the layout is filled."""
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def hasHeightForWidth(self) -> bool:
        layout = self.layout()
        return layout is not None and layout.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else -1

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalSizeHint() if layout is not None else QSize(120, SPACE.control)

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalMinimumSize() if layout is not None else QSize(40, SPACE.control)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._over = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._over = False
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            ground, border = colours.selected, colours.accent
        elif self._over or self.isDown():
            ground = colours.hover
            border = colours.hover if self._flat else colours.border_strong
        else:
            ground = "transparent" if self._flat else colours.raised
            border = "transparent" if self._flat else colours.border
        painter.setBrush(QColor(ground))
        pen = QPen(QColor(colours.focus), 2) if self.hasFocus() else QPen(QColor(border), 1)
        painter.setPen(pen)
        inset = pen.widthF() / 2
        radius = SPACE.radius_small if self._flat else SPACE.radius
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
