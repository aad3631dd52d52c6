"""Where to ask: a field that grows with the question, the documents to ask about, and Send or Stop."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from murmur.ui.chat.scope import ScopeChooser
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import IconButton
from murmur.ui.widgets.labels import frame, label, restyle
from murmur.ui.widgets.picture import Picture

MOST_LINES = 7


class QuestionField(QPlainTextEdit):
    """Enter sends, Shift+Enter begins a new line, and only plain text can be pasted."""

    sent = Signal()
    focused = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFont(look.font(look.sizes.reading))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.sent.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        lines = max(1, min(MOST_LINES, round(self.document().size().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 10)


class Composer(QWidget):
    """`asked` carries the question; `stopped` is the Stop button; `typed` carries the text with every change of it."""

    asked = Signal(str)
    stopped = Signal()
    typed = Signal(str)
    change_dropped = Signal()
    """An earlier question was to be changed, and is not."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._busy = False
        self._open = False
        self._why_not = ""
        self._waiting = False
        self._sending = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE.wide, 0, SPACE.wide, SPACE.medium)
        outer.setSpacing(SPACE.tight + 2)
        self._frame = frame("composer")
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(12, 10, 8, 8)
        inside.setSpacing(SPACE.tight)
        inside.addWidget(self._change_strip(look))
        self.field = QuestionField(look)
        self.field.setAccessibleName(self.tr("Your question"))
        self.field.sent.connect(self.send)
        self.field.focused.connect(self._ring)
        self.field.textChanged.connect(self._changed)
        inside.addWidget(self.field)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE.small)
        self.scope = ScopeChooser(look)
        self.scope.switched.connect(self._tell_scope)
        foot.addWidget(self.scope)
        foot.addStretch(1)
        self.button = IconButton(look, "send", self.tr("Ask"), side=30, size=17, colour="on_accent")
        self.button.setProperty("kind", "send")
        self.button.clicked.connect(self._press)
        foot.addWidget(self.button)
        inside.addLayout(foot)
        outer.addWidget(self._frame)
        self.hint = label(self.tr("Made on this computer. Check answers against their sources."), "caption")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        outer.addWidget(self.hint)
        self._refresh()

    def set_open(self, is_open: bool, why_not: str = "") -> None:
        """Whether questions can be asked yet; `why_not` is shown in the field until they can."""
        self._open = is_open
        self._why_not = why_not
        self._tell_scope()
        self._refresh()

    def set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.button.show_icon("stop" if busy else "send")
        self.button.rename(*((self.tr("Stop"), "Esc") if busy else (self.tr("Ask"), "")))
        self._refresh()

    def set_waiting(self, waiting: bool) -> None:
        """Another conversation is being answered: the next question has to wait for it."""
        self._waiting = waiting
        words = self.tr("Another conversation is being answered. You can ask here when it is done.")
        self.hint.setText(words if waiting else self.tr("Made on this computer. Check answers against their sources."))
        self._refresh()

    def show_change(self, shown: bool) -> None:
        """Whether the text is an earlier question that is being changed."""
        self._strip.setVisible(shown)

    def set_text(self, text: str) -> None:
        """Puts a draft into the field, where one can go on writing."""
        if text != self.field.toPlainText():
            self.field.setPlainText(text)
            self.field.moveCursor(QTextCursor.MoveOperation.End)

    def write(self, question: str) -> None:
        """Puts a question into the field, ready to be changed."""
        self.field.setPlainText(question)
        self.field.selectAll()
        self.field.setFocus()

    def send(self) -> None:
        """Asks what stands in the field, if it can be asked now."""
        question = self.field.toPlainText().strip()
        if question and self._open and not self._busy and not self._waiting:
            self._sending = True  # what was typed is on its way, and not taken back
            self.field.clear()
            self._sending = False
            self.asked.emit(question)

    def _press(self) -> None:
        if self._busy:
            self.stopped.emit()
        else:
            self.send()

    def _ring(self, on: bool) -> None:
        self._frame.setProperty("active", "true" if on else "false")
        restyle(self._frame)

    def _tell_scope(self) -> None:
        plain = self.tr("Paste a text and say what to do with it…")
        ready = plain if self.scope.asked.plain else self.tr("Ask your documents…")
        self.field.setPlaceholderText(ready if self._open else self._why_not)
        alone = self.tr("The model alone, on this computer. Nothing it writes is checked.")
        sourced = self.tr("Made on this computer. Check answers against their sources.")
        self.hint.setText(alone if self.scope.asked.plain else sourced)

    def _refresh(self) -> None:
        ready = self._open and not self._waiting and bool(self.field.toPlainText().strip())
        self.button.setEnabled(self._busy or ready)

    def _changed(self) -> None:
        if not self._sending:
            self.typed.emit(self.field.toPlainText())
        self._refresh()

    def _change_strip(self, look: Look) -> QWidget:
        self._strip = QWidget()
        row = QHBoxLayout(self._strip)
        row.setContentsMargins(0, 0, 0, SPACE.tight)
        row.setSpacing(SPACE.small)
        row.addWidget(Picture(look, "branch", "accent", 16), 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr(
            "You are changing an earlier question. It is asked in a branch; this conversation stays as it is."
        )
        row.addWidget(label(words, "small", wrap=True), 1)
        drop = IconButton(look, "close", self.tr("Do not change it"), shortcut="Esc", side=24, size=14)
        drop.clicked.connect(self.change_dropped)
        row.addWidget(drop, 0, Qt.AlignmentFlag.AlignTop)
        self._strip.hide()
        return self._strip
