"""Asks, and puts what comes back on screen: evidence first, then text, then the checked answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from murmur.domain.answers import Answer
from murmur.domain.documents import Collection, StoredDocument
from murmur.domain.errors import MurmurError
from murmur.services.api import ChatService, ConversationService, Evidence, Status, TextPiece, Turn
from murmur.ui.chat.composer import Composer
from murmur.ui.chat.transcript import Transcript
from murmur.ui.chat.welcome import Welcome
from murmur.ui.jobs import Job, Jobs
from murmur.ui.theme import SPACE, Look
from murmur.ui.told import told

if TYPE_CHECKING:
    from murmur.ui.chat.turn_view import TurnView

RECENT = 20
"""How many earlier turns come back on screen when the window opens."""


class Conversation(QWidget):
    """The middle pane. The other panes hear of evidence and citations through its signals."""

    evidence = Signal(object)
    """A TurnView whose passages are to be shown."""
    passages = Signal(object)
    """A TurnView whose passages somebody wants to see."""
    cited = Signal(object, int)
    """A TurnView with an answer, and the marker of the citation to open."""
    near = Signal(object, int)
    """A TurnView, and the rank of the passage to open."""
    address = Signal(str)
    busy_changed = Signal(bool)
    announced = Signal(str)
    """What a screen reader is told without the focus moving."""

    def __init__(self, look: Look, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._jobs = jobs
        self._chat: ChatService | None = None
        self._kept: ConversationService | None = None
        self._k = 6
        self._conversation: str | None = None
        self._job: Job | None = None
        self._asking: TurnView | None = None
        self.welcome = Welcome(look)
        self.welcome.suggested.connect(self.ask)
        self.transcript = Transcript(look)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self.transcript)
        self.composer = Composer(look)
        self.composer.asked.connect(self.ask)
        self.composer.stopped.connect(self.stop)
        self.composer.setMaximumWidth(SPACE.reading + 2 * SPACE.wide)
        notices = QWidget()
        notices.setMaximumWidth(SPACE.reading + 2 * SPACE.wide)
        self.notices = QVBoxLayout(notices)
        self.notices.setContentsMargins(SPACE.wide, 0, SPACE.wide, SPACE.small)
        self.notices.setSpacing(SPACE.small)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addLayout(_centred(notices))
        column.addLayout(_centred(self.composer))
        self.show_opening()

    @property
    def busy(self) -> bool:
        return self._asking is not None

    def show_opening(self) -> None:
        """The library is being opened: nothing can be asked yet."""
        self.welcome.show_opening()
        self.composer.set_open(False, self.tr("Opening your library…"))

    def show_closed(self) -> None:
        """The library could not be opened; a notice says why."""
        self.welcome.show_nothing()
        self.composer.set_open(False, self.tr("The library is not open"))

    def connect_to(self, chat: ChatService, kept: ConversationService, passages_shown: int) -> None:
        """From now on questions can be asked; brings back the latest conversation."""
        self._chat, self._kept = chat, kept
        self._k = passages_shown
        self.composer.set_open(True)

        def load(job: Job) -> tuple[str | None, list[Turn]]:
            latest = kept.latest()
            return latest, kept.turns(latest)[-RECENT:] if latest else []

        self._jobs.start(self, load, self._restored)

    def show_library(self, documents: Sequence[StoredDocument], collections: Sequence[Collection]) -> None:
        """Tells the welcome page and the composer what there is to ask about."""
        self.composer.scope.show_library(documents, [entry for entry in collections if entry.documents])
        if documents:
            self.welcome.show_ready(documents)
        else:
            self.welcome.show_empty()

    def set_passages(self, shown: int) -> None:
        self._k = shown

    def ask(self, question: str) -> None:
        """Asks in a new turn; while another answer is under way nothing happens."""
        if self._chat is None or self.busy:
            return
        turn = self._add(question)
        turn.asked = self.composer.scope.asked
        self._run(turn)

    def stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            if self._asking is not None:
                self._asking.show_status(self.tr("Stopping…"))

    def start_new(self) -> None:
        """An empty conversation; the earlier one stays in the library."""
        if self.busy:
            return
        self._conversation = None
        self.transcript.clear()
        self._stack.setCurrentWidget(self.welcome)
        self.composer.field.setFocus()
        kept = self._kept
        if kept is not None:
            self._jobs.start(self, lambda job: kept.begin(), self._started)

    def copy_last(self) -> bool:
        """Copies the latest answer with its citations; whether there was one."""
        for turn in reversed(self.transcript.turns):
            if turn.card is not None:
                turn.card.copy()
                return True
        return False

    def _restored(self, kept: tuple[str | None, list[Turn]]) -> None:
        self._conversation, turns = kept
        if self.transcript.turns:
            return
        for turn in turns:
            view = self._add(turn.question)
            if turn.answer is None:
                view.stop()
            else:
                view.finish(turn.answer)
        if turns:
            self.transcript.aim(self.transcript.turns[-1])
            if turns[-1].answer is not None:
                self.evidence.emit(self.transcript.turns[-1])

    def _started(self, conversation: str) -> None:
        self._conversation = conversation

    def _add(self, question: str) -> TurnView:
        # What only an answer needs is loaded with the first one: the window is up sooner.
        from murmur.ui.chat.turn_view import TurnView

        turn = TurnView(self._look, question)
        turn.cited.connect(self.cited)
        turn.near.connect(self.near)
        turn.passages_wanted.connect(self.passages)
        turn.address.connect(self.address)
        turn.again.connect(self._again)
        self.transcript.add(turn)
        self._stack.setCurrentWidget(self.transcript)
        return turn

    def _again(self, turn: TurnView) -> None:
        if not self.busy:
            turn.restart()
            self._run(turn)

    def _run(self, turn: TurnView) -> None:
        chat = self._chat
        assert chat is not None
        asked, k = turn.asked, self._k
        self._asking = turn
        self.composer.set_busy(True)
        self.busy_changed.emit(True)

        def work(job: Job) -> Answer:
            scope = k, asked.collection, self._conversation
            return chat.ask(turn.question, job.tell, job.token, *scope, document=asked.document, plain=asked.plain)

        self._job = self._jobs.start(
            self, work, self._done, events=self._events, failed=self._failed, stopped=self._stopped
        )

    def _events(self, events: list[object]) -> None:
        """One frame's events; pieces of text are put together so that the text is laid out once."""
        turn = self._asking
        if turn is None:
            return
        text = ""
        for event in events:
            if isinstance(event, TextPiece):
                text += event.text
            elif isinstance(event, Evidence):
                turn.show_evidence(event.hits, event.milliseconds)
                self.evidence.emit(turn)
            elif isinstance(event, Status):
                turn.show_status(told(event.text))
        if text:
            turn.append(text)

    def _done(self, answer: Answer) -> None:
        turn = self._end()
        self._conversation = answer.conversation_id or self._conversation
        turn.finish(answer)
        self.transcript.aim(turn)
        self.evidence.emit(turn)
        from murmur.ui.chat.copying import verdict_words

        spoken = self.tr("Answer ready. {verdict}. {text}")
        self._announce(spoken.format(verdict=verdict_words(answer.verdict), text=answer.text))

    def _failed(self, error: MurmurError) -> None:
        turn = self._end()
        turn.fail(error)
        self.transcript.aim(turn)
        self._announce(str(error))

    def _stopped(self) -> None:
        self._end().stop()
        self._announce(self.tr("Stopped"))

    def _announce(self, words: str) -> None:
        from murmur.ui.announce import announce

        announce(self, words)
        self.announced.emit(words)

    def _end(self) -> TurnView:
        turn = self._asking
        assert turn is not None
        self._asking = self._job = None
        self.composer.set_busy(False)
        self.busy_changed.emit(False)
        return turn


def _centred(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(widget, 10_000)
    row.addStretch(1)
    return row
