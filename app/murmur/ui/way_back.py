"""The ways back into a library: by its recovery key when the passphrase is forgotten, and from a backup."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QWidget

from murmur.domain.errors import MurmurError
from murmur.services.api import WaysBack
from murmur.ui.jobs import Job, Jobs
from murmur.ui.new_passphrase import NewPassphrase, PassphraseField
from murmur.ui.notices import sentence
from murmur.ui.theme import SPACE, Look
from murmur.ui.unlock import Card
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import frame, label

KEY_LINES = 2


class WayBack(QWidget):
    """`opened` carries the passphrase that opens the library from now on; `left` that somebody went back."""

    opened = Signal(str)
    left = Signal()

    def __init__(
        self, look: Look, jobs: Jobs, ways: WaysBack, *, restoring: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._jobs = jobs
        self._ways = ways
        self._restoring = restoring
        self._busy = False
        self.file: Path | None = None
        title = self.tr("Restore a backup") if restoring else self.tr("A new passphrase")
        self._card = Card(look, self, title, self._reason(), sign=not restoring)
        self.wrong = self._card.wrong
        body = self._card.body
        if restoring:
            body.addLayout(self._file_row())
            body.addLayout(self._ways_row())
        self.passphrase = PassphraseField(look, self.tr("Passphrase of the backup"))
        self.passphrase.returnPressed.connect(self._enter)
        self.passphrase.textChanged.connect(self._changed)
        body.addWidget(self.passphrase)
        self.key = self._key_field()
        body.addWidget(self.key)
        self.new = NewPassphrase(look, self.tr("New passphrase"))
        self.new.changed.connect(self._changed)
        self.new.entered.connect(self._enter)
        body.addWidget(self.new)
        self.back = TextButton(look, self.tr("Back"))
        self.back.clicked.connect(self.left)
        self.button = TextButton(look, self.tr("Restore") if restoring else self.tr("Use it from now on"), "primary")
        self.button.setMinimumWidth(120)
        self.button.clicked.connect(self._enter)
        self._card.foot.addWidget(self.back)
        self._card.foot.addWidget(self.button)
        self._by_key(not restoring)
        (self.choose if restoring else self.key).setFocus()
        if not restoring:
            jobs.start(self, lambda job: ways.has_recovery_key(), self._told)

    def take(self, file: Path) -> None:
        """The backup that is meant."""
        self.file = file
        self.file_name.setText(file.name)
        self.file_name.setToolTip(str(file))
        self._changed()
        (self.key if self.key.isVisibleTo(self) else self.passphrase).setFocus()

    def _reason(self) -> str:
        if self._restoring:
            return self.tr(
                "Texts of documents, conversations and settings come back as they were when it was made; models do not."
            )
        return self.tr("The recovery key that you printed opens the library. Then choose another passphrase.")

    def _file_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.medium)
        self.choose = TextButton(self._look, self.tr("Choose the file…"), icon_name="file")
        self.choose.clicked.connect(self._choose)
        self.file_name = label("", "soft", wrap=True)
        row.addWidget(self.choose)
        row.addWidget(self.file_name, 1)
        return row

    def _ways_row(self) -> QHBoxLayout:
        box = frame("well")
        inside = QHBoxLayout(box)
        inside.setContentsMargins(3, 3, 3, 3)
        inside.setSpacing(SPACE.hair)
        self.by_passphrase = TextButton(self._look, self.tr("Passphrase"), "segment")
        self.by_key = TextButton(self._look, self.tr("Recovery key"), "segment")
        for button, by_key in ((self.by_passphrase, False), (self.by_key, True)):
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.clicked.connect(partial(self._by_key, by_key))
            inside.addWidget(button)
        self.by_passphrase.setChecked(True)
        row = QHBoxLayout()
        row.addWidget(box)
        row.addStretch(1)
        return row

    def _key_field(self) -> QPlainTextEdit:
        """In groups, as it is on the paper."""
        field = QPlainTextEdit()
        name = self.tr("Recovery key")
        field.setPlaceholderText(self.tr("Fourteen groups of four letters and digits"))
        field.setAccessibleName(name)
        field.setProperty("paper", "true")
        field.setTabChangesFocus(True)
        field.ensurePolished()
        field.setFixedHeight(field.fontMetrics().lineSpacing() * KEY_LINES + 2 * SPACE.medium)
        field.textChanged.connect(self._changed)
        return field

    def _by_key(self, chosen: bool, *_: object) -> None:
        self.passphrase.setVisible(not chosen)
        self.key.setVisible(chosen)
        self.new.setVisible(chosen)
        self._changed()

    def _told(self, has_key: bool) -> None:
        if not has_key:
            self._card.say(
                self.tr("This library has no recovery key. Without its passphrase nobody can open it, and no backup.")
            )
            for widget in (self.key, self.new):
                widget.setEnabled(False)
            self.back.setFocus()

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Restore a backup"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.open()

    def _changed(self) -> None:
        if not hasattr(self, "button"):
            return  # still being made
        self._card.say("")
        by_key = not self.key.isHidden()
        secret = bool(self.key.toPlainText().strip()) and self.new.ready if by_key else bool(self.passphrase.text())
        self.button.setEnabled(secret and not self._busy and (self.file is not None or not self._restoring))

    def _enter(self) -> None:
        if not self.button.isEnabled():
            return
        by_key = not self.key.isHidden()
        problem = self.new.problem() if by_key else ""
        if problem:
            self._card.say(problem)
            return
        typed, new, passphrase = self.key.toPlainText(), self.new.text, self.passphrase.text()
        file, ways = self.file, self._ways

        def work(job: Job) -> str:
            if file is None:
                ways.recover(typed, new)
            elif by_key:
                ways.restore(file, None, typed, new)
            else:
                ways.restore(file, passphrase, None, None)
            return new if by_key else passphrase

        self._set_busy(True)
        self._jobs.start(self, work, self.opened.emit, failed=self._failed)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        doing = self.tr("Restoring…") if self._restoring else self.tr("Opening…")
        self._card.show_doing(doing if busy else "")
        self._changed()
        for widget in (self.passphrase, self.key, self.new, self.back):
            widget.setEnabled(not busy)
        if self._restoring:
            for button in (self.choose, self.by_passphrase, self.by_key):
                button.setEnabled(not busy)

    def _failed(self, error: MurmurError) -> None:
        self._set_busy(False)
        self._card.say(f"{sentence(error.title)} {sentence(error.advice)}")
        (self.key if not self.key.isHidden() else self.passphrase).setFocus()
