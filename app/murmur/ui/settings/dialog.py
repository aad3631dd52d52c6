"""The settings dialog: sections on one side, their fields beside them, every change kept at once."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from murmur.domain.errors import MurmurError
from murmur.domain.policy import PolicyFacts
from murmur.domain.settings import Settings
from murmur.services.api import Services
from murmur.ui import notices
from murmur.ui.jobs import Job, Jobs
from murmur.ui.settings.cloud_page import CloudPage
from murmur.ui.settings.doctor_page import DoctorPage
from murmur.ui.settings.form import SectionForm
from murmur.ui.settings.managed import Banner, ManagedPage
from murmur.ui.settings.names import title_of
from murmur.ui.settings.vault_page import VaultPage
from murmur.ui.theme import Look
from murmur.ui.widgets.side_pages import SidePages

_NO_FORM = {"managed"}
_ICONS = {
    "appearance": "sun",
    "library": "collection",
    "answers": "chat",
    "privacy": "lock",
    "downloads": "export",
    "cloud": "cloud",
    "updates": "retry",
}


class SettingsDialog(QDialog):
    """`changed` carries the settings as they are in force after a change, the policy's values included."""

    changed = Signal(object)
    lock_asked = Signal()
    register_asked = Signal()
    """Comes after the dialog has closed."""

    def __init__(
        self, look: Look, jobs: Jobs, services: Services, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._jobs = jobs
        self._services = services
        self._settings = settings
        self._policy = services.settings.policy()
        self._saving = self._again = False
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(800, 560)
        self.setMinimumSize(640, 420)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._pages = SidePages(look)
        column.addWidget(self._pages, 1)
        self.sections = [entry.name for entry in fields(settings) if entry.name not in _NO_FORM]
        for name in self.sections:
            self._pages.add(name, title_of(name), _ICONS.get(name, "settings"), partial(self._form, name))
        self._pages.add("vault", self.tr("Key and backup"), "shield", self._vault)
        if self._policy is not None:
            self._head(column, self._policy)
        if (problem := services.settings.problem()) is not None:
            self._pages.side.addWidget(notices.Notice(look, problem, "", tone="warn", closable=True))
        self._pages.space()
        self._pages.add("health", self.tr("Health check"), "pulse", self._health)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)
        self.open_page(self.sections[0])

    def open_page(self, name: str) -> None:
        """Shows the page of a section, or `health`."""
        self._pages.open(name)

    def page(self, name: str) -> QWidget:
        """The page of a section; KeyError before it has been opened."""
        page = self._pages.opened(name)
        if page is None:
            raise KeyError(name)
        return page

    def _head(self, column: QVBoxLayout, policy: PolicyFacts) -> None:
        banner = Banner(self._look, policy)
        banner.asked.connect(lambda: self.open_page("managed"))
        column.insertWidget(0, banner)
        self._pages.add(
            "managed",
            title_of("managed"),
            "organisation",
            lambda: ManagedPage(self._look, self._settings, policy),
            reading=True,
        )

    def _form(self, name: str) -> QWidget:
        if name == "cloud":
            return self._cloud()
        form = SectionForm(self._look, self._settings, name, self._services.settings.fixed())
        form.changed.connect(lambda settings: self._keep(name, settings, "vault"))
        return form

    def _cloud(self) -> QWidget:
        services = self._services
        page = CloudPage(self._look, self._jobs, services.escalation, self._settings, services.settings.fixed())
        page.changed.connect(lambda settings: self._keep("cloud", settings, ""))
        page.allowed.connect(lambda: self.changed.emit(self._settings))
        self.changed.connect(page.look_again)
        return page

    def _vault(self) -> QWidget:
        fixed = self._services.settings.fixed()
        page = VaultPage(self._look, self._jobs, self._services.vault, self._settings, fixed)
        page.changed.connect(lambda settings: self._keep("library", settings, "library"))
        page.lock_asked.connect(self.lock_asked)
        page.register_asked.connect(self.close)
        page.register_asked.connect(self.register_asked)
        return page

    def _health(self) -> QWidget:
        return DoctorPage(self._look, self._jobs, self._services.doctor)

    def _keep(self, name: str, wanted: Settings, other: str) -> None:
        """Only the section at hand is taken over: the other pages may hold older copies of the rest."""
        if name == "library":  # two pages show it
            self._pages.forget(other)
        changed: dict[str, Any] = {name: getattr(wanted, name)}
        self._settings = replace(self._settings, **changed)
        if self._saving:
            self._again = True
        else:
            self._save()

    def _save(self) -> None:
        """One after the other: two changes under way at once could end in the wrong order."""
        self._saving, self._again = True, False
        settings, service = self._settings, self._services.settings

        def work(job: Job) -> Settings:
            service.change(settings)
            return service.get()

        self._jobs.start(self, work, self._kept, failed=self._not_kept)

    def _kept(self, settings: Settings) -> None:
        self._saving = False
        if self._again:
            self._save()
            return
        wanted, self._settings = self._settings, settings
        for name in self.sections:
            if getattr(settings, name) != getattr(wanted, name):
                # The administrator's policy has it otherwise: show what is in force.
                self._pages.rebuild(name)
        self.changed.emit(settings)

    def _not_kept(self, error: MurmurError) -> None:
        self._saving = self._again = False
        self._pages.side.addWidget(notices.of(self._look, error, closable=True))
