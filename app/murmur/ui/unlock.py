"""Asks for the passphrase of the library, or for a new one, before anything else can be done."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from murmur.domain.errors import MurmurError
from murmur.ui.beginning import where_kept
from murmur.ui.beginning.page import MARGINS, WIDTH, head
from murmur.ui.beginning.protection import Protected, Protection
from murmur.ui.new_passphrase import NewPassphrase, PassphraseField
from murmur.ui.notices import sentence
from murmur.ui.settings import managed
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import label, restyle
from murmur.ui.widgets.middle import in_the_middle
from murmur.ui.widgets.picture import Picture
from murmur.ui.widgets.spinner import Spinner

Asks = Literal["passphrase", "new", "replacing", "locking", "locked", "keyring"]
"""Whose passphrase: a library's, a new one's (twice, with the word that it cannot be reset), a first one in the place
of the keyring, that of a library being locked or locked; or none, as the keyring is asked."""


class Card(QFrame):
    """In the middle of an empty window: the sign, a title, a reason, what is asked, what was wrong, and the buttons.
    `step`: it is that page of a new library's two."""

    def __init__(self, look: Look, page: QWidget, title: str, reason: str, *, sign: bool = True, step: int = 0) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self.setFixedWidth(WIDTH if step else 460)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(*(MARGINS if step else (36, 34, 36, 32)))
        inside.setSpacing(SPACE.medium)
        if step:
            inside.addLayout(head(look, step, title))
        elif sign:
            inside.addWidget(Picture(look, "murmur", "accent", 52), 0, Qt.AlignmentFlag.AlignLeft)
            inside.addSpacing(SPACE.medium)
        if not step:
            inside.addWidget(label(title, "display", wrap=True))
        self.why = label(reason, "soft", wrap=True)
        inside.addWidget(self.why)
        inside.addSpacing(SPACE.tight)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE.medium)
        inside.addLayout(self.body)
        self.wrong = label("", "bad", wrap=True)
        self.wrong.hide()
        inside.addWidget(self.wrong)
        inside.addSpacing(SPACE.tight)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(SPACE.small)
        self._spinner = Spinner(look)
        self._spinner.hide()
        self._doing = label("", "small")
        self.foot.addWidget(self._spinner)
        self.foot.addWidget(self._doing)
        self.foot.addStretch(1)
        inside.addLayout(self.foot)
        in_the_middle(page, self)

    def say(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))

    def show_doing(self, words: str) -> None:
        """What is being done now; "" when nothing is."""
        self._spinner.setVisible(bool(words))
        self._doing.setText(words)


class Unlock(QWidget):
    """`entered` carries the passphrase, "" where the keyring is asked; `way_back_asked` that it is forgotten, or that a
    backup is to be restored."""

    entered = Signal(str)
    way_back_asked = Signal()

    def __init__(
        self,
        look: Look,
        *,
        asks: Asks,
        ways_back: bool = False,
        new: Protected | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`new` is to be told of a new library, for which this is the first page."""
        super().__init__(parent)
        chosen = asks in ("new", "replacing")
        ways_back = ways_back and asks != "replacing"
        self._look = look
        self._asks: Asks = asks
        self._busy = False
        if new is not None:
            self._card = Card(look, self, where_kept.title(), where_kept.reason(), step=1)
            self._card.body.addWidget(Protection(look, new))
            self._card.body.addLayout(self._why(new))
        else:
            self._card = Card(look, self, self._title(), self._reason())
        self.wrong = self._card.wrong
        self.chosen: NewPassphrase | None = None
        self.second: PassphraseField | None = None
        if chosen:
            self.chosen = NewPassphrase(look, self.tr("Passphrase"))
            self.chosen.entered.connect(self._enter)
            self.first, self.second = self.chosen.first, self.chosen.second
            self._card.body.addWidget(self.chosen)
        else:
            self.first = PassphraseField(look, self.tr("Passphrase"))
            self.first.returnPressed.connect(self._enter)
            self._card.body.addWidget(self.first)
        words = {"new": self.tr("Create library"), "replacing": self.tr("Set and open"), "passphrase": self.tr("Open")}
        back = self.tr("Restore a backup…") if asks == "new" else self.tr("Forgotten the passphrase?")
        self.way_back = TextButton(look, back, "link")
        self.way_back.setProperty("first", "true")
        self.way_back.setVisible(ways_back)
        self._ways_back = ways_back
        self.way_back.clicked.connect(self.way_back_asked)
        self._card.foot.insertWidget(0, self.way_back)
        self.button = TextButton(look, words.get(asks, self.tr("Unlock")), "primary")
        self.button.setMinimumWidth(120)
        self.button.clicked.connect(self._enter)
        self._card.foot.addWidget(self.button)
        last = self.second or self.first
        QWidget.setTabOrder(last, self.button)
        QWidget.setTabOrder(self.button, self.way_back)
        if self.chosen is not None:
            self.chosen.changed.connect(self._changed)
        else:
            self.first.textChanged.connect(self._changed)
        self._changed()
        if asks == "locking":
            self.set_busy(True)

    def show_locked(self, *, by_keyring: bool) -> None:
        """Everything is closed now, and can be opened again."""
        self._asks = "keyring" if by_keyring else "locked"
        self._card.why.setText(self._reason())
        self.first.setVisible(not by_keyring)
        self._ways_back = self._ways_back and not by_keyring
        self.set_busy(False)
        (self.button if by_keyring else self.first).setFocus()

    def set_busy(self, busy: bool) -> None:
        """While the key is being made from the passphrase, which takes a moment on purpose."""
        self._busy = busy
        doing = {"new": self.tr("Creating…"), "locking": self.tr("Locking…")}.get(self._asks, self.tr("Opening…"))
        self._card.show_doing(doing if busy else "")
        self.way_back.setVisible(self._ways_back and not busy)
        if busy:  # else Qt takes the keyboard to whatever is left
            self.setFocus()
        for field in (self.first, self.second):
            if field is not None:
                field.setEnabled(not busy)
        self._changed(keep_error=True)

    def show_opening(self) -> None:
        """The library opens another way than by what was typed here, and is there from now on."""
        if self._asks == "new":
            self._asks = "passphrase"
        self._say("")
        self.set_busy(True)

    def show_error(self, error: MurmurError) -> None:
        """What was wrong, under the field; the passphrase is selected, to be typed again."""
        self.set_busy(False)
        self._say(f"{sentence(error.title)} {sentence(error.advice)}")
        self.first.selectAll()
        self.first.setFocus()

    def _why(self, new: Protected) -> QVBoxLayout:
        """Of the passphrase, below what it protects."""
        column = QVBoxLayout()
        column.setSpacing(SPACE.tight)
        row = QHBoxLayout()
        row.addWidget(label(self._title(), "strong"))
        row.addStretch(1)
        if new.sets("managed.require_passphrase"):
            row.addWidget(managed.mark(self._look))
        column.addLayout(row)
        column.addWidget(label(self._reason(), "small", wrap=True))
        return column

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

    def _changed(self, *_: object, keep_error: bool = False) -> None:
        if not keep_error:
            self._say("")
        ready = bool(self.first.text()) or self._asks == "keyring"
        if self.chosen is not None:
            ready = self.chosen.ready
        self.button.setEnabled(ready and not self._busy)

    def _enter(self) -> None:
        if not self.button.isEnabled():
            return
        problem = self.chosen.problem() if self.chosen is not None else ""
        if problem:
            self._say(problem)
            return
        self._say("")
        self.set_busy(True)
        self.entered.emit(self.first.text())

    def _say(self, words: str) -> None:
        self._card.say(words)
        self.first.setProperty("wrong", "true" if words else "false")
        restyle(self.first)
