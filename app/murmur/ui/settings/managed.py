"""What the administrator's policy has decided: marked where it stands among the settings, and out of reach there."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from murmur.domain.policy import PolicyFacts
from murmur.domain.settings import Settings
from murmur.domain.settings_entries import ENTRIES, Entry
from murmur.ui.notices import sentence
from murmur.ui.settings.names import choice_of, title_of
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import ElidedLabel, frame, label, plain_tip
from murmur.ui.widgets.picture import Picture
from murmur.ui.words import counted, say

_SHORT = 24
"""A value of so many letters has room beside its name."""


def mark(look: Look) -> QWidget:
    """A lock and the words, to stand beside the name of a setting."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(SPACE.small, 0, 0, 0)
    row.setSpacing(SPACE.tight)
    row.addWidget(Picture(look, "lock", "text_faint", 14))
    row.addWidget(label(say("Set by your organisation"), "caption"))
    box.setToolTip(plain_tip(_why()))
    return box


def freeze(editor: QWidget, explained: str) -> None:
    """What is set can be read, and a text be copied; nothing can be changed."""
    if isinstance(editor, QLineEdit):
        editor.setReadOnly(True)
        editor.setProperty("managed", "true")
    else:
        editor.setEnabled(False)
    editor.setToolTip(plain_tip(_why()))
    editor.setAccessibleDescription(f"{say('Set by your organisation')}. {explained}")


def _why() -> str:
    return say("An administrator of this computer has set this for Murmur. It cannot be changed here.")


class Banner(QFrame):
    """At the head of the settings: that there is a policy, and where to see what it sets."""

    asked = Signal()

    def __init__(self, look: Look, policy: PolicyFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.wide, SPACE.tight, SPACE.medium, SPACE.tight)
        row.setSpacing(SPACE.small)
        row.addWidget(Picture(look, "organisation", "text_soft", 16))
        words = counted(
            len(policy.sets),
            "Your organisation has set {n} setting on this computer.",
            "Your organisation has set {n} settings on this computer.",
        )
        row.addWidget(label(words, "soft", wrap=True), 1)
        self.show_all = TextButton(look, self.tr("Show all"), "link")
        self.show_all.setAccessibleDescription(words)
        self.show_all.clicked.connect(self.asked)
        row.addWidget(self.show_all)


class ManagedPage(QWidget):
    """Every setting that the policy decides, what it decided, and where the policy lies."""

    def __init__(self, look: Look, settings: Settings, policy: PolicyFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.tight, 0, 0, 0)
        column.setSpacing(SPACE.wide - SPACE.tight)
        column.addWidget(label(_why_all(), "soft", wrap=True))
        for entry in ENTRIES.values():
            if entry.dotted in policy.sets:
                column.addWidget(frame("line"))
                column.addLayout(_row(entry, getattr(getattr(settings, entry.section), entry.name)))
        column.addWidget(frame("line"))
        column.addLayout(self._file(policy))
        column.addStretch(1)

    def _file(self, policy: PolicyFacts) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE.tight + 2)
        column.addWidget(label(self.tr("The policy's file"), "strong"))
        column.addWidget(_copied(policy.path))
        column.addWidget(_copied(f"SHA-256 {policy.sha256}"))
        if not policy.owner_checked:
            words = self.tr("Whether only an administrator can change this file is not checked on this system.")
            column.addWidget(label(words, "small", wrap=True))
        return column


def _row(entry: Entry, value: object) -> QVBoxLayout:
    said = in_words(value)
    column = QVBoxLayout()
    column.setSpacing(SPACE.tight + 2)
    head = QHBoxLayout()
    head.setSpacing(SPACE.medium)
    name = title_of(entry.name, entry.section)
    head.addWidget(label(name if entry.managed else f"{title_of(entry.section)}: {name}", "strong"))
    head.addStretch(1)
    column.addLayout(head)
    if len(said) == 1 and len(said[0]) <= _SHORT:
        head.addWidget(label(said[0]))
    else:
        for line in said:
            column.addWidget(_copied(line))
    column.addWidget(label(sentence(entry.help), "small", wrap=True))
    return column


def in_words(value: object) -> list[str]:
    """A setting's value as a person reads it, a list line by line."""
    if isinstance(value, StrEnum):
        return [choice_of(value.value)]
    if isinstance(value, bool):
        return [say("On") if value else say("Off")]
    if isinstance(value, tuple):
        return [str(item) for item in value] or [say("No rule")]
    if isinstance(value, float):
        return [QLocale().toString(value, "f", 2)]
    return [str(value) or say("Nothing")]


def _copied(text: str) -> QWidget:
    made = ElidedLabel(text, "small", Qt.TextElideMode.ElideMiddle)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _why_all() -> str:
    return say(
        "An administrator of this computer keeps a policy for Murmur. What it sets is listed here and cannot be "
        "changed in Murmur; everything else is yours."
    )
