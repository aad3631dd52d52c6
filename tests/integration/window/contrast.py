"""Measures how every text on screen stands out from what is behind it, in the pixels that are really drawn."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QToolButton, QWidget

from murmur.ui.colours import READABLE
from murmur.ui.widgets.snippet import Snippet

SCALE = 3
"""Drawn so much larger, the strokes of letters have their full colour somewhere."""


def weak(root: QWidget) -> list[str]:
    """Every text below `root` with less contrast than it needs; what is disabled may be pale (WCAG 1.4.3)."""
    pixels = _drawn(root)
    found = []
    for widget in root.findChildren(QWidget):
        text = _text(widget)
        if not text or not widget.isVisible() or not widget.isEnabled():
            continue
        seen = widget.visibleRegion().boundingRect()
        if seen.height() < widget.height() * 0.9 or seen.width() < 8:
            continue
        box = QRect(widget.mapTo(root, QPoint(0, 0)) + seen.topLeft(), seen.size())
        measured = _of(pixels, box)
        if measured < READABLE:
            found.append(f"{type(widget).__name__} {text[:40]!r}: {measured:.2f}")
    return found


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText() or widget.placeholderText()
    if isinstance(widget, QToolButton):
        return ""  # a sign, not a text
    if isinstance(widget, QLabel | QAbstractButton | Snippet):
        return str(widget.text() if callable(widget.text) else widget.text)
    return ""


def _drawn(root: QWidget) -> NDArray[np.uint32]:
    image = QImage(root.size() * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    painter = QPainter(image)
    root.render(painter, QPoint(0, 0))
    painter.end()
    rows = np.frombuffer(image.constBits(), dtype=np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return (rows[:, : image.width()] & 0xFFFFFF).astype(np.uint32)


def _of(pixels: NDArray[np.uint32], box: QRect) -> float:
    """The contrast of the ground (the commonest colour) with what stands out most from it."""
    part = pixels[box.top() * SCALE : (box.bottom() + 1) * SCALE, box.left() * SCALE : (box.right() + 1) * SCALE]
    colours, counts = np.unique(part, return_counts=True)
    # A colour of a few pixels is a corner of something else.
    shares = np.stack([colours >> 16 & 255, colours >> 8 & 255, colours & 255]) / 255
    linear = np.where(shares <= 0.04045, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)
    light = np.array([0.2126, 0.7152, 0.0722]) @ linear + 0.05
    ground, strokes = light[counts.argmax()], light[counts >= 6]
    return float(np.maximum(strokes / ground, ground / strokes).max(initial=1.0))
