"""The folder in which a library lies, what opens it, and its two levels, in a sentence each."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from murmur.domain.policy import PolicyFacts
from murmur.ui.settings import managed
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.labels import frame, label
from murmur.ui.widgets.picture import Picture
from murmur.ui.widgets.pill import Pill
from murmur.ui.words import say


@dataclass(frozen=True, slots=True)
class Protected:
    """`kept` is as VaultFacts has it, "" where the person is to choose a passphrase now."""

    home: Path
    kept: str
    sealed: bool
    policy: PolicyFacts | None = None

    def sets(self, dotted: str) -> bool:
        return self.policy is not None and dotted in self.policy.sets


class Protection(QWidget):
    """`policy_asked`: what the organisation has set is to be shown; the library has to be open for that."""

    policy_asked = Signal()

    def __init__(self, look: Look, facts: Protected, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._facts = facts
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small + 2)
        column.addWidget(self._folder())
        if facts.kept:
            column.addLayout(self._key())
        column.addWidget(self._levels())
        if facts.policy is not None:
            banner = managed.Banner(look, facts.policy)
            banner.setProperty("frame", "well")
            banner.show_all.setVisible(bool(facts.kept))
            banner.asked.connect(self.policy_asked)
            inside = banner.layout()
            assert inside is not None
            inside.setContentsMargins(SPACE.large, SPACE.small, SPACE.medium, SPACE.small)
            column.addWidget(banner)

    def _folder(self) -> QLineEdit:
        self.folder = QLineEdit(str(self._facts.home))
        self.folder.setReadOnly(True)
        self.folder.setProperty("managed", "true")
        self.folder.setCursorPosition(0)
        self.folder.setAccessibleName(self.tr("Murmur's folder"))
        return self.folder

    def _key(self) -> QHBoxLayout:
        words = self.tr("Your passphrase opens it. Nobody can reset it: write it down and keep it safe.")
        if self._facts.kept == "keyring":
            words = self.tr("It opens with your account: your system's keyring holds the key.")
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(Picture(self._look, "lock", "text_soft", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(words, wrap=True), 1)
        if self._facts.kept == "passphrase" and self._facts.sets("managed.require_passphrase"):
            row.addWidget(managed.mark(self._look))
        return row

    def _levels(self) -> QWidget:
        box = frame("well")
        column = QVBoxLayout(box)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        column.setSpacing(SPACE.medium)
        standard = self.tr(
            "All text is encrypted. Only a very large library keeps a search index of numbers on disk, from which "
            "parts of the text could be guessed."
        )
        sealed = self.tr("That index is never written; a large library is searched more slowly.")
        column.addLayout(self._level(self.tr("Standard"), standard, chosen=not self._facts.sealed))
        column.addLayout(self._level(self.tr("Sealed"), sealed, chosen=self._facts.sealed))
        return box

    def _level(self, name: str, words: str, *, chosen: bool) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE.tight)
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        head.addWidget(label(name, "strong"))
        head.addStretch(1)
        if chosen and self._facts.sets("library.index"):
            head.addWidget(managed.mark(self._look))
        if chosen:
            head.addWidget(Pill(self._look, "check-circle", say("In use"), "accent"))
        column.addLayout(head)
        column.addWidget(label(words, "small", wrap=True))
        return column
