"""Locks the window: what is typed is on disk, the workers are gone, the files closed, and nothing of it on screen.

The workspace is thrown away, not hidden: no document is left in its widgets. Where the person was is remembered by ids
alone, and files that were still to be added are added after unlocking.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog

from murmur.domain.errors import MurmurError
from murmur.domain.settings import Privacy
from murmur.ui import memory
from murmur.ui.documents.adding import Request
from murmur.ui.evidence.target import Target
from murmur.ui.idle import Idle
from murmur.ui.jobs import Job

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

    from murmur.ui.main_window import MainWindow
    from murmur.ui.suspend import Sleep
    from murmur.ui.workspace import Workspace

PATIENCE = 10.0
"""Seconds that work under way has to end by itself."""
BEFORE_SLEEP = 2.0
"""The same, when the computer waits with its sleep: logind gives five seconds for everything."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody was."""

    conversation_id: str | None
    page: Target | None
    left: tuple[Request, ...]


class Locking(QObject):
    """Of one window, which has `lock` and shows what `place` says after unlocking."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._place: Place | None = None
        self._problem: MurmurError | None = None
        self.idle = Idle(self)
        self.idle.passed.connect(lambda: self.lock())
        self.sleep: Sleep | None = None
        self.bus: QDBusConnection | None = None
        """The system's, unless another is put here."""
        self._on_sleep = False

    def follow(self, privacy: Privacy) -> None:
        """As the settings have it now."""
        self.idle.wait(max(0, privacy.lock_minutes))
        self._on_sleep = privacy.lock_on_sleep
        if self._on_sleep and self.sleep is None:
            from murmur.ui.suspend import Sleep

            self.sleep = Sleep(self, self.bus)
            self.sleep.coming.connect(self._going_to_sleep)
        if self.sleep is not None:  # only an open library has to be closed first
            if self._on_sleep:
                self.sleep.hold()
            else:
                self.sleep.release()

    def lock(self, patience: float = PATIENCE) -> None:
        """At once on screen; `locked` of the window's page follows when everything is closed. Nothing where no library
        is open."""
        window, services, workspace = self._window, self._window.services, self._window.workspace
        if services is None or workspace is None:
            return
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        for dialog in window.findChildren(QDialog):
            dialog.close()
        draft = workspace.conversation.drafts.draft
        adding = workspace.library.adding
        left = adding.left if adding is not None else ()
        page = _page_of(workspace)
        window.state = workspace.kept_state(window.state)
        window.jobs.cancel_all()
        if workspace.library.removing is not None:
            workspace.library.removing.carry_out()
        others = window.jobs.threads()
        window.cover()
        self.idle.wait(0)

        def work(job: Job) -> tuple[str, Place, MurmurError | None]:
            problem = None
            deadline = time.monotonic() + patience
            for thread in others:
                thread.join(max(0.0, deadline - time.monotonic()))
            try:
                if draft is not None:
                    draft.keep()
            except MurmurError as error:
                problem = error
            kept = services.vault.facts().kept
            services.close()
            conversation_id = draft.conversation_id if draft is not None else None
            return kept, Place(conversation_id, page, left), problem

        window.jobs.start(self, work, self._locked, failed=self._not_locked)

    def reopened(self, workspace: Workspace) -> None:
        """The library is open again: back to where it was."""
        place, self._place = self._place, None
        problem, self._problem = self._problem, None
        if problem is not None:
            workspace.show_error(problem)
        if place is None:
            return
        if place.conversation_id is not None:
            workspace.conversation.open(place.conversation_id, lambda: _show_page(workspace, place.page))
        adding = workspace.library.adding
        if adding is not None:
            for request in place.left:
                adding.add(request.paths, request.collection)

    def _locked(self, ended: tuple[str, Place, MurmurError | None]) -> None:
        kept, self._place, self._problem = ended
        if self._window.unlock is not None:
            self._window.unlock.show_locked(by_keyring=kept != "passphrase")
        memory.give_back()
        self.let_sleep()

    def _not_locked(self, error: MurmurError) -> None:
        self.let_sleep()
        self._window.jobs.complain(error)

    def let_sleep(self) -> None:
        """Nothing is open any more that would have to be closed first."""
        if self.sleep is not None:
            self.sleep.release()

    def _going_to_sleep(self) -> None:
        if self._on_sleep:
            self.lock(BEFORE_SLEEP)


def _page_of(workspace: Workspace) -> Target | None:
    """The page, without the words that were marked on it."""
    if not workspace.evidence.page_open or workspace.evidence.page.target is None:
        return None
    return replace(workspace.evidence.page.target, page=workspace.evidence.page.page_number, span=None, why="")


def _show_page(workspace: Workspace, page: Target | None) -> None:
    if page is not None:
        workspace.evidence.open_target(page)
