"""The settings dialog: sections on the left, their fields on the right, every change kept at once."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from murmur.domain.errors import MurmurError
from murmur.domain.settings import Settings
from murmur.services.api import Services
from murmur.ui import notices
from murmur.ui.jobs import Job, Jobs
from murmur.ui.settings.doctor_page import DoctorPage
from murmur.ui.settings.form import SectionForm
from murmur.ui.settings.names import title_of
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import ground, label

_ICONS = {"appearance": "sun", "library": "collection", "answers": "chat", "privacy": "lock"}


class SettingsDialog(QDialog):
    """`changed` carries the settings as they are in force after a change, the policy's values included."""

    changed = Signal(object)

    def __init__(
        self, look: Look, jobs: Jobs, services: Services, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._jobs = jobs
        self._services = services
        self._settings = settings
        self._saving = self._again = False
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 540)
        self.setMinimumSize(620, 420)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        side = QWidget()
        ground(side, "window")
        side.setFixedWidth(196)
        self._side = QVBoxLayout(side)
        self._side.setContentsMargins(SPACE.medium, SPACE.large, SPACE.medium, SPACE.large)
        self._side.setSpacing(SPACE.hair)
        self._group = QButtonGroup(self)
        self._pages = QStackedWidget()
        self._made: dict[str, QWidget] = {}
        row.addWidget(side)
        row.addWidget(self._pages, 1)
        self.sections = [entry.name for entry in fields(settings)]
        for name in self.sections:
            self._entry(name, title_of(name), _ICONS.get(name, "settings"))
        self._side.addSpacing(SPACE.medium)
        self._entry("health", self.tr("Health check"), "pulse")
        self._side.addStretch(1)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)
        self.open_page(self.sections[0])

    def open_page(self, name: str) -> None:
        """Shows a page, building it where it has not been seen yet."""
        if name not in self._made:
            self._made[name] = self._build(name)
            self._pages.addWidget(self._made[name])
        self._pages.setCurrentWidget(self._made[name])
        for button in self._group.buttons():
            if button.property("page") == name:
                button.setChecked(True)
                button.setFocus()

    def page(self, name: str) -> QWidget:
        """The page of a section; KeyError before it has been opened."""
        return self._made[name]

    def _entry(self, name: str, title: str, icon_name: str) -> None:
        button = TextButton(self._look, title, "nav", icon_name=icon_name)
        button.setCheckable(True)
        button.setProperty("page", name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.open_page(name))
        self._group.addButton(button)
        self._side.addWidget(button)

    def _build(self, name: str) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(SPACE.wide + 4, SPACE.wide, SPACE.wide + 4, SPACE.wide)
        column.setSpacing(SPACE.large)
        if name == "health":
            column.addWidget(label(self.tr("Health check"), "title"))
            column.addWidget(DoctorPage(self._look, self._jobs, self._services.doctor), 1)
        else:
            column.addWidget(label(title_of(name), "title"))
            form = SectionForm(self._look, self._settings, name)
            form.changed.connect(lambda settings: self._keep(name, settings))
            column.addWidget(form, 1)
        return page

    def _keep(self, name: str, wanted: Settings) -> None:
        """Only the section at hand is taken over: the other pages may hold older copies of the rest."""
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
            if getattr(settings, name) != getattr(wanted, name) and name in self._made:
                # The administrator's policy has it otherwise: show what is in force.
                before = self._made.pop(name)
                self._pages.removeWidget(before)
                before.deleteLater()
                self.open_page(name)
        self.changed.emit(settings)

    def _not_kept(self, error: MurmurError) -> None:
        self._saving = self._again = False
        self._side.insertWidget(self._side.count() - 1, notices.of(self._look, error, closable=True))
