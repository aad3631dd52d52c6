"""One painted line of text that stands where the window's language begins, whatever language its words are in."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter

_FIRST_STRONG, _END = "\u2068", "\u2069"


def draw_line(painter: QPainter, box: QRect, text: str, vertical: Qt.AlignmentFlag) -> None:
    """An English name in a window that is read from right to left stands at the right, and keeps its own order."""
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    side = Qt.AlignmentFlag.AlignRight if QGuiApplication.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, side | Qt.AlignmentFlag.AlignAbsolute | vertical, text)


def in_its_order(text: str) -> str:
    """`text` for what Qt draws by itself, so that a question mark stays at the end of an English question."""
    return f"{_FIRST_STRONG}{text}{_END}" if QGuiApplication.isRightToLeft() else text
