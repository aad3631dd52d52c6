"""The health check: each part of Murmur with its state, and what to do where it is not well."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from murmur.domain.errors import MurmurError
from murmur.domain.jobs import Progress
from murmur.services.api import Check, DoctorService
from murmur.ui import notices
from murmur.ui.jobs import Jobs
from murmur.ui.notices import sentence
from murmur.ui.theme import SPACE, Look
from murmur.ui.told import told
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import frame, ground, label
from murmur.ui.widgets.picture import Picture
from murmur.ui.widgets.spinner import Spinner
from murmur.ui.words import counted, say, upper_first

_SIGNS = {"ok": ("check-circle", "good"), "warn": ("alert", "warn"), "fail": ("fail", "bad")}


class DoctorPage(QWidget):
    """Runs the checks when it is first shown, and again on request."""

    def __init__(self, look: Look, jobs: Jobs, doctor: DoctorService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._jobs = jobs
        self._doctor = doctor
        self.checks: tuple[Check, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        self._spinner = Spinner(look)
        head.addWidget(self._spinner)
        self.summary = label("", "soft", wrap=True)
        head.addWidget(self.summary, 1)
        self._copy = TextButton(look, self.tr("Copy report"), "quiet", icon_name="copy")
        self._copy.clicked.connect(self._to_clipboard)
        head.addWidget(self._copy)
        self._again = TextButton(look, self.tr("Check again"), "quiet", icon_name="retry")
        self._again.clicked.connect(self.run)
        head.addWidget(self._again)
        column.addLayout(head)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self._scroll, 1)
        self.run()

    def run(self) -> None:
        self._set_busy(True)
        self.summary.setText(self.tr("Checking…"))
        self._jobs.start(
            self,
            lambda job: self._doctor.checks(job.tell),
            self._show,
            events=self._progress,
            failed=self._fail,
        )

    def _progress(self, events: list[Progress]) -> None:
        self.summary.setText(told(events[-1].what))

    def _show(self, checks: Sequence[Check]) -> None:
        self.checks = tuple(checks)
        self._set_busy(False)
        bad = sum(check.state == "fail" for check in checks)
        doubtful = sum(check.state == "warn" for check in checks)
        parts = [counted(bad, "{n} failed", "{n} failed")] if bad else []
        if doubtful:
            parts.append(counted(doubtful, "{n} needs a look", "{n} need a look"))
        well = counted(len(checks), "{n} check, all well", "{n} checks, all well")
        self.summary.setText(", ".join([counted(len(checks), "{n} check", "{n} checks"), *parts]) if parts else well)
        inside, column = self._column()
        for place, check in enumerate(checks):
            if place:
                column.addWidget(frame("line"))
            column.addLayout(self._row(check))
        column.addStretch(1)
        self._scroll.setWidget(inside)

    def _fail(self, error: MurmurError) -> None:
        self._set_busy(False)
        self.summary.setText("")
        inside, column = self._column()
        column.addWidget(notices.of(self._look, error))
        column.addStretch(1)
        self._scroll.setWidget(inside)

    def _column(self) -> tuple[QWidget, QVBoxLayout]:
        inside = QWidget()
        inside.setMinimumHeight(1)  # as in SidePages
        ground(inside, "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE.small, 0)
        column.setSpacing(SPACE.small + 2)
        return inside, column

    def _row(self, check: Check) -> QHBoxLayout:
        icon_name, colour = _SIGNS.get(check.state, _SIGNS["warn"])
        row = QHBoxLayout()
        row.setSpacing(SPACE.medium)
        row.addWidget(Picture(self._look, icon_name, colour, 18), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(SPACE.hair)
        called = upper_first(check.name)
        name = label(called, "strong")
        name.setAccessibleName(f"{called}: {self._state(check.state)}")
        words.addWidget(name)
        words.addWidget(label(told(check.detail), "small", wrap=True))
        if check.advice:
            words.addWidget(label(sentence(check.advice), "advice", wrap=True))
        row.addLayout(words, 1)
        return row

    def _state(self, state: str) -> str:
        return {"ok": say("well"), "warn": say("needs a look"), "fail": say("failed")}.get(state, state)

    def _set_busy(self, busy: bool) -> None:
        self._spinner.setVisible(busy)
        self._again.setEnabled(not busy)
        self._copy.setEnabled(not busy)

    def _to_clipboard(self) -> None:
        lines = [f"{check.state}\t{check.name}\t{check.detail}\t{check.advice or ''}" for check in self.checks]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self._copy.rename(self.tr("Copied"))
