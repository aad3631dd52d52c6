"""The bar over the three panes: their switches, a new conversation, and the settings."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import IconButton, TextButton
from murmur.ui.widgets.labels import label
from murmur.ui.widgets.picture import Picture


class TopBar(QFrame):
    library = Signal()
    evidence = Signal()
    new_conversation = Signal()
    settings = Signal()
    models = Signal()
    help = Signal()
    commands = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "bar")
        self.setFixedHeight(SPACE.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.small + 2, 0, SPACE.small + 2, 0)
        row.setSpacing(SPACE.tight)
        self.library_button = IconButton(
            look, "panel-left", self.tr("Conversations and documents"), shortcut="Ctrl+B", checkable=True
        )
        self.library_button.clicked.connect(self.library)
        row.addWidget(self.library_button)
        row.addSpacing(SPACE.tight)
        row.addWidget(Picture(look, "murmur", "accent", 22))
        row.addSpacing(SPACE.hair)
        row.addWidget(label("Murmur", "strong"))
        row.addStretch(1)
        self.new_button = TextButton(look, self.tr("New conversation"), "quiet", icon_name="new-chat")
        self.new_button.setToolTip("Ctrl+N")
        self.new_button.clicked.connect(self.new_conversation)
        row.addWidget(self.new_button)
        find = IconButton(look, "command", self.tr("Find a command"), shortcut="Ctrl+K")
        find.clicked.connect(self.commands)
        row.addWidget(find)
        self.models_button = IconButton(look, "chip", self.tr("Models"), shortcut="Ctrl+M")
        self.models_button.clicked.connect(self.models)
        row.addWidget(self.models_button)
        self.help_button = IconButton(look, "help", self.tr("Help"), shortcut="F1")
        self.help_button.clicked.connect(self.help)
        row.addWidget(self.help_button)
        self.settings_button = IconButton(look, "settings", self.tr("Settings"), shortcut="Ctrl+,")
        self.settings_button.clicked.connect(self.settings)
        row.addWidget(self.settings_button)
        self.evidence_button = IconButton(look, "panel-right", self.tr("Evidence"), shortcut="Ctrl+E", checkable=True)
        self.evidence_button.clicked.connect(self.evidence)
        row.addWidget(self.evidence_button)
        for button in (self.library_button, self.evidence_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
