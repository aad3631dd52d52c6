"""A small rounded sign: an icon and two or three words, such as an answer's verdict."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from murmur.ui.theme import Look
from murmur.ui.widgets.labels import label, restyle
from murmur.ui.widgets.picture import Picture


class Pill(QFrame):
    """`tone` is good, warn, bad, accent, cloud or plain, and names both its ground and the colour of its words."""

    def __init__(self, look: Look, icon_name: str, text: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 10, 0)
        row.setSpacing(6)
        colour = {"plain": "text_soft", "accent": "accent_text", "cloud": "on_cloud"}.get(tone, tone)
        row.addWidget(Picture(look, icon_name, colour, 15))
        words = label(text, "pill")
        words.setProperty("tone", tone)
        row.addWidget(words)
        self.setProperty("pill", tone)
        self.setFixedHeight(24)
        restyle(self)
