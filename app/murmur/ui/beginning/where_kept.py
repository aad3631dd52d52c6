"""The first page of a new library that is open: where its data lives, and how it is protected."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from murmur.domain.settings import IndexKind
from murmur.services.api import Services
from murmur.ui.beginning.page import Page
from murmur.ui.beginning.protection import Protected, Protection
from murmur.ui.jobs import Job, Jobs
from murmur.ui.theme import Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.words import say


def title() -> str:
    return say("Where your data lives")


def reason() -> str:
    return say(
        "Your documents stay where they are. What Murmur reads from them, and your conversations, lies encrypted in "
        "one folder on this computer."
    )


class WhereKept(Page):
    """`settings_asked` carries the page of the settings where more is said, and can be changed."""

    settings_asked = Signal(str)

    def __init__(self, look: Look, jobs: Jobs, services: Services, home: Path, parent: QWidget | None = None) -> None:
        super().__init__(look, 1, title(), reason(), say("Continue"), parent)
        self._jobs = jobs
        self._services = services
        self._home = home
        self.facts: Protected | None = None
        self.protection: Protection | None = None
        self.more = TextButton(look, self.tr("Key and backup…"), "link")
        self.more.setProperty("first", "true")
        self.more.clicked.connect(lambda: self.settings_asked.emit("vault"))
        self.foot.insertWidget(0, self.more)
        self._look_again()

    def event(self, event: QEvent) -> bool:
        """Back from the settings, where another level or key may have been chosen."""
        if event.type() is QEvent.Type.WindowActivate:
            self._look_again()
        return super().event(event)

    def _look_again(self) -> None:
        services, home = self._services, self._home

        def work(job: Job) -> Protected:
            kept = services.vault.facts().kept
            sealed = services.settings.get().library.index is IndexKind.EXACT
            return Protected(home, kept, sealed, services.settings.policy())

        self._jobs.start(self, work, self._show, failed=lambda error: None)

    def _show(self, facts: Protected) -> None:
        if facts == self.facts:
            return
        self.facts = facts
        if self.protection is not None:
            self.body.removeWidget(self.protection)
            self.protection.deleteLater()
        self.protection = Protection(self.look, facts)
        self.protection.policy_asked.connect(lambda: self.settings_asked.emit("managed"))
        self.body.addWidget(self.protection)
