"""A passphrase that is chosen: typed twice, with a hint at how strong it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QProgressBar, QVBoxLayout, QWidget

from murmur.ui.icons import icon
from murmur.ui.passphrase_strength import SHORTEST, strength_of
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.labels import label


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


class NewPassphrase(QWidget):
    """`changed` with every key, `entered` with Enter."""

    changed = Signal()
    entered = Signal()

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        self.first = PassphraseField(look, name)
        column.addWidget(self.first)
        hint = QVBoxLayout()
        hint.setSpacing(SPACE.tight)
        self._meter = QProgressBar()
        self._meter.setRange(0, 4)
        self._meter.setTextVisible(False)
        self._meter.setAccessibleName(self.tr("Strength"))
        self._strength = label("", "faint", wrap=True)
        hint.addWidget(self._meter)
        hint.addWidget(self._strength)
        column.addLayout(hint)
        self.second = PassphraseField(look, self.tr("The same passphrase again"))
        column.addWidget(self.second)
        for field in (self.first, self.second):
            field.textChanged.connect(self._tell)
            field.returnPressed.connect(self.entered)
        self._tell()

    @property
    def text(self) -> str:
        return self.first.text()

    @property
    def ready(self) -> bool:
        """Long enough, and typed again."""
        return strength_of(self.text).step > 0 and bool(self.second.text())

    def problem(self) -> str:
        """What is wrong with it, "" when nothing is; the place to mend it then has the focus."""
        if self.second.text() == self.text:
            return ""
        self.second.selectAll()
        self.second.setFocus()
        return self.tr("The two are not the same.")

    def _tell(self) -> None:
        step = strength_of(self.text).step
        self._meter.setValue(step)
        self._strength.setText(self._in_words(step))
        self.changed.emit()

    def _in_words(self, step: int) -> str:
        if not self.text:
            return self.tr("Four or more words that do not belong together are strong and easy to keep.")
        return (
            self.tr("Too short: at least {n} characters.").format(n=SHORTEST),
            self.tr("Weak: a computer guesses it quickly. Add a word or two."),
            self.tr("Fair. One more word makes it strong."),
            self.tr("Good."),
            self.tr("Strong."),
        )[step]
