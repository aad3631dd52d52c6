"""Tells below the conversations which of them the organisation's rule removes soon, while there is time to act."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from murmur.domain.conversations import Retention
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.labels import label
from murmur.ui.widgets.picture import Picture
from murmur.ui.words import counted


class RetentionStrip(QFrame):
    """Hidden where there is no rule, or where it removes nothing within a week."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "foot")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.large, SPACE.small, SPACE.medium, SPACE.small)
        row.setSpacing(SPACE.small)
        row.addWidget(Picture(look, "organisation", "text_soft", 16), 0, Qt.AlignmentFlag.AlignTop)
        self.words = label("", "small", wrap=True)
        row.addWidget(self.words, 1)
        self.hide()

    def show_rule(self, rule: Retention | None) -> None:
        soon = rule.soon if rule is not None else 0
        if rule is not None and soon:
            going = counted(
                soon,
                "{n} conversation will be removed within a week, pinned or not.",
                "{n} conversations will be removed within a week, pinned or not.",
            )
            why = counted(
                rule.days,
                "Your organisation keeps them for {n} day after the last question.",
                "Your organisation keeps them for {n} days after the last question.",
            )
            self.words.setText(f"{going} {why}")
        self.setVisible(soon > 0)
