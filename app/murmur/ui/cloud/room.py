"""Where the window keeps its dealings with a cloud model: whether one may be asked, the preview, what comes of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from murmur.domain.answers import Answer, Verdict
from murmur.domain.cloud import Approval, Sharing, Suggestion
from murmur.domain.documents import Collection
from murmur.domain.errors import MurmurError
from murmur.services.escalation import CloudStanding, EscalationService, Preview
from murmur.ui.cloud import words
from murmur.ui.jobs import InOrder, Job, Jobs, Latest
from murmur.ui.theme import Look

if TYPE_CHECKING:
    from murmur.ui.chat.asking import Run
    from murmur.ui.chat.turn_view import TurnView
    from murmur.ui.cloud.preview import PreviewDialog
    from murmur.ui.workspace import Workspace


class CloudRoom(QObject):
    """`changed` comes when it may be asked otherwise than before; nothing is ever asked but by a person's click."""

    changed = Signal()
    dossier_asked = Signal(object)
    """The dossier of a turn's answer is wanted."""
    settings_asked = Signal()
    larger_asked = Signal(str)

    def __init__(self, look: Look, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._jobs = jobs
        self._looking = Latest(jobs, self)
        self._changing = InOrder(jobs, self)
        self._window = window
        self._workspace: Workspace | None = None
        self.service: EscalationService | None = None
        self.standing = CloudStanding(False)
        self.sharing: Mapping[str, Sharing] = {}
        self.dismissed: set[int] = set()
        """Turns below whose answers nothing is suggested any more."""
        self.dialog: PreviewDialog | None = None
        self.changed.connect(self._tell_library)

    def connect_to(self, service: EscalationService, workspace: Workspace) -> None:
        """The library is open."""
        self.service, self._workspace = service, workspace
        conversation = workspace.conversation
        conversation.cloud_asked.connect(self.ask)
        conversation.larger_asked.connect(self.larger_asked)
        conversation.menu_asked.connect(self._menu)
        conversation.answered.connect(self._consider)
        conversation.dismissed.connect(self.dismiss)
        conversation.cloud_ended.connect(self._ended)
        deeds = workspace.library.deeds
        deeds.shared.connect(self.share)
        workspace.library.changed.connect(self._library_read)
        self.refresh()

    def leave(self) -> None:
        """The library is closed again."""
        self._looking.forget()
        self.service = self._workspace = None
        self.standing, self.sharing = CloudStanding(False), {}
        self.dismissed.clear()

    def _tell_library(self) -> None:
        """Of the workspace there is now: one that was locked is gone, and nothing may keep it."""
        if self._workspace is not None:
            self._workspace.library.show_sharing(self.sharing)

    def refresh(self) -> None:
        """Looks again what is allowed."""
        service = self.service
        if service is not None:
            self._looking.start(lambda job: (service.standing(), service.sharing()), lambda both: self._know(*both))

    def share(self, collection: str, sharing: Sharing) -> None:
        service = self.service
        if service is not None:
            self._changing.start(lambda job: service.share(collection, sharing), lambda _: self.refresh())

    def why_not(self, turn: TurnView | None) -> str:
        """Why a cloud model cannot be asked about this answer, in a sentence; "" where it can."""
        if self.service is None:
            return self.tr("The library is not open.")
        if not self.standing.ready:
            return words.why_not(self.standing)
        if turn is None or turn.answer is None or turn.turn_id is None:
            return self.tr("There is no answer yet.")
        if turn.answer.plain or not turn.answer.evidence:
            return self.tr("No passage was found that could go along.")
        return self._withheld(turn.answer)

    def last(self) -> TurnView | None:
        """The turn whose answer came last in the conversation on screen."""
        turns = self._workspace.conversation.transcript.turns if self._workspace is not None else []
        return next((turn for turn in reversed(turns) if turn.answer is not None), None)

    def ask_last(self) -> None:
        turn = self.last()
        if turn is not None and not self.why_not(turn):
            self.ask(turn)

    def ask(self, turn: TurnView) -> None:
        """Opens the preview; what happens then is the person's to say."""
        service, workspace, turn_id = self.service, self._workspace, turn.turn_id
        if service is None or workspace is None or turn_id is None or self.dialog is not None or turn.busy:
            return
        conversation_id = workspace.conversation.current
        if conversation_id is None:
            return
        from murmur.ui.cloud.preview import PreviewDialog

        dialog = self.dialog = PreviewDialog(self._look, self._jobs, service, conversation_id, turn_id, self._window)
        dialog.approved.connect(lambda preview, approval: self._send(turn, preview, approval))
        dialog.settings_asked.connect(dialog.reject)
        dialog.settings_asked.connect(self.settings_asked)
        dialog.finished.connect(self._closed)
        dialog.open()

    # What comes of it

    def _send(self, turn: TurnView, preview: Preview, approval: Approval) -> None:
        service, workspace = self.service, self._workspace
        if service is None or workspace is None:
            return

        def work(job: Job) -> Answer:
            return service.send(preview, approval, job.tell, job.token)

        workspace.conversation.ask_cloud(turn, preview.payload.host, work)

    def _ended(self, run: Run, error: MurmurError | None) -> None:
        workspace = self._workspace
        self.refresh()
        if workspace is None:
            return
        if error is None:
            said = self.tr("What you approved may have arrived at {host}: the register says what left.")
            workspace.show_note(self.tr("Stopped"), said.format(host=run.host))
        elif run.view is not None and not getattr(error, "left", False):
            view = run.view
            workspace.show_error(error, self.tr("Look at it again"), lambda: self.ask(view))
        else:
            workspace.show_error(error)

    def _know(self, standing: CloudStanding, sharing: Mapping[str, Sharing]) -> None:
        self.standing, self.sharing = standing, sharing
        self.changed.emit()
        last = self.last()
        if last is not None:
            self._consider(last)

    def _library_read(self, documents: object, collections: Sequence[Collection]) -> None:
        """What was said of a collection goes along when it gets another name, and goes with it."""
        if {one.name for one in collections} != set(self.sharing):
            self.refresh()

    def _closed(self) -> None:
        self.dialog = None
        self.refresh()

    # What is suggested

    def _consider(self, turn: TurnView) -> None:
        """Asks why a cloud model may do better on this answer, unless nothing may be asked or somebody said no."""
        service, workspace, turn_id, answer = self.service, self._workspace, turn.turn_id, turn.answer
        if service is None or workspace is None or turn_id is None or answer is None:
            return
        conversation_id = workspace.conversation.current
        local = answer.engine.place == "local" and answer.verdict is not Verdict.NOT_FOUND
        if conversation_id is None or not local or turn_id in self.dismissed or self.why_not(turn):
            turn.suggest(None)
            return

        def show(suggestion: Suggestion | None) -> None:
            if turn.answer is answer and turn_id not in self.dismissed:
                turn.suggest(suggestion)

        self._jobs.start(turn, lambda job: service.suggestion(conversation_id, turn_id), show)

    def dismiss(self, turn: TurnView) -> None:
        if turn.turn_id is not None:
            self.dismissed.add(turn.turn_id)
        turn.suggest(None)

    def _menu(self, turn: TurnView, button: QWidget) -> None:
        from murmur.ui.chat.answer_menu import answer_menu

        menu = answer_menu(self._look, button, turn, self.why_not(turn), lambda: self.dossier_asked.emit(turn))
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _withheld(self, answer: Answer) -> str:
        """Why no passage of the answer may leave."""
        assert self._workspace is not None
        inside = {one.document_id: one.collections for one in self._workspace.library.documents}
        never, off = "", ""
        draft = self._workspace.conversation.drafts.draft
        asked = draft.collection if draft is not None else None
        for hit in answer.evidence:
            collections = inside.get(hit.document_id, ())
            said = {name: self.sharing.get(name, Sharing.OFF) for name in collections}
            around = (*collections, asked or "")
            forbidden = next((name for name in around if self.sharing.get(name) is Sharing.NEVER), "")
            if not forbidden and Sharing.ASK in said.values():
                return ""
            never, off = never or forbidden, off or next(iter(collections), "")
        if never:
            return self.tr("Nothing of “{name}” may ever leave this computer.").format(name=never)
        return self.tr("“{name}” is not open for a cloud model. You can change that in its menu.").format(name=off)
