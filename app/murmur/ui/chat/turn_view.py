"""One question and what becomes of it: an answer, a stop, or a failure with a way back."""

from __future__ import annotations

from enum import Enum

import shiboken6
from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from murmur.domain.answers import Answer
from murmur.domain.cloud import Suggestion
from murmur.domain.documents import Hit
from murmur.domain.errors import MurmurError
from murmur.ui import notices
from murmur.ui.chat import sleeping
from murmur.ui.chat.answer_card import AnswerCard
from murmur.ui.chat.answer_text import AnswerText
from murmur.ui.chat.scope import EVERYTHING, NO_DOCUMENTS
from murmur.ui.chat.thoughts import Thoughts
from murmur.ui.chat.turn_actions import TurnActions
from murmur.ui.chat.verdict import cloud_pill
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import frame, inset, label
from murmur.ui.widgets.safe_text import SafeText
from murmur.ui.widgets.spinner import Spinner
from murmur.ui.words import milliseconds, passages

STATUS = 24
"""As tall as the verdict that takes its place, so that the text below stays where it is."""


WORTH_TELLING = 256
"""Tokens to be read."""


class TurnState(Enum):
    ASKING = "asking"
    STREAMING = "streaming"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


class TurnView(QWidget):
    """Signals carry this view along, so that one transcript can serve many turns."""

    cited = Signal(object, int)
    near = Signal(object, int)
    passages_wanted = Signal(object)
    address = Signal(str)
    again = Signal(object)
    edit_asked = Signal(object)
    branch_asked = Signal(object)
    version_asked = Signal(object, int)
    cloud_asked = Signal(object)
    """A cloud model is to be asked: the person sees first what would leave."""
    larger_asked = Signal(str)
    """The id of a larger model for this computer."""
    dismissed = Signal(object)
    """What is suggested below the answer is not wanted."""
    menu_asked = Signal(object, object)
    """What can be done with the answer, below a button of it."""
    card: AnswerCard | None = None
    notice: notices.Notice | None = None
    streamed: AnswerText | None = None
    thoughts: Thoughts | None = None

    def __init__(self, look: Look, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.question = question
        self.asked = EVERYTHING
        self.turn_id: int | None = None
        """Once the question is on disk."""
        self.earlier = 0
        """How many answers it had before this one."""
        self.version = 0
        """Which of all its answers is on screen; the first one is 0."""
        self.deeds: TurnActions | None = None
        """While it is awake."""
        self._busy = False
        self.hits: tuple[Hit, ...] = ()
        self.milliseconds = 0.0
        self.answer: Answer | None = None
        self.awake = False
        """Whether its widgets exist. Turns far out of sight sleep: a long conversation costs little."""
        self.host = ""
        """Of the cloud model that is being asked."""
        self.suggestion: Suggestion | None = None
        """Why a cloud model may do better than the answer on screen."""
        self._error: MurmurError | None = None
        self._status: QLabel | None = None
        self._body: QWidget | None = None
        self._heights: tuple[int, int] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.large)
        self.setAccessibleName(question)
        self.restart()

    def restart(self, host: str = "") -> None:
        """Back to the beginning, as when the question has just been asked; of a cloud model where a host is named."""
        self.host, self.suggestion = host, None
        self._become(TurnState.ASKING)

    def suggest(self, suggestion: Suggestion | None) -> None:
        """Shows below the answer why a cloud model may do better, or not any more."""
        self.suggestion = suggestion
        if self.card is not None:
            self.card.suggest(suggestion)
        self.tell_deeds()

    def show_status(self, text: str) -> None:
        self.wake()
        if self._status is not None:
            self._status.setText(text)

    def show_evidence(self, hits: tuple[Hit, ...], took: float) -> None:
        self.hits, self.milliseconds = hits, took
        self.show_status(
            self.tr("{passages} found in {time}. Reading them…").format(
                passages=passages(len(hits)), time=milliseconds(took)
            )
        )

    def show_progress(self, done: int, total: int) -> None:
        """How much of the prompt has been read; a short one needs no figure."""
        if total >= WORTH_TELLING and self.streamed is None:
            share = QLocale().toString(100 * done // total)
            reading = self.tr("Reading… {share} %") if self.asked.plain else self.tr("Reading the passages… {share} %")
            self.show_status(reading.format(share=share))

    def show_thought(self, piece: str) -> None:
        """The model thinks before it answers."""
        if self.streamed is not None:
            return
        self.wake()
        if self.thoughts is None:
            self.thoughts = Thoughts(self.look)
            self._grow(self.thoughts)
            words = self.tr("Thinking in the cloud…") if self.host else self.tr("Thinking on this computer…")
            self.show_status(words)
        self.thoughts.append(piece)

    def append(self, text: str) -> None:
        """The next piece of text, at most once a frame."""
        self.wake()
        if self.streamed is None:
            self.state = TurnState.STREAMING
            self.streamed = AnswerText(self.look)
            self._grow(self.streamed)
            words = self.tr("Answering in the cloud…") if self.host else self.tr("Answering on this computer…")
            self.show_status(words)
        self.streamed.append(text)

    def _grow(self, part: QWidget) -> None:
        assert self._body is not None
        layout = self._body.layout()
        assert layout is not None
        layout.addWidget(part)

    def finish(self, answer: Answer) -> None:
        self.host, self.suggestion = "", None
        self.hits = self.hits or answer.evidence
        self.answer = answer
        if answer.plain:
            self.asked = NO_DOCUMENTS
        self.setAccessibleDescription(answer.text)
        self._become(TurnState.DONE)

    def stop(self) -> None:
        """The person stopped it: no failure. What had streamed was never checked and goes."""
        self._become(TurnState.STOPPED)

    def fail(self, error: MurmurError) -> None:
        self._error = error
        self._become(TurnState.FAILED)

    def copy(self) -> None:
        """Puts the answer with its citations on the clipboard."""
        self.wake()
        if self.card is not None:
            self.card.copy()

    def focus(self) -> None:
        """Puts the keyboard, and a screen reader, on the answer, or on the question where there is none."""
        self.wake()
        text = self.card.text if self.card is not None and not self.card.text.isHidden() else self._words
        text.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def busy(self) -> bool:
        """Whether an answer is under way somewhere."""
        return self._busy

    def set_busy(self, busy: bool) -> None:
        """Whether an answer is under way somewhere."""
        self._busy = busy
        self.tell_deeds()

    def tell_deeds(self) -> None:
        """The row of what can be done with the turn follows what became of it."""
        if self.deeds is not None:
            kept, answered = self.turn_id is not None, self.state is TurnState.DONE
            self.deeds.show_turn(kept, answered, self._busy, self.earlier + 1, self.version)
        if self.card is not None and self.card.strip is not None:
            self.card.strip.cloud.setEnabled(not self._busy)

    # Sleeping and waking

    def wake(self) -> None:
        if not self.awake:
            self.awake = True
            self._question = self._bubble()
            self._column.addWidget(self._question)
            self._question.show()
            self._show_body()
            self.tell_deeds()

    def sleep(self) -> bool:
        """Gives its widgets up where nobody would miss them; whether it did."""
        if not self.awake or self.state in (TurnState.ASKING, TurnState.STREAMING) or self._in_use():
            return False
        gone = [self._question, *([self._body] if self._body is not None else [])]
        self._forget_body()
        _drop(self._question, self._column)
        for widget in gone:
            # Nothing of it is at work now, and a busy loop may put off what is deleted later for long.
            shiboken6.delete(widget)
        del self._question, self._words
        self.deeds = None
        self.awake = False
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.awake:
            sleeping.paint(QPainter(self), self.look, self.question, self.size())

    def height_at(self, width: int) -> int:
        """How tall it is, or, where that was never seen, about how tall it will be."""
        if self.awake:
            height = self._column.totalHeightForWidth(width) if self._column.hasHeightForWidth() else -1
            self._heights = (width, height if height > 0 else self._column.totalSizeHint().height())
            return self._heights[1]
        if self._heights is not None:
            known_width, height = self._heights
            return height if known_width == width else round(height * max(0.3, min(3.0, known_width / max(width, 1))))
        return self._guess(width)

    def _guess(self, width: int) -> int:
        text = self.answer.text if self.answer is not None else ""
        letters = max(20, 2 * width // 15)
        lines = sum(
            1 + len(line) // letters for line in (*self.question.split("\n"), *text.split("\n")) if line.strip()
        )
        sources = len(self.answer.citations) if self.answer is not None else 0
        around = 165 if self.turn_id is None else 195
        return around + round(lines * self.look.sizes.reading * 1.7) + 26 * sources

    def _in_use(self) -> bool:
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            return True
        if any(text.textCursor().hasSelection() for text in self.findChildren(SafeText)):
            return True
        return self.card is not None and self.card.badge.popover is not None and self.card.badge.popover.isVisible()

    # What it shows

    def _become(self, state: TurnState) -> None:
        self.state = state
        if self.awake:
            self._show_body()
        else:
            self.card = self.notice = self.streamed = self.thoughts = None

    def _show_body(self) -> None:
        grown = (self.streamed, self.thoughts) if self.state is TurnState.DONE else (None, None)
        for part in grown:
            if part is not None:
                # It stays on screen: an answer does not flicker when it is finished.
                part.setParent(self)
        self._forget_body()
        make = {
            TurnState.ASKING: self._asking,
            TurnState.STREAMING: self._asking,
            TurnState.DONE: lambda: self._done(*grown),
            TurnState.STOPPED: self._stopped,
            TurnState.FAILED: self._failed,
        }[self.state]
        self._body = make()
        self._column.addWidget(self._body)
        self._body.show()

    def _forget_body(self) -> None:
        self.card = self.notice = self.streamed = self.thoughts = self._status = None
        if self._body is not None:
            _drop(self._body, self._column)
            self._body = None

    def _asking(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        inset(column, SPACE.large if self.host else 0)  # as the finished answer will stand
        column.setSpacing(SPACE.medium)
        status = QWidget()
        status.setFixedHeight(STATUS)
        row = QHBoxLayout(status)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.small)
        row.addWidget(Spinner(self.look))
        words = self.tr("Sending what you approved…") if self.host else self.tr("Searching your documents…")
        self._status = label(words, "soft")
        if self.host:
            row.addWidget(cloud_pill(self.look, self.host))
        row.addWidget(self._status)
        row.addStretch(1)
        column.addWidget(status)
        return body

    def _done(self, streamed: AnswerText | None, thoughts: Thoughts | None) -> QWidget:
        assert self.answer is not None
        card = AnswerCard(self.look, self.answer, streamed, thoughts)
        if thoughts is not None and card.thoughts is None:
            thoughts.deleteLater()
        card.cited.connect(lambda marker: self.cited.emit(self, marker))
        card.near.connect(lambda rank: self.near.emit(self, rank))
        card.all_passages.connect(lambda: self.passages_wanted.emit(self))
        card.address.connect(self.address)
        card.menu_asked.connect(lambda button: self.menu_asked.emit(self, button))
        card.cloud_asked.connect(lambda: self.cloud_asked.emit(self))
        card.larger_asked.connect(self.larger_asked)
        card.dismissed.connect(lambda: self.dismissed.emit(self))
        card.suggest(self.suggestion)
        self.card = card
        return card

    def _stopped(self) -> QWidget:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(self.tr("Stopped"), "soft"))
        button = TextButton(self.look, self.tr("Ask again"), "link", icon_name="retry")
        button.clicked.connect(lambda: self.again.emit(self))
        row.addWidget(button)
        row.addStretch(1)
        return body

    def _failed(self) -> QWidget:
        assert self._error is not None
        self.notice = notices.of(self.look, self._error, self.tr("Try again"))
        assert self.notice.action is not None
        self.notice.action.clicked.connect(lambda: self.again.emit(self))
        return self.notice

    def _bubble(self) -> QWidget:
        bubble = frame("bubble")
        inside = QVBoxLayout(bubble)
        inside.setContentsMargins(sleeping.SIDE, sleeping.ABOVE, sleeping.SIDE, sleeping.ABOVE)
        words = self._words = SafeText(self.look)
        words.setFont(self.look.font(self.look.sizes.reading))
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        words.setAccessibleName(self.tr("Your question: {question}").format(question=self.question))
        words.setPlainText(self.question)
        inside.addWidget(words)
        natural = sleeping.natural_width(self.look, self.question)
        words.setMinimumWidth(min(natural, 200))
        bubble.setMaximumWidth(min(natural + 2 * sleeping.SIDE, sleeping.WIDEST))
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.tight)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(bubble, 3)
        column.addLayout(row)
        column.addWidget(self._deeds())
        return whole

    def _deeds(self) -> TurnActions:
        deeds = self.deeds = TurnActions(self.look)
        deeds.again_asked.connect(lambda: self.again.emit(self))
        deeds.edit_asked.connect(lambda: self.edit_asked.emit(self))
        deeds.branch_asked.connect(lambda: self.branch_asked.emit(self))
        deeds.version_asked.connect(lambda version: self.version_asked.emit(self, version))
        return deeds


def _drop(widget: QWidget, column: QVBoxLayout) -> None:
    widget.hide()
    column.removeWidget(widget)
    widget.deleteLater()
