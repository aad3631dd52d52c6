"""What a person does with a conversation in the list, carried out off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from murmur.domain.conversations import ConversationFacts
from murmur.services.api import ConversationService
from murmur.ui.jobs import InOrder, Jobs


class Deeds(QObject):
    """`changed` after everything that the list has to show."""

    changed = Signal()
    deleted = Signal(object)
    """ConversationFacts, when it is among the deleted ones."""
    restored = Signal(object)
    expired = Signal(list)
    """The ids of conversations that the organisation's rule has removed for good."""
    moved = Signal(str, object)
    """A conversation's id, and the collection it asks from now on, None for all documents."""

    def __init__(self, jobs: Jobs, kept: ConversationService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._changing = InOrder(jobs, self)
        self._kept = kept
        self.undone: ConversationFacts | None = None
        """What was deleted last and can be brought back by one key."""

    def rename(self, conversation_id: str, title: str) -> None:
        self._do(lambda: self._kept.rename(conversation_id, title))

    def pin(self, facts: ConversationFacts) -> None:
        """Pins it, or loosens it where it is pinned."""
        self._do(lambda: self._kept.pin(facts.conversation_id, not facts.pinned))

    def move(self, facts: ConversationFacts, collection: str | None) -> None:
        self._do(
            lambda: self._kept.move(facts.conversation_id, collection),
            lambda: self.moved.emit(facts.conversation_id, collection),
        )

    def delete(self, facts: ConversationFacts) -> None:
        """Moves it away; `undo` brings it back."""

        def done() -> None:
            self.undone = facts
            self.deleted.emit(facts)

        self._do(lambda: self._kept.delete(facts.conversation_id), done)

    def undo(self) -> None:
        if self.undone is not None:
            self.restore(self.undone)

    def restore(self, facts: ConversationFacts) -> None:
        def done() -> None:
            if self.undone is not None and self.undone.conversation_id == facts.conversation_id:
                self.undone = None
            self.restored.emit(facts)

        self._do(lambda: self._kept.restore(facts.conversation_id), done)

    def remove(self, conversations: Sequence[ConversationFacts]) -> None:
        """For good; whoever asks for it was asked first."""
        ids = [facts.conversation_id for facts in conversations]
        self._do(lambda: self._kept.remove(ids))

    def expire(self) -> None:
        """What the organisation's rule says goes now."""

        def done(gone: list[str]) -> None:
            if gone:
                self.expired.emit(gone)
                self.changed.emit()

        self._jobs.start(self, lambda job: self._kept.expire(), done)

    def _do(self, work: Callable[[], None], done: Callable[[], None] | None = None) -> None:
        def finish(_: object) -> None:
            if done is not None:
                done()
            self.changed.emit()

        self._changing.start(lambda job: work(), finish)
