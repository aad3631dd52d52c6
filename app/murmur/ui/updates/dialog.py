"""The dialog of updates: nothing is asked before its button is pressed, and what comes is handed to the person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from murmur.domain.downloads import Transfer
from murmur.domain.errors import MurmurError, NoReleaseKey, NoUpdateServer, UpdatesForbidden
from murmur.domain.jobs import Progress
from murmur.domain.updates import Ready, Update
from murmur.services.updates import UpdateService
from murmur.ui import notices
from murmur.ui.jobs import Job, Jobs
from murmur.ui.models.words import size, transfer
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import frame, label

if TYPE_CHECKING:
    from murmur.ui.main_window import MainWindow


def show(window: MainWindow) -> UpdatesDialog | None:
    """None before the library is open."""
    if window.services is None:
        return None
    dialog = UpdatesDialog(window.look, window.jobs, window.services.updates, window.open_folder, window)
    dialog.open()
    return dialog


class UpdatesDialog(QDialog):
    """`buttons` are those of the state at hand, by name."""

    def __init__(
        self,
        look: Look,
        jobs: Jobs,
        service: UpdateService,
        open_folder: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._jobs = jobs
        self._service = service
        self._open_folder = open_folder
        self._job: Job | None = None
        self.buttons: dict[str, TextButton] = {}
        self.setWindowTitle(self.tr("Updates"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(480)
        self.resize(560, 300)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, SPACE.large)
        self._body = QWidget()
        self._column.addWidget(self._body)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)
        self.finished.connect(self.stop)
        self._begin()

    def stop(self) -> None:
        """Ends what is under way; what has arrived is kept for the next time."""
        if self._job is not None:
            self._job.cancel()

    # States

    def _begin(self) -> None:
        standing = self._service.standing()
        column = self._fresh(self.tr("This is Murmur {version}").format(version=standing.version))
        why: MurmurError | None = None
        if not standing.allowed:
            why = UpdatesForbidden()
        elif not standing.can_verify:
            why = NoReleaseKey()
        elif not standing.host:
            why = NoUpdateServer()
        if why is not None:
            tone = "warn" if isinstance(why, NoReleaseKey) else "info"
            column.addWidget(notices.Notice(self._look, why.title, why.advice, tone=tone))
        else:
            words = self.tr(
                "Murmur asks {host} for its newest version when you press the button, and names nothing of yours. "
                "Signature and hash are checked, and nothing is installed by itself."
            )
            column.addWidget(label(words.format(host=standing.host), "soft", wrap=True))
        entries = [("file", self.tr("From a file…"), "plain", self._choose)] if standing.can_verify else []
        if why is None:
            entries.append(("check", self.tr("Check for updates"), "primary", self._check))
        self._foot(column, entries)

    def _check(self) -> None:
        self._busy(self.tr("Asking…"))
        self._run(lambda job: self._service.check(job.token), self._checked)

    def _checked(self, update: Update | None) -> None:
        if update is None:
            standing = self._service.standing()
            column = self._fresh(self.tr("Murmur {version} is the newest").format(version=standing.version))
            words = self.tr("{host} has no newer version for this system.").format(host=standing.host)
            column.addWidget(label(words, "soft", wrap=True))
            self._foot(column, [])
            return
        said = update.manifest
        column = self._fresh(self.tr("Murmur {version} is there").format(version=said.version))
        facts = self.tr("{date} · {size} · signature verified").format(
            date=_date(said.date), size=size(update.installer.bytes)
        )
        column.addWidget(label(facts, "soft"))
        self._notes(column, said.notes)
        get = ("download", self.tr("Download…"), "primary", lambda: self._download(update))
        self._foot(column, [get])

    def _download(self, update: Update) -> None:
        bar, state = self._busy(self.tr("Downloading Murmur {version}").format(version=update.manifest.version))

        def events(news: list[Transfer]) -> None:
            bar.setRange(0, 1000)
            bar.setValue(round(1000 * news[-1].done / max(1, news[-1].total)))
            state.setText(transfer(news[-1]))

        self._run(lambda job: self._service.download(update, job.tell, job.token), self._ready, events)

    def take(self, path: Path) -> None:
        """From a file that the person has."""
        bar, _ = self._busy(self.tr("Checking every file…"))

        def events(news: list[Progress]) -> None:
            bar.setRange(0, 1000)
            bar.setValue(round(1000 * news[-1].done / max(1, news[-1].total or 1)))

        self._run(lambda job: self._service.from_file(path, job.tell, job.token), self._ready, events)

    def _ready(self, found: Ready) -> None:
        column = self._fresh(self.tr("Murmur {version} is verified").format(version=found.version))
        words = self.tr("Nothing has been installed. Close Murmur, then install this file:")
        column.addWidget(label(words, "soft", wrap=True))
        column.addWidget(self._copyable(found.path, self.tr("The installer")))
        if found.command:
            column.addWidget(label(self.tr("Or in a terminal:"), "soft"))
            column.addWidget(self._copyable(found.command, self.tr("The command")))
        entries = [
            ("folder", self.tr("Open its folder"), "primary", lambda: self._open_folder(str(Path(found.path).parent)))
        ]
        if found.command:
            copy = ("copy", self.tr("Copy the command"), "plain", lambda: _copy(found.command))
            entries.insert(0, copy)
        self._foot(column, entries)

    def _failed(self, error: MurmurError) -> None:
        column = self._fresh(self.tr("That did not work"))
        column.addWidget(notices.of(self._look, error))
        self._foot(column, [("again", self.tr("Back"), "plain", self._begin)])

    # Parts

    def _run(
        self,
        work: Callable[[Job], object],
        done: Callable[..., None],
        events: Callable[..., None] | None = None,
    ) -> None:
        self._job = self._jobs.start(self, work, done, events=events, failed=self._failed, stopped=self._begin)

    def _busy(self, words: str) -> tuple[QProgressBar, QLabel]:
        """The bar and the line below it; until it is known how far it is, the bar says only that it goes on."""
        column = self._fresh(words)
        bar, state = QProgressBar(), label("", "small", wrap=True)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("Progress"))
        column.addWidget(bar)
        column.addWidget(state)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        button = TextButton(self._look, self.tr("Stop"), icon_name="stop")
        button.clicked.connect(self.stop)
        self.buttons["stop"] = button
        row.addWidget(button)
        column.addLayout(row)
        button.setFocus()
        return bar, state

    def _choose(self) -> None:
        kinds = self.tr("Releases and bundles (*.deb *.zst *.AppImage *.exe *.msi *.dmg *.tar *.json);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("An update from a file"), str(Path.home()), kinds)
        if name:
            self.take(Path(name))

    def _fresh(self, title: str) -> QVBoxLayout:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        column.addWidget(label(title, "title", wrap=True))
        self._column.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body = body
        self.buttons = {}
        self.setAccessibleDescription(title)
        return column

    def _notes(self, column: QVBoxLayout, notes: str) -> None:
        words = label(notes, wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        words.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.small)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.tr("What is new"))
        scroll.setWidget(words)
        scroll.setMinimumHeight(120)
        column.addWidget(label(self.tr("What is new"), "section"))
        column.addWidget(scroll, 1)

    def _copyable(self, text: str, name: str) -> QWidget:
        words = label(text, wrap=True)
        words.setAccessibleName(f"{name}: {text}")
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return words

    def _foot(self, column: QVBoxLayout, entries: Sequence[tuple[str, str, str, Callable[[], object]]]) -> None:
        column.addStretch(1)
        column.addWidget(frame("line"))
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        close: tuple[str, str, str, Callable[[], object]] = ("close", self.tr("Close"), "plain", self.close)
        row.addStretch(1)
        for name, words, kind, action in [close, *entries]:
            button = TextButton(self._look, words, kind)
            button.clicked.connect(lambda _=False, action=action: action())
            self.buttons[name] = button
            row.addWidget(button)
        column.addLayout(row)
        list(self.buttons.values())[-1].setFocus()


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def _date(written: str) -> str:
    return QLocale().toString(QDate.fromString(written, Qt.DateFormat.ISODate), QLocale.FormatType.LongFormat)
