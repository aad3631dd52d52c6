"""Asks for the passphrase of the library, or for a new one, before anything else can be done."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from murmur.domain.errors import MurmurError
from murmur.ui.icons import icon
from murmur.ui.notices import sentence
from murmur.ui.passphrase_strength import SHORTEST, strength_of
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import ground, label, restyle
from murmur.ui.widgets.picture import Picture
from murmur.ui.widgets.spinner import Spinner


class PassphraseField(QLineEdit):
    """Hidden letters, with an eye to look at them."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setMinimumHeight(38)
        self._eye = QAction(self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._toggle)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        look.changed.connect(self._tint)
        self._tint()

    def _toggle(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._tint()

    def _tint(self) -> None:
        name = "eye-off" if self._eye.isChecked() else "eye"
        self._eye.setIcon(icon(name, self._look.colours.text_faint, 18))
        self._eye.setText(self.tr("Hide") if self._eye.isChecked() else self.tr("Show"))
        self._eye.setToolTip(self._eye.text())


Asks = Literal["passphrase", "new", "replacing", "locking", "locked", "keyring"]
"""Whose passphrase: a library's, a new one's (twice, with the word that it cannot be reset), a first one in the place
of the keyring, that of a library being locked or locked; or none, as the keyring is asked."""


class Unlock(QWidget):
    """`entered` carries the passphrase, "" where the keyring is asked."""

    entered = Signal(str)

    def __init__(self, look: Look, *, asks: Asks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "window")
        self._look = look
        new = asks in ("new", "replacing")
        self._asks: Asks = asks
        self._busy = False
        card = QFrame()
        card.setProperty("frame", "card")
        card.setFixedWidth(420)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(36, 34, 36, 32)
        inside.setSpacing(SPACE.medium)
        inside.addWidget(Picture(look, "murmur", "accent", 52), 0, Qt.AlignmentFlag.AlignLeft)
        inside.addSpacing(SPACE.medium)
        inside.addWidget(label(self._title(), "display"))
        self._why = label(self._reason(), "soft", wrap=True)
        inside.addWidget(self._why)
        inside.addSpacing(SPACE.tight)
        self.first = PassphraseField(look, self.tr("Passphrase"))
        self.first.textChanged.connect(self._changed)
        self.first.returnPressed.connect(self._enter)
        inside.addWidget(self.first)
        self.second: PassphraseField | None = None
        if new:
            inside.addLayout(self._hint())
            self.second = PassphraseField(look, self.tr("The same passphrase again"))
            self.second.textChanged.connect(self._changed)
            self.second.returnPressed.connect(self._enter)
            inside.addWidget(self.second)
        self.wrong = label("", "bad", wrap=True)
        self.wrong.hide()
        inside.addWidget(self.wrong)
        inside.addSpacing(SPACE.tight)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE.small)
        self._spinner = Spinner(look)
        self._spinner.hide()
        self._doing = label("", "small")
        foot.addWidget(self._spinner)
        foot.addWidget(self._doing)
        foot.addStretch(1)
        words = {"new": self.tr("Create library"), "replacing": self.tr("Set and open"), "passphrase": self.tr("Open")}
        self.button = TextButton(look, words.get(asks, self.tr("Unlock")), "primary")
        self.button.setMinimumWidth(120)
        self.button.clicked.connect(self._enter)
        foot.addWidget(self.button)
        inside.addLayout(foot)
        outer = QVBoxLayout(self)
        outer.addStretch(4)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(5)
        self._changed()
        self.first.setFocus()
        if asks == "locking":
            self.set_busy(True)

    def show_locked(self, *, by_keyring: bool) -> None:
        """Everything is closed now, and can be opened again."""
        self._asks = "keyring" if by_keyring else "locked"
        self._why.setText(self._reason())
        self.first.setVisible(not by_keyring)
        self.set_busy(False)
        (self.button if by_keyring else self.first).setFocus()

    def set_busy(self, busy: bool) -> None:
        """While the key is being made from the passphrase, which takes a moment on purpose."""
        self._busy = busy
        self._spinner.setVisible(busy)
        doing = {"new": self.tr("Creating…"), "locking": self.tr("Locking…")}.get(self._asks, self.tr("Opening…"))
        self._doing.setText(doing if busy else "")
        for field in self._fields():
            field.setEnabled(not busy)
        self._changed(keep_error=True)

    def show_error(self, error: MurmurError) -> None:
        """What was wrong, under the field; the passphrase is selected, to be typed again."""
        self.set_busy(False)
        self._say(f"{sentence(error.title)} {sentence(error.advice)}")
        self.first.selectAll()
        self.first.setFocus()

    def _title(self) -> str:
        new = self.tr("Choose a passphrase")
        titles = {"new": new, "replacing": new, "passphrase": self.tr("Open your library")}
        return titles.get(self._asks, self.tr("Murmur is locked"))

    def _reason(self) -> str:
        match self._asks:
            case "new":
                return self.tr(
                    "It encrypts your library on this computer. It cannot be reset, because only you hold it: "
                    "write it down and keep it safe."
                )
            case "replacing":
                return self.tr(
                    "Your organisation requires one. From now on it opens your library on this computer, and your "
                    "system's keyring no longer does. It cannot be reset, because only you hold it: write it down and "
                    "keep it safe."
                )
            case "passphrase":
                return self.tr("It is encrypted with your passphrase and stays on this computer.")
            case "keyring":
                return self.tr(
                    "Your documents and conversations are closed. Your system's keyring has the key and is asked "
                    "again: this keeps out who looks at the screen, not who can use your account."
                )
            case _:
                return self.tr("Your documents and conversations are closed. With your passphrase you go on here.")

    def _fields(self) -> list[PassphraseField]:
        return [self.first] if self.second is None else [self.first, self.second]

    def _hint(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE.tight)
        self._meter = QProgressBar()
        self._meter.setRange(0, 4)
        self._meter.setTextVisible(False)
        self._meter.setAccessibleName(self.tr("Strength"))
        self._strength = label("", "faint", wrap=True)
        column.addWidget(self._meter)
        column.addWidget(self._strength)
        return column

    def _changed(self, *_: object, keep_error: bool = False) -> None:
        if not keep_error:
            self._say("")
        ready = bool(self.first.text()) or self._asks == "keyring"
        if self.second is not None:
            step = strength_of(self.first.text()).step
            self._meter.setValue(step)
            self._strength.setText(self._in_words(step))
            ready = step > 0 and bool(self.second.text())
        self.button.setEnabled(ready and not self._busy)

    def _in_words(self, step: int) -> str:
        if not self.first.text():
            return self.tr("Four or more words that do not belong together are strong and easy to keep.")
        return (
            self.tr("Too short: at least {n} characters.").format(n=SHORTEST),
            self.tr("Weak: a computer guesses it quickly. Add a word or two."),
            self.tr("Fair. One more word makes it strong."),
            self.tr("Good."),
            self.tr("Strong."),
        )[step]

    def _enter(self) -> None:
        if not self.button.isEnabled():
            return
        if self.second is not None and self.second.text() != self.first.text():
            self._say(self.tr("The two are not the same."))
            self.second.selectAll()
            self.second.setFocus()
            return
        self._say("")
        self.set_busy(True)
        self.entered.emit(self.first.text())

    def _say(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))
        self.first.setProperty("wrong", "true" if words else "false")
        restyle(self.first)
