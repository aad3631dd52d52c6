"""The two pages' common frame: a card with the sign, which of the two it is, a title, a reason, and a foot."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import label
from murmur.ui.widgets.middle import in_the_middle
from murmur.ui.widgets.picture import Picture
from murmur.ui.words import say

WIDTH = 600
MARGINS = (32, 26, 32, 24)


class Page(QWidget):
    """`body` is to be filled; `go_on` is what Enter presses."""

    def __init__(
        self, look: Look, step: int, title: str, reason: str, go_on: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.title = title
        card = QFrame()
        card.setProperty("frame", "card")
        card.setFixedWidth(WIDTH)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*MARGINS)
        inside.setSpacing(SPACE.medium)
        inside.addLayout(head(look, step, title))
        inside.addWidget(label(reason, "soft", wrap=True))
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE.small + 2)
        inside.addLayout(self.body)
        inside.addSpacing(SPACE.tight)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(SPACE.small)
        self.foot.addStretch(1)
        self.go_on = TextButton(look, go_on, "primary")
        self.go_on.setMinimumWidth(120)
        self.foot.addWidget(self.go_on)
        inside.addLayout(self.foot)
        in_the_middle(self, card)


def head(look: Look, step: int, title: str) -> QHBoxLayout:
    """The sign, the title, and which of the two pages this is."""
    row = QHBoxLayout()
    row.setSpacing(SPACE.medium)
    row.addWidget(Picture(look, "murmur", "accent", 40), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(title, "display", wrap=True), 1)
    count = label(say("{n} of {count}", n=step, count=2), "caption")
    count.setAccessibleName(say("Page {n} of {count}", n=step, count=2))
    row.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
    return row
