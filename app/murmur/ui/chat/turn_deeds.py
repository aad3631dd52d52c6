"""Branches, changed questions and earlier answers: nothing a person does with a turn ever takes one away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from murmur.domain.answers import Answer
from murmur.services.api import ConversationService
from murmur.ui.chat.composer import Composer
from murmur.ui.chat.drafts import DraftKeeper
from murmur.ui.jobs import Job, Jobs

if TYPE_CHECKING:
    from murmur.ui.chat.turn_view import TurnView


class TurnDeeds(QObject):
    """`branched` carries the new conversation, and whether its draft is to be asked at once."""

    branched = Signal(str, bool)
    version_shown = Signal(object)

    def __init__(self, jobs: Jobs, composer: Composer, drafts: DraftKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._composer = composer
        self._drafts = drafts
        self.kept: ConversationService | None = None
        self._changing: TurnView | None = None
        self._set_aside = ""
        composer.typed.connect(self._typed)
        composer.change_dropped.connect(self.drop_change)

    @property
    def changing(self) -> bool:
        """Whether an earlier question is in the composer, to be asked in a branch."""
        return self._changing is not None

    def serve(self, turn: TurnView) -> None:
        turn.edit_asked.connect(self.change)
        turn.branch_asked.connect(lambda turn: self._branch(turn, including=True, draft=""))
        turn.version_asked.connect(self.show_version)

    def change(self, turn: TurnView) -> None:
        """Puts the turn's question into the composer; it is asked in a branch, and this conversation stays."""
        if turn.turn_id is None:
            return
        if self._changing is None:
            self._set_aside = self._composer.field.toPlainText()
        self._changing = turn
        self._composer.show_change(True)
        self._composer.write(turn.question)

    def drop_change(self) -> None:
        """The composer is as it was before a question was to be changed."""
        if self._changing is None:
            return
        self._changing = None
        self._composer.show_change(False)
        self._composer.set_text(self._set_aside)
        self._drafts.typed(self._set_aside)
        self._set_aside = ""

    def send(self, question: str) -> bool:
        """Asks a changed question in a branch; whether it was one."""
        turn = self._changing
        if turn is None:
            return False
        self.drop_change()
        self._branch(turn, including=False, draft=question)
        return True

    def show_version(self, turn: TurnView, version: int) -> None:
        """One of all answers the turn had; the first one is 0."""
        kept, turn_id = self.kept, turn.turn_id
        conversation_id = self._drafts.conversation_id
        if kept is None or turn_id is None or conversation_id is None:
            return

        def load(job: Job) -> list[Answer]:
            latest = [one.answer for one in kept.turns(conversation_id) if one.turn_id == turn_id]
            return [*kept.earlier_answers(turn_id), *(answer for answer in latest if answer is not None)]

        def show(answers: list[Answer]) -> None:
            if turn.answer is not None and version < len(answers):
                turn.hits, turn.version = answers[version].evidence, version
                turn.finish(answers[version])
                turn.tell_deeds()
                self.version_shown.emit(turn)

        self._jobs.start(turn, load, show)

    def _typed(self, text: str) -> None:
        # A question that is being changed does not write over what was typed before.
        if self._changing is None or not self._set_aside:
            self._drafts.typed(text)

    def _branch(self, turn: TurnView, *, including: bool, draft: str) -> None:
        kept, conversation_id, turn_id = self.kept, self._drafts.conversation_id, turn.turn_id
        if kept is None or conversation_id is None or turn_id is None:
            return

        def work(job: Job) -> str:
            branch = kept.branch(conversation_id, turn_id, including)
            if draft:
                kept.keep_draft(branch, draft)
            return branch

        self._jobs.start(self, work, lambda branch: self.branched.emit(branch, bool(draft)))
