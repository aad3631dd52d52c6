"""One question and what becomes of it: an answer, a stop, or a failure with a way back."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from murmur.domain.answers import Answer
from murmur.domain.documents import Hit
from murmur.domain.errors import MurmurError
from murmur.ui import notices
from murmur.ui.chat.answer_card import AnswerCard
from murmur.ui.chat.answer_text import AnswerText
from murmur.ui.chat.scope import EVERYTHING
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import frame, label
from murmur.ui.widgets.safe_text import SafeText
from murmur.ui.widgets.spinner import Spinner
from murmur.ui.words import milliseconds, passages


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

    def __init__(self, look: Look, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.question = question
        self.asked = EVERYTHING
        self.state = TurnState.ASKING
        self.hits: tuple[Hit, ...] = ()
        self.milliseconds = 0.0
        self.card: AnswerCard | None = None
        self.notice: notices.Notice | None = None
        self.streamed: AnswerText | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.large)
        self._column.addLayout(self._bubble())
        self._body: QWidget | None = None
        self.restart()

    @property
    def answer(self) -> Answer | None:
        return self.card.answer if self.card is not None else None

    def restart(self) -> None:
        """Back to the beginning, as when the question has just been asked."""
        self.state = TurnState.ASKING
        self.card = self.notice = self.streamed = None
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(Spinner(self.look))
        self._status = label(self.tr("Searching your documents…"), "soft")
        row.addWidget(self._status)
        row.addStretch(1)
        column.addLayout(row)
        self._replace(body)

    def show_status(self, text: str) -> None:
        self._status.setText(text)

    def show_evidence(self, hits: tuple[Hit, ...], took: float) -> None:
        self.hits, self.milliseconds = hits, took
        self._status.setText(
            self.tr("{passages} found in {time}. Reading them…").format(
                passages=passages(len(hits)), time=milliseconds(took)
            )
        )

    def append(self, text: str) -> None:
        """The next piece of text, at most once a frame."""
        if self.streamed is None:
            self.state = TurnState.STREAMING
            self.streamed = AnswerText(self.look)
            assert self._body is not None
            layout = self._body.layout()
            assert layout is not None
            layout.addWidget(self.streamed)
            self._status.setText(self.tr("Answering on this computer…"))
        self.streamed.append(text)

    def finish(self, answer: Answer) -> None:
        self.state = TurnState.DONE
        self.streamed = None
        self.hits = self.hits or answer.evidence
        card = AnswerCard(self.look, answer)
        card.cited.connect(lambda marker: self.cited.emit(self, marker))
        card.near.connect(lambda rank: self.near.emit(self, rank))
        card.all_passages.connect(lambda: self.passages_wanted.emit(self))
        card.address.connect(self.address)
        self.card = card
        self._replace(card)

    def stop(self) -> None:
        """The person stopped it: no failure. What had streamed was never checked and goes."""
        self.state = TurnState.STOPPED
        self.streamed = None
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(self.tr("Stopped"), "soft"))
        button = TextButton(self.look, self.tr("Ask again"), "link", icon_name="retry")
        button.clicked.connect(lambda: self.again.emit(self))
        row.addWidget(button)
        row.addStretch(1)
        self._replace(body)

    def fail(self, error: MurmurError) -> None:
        self.state = TurnState.FAILED
        self.streamed = None
        self.notice = notices.of(self.look, error, self.tr("Try again"))
        assert self.notice.action is not None
        self.notice.action.clicked.connect(lambda: self.again.emit(self))
        self._replace(self.notice)

    def _replace(self, body: QWidget) -> None:
        if self._body is not None:
            self._body.hide()
            self._column.removeWidget(self._body)
            self._body.deleteLater()
        self._body = body
        self._column.addWidget(body)

    def _bubble(self) -> QHBoxLayout:
        bubble = frame("bubble")
        inside = QVBoxLayout(bubble)
        inside.setContentsMargins(16, 10, 16, 10)
        words = SafeText(self.look)
        words.setFont(self.look.font(self.look.sizes.reading))
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        words.setAccessibleName(self.tr("Your question: {question}").format(question=self.question))
        words.setPlainText(self.question)
        inside.addWidget(words)
        metrics = QFontMetrics(self.look.font(self.look.sizes.reading))
        natural = max(metrics.horizontalAdvance(line) for line in self.question.split("\n")) + 6
        words.setMinimumWidth(min(natural, 200))
        bubble.setMaximumWidth(min(natural + 32, 560))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(bubble, 3)
        return row
