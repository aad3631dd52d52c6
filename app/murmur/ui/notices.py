"""What went wrong, said in the window's own voice: a title, what to do next, and the button that does it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from murmur.domain.errors import MurmurError
from murmur.ui.theme import SPACE, Look
from murmur.ui.told import told
from murmur.ui.widgets.buttons import IconButton, TextButton
from murmur.ui.widgets.labels import label
from murmur.ui.widgets.picture import Picture

_ICONS = {"bad": ("fail", "bad"), "warn": ("alert", "warn"), "info": ("info", "text_soft")}


def sentence(text: str) -> str:
    """In the person's language, and with a full stop, as titles and advice of errors are kept without."""
    text = told(text.strip())
    return text if not text or text[-1] in ".!?…:" else f"{text}."


class Notice(QFrame):
    """`tone` is bad, warn or info. `action` is a button, or None when `action_name` is empty."""

    def __init__(
        self,
        look: Look,
        title: str,
        advice: str,
        *,
        tone: str = "bad",
        action_name: str = "",
        closable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("frame", f"notice-{tone}")
        title, advice = told(title), told(advice)
        self.setAccessibleName(f"{sentence(title)} {sentence(advice)}")
        self.title = title
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 12, 12)
        row.setSpacing(SPACE.medium)
        icon_name, colour = _ICONS[tone]
        row.addWidget(Picture(look, icon_name, colour, 18), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(SPACE.hair)
        if title:
            words.addWidget(label(title, "strong", wrap=True))
        if advice:
            words.addWidget(label(sentence(advice), "soft", wrap=True))
        row.addLayout(words, 1)
        self.action: TextButton | None = None
        if action_name:
            self.action = TextButton(look, action_name, icon_name="retry")
            row.addWidget(self.action, 0, Qt.AlignmentFlag.AlignVCenter)
        if closable:
            close = IconButton(look, "close", self.tr("Dismiss"), side=24, size=14)
            close.clicked.connect(self.deleteLater)
            row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)


def of(look: Look, error: MurmurError, action_name: str = "", *, closable: bool = False) -> Notice:
    """The notice for an expected error."""
    return Notice(look, error.title, error.advice, action_name=action_name, closable=closable)
