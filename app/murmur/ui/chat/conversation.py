"""Asks, and puts what comes back on screen: evidence first, then text, then the checked answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from murmur.domain.answers import Answer
from murmur.domain.conversations import ConversationFacts
from murmur.domain.documents import Collection, StoredDocument
from murmur.services.api import ChatService, ConversationService, Turn
from murmur.ui.chat.asking import Asking, Run
from murmur.ui.chat.composer import Composer
from murmur.ui.chat.drafts import Draft, DraftKeeper
from murmur.ui.chat.scope import NO_DOCUMENTS, Asked
from murmur.ui.chat.transcript import Transcript
from murmur.ui.chat.turn_deeds import TurnDeeds
from murmur.ui.chat.welcome import Welcome
from murmur.ui.jobs import Job, Jobs, Latest
from murmur.ui.theme import SPACE, Look

if TYPE_CHECKING:
    from murmur.ui.chat.turn_view import TurnView

Opened = tuple[ConversationFacts, list[Turn]]


class Conversation(QWidget):
    """The middle pane. The other panes hear of evidence and citations through its signals."""

    evidence = Signal(object)
    """A TurnView whose passages are to be shown."""
    recalled = Signal(object)
    """The last TurnView of a conversation that came back: its passages, if there is room for them."""
    passages = Signal(object)
    """A TurnView whose passages somebody wants to see."""
    cited = Signal(object, int)
    """A TurnView with an answer, and the marker of the citation to open."""
    near = Signal(object, int)
    """A TurnView, and the rank of the passage to open."""
    address = Signal(str)
    busy_changed = Signal(bool)
    opened = Signal(object)
    """The id of the conversation on screen, None for a new one."""
    changed = Signal()
    """Something was asked, answered or typed: a list of conversations is no longer as it was."""
    failed = Signal(object)
    """What went wrong without a place of its own on screen."""
    answered = Signal(object)
    """The TurnView whose answer is new, or came back as the last of its conversation."""
    cloud_asked = Signal(object)
    """A TurnView for whose question a cloud model is to be asked."""
    cloud_ended = Signal(object, object)
    """The Run that a cloud model did not answer, and why: None where it was stopped."""
    larger_asked = Signal(str)
    dismissed = Signal(object)
    menu_asked = Signal(object, object)
    announced = Signal(str)
    """What a screen reader is told without the focus moving."""

    def __init__(self, look: Look, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._jobs = jobs
        self._chat: ChatService | None = None
        self._kept: ConversationService | None = None
        self._k = 6
        self._opening = Latest(jobs, self)
        self._asking = Asking(jobs, self)
        self.drafts = DraftKeeper(jobs, self)
        self.drafts.kept.connect(self.changed)
        self.welcome = Welcome(look)
        self.welcome.suggested.connect(self.ask)
        self.transcript = Transcript(look)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self.transcript)
        self.composer = Composer(look)
        self.composer.asked.connect(self._send)
        self.composer.stopped.connect(self.stop)
        self.composer.scope.chosen.connect(self._ask_in)
        self.deeds = TurnDeeds(jobs, self.composer, self.drafts, self)
        self.deeds.branched.connect(self._branched)
        self.deeds.version_shown.connect(self.evidence)
        self._follow(self._asking)
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
        """Whether a question is under way, in whichever conversation."""
        return self._asking.run is not None

    @property
    def current(self) -> str | None:
        """The id of the conversation on screen; None while nothing was asked or typed in it."""
        return self.drafts.conversation_id

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
        self._chat, self._kept, self.deeds.kept = chat, kept, kept
        self._k = passages_shown
        self.drafts.change(Draft(kept))
        self.drafts.typed(self.composer.field.toPlainText())
        self.composer.set_open(True)

        def load(job: Job) -> Opened | None:
            kept.sweep()
            latest = kept.latest()
            return (kept.facts(latest), kept.turns(latest)) if latest else None

        self._opening.start(load, self._restored)

    def show_library(self, documents: Sequence[StoredDocument], collections: Sequence[Collection]) -> None:
        """Tells the welcome page and the composer what there is to ask about."""
        self.composer.scope.show_library(documents, [entry for entry in collections if entry.documents])
        if documents:
            self.welcome.show_ready(documents)
        else:
            self.welcome.show_empty()

    def set_passages(self, shown: int) -> None:
        self._k = shown

    # From one conversation to another

    def open(self, conversation_id: str, then: Callable[[], None] | None = None) -> None:
        """Puts a conversation on screen, with its draft; an answer under way elsewhere goes on."""
        kept = self._kept
        if kept is None or (conversation_id == self.current and then is None):
            return
        self.drafts.save()

        def show(opened: Opened) -> None:
            self._show(*opened)
            if then is not None:
                then()

        self._opening.start(lambda job: (kept.facts(conversation_id), kept.turns(conversation_id)), show)

    def start_new(self) -> None:
        """An empty conversation; it is in the list as soon as something is typed."""
        self._begin_new()
        self.composer.field.setFocus()

    def _begin_new(self) -> None:
        kept = self._kept
        self._opening.forget()
        self._leave()
        if kept is not None:
            self.drafts.change(Draft(kept, collection=self.composer.scope.asked.collection))
        self.composer.set_text("")
        self.opened.emit(None)

    def close_deleted(self) -> None:
        """The conversation on screen was deleted: a new one takes its place, and the focus stays where it is."""
        self.drafts.forget()
        self._begin_new()

    def _restored(self, latest: Opened | None) -> None:
        if latest is not None and not self.transcript.turns and not self.composer.field.toPlainText():
            self._show(*latest)

    def _show(self, facts: ConversationFacts, turns: list[Turn]) -> None:
        kept = self._kept
        assert kept is not None
        self._leave()
        self.drafts.change(Draft(kept, facts.conversation_id, facts.draft, facts.collection))
        self.composer.set_text(facts.draft)
        self.composer.scope.offer(facts.collection)
        run = self._asking.of(facts.conversation_id)
        for turn in turns:
            view = self._add(turn.question, turn)
            if run is not None and run.turn_id == turn.turn_id:
                run.return_to(view)
            elif turn.answer is None:
                view.stop()
            else:
                view.finish(turn.answer)
            view.tell_deeds()
        if run is not None and run.view is None:  # not on disk yet
            run.return_to(self._add(run.question))
        self._tell_composer()
        if self.transcript.turns:
            last = self.transcript.turns[-1]
            self.transcript.aim(last)
            if last.answer is not None:
                self.recalled.emit(last)
                self.answered.emit(last)
        self.opened.emit(facts.conversation_id)

    def _leave(self) -> None:
        self.deeds.drop_change()
        self.drafts.save()
        self._asking.leave()
        self.transcript.clear()
        self._stack.setCurrentWidget(self.welcome)
        self._tell_composer()

    # Asking

    def ask(self, question: str) -> None:
        """Asks in a new turn; while another answer is under way nothing happens."""
        draft = self.drafts.draft
        if self._chat is None or self.busy or draft is None:
            return
        turn = self._add(question)
        self._asking.start(self._chat, Run(question, draft, turn), turn.asked, self._k)

    def stop(self) -> None:
        self._asking.stop()

    def copy_last(self) -> bool:
        """Copies the latest answer with its citations; whether there was one."""
        for turn in reversed(self.transcript.turns):
            if turn.answer is not None:
                turn.copy()
                return True
        return False

    def _send(self, question: str) -> None:
        if not self.deeds.send(question):
            self.ask(question)

    def _again(self, turn: TurnView) -> None:
        """Answers the turn anew; the answer it has stays until the new one is in, and beside it."""
        draft = self.drafts.draft
        if not self.busy and draft is not None and self._chat is not None:
            run = Run(turn.question, draft, turn, turn.turn_id, turn.answer, kept=turn.turn_id is not None)
            turn.hits, turn.answer = (), None
            turn.restart()
            turn.tell_deeds()
            self._asking.start(self._chat, run, turn.asked, self._k)

    def ask_cloud(self, turn: TurnView, host: str, work: Callable[[Job], Answer]) -> None:
        """The same question, to a cloud model: the answer that it has stays reachable, and stays where this fails."""
        draft = self.drafts.draft
        if not self.busy and draft is not None and turn.turn_id is not None:
            run = Run(turn.question, draft, turn, turn.turn_id, turn.answer, kept=True, host=host)
            turn.answer = None
            turn.restart(host)
            turn.tell_deeds()
            self._asking.begin(run, work)

    def _is_kept(self) -> None:
        run = self._asking.run
        self.drafts.save()
        if run is not None and run.view is not None:
            run.view.tell_deeds()
            self.opened.emit(self.current)
        self.changed.emit()

    def _finished(self, turn: TurnView) -> None:
        turn.tell_deeds()
        self.transcript.aim(turn)
        self.answered.emit(turn)

    def _busy(self, busy: bool) -> None:
        self._tell_composer()
        for turn in self.transcript.turns:
            turn.set_busy(busy)
        self.busy_changed.emit(busy)
        if not busy:
            self.changed.emit()

    def _say(self, words: str) -> None:
        from murmur.ui.announce import announce

        announce(self, words)
        self.announced.emit(words)

    def _branched(self, branch: str, send: bool) -> None:
        self.changed.emit()
        self.open(branch, self.composer.send if send else self.composer.field.setFocus)

    def _ask_in(self, asked: Asked) -> None:
        """The choice of a collection belongs to the conversation."""
        kept, draft = self._kept, self.drafts.draft
        if kept is None or draft is None or asked.document is not None or asked.plain:
            return
        draft.collection = asked.collection
        conversation_id = draft.conversation_id
        if conversation_id is not None:
            self._jobs.start(
                self, lambda job: kept.move(conversation_id, asked.collection), lambda _: self.changed.emit()
            )

    def moved(self, conversation_id: str, collection: str | None) -> None:
        """The conversation asks another collection from now on."""
        if self.drafts.draft is not None and conversation_id == self.current:
            self.drafts.draft.collection = collection
            self.composer.scope.offer(collection)

    def _follow(self, asking: Asking) -> None:
        asking.evidence.connect(self.evidence)
        asking.kept.connect(self._is_kept)
        asking.finished.connect(self._finished)
        asking.failed.connect(self.failed)
        asking.said.connect(self._say)
        asking.busy_changed.connect(self._busy)
        asking.cloud_ended.connect(self.cloud_ended)

    def _tell_composer(self) -> None:
        """Stop belongs to the conversation that is being answered; elsewhere the next question has to wait."""
        run = self._asking.run
        self.composer.set_busy(run is not None and run.view is not None)
        self.composer.set_waiting(run is not None and run.view is None)

    def _add(self, question: str, turn: Turn | None = None) -> TurnView:
        # What only an answer needs is loaded with the first one: the window is up sooner.
        from murmur.ui.chat.turn_view import TurnView

        view = TurnView(self._look, question)
        view.cited.connect(self.cited)
        view.near.connect(self.near)
        view.passages_wanted.connect(self.passages)
        view.address.connect(self.address)
        view.again.connect(self._again)
        view.cloud_asked.connect(self.cloud_asked)
        view.larger_asked.connect(self.larger_asked)
        view.menu_asked.connect(self.menu_asked)
        view.dismissed.connect(self.dismissed)
        view.set_busy(self.busy)
        self.deeds.serve(view)
        if turn is not None:
            view.turn_id, view.earlier, view.version = turn.turn_id, turn.earlier, turn.earlier
        plain = turn is not None and turn.answer is not None and turn.answer.plain
        view.asked = NO_DOCUMENTS if plain else self.composer.scope.asked
        self.transcript.add(view)
        self._stack.setCurrentWidget(self.transcript)
        return view


def _centred(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(widget, 10_000)
    row.addStretch(1)
    return row
