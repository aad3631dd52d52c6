"""One question under way: it goes on whichever conversation is on screen, and comes back to its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from murmur.domain.answers import Answer
from murmur.domain.documents import Hit
from murmur.domain.errors import MurmurError
from murmur.services.api import ChatService, Evidence, Kept, PromptProgress, Status, TextPiece, ThoughtPiece
from murmur.ui.chat.drafts import Draft
from murmur.ui.chat.scope import Asked
from murmur.ui.jobs import Job, Jobs
from murmur.ui.told import told

if TYPE_CHECKING:
    from murmur.ui.chat.turn_view import TurnView


@dataclass
class Run:
    """`view` is None while another conversation is on screen; `earlier` is the answer that is to be replaced."""

    question: str
    draft: Draft
    view: TurnView | None
    turn_id: int | None = None
    earlier: Answer | None = None
    job: Job | None = None
    kept: bool = False
    hits: tuple[Hit, ...] | None = None
    milliseconds: float = 0.0
    status: str = ""
    text: str = ""
    thought: str = ""
    host: str = ""
    """Of the cloud model that is asked; "" for the one on this computer."""

    @property
    def conversation_id(self) -> str | None:
        return self.draft.conversation_id

    def take(self, events: list[object]) -> bool:
        """One frame's events, told to the view; pieces of text are put together so that the text is laid out once.
        Whether evidence was among them."""
        text, evidence, view = "", False, self.view
        for event in events:
            if isinstance(event, TextPiece):
                text += event.text
            elif isinstance(event, Evidence):
                self.hits, self.milliseconds, evidence = event.hits, event.milliseconds, True
                if view is not None:
                    view.show_evidence(event.hits, event.milliseconds)
            elif isinstance(event, Kept):
                self.turn_id, self.kept = event.turn_id, True
                if view is not None:
                    view.turn_id = event.turn_id
            elif isinstance(event, PromptProgress):
                if view is not None:
                    view.show_progress(event.done, event.total)
            elif isinstance(event, ThoughtPiece):
                self.thought += event.text
                if view is not None:
                    view.show_thought(event.text)
            elif isinstance(event, Status):
                self.status = told(event.text)
                if view is not None:
                    view.show_status(self.status)
        self.text += text
        if text and view is not None:
            view.append(text)
        return evidence

    def return_to(self, view: TurnView) -> None:
        """Its conversation is on screen again: the view catches up."""
        self.view = view
        view.turn_id = self.turn_id
        view.restart(self.host)
        if self.hits is not None:
            view.show_evidence(self.hits, self.milliseconds)
        elif self.status:
            view.show_status(self.status)
        if self.thought:
            view.show_thought(self.thought)
        if self.text:
            view.append(self.text)


class Asking(QObject):
    """Runs one question at a time. `evidence` and `finished` carry the TurnView, where it is on screen."""

    evidence = Signal(object)
    finished = Signal(object)
    kept = Signal()
    """The question is on disk."""
    busy_changed = Signal(bool)
    failed = Signal(object)
    """What went wrong without a place of its own on screen."""
    said = Signal(str)
    """What a screen reader is told."""
    cloud_ended = Signal(object, object)
    """The Run that a cloud model did not answer, and the error, None where it was stopped."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.run: Run | None = None

    def start(self, chat: ChatService, run: Run, asked: Asked, k: int) -> None:
        """Asks the model on this computer."""
        again = run.turn_id

        def work(job: Job) -> Answer:
            conversation = run.conversation_id if again is not None else run.draft.hand_over(run.question)
            return chat.ask(
                run.question,
                job.tell,
                job.token,
                k,
                asked.collection,
                conversation,
                document=asked.document,
                again=again,
                plain=asked.plain,
            )

        self.begin(run, work)

    def begin(self, run: Run, work: Callable[[Job], Answer]) -> None:
        """`work` tells of itself in AskEvents."""
        self.run = run
        if run.turn_id is None:
            run.draft.text, run.draft.asking = "", True
        self.busy_changed.emit(True)
        run.job = self._jobs.start(
            self, work, self._done, events=self._events, failed=self._failed, stopped=self._stopped
        )

    def stop(self) -> None:
        if self.run is not None and self.run.job is not None:
            self.run.job.cancel()
            if self.run.view is not None:
                self.run.view.show_status(self.tr("Stopping…"))

    def leave(self) -> None:
        """Another conversation comes on screen."""
        if self.run is not None:
            self.run.view = None

    def of(self, conversation_id: str) -> Run | None:
        """What is under way in this conversation."""
        return self.run if self.run is not None and self.run.conversation_id == conversation_id else None

    def _events(self, events: list[object]) -> None:
        run = self.run
        if run is None:
            return
        was_kept = run.kept
        if run.take(events) and run.view is not None:
            self.evidence.emit(run.view)
        if run.kept and not was_kept:
            run.draft.asked(run.question, kept=True)
            self.kept.emit()

    def _done(self, answer: Answer) -> None:
        run = self._end()
        if run.view is not None:
            run.view.earlier += int(run.earlier is not None)
            run.view.version = run.view.earlier
            run.view.finish(answer)
        from murmur.ui.chat.copying import verdict_words

        spoken = self.tr("Answer ready. {verdict}. {text}")
        if run.host:
            spoken = self.tr("Answer from the cloud ready. {verdict}. {text}")
        self._over(run, spoken.format(verdict=verdict_words(answer.verdict), text=answer.text))
        if run.view is not None:
            self.evidence.emit(run.view)

    def _failed(self, error: MurmurError) -> None:
        run = self._end()
        if run.host:
            self.cloud_ended.emit(run, error)
        elif run.view is None or run.earlier is not None:
            self.failed.emit(error)
        if run.view is not None:
            run.view.fail(error) if run.earlier is None else run.view.finish(run.earlier)
        self._over(run, str(error))

    def _stopped(self) -> None:
        run = self._end()
        if run.host:
            self.cloud_ended.emit(run, None)
        if run.view is not None:
            run.view.stop() if run.earlier is None else run.view.finish(run.earlier)
        self._over(run, self.tr("Stopped"))

    def _end(self) -> Run:
        run = self.run
        assert run is not None
        self.run = None
        if not run.kept:
            run.draft.asked(run.question, kept=False)
        return run

    def _over(self, run: Run, words: str) -> None:
        self.busy_changed.emit(False)
        if run.view is not None:
            self.finished.emit(run.view)
        self.said.emit(words)
