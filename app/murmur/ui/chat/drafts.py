"""What is typed and not asked yet, kept on disk while it is being typed."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, QTimer, Signal

from murmur.domain.errors import MurmurError, NotKnown
from murmur.services.api import ConversationService
from murmur.ui.jobs import Job, Jobs

PAUSE_MS = 400


class Draft:
    """Of one conversation, which begins with its first words. Safe from any thread: whichever job comes last writes
    what was typed last."""

    def __init__(
        self,
        kept: ConversationService,
        conversation_id: str | None = None,
        text: str = "",
        collection: str | None = None,
    ) -> None:
        self.conversation_id = conversation_id
        self.collection = collection
        self.text = text
        self.asking = False
        """A question is on its way to the disk: until it is there, its draft is not written over."""
        self._on_disk = text
        self._kept = kept
        self._lock = threading.Lock()

    @property
    def pending(self) -> bool:
        """Whether what is typed is not on disk yet."""
        return self.text != self._on_disk

    def keep(self) -> None:
        """On disk when it returns."""
        with self._lock:
            text = self.text
            if text == self._on_disk or self.asking:
                return
            self._kept.keep_draft(self._begun(), text)
            self._on_disk = text

    def hand_over(self, question: str) -> str:
        """Before `question` is asked: what is on disk becomes the question itself, which asking then takes away."""
        with self._lock:
            conversation_id = self._begun()
            if self._on_disk:
                self._kept.keep_draft(conversation_id, question)
                self._on_disk = ""
            return conversation_id

    def asked(self, question: str, kept: bool) -> None:
        """The question is on disk as a turn, or it could not be asked and is a draft as before."""
        with self._lock:
            self.asking = False
            if not kept:
                self._on_disk = question

    def _begun(self) -> str:
        if self.conversation_id is None:
            self.conversation_id = self._kept.begin(self.collection)
        return self.conversation_id


class DraftKeeper(QObject):
    """Writes the draft a moment after the last key. `kept` says that it is on disk."""

    kept = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.draft: Draft | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.save)

    @property
    def conversation_id(self) -> str | None:
        """The conversation on screen; None while nothing was asked or typed in it."""
        return self.draft.conversation_id if self.draft is not None else None

    def change(self, draft: Draft | None) -> None:
        """Another conversation: what was typed in the one before is written now."""
        self.save()
        self.draft = draft

    def typed(self, text: str) -> None:
        if self.draft is not None:
            self.draft.text = text
            if self.draft.pending:
                self._pause.start()

    def save(self) -> None:
        """Writes what is not written yet, at once."""
        self._pause.stop()
        draft = self.draft
        if draft is not None and draft.pending:

            def work(job: Job) -> None:
                draft.keep()

            self._jobs.start(self, work, lambda _: self.kept.emit(), failed=self._not_kept)

    def forget(self) -> None:
        """The conversation is gone: there is nowhere to write to."""
        self._pause.stop()
        self.draft = None

    def _not_kept(self, error: MurmurError) -> None:
        if not isinstance(error, NotKnown):  # deleted meanwhile
            self._jobs.complain(error)
