"""What opens the library, its recovery key, backups, and how much of the search index may lie on disk."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from murmur.domain.errors import MurmurError
from murmur.domain.settings import IndexKind, Settings
from murmur.domain.vault import BackupFacts, VaultFacts
from murmur.services.vault import VaultService
from murmur.ui import notices
from murmur.ui.jobs import Jobs, Latest
from murmur.ui.settings import managed
from murmur.ui.settings.vault_dialogs import PassphraseDialog, RecoveryKeyDialog
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import frame, label


class VaultPage(QWidget):
    """`changed` carries the settings with another level; `lock_asked` that everything is to be closed,
    `register_asked` that the register is to be shown."""

    changed = Signal(object)
    lock_asked = Signal()
    register_asked = Signal()

    def __init__(
        self,
        look: Look,
        jobs: Jobs,
        vault: VaultService,
        settings: Settings,
        fixed: Set[str] = frozenset(),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._jobs = jobs
        self._looking = Latest(jobs, self)
        self._vault = vault
        self._settings = settings
        self._level_fixed = "library.index" in fixed
        self.facts: VaultFacts | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.wide - SPACE.tight)
        self.lock = self._row(
            self.tr("Lock"),
            self.tr("Ends the workers, closes the files and covers the window. You go on where you were."),
            self.tr("Lock now"),
        )
        self.lock.clicked.connect(self.lock_asked)
        self._line()
        self.passphrase = self._row(self.tr("Passphrase"), "", self.tr("Change…"))
        self.passphrase.clicked.connect(self._ask_passphrase)
        self.passphrase_words = self._words
        self._line()
        self.recovery = self._row(self.tr("Recovery key"), "", self.tr("Make one…"))
        self.recovery.clicked.connect(self._ask_recovery)
        self.recovery_words = self._words
        self._line()
        self.backup = self._row(
            self.tr("Backup"),
            self.tr(
                "One file with your conversations, settings and everything read from your documents, encrypted. "
                "It is read back at once. Models are not in it, nor the documents themselves."
            ),
            self.tr("Back up…"),
        )
        self.backup.clicked.connect(self._ask_backup)
        self._line()
        self.register = self._row(
            self.tr("Register"),
            self.tr("What left this computer and what changed its security, in a chain that shows later changes."),
            self.tr("Show…"),
        )
        self.register.clicked.connect(self.register_asked)
        self.said = QVBoxLayout()
        self._column.addLayout(self.said)
        self._line()
        self._levels()
        self._column.addStretch(1)
        for button in (self.passphrase, self.recovery, self.backup):
            button.setEnabled(False)
        self._look_again()

    def _row(self, title: str, words: str, button: str) -> TextButton:
        made = TextButton(self._look, button)
        head = QHBoxLayout()
        head.addWidget(label(title, "strong"))
        head.addStretch(1)
        head.addWidget(made)
        column = QVBoxLayout()
        column.setSpacing(SPACE.tight + 2)
        column.addLayout(head)
        self._words = label(words, "small", wrap=True)
        column.addWidget(self._words)
        made.setAccessibleDescription(words)
        self._column.addLayout(column)
        return made

    def _line(self) -> None:
        self._column.addWidget(frame("line"))

    def _levels(self) -> None:
        sealed = self._settings.library.index is IndexKind.EXACT
        self.standard = TextButton(self._look, self.tr("Standard"), "segment")
        self.sealed = TextButton(self._look, self.tr("Sealed"), "segment")
        box = frame("well")
        row = QHBoxLayout(box)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(SPACE.hair)
        for button, on in ((self.standard, not sealed), (self.sealed, sealed)):
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setChecked(on)
            row.addWidget(button)
        self.standard.clicked.connect(partial(self._choose, IndexKind.AUTO))
        self.sealed.clicked.connect(partial(self._choose, IndexKind.EXACT))
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Level"), "strong"))
        if self._level_fixed:
            head.addWidget(managed.mark(self._look))
            managed.freeze(box, "")
        head.addStretch(1)
        head.addWidget(box)
        self._column.addLayout(head)
        for words in (
            self.tr(
                "Standard: all text is encrypted, on a lost or stolen computer too. Only a very large library keeps a "
                "search index of numbers on disk that is not: parts of the text can be guessed from it."
            ),
            self.tr("Sealed: that index is never written. Large libraries are searched more slowly. From next start."),
            self.tr(
                "Neither protects against someone who uses your account while Murmur is unlocked, nor on a computer "
                "that is spied on already; nor does either protect your documents themselves: they stay where they are."
            ),
        ):
            self._column.addWidget(label(words, "small", wrap=True))

    def _choose(self, kind: IndexKind) -> None:
        if (self._settings.library.index is IndexKind.EXACT) is not (kind is IndexKind.EXACT):
            self._settings = replace(self._settings, library=replace(self._settings.library, index=kind))
            self.changed.emit(self._settings)

    def _look_again(self) -> None:
        self._looking.start(lambda job: self._vault.facts(), self._show)

    def _show(self, facts: VaultFacts) -> None:
        self.facts = facts
        own = facts.kept == "passphrase"
        self.passphrase_words.setText(
            self.tr("Your passphrase opens the library. Nothing is encrypted anew when you change it.")
            if own
            else self.tr(
                "Your system's keyring opens the library, without asking. A passphrase would be asked each time."
            )
        )
        self.passphrase.rename(self.tr("Change…") if own else self.tr("Choose one…"))
        self.recovery_words.setText(
            self.tr("There is one, on paper. If it may be lost or seen, make a new one: the old one is void then.")
            if facts.recovery_key
            else self.tr("There is none. Should the passphrase or the keyring be lost, nobody can open the library.")
        )
        self.recovery.rename(self.tr("Make a new one…") if facts.recovery_key else self.tr("Make one…"))
        for button in (self.passphrase, self.recovery, self.backup):
            button.setEnabled(True)

    def _ask_passphrase(self) -> None:
        if self.facts is not None:
            dialog = PassphraseDialog(self._look, self._jobs, self._vault, self.facts, self)
            dialog.accepted.connect(self._look_again)
            dialog.open()

    def _ask_recovery(self) -> None:
        if self.facts is not None:
            dialog = RecoveryKeyDialog(self._look, self._jobs, self._vault, self.facts, self)
            dialog.finished.connect(self._look_again)
            dialog.open()

    def _ask_backup(self) -> None:
        dialog = QFileDialog(self, self.tr("Back up"), str(Path.home() / "Murmur.murmur-backup"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(lambda name: self.back_up(Path(name)))
        dialog.open()

    def back_up(self, target: Path) -> None:
        """A file that is there was agreed to be replaced."""
        self.backup.setEnabled(False)
        self.backup.rename(self.tr("Backing up…"))
        self._jobs.start(self, lambda job: self._vault.backup(target), self._backed_up, failed=self._not_backed_up)

    def _backed_up(self, facts: BackupFacts) -> None:
        said = self.tr("It was read back and is whole. It opens with the passphrase it has now, or the recovery key.")
        self._ended(notices.Notice(self._look, str(facts.path), said, tone="info", closable=True))

    def _not_backed_up(self, error: MurmurError) -> None:
        self._ended(notices.of(self._look, error, closable=True))

    def _ended(self, notice: QWidget) -> None:
        self.backup.rename(self.tr("Back up…"))
        self.backup.setEnabled(True)
        self.said.addWidget(notice)
