"""The two moments at which a secret is typed or shown: another passphrase, and a new recovery key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextDocument
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from murmur.domain.errors import MurmurError
from murmur.domain.vault import VaultFacts
from murmur.files import write_whole
from murmur.services.vault import VaultService
from murmur.ui.jobs import Job, Jobs
from murmur.ui.new_passphrase import PassphraseField
from murmur.ui.notices import sentence
from murmur.ui.passphrase_strength import SHORTEST, strength_of
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import label

WIDTH = 460


class _Asking(QDialog):
    """A title, a sentence, fields below it, what went wrong, and the buttons."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._fields: list[PassphraseField] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
        outer.setSpacing(SPACE.medium)
        self._title = label("", "title", wrap=True)
        outer.addWidget(self._title)
        self.words = label("", "soft", wrap=True)
        outer.addWidget(self.words)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE.small)
        outer.addLayout(self.body)
        self.wrong = label("", "bad", wrap=True)
        self.wrong.hide()
        outer.addWidget(self.wrong)
        self.foot = QHBoxLayout()
        self.foot.addStretch(1)
        self.cancel = TextButton(look, self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.foot.addWidget(self.cancel)
        outer.addLayout(self.foot)

    def field(self, name: str, entered: Callable[[], None]) -> PassphraseField:
        made = PassphraseField(self._look, name)
        made.returnPressed.connect(entered)
        self.body.addWidget(made)
        QWidget.setTabOrder(made, self.cancel)
        if not self._fields:
            made.setFocus()
        self._fields.append(made)
        return made

    def say(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))

    def fail(self, error: MurmurError) -> None:
        self.say(f"{sentence(error.title)} {sentence(error.advice)}")


class PassphraseDialog(_Asking):
    """Another passphrase, or the first one; `accepted` once it opens the library."""

    def __init__(self, look: Look, jobs: Jobs, vault: VaultService, facts: VaultFacts, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._jobs = jobs
        self._vault = vault
        self._title.setText(self.tr("Choose a passphrase"))
        self.setWindowTitle(self.tr("Passphrase"))
        self.words.setText(
            self.tr(
                "It cannot be reset, because only you hold it. Backups made so far open with the passphrase they were "
                "made with."
            )
        )
        self.old = self.field(self.tr("The passphrase you have"), self._enter) if facts.kept == "passphrase" else None
        self.new = self.field(self.tr("New passphrase"), self._enter)
        self.again = self.field(self.tr("The same passphrase again"), self._enter)
        self.button = TextButton(look, self.tr("Use it from now on"), "primary")
        self.button.clicked.connect(self._enter)
        self.foot.addWidget(self.button)

    def _enter(self) -> None:
        old, new = self.old.text() if self.old is not None else None, self.new.text()
        strength = strength_of(new)
        if strength.step == 0:
            self.say(self.tr("Too short: at least {n} characters.").format(n=SHORTEST))
        elif strength.step == 1:
            self.say(self.tr("Weak: a computer guesses it quickly. Add a word or two."))
        elif new != self.again.text():
            self.say(self.tr("The two are not the same."))
        else:
            self.say("")
            self.button.setEnabled(False)

            def work(job: Job) -> bool:
                self._vault.prove(old)
                return self._vault.set_passphrase(new)

            self._jobs.start(self, work, self._done, failed=self._failed)

    def _done(self, forgotten: bool) -> None:
        if forgotten:
            self.accept()
            return
        self.cancel.rename(self.tr("Close"))
        self.say(self.tr("It is in force. But the keyring still holds the key: take the entry “Murmur” out of it."))

    def _failed(self, error: MurmurError) -> None:
        self.button.setEnabled(True)
        self.fail(error)


class RecoveryKeyDialog(_Asking):
    """Proves who is there, then shows the new key this once."""

    def __init__(self, look: Look, jobs: Jobs, vault: VaultService, facts: VaultFacts, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._jobs = jobs
        self._vault = vault
        self.key = ""
        self._title.setText(self.tr("Recovery key"))
        self.setWindowTitle(self.tr("Recovery key"))
        self.words.setText(
            self.tr(
                "It opens your library if the passphrase or the keyring is lost. It is shown this once and kept "
                "nowhere: print it, and keep the paper away from this computer. Whoever has it and your files can read "
                "everything."
            )
        )
        if facts.recovery_key:
            self.body.addWidget(label(self.tr("The recovery key you have becomes void."), "strong", wrap=True))
        self.old = self.field(self.tr("Your passphrase"), self._make) if facts.kept == "passphrase" else None
        self.button = TextButton(look, self.tr("Make it"), "primary")
        self.button.clicked.connect(self._make)
        self.foot.addWidget(self.button)

    def _make(self) -> None:
        if not self.button.isEnabled():
            return
        self.button.setEnabled(False)
        passphrase = self.old.text() if self.old is not None else None

        def work(job: Job) -> str:
            self._vault.prove(passphrase)
            return self._vault.new_recovery_key()

        self._jobs.start(self, work, self._show, failed=self._failed)

    def _show(self, key: str) -> None:
        self.key = key
        self.say("")
        if self.old is not None:
            self.old.hide()
        groups = key.split("-")
        shown = QLabel("\n".join("  ".join(groups[at : at + 7]) for at in range(0, len(groups), 7)))
        shown.setProperty("kind", "strong")
        shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        shown.setAccessibleName(self.tr("Recovery key"))
        self.body.addWidget(shown)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addStretch(1)
        for words, action in (
            (self.tr("Print…"), self._print),
            (self.tr("Save…"), self._ask_where),
            (self.tr("Copy"), lambda: QGuiApplication.clipboard().setText(self.key)),
        ):
            button = TextButton(self._look, words)
            button.clicked.connect(action)
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.button.hide()
        self.cancel.rename(self.tr("I have it"))

    def _page(self) -> str:
        return self.tr("Recovery key of a Murmur library") + f"\n\n{self.key}\n"

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)

        def go() -> None:
            page = QTextDocument()
            page.setPlainText(self._page())
            page.print_(printer)

        dialog.accepted.connect(go)
        QDialog.open(dialog)  # its own asks for a receiver

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save"), str(Path.home() / "murmur-recovery-key.txt"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.open()

    def save(self, target: Path) -> None:
        try:
            write_whole(target, self._page().encode())
        except OSError:
            self.say(self.tr("The file cannot be written there."))

    def _failed(self, error: MurmurError) -> None:
        self.button.setEnabled(True)
        self.fail(error)
