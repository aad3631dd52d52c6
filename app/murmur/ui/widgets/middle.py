"""A card in the middle of an empty page; where the window is too small for it, the page scrolls."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from murmur.ui.theme import SPACE
from murmur.ui.widgets.labels import ground


class _Middle(QWidget):
    def minimumSizeHint(self) -> QSize:
        """Qt would reserve what wrapped lines need in a narrower card; the height for its width is asked besides."""
        return QSize(super().minimumSizeHint().width(), 0)


def in_the_middle(page: QWidget, card: QWidget) -> None:
    """Gives `page` its layout; `card` is as wide as it was fixed to be."""
    middle = _Middle()
    for widget in (page, middle):
        ground(widget, "window")
    column = QVBoxLayout(middle)
    column.setContentsMargins(SPACE.medium, SPACE.medium, SPACE.medium, SPACE.medium)
    column.addStretch(4)
    row = QHBoxLayout()  # an alignment would take the card's height without its wrapped lines
    row.addStretch(1)
    row.addWidget(card)
    row.addStretch(1)
    column.addLayout(row)
    column.addStretch(5)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(middle)
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(area)
