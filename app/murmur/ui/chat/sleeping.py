"""Paints a turn that has no widgets yet: its question where it will stand, and the shape of an answer."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from murmur.ui.theme import SPACE, Look

WIDEST = 560
SIDE, ABOVE = 16, 10
"""Within the bubble, around the question."""
_MOST_LETTERS = 1_000
_MOST_LINES = 40
_ENDS = (0.96, 1.0, 0.91, 0.98, 0.62)
"""How far lines of text go to the right."""


def natural_width(look: Look, question: str) -> int:
    """How wide a question would like to be."""
    metrics = QFontMetrics(look.font(look.sizes.reading))
    return max(metrics.horizontalAdvance(line) for line in question.split("\n")) + 6


def paint(painter: QPainter, look: Look, question: str, size: QSize) -> None:
    colours, font = look.colours, look.font(look.sizes.reading)
    shown = question[:_MOST_LETTERS]
    width = min(natural_width(look, shown) + 2 * SIDE, WIDEST, round(size.width() * 0.75))
    words = QRect(size.width() - width + SIDE, ABOVE, width - 2 * SIDE, size.height())
    wrap = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
    words.setHeight(QFontMetrics(font).boundingRect(words, wrap, shown).height())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent_soft))
    painter.drawRoundedRect(words.adjusted(-SIDE, -ABOVE, SIDE, ABOVE), SPACE.radius_large, SPACE.radius_large)
    painter.setPen(QColor(colours.text))
    painter.setFont(font)
    painter.drawText(words, wrap, shown)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.sunken))
    step = round(look.sizes.reading * 1.6)
    top = words.bottom() + ABOVE + 3 * SPACE.wide
    for number, y in enumerate(range(top, size.height() - 2 * step, step)[:_MOST_LINES]):
        far = _ENDS[number % len(_ENDS)]
        painter.drawRoundedRect(QRectF(0, y, size.width() * far, step * 0.45), 4, 4)
