"""The dialog of the register: what left and what changed, found, read, followed along its chain, and written out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from murmur.domain.errors import MurmurError
from murmur.domain.ledger import Entry, LedgerCheck, LedgerEvent
from murmur.services.ledger import LedgerService
from murmur.ui import notices
from murmur.ui.jobs import Jobs
from murmur.ui.ledger import words
from murmur.ui.ledger.entry_view import EntryView
from murmur.ui.ledger.table import EntryTable
from murmur.ui.notices import Notice
from murmur.ui.theme import SPACE, Look
from murmur.ui.told import told
from murmur.ui.widgets.buttons import SearchSign, TextButton, name_signs
from murmur.ui.widgets.labels import label
from murmur.ui.widgets.picture import Picture
from murmur.ui.widgets.spinner import Spinner
from murmur.ui.words import counted

if TYPE_CHECKING:
    from murmur.ui.main_window import MainWindow

COMFORTABLE = (1160, 660)


def show(window: MainWindow) -> LedgerDialog | None:
    """None before the library is open."""
    if window.services is None:
        return None
    dialog = LedgerDialog(window.look, window.jobs, window.services.ledger, window)
    dialog.open()
    return dialog


class LedgerDialog(QDialog):
    def __init__(self, look: Look, jobs: Jobs, service: LedgerService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._jobs = jobs
        self._service = service
        self.check: LedgerCheck | None = None
        self.setWindowTitle(self.tr("Register"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._size(parent)
        self.setMinimumSize(680, 440)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, SPACE.large)
        column.setSpacing(SPACE.medium)
        column.addLayout(self._head())
        self.said = QVBoxLayout()
        self.said.setSpacing(SPACE.small)
        column.addLayout(self.said)
        self.table = EntryTable(self._look)
        self.entry = EntryView()
        self.table.picked.connect(self.entry.show_entry)
        self._places = QStackedWidget()
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setProperty("bare", "true")
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self.entry)
        split.setStretchFactor(0, 1)
        split.setSizes([self.width() - 320, 280])
        self._places.addWidget(split)
        self._places.addWidget(self._nothing())
        column.addWidget(self._places, 1)
        column.addLayout(self._foot())
        QShortcut(QKeySequence.StandardKey.Find, self, self.field.setFocus)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)
        self.reload()
        self.table.setFocus()

    # Looking

    def reload(self) -> None:
        """Reads the entries and follows their chain."""

        self._begin(self.tr("Following the chain of hashes…"), self._look_up, self._show)

    def _look_up(self) -> tuple[list[Entry], LedgerCheck]:
        return self._service.entries(), self._service.check()

    def _show(self, found: tuple[list[Entry], LedgerCheck]) -> None:
        entries, check = found
        self.table.show_entries(entries)
        self._empty.setText(self.tr("Nothing is registered yet."))
        self._filter()
        self._told(check, "")

    def verify(self, source: Path) -> None:
        """Against a head that was kept elsewhere."""

        def work() -> tuple[LedgerCheck, int]:
            head = self._service.read_head(source)
            return self._service.check(head), head.number

        def show(found: tuple[LedgerCheck, int]) -> None:
            self._told(found[0], self.tr("Entry {n} is the one that the head saw.").format(n=found[1]))

        self._begin(self.tr("Following the chain of hashes…"), work, show)

    def _told(self, check: LedgerCheck, more: str) -> None:
        self.check = check
        self.table.show_broken(check.broken_at)
        self._forget()
        whole = counted(check.entries, "Whole: {n} entry", "Whole: {n} entries")
        self._sign.setVisible(check.whole)
        self.summary.setText(f"{whole}. {more}".rstrip() if check.whole else "")
        if check.broken_at is not None:
            title = self.tr("The register is broken at entry {n}").format(n=check.broken_at)
            self.said.addWidget(Notice(self._look, title, told(check.why)))
            self.table.go_to(check.broken_at)

    def _filter(self) -> None:
        event = self.events.currentData()
        self.table.filter(self.field.text(), LedgerEvent(event) if event else None)
        sought = bool(self.field.text().strip() or event)
        self._places.setCurrentIndex(0 if self.table.entries.shown else 1)
        if sought:
            self._empty.setText(self.tr("No entry fits."))

    # Writing out

    def export(self, target: Path) -> None:
        def work() -> tuple[list[Entry], LedgerCheck]:
            self._service.export(target)
            return self._look_up()

        def done(found: tuple[list[Entry], LedgerCheck]) -> None:
            self._show(found)
            if found[1].whole:
                self._note(
                    self.tr("Written into {file}").format(file=target.name),
                    self.tr("The file is not encrypted: whoever can open it can read the register"),
                )

        self._begin(self.tr("Writing…"), work, done)

    def export_head(self, target: Path) -> None:
        def done(number: int) -> None:
            title = self.tr("Entry {n} is the last one, says {file}").format(n=number, file=target.name)
            advice = self.tr(
                "Keep the file where nobody who uses this computer can change it: with it, cutting off "
                "entries shows later."
            )
            self._note(title, advice)

        self._begin(self.tr("Writing…"), lambda: self._service.export_head(target).number, done)

    def _ask_export(self) -> None:
        kinds = self.tr("Table (*.csv);;JSON (*.json)")
        name, kind = QFileDialog.getSaveFileName(
            self, self.tr("Export the register"), str(Path.home() / "register.csv"), kinds
        )
        if name:
            target = Path(name)
            ending = ".json" if "json" in kind else ".csv"
            self.export(target if target.suffix else target.with_name(target.name + ending))

    def _ask_head(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the head"), str(Path.home() / "register-head.json"), self.tr("Head (*.json)")
        )
        if name:
            self.export_head(Path(name))

    def _ask_verify(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Verify against a head"), str(Path.home()), self.tr("Head (*.json)")
        )
        if name:
            self.verify(Path(name))

    # Its parts

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in the register"))
        self.field.setAccessibleName(self.tr("Find in the register"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(320)
        SearchSign(self._look, self.field)
        name_signs(self.field)
        self.field.textChanged.connect(self._filter)
        row.addWidget(self.field, 1)
        self.events = QComboBox()
        self.events.setAccessibleName(self.tr("Show only"))
        self.events.addItem(self.tr("Everything"), "")
        for event in LedgerEvent:
            self.events.addItem(words.of_event(event), event.value)
        self.events.currentIndexChanged.connect(self._filter)
        row.addWidget(self.events)
        row.addStretch(1)
        self._spinner = Spinner(self._look)
        row.addWidget(self._spinner)
        self._sign = Picture(self._look, "check-circle", "good", 18)
        row.addWidget(self._sign)
        self.summary = label("", "soft")
        row.addWidget(self.summary)
        return row

    def _nothing(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(SPACE.tight)
        column.addStretch(1)
        self._empty = label("", "title", wrap=True)
        words_ = label(
            self.tr("What leaves this computer and what changes its security stands here from then on."),
            "soft",
            wrap=True,
        )
        for one in (self._empty, words_):
            one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(one)
        column.addStretch(2)
        return page

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        self.again = TextButton(self._look, self.tr("Verify"), icon_name="shield")
        self.again.clicked.connect(self.reload)
        self.against = TextButton(self._look, self.tr("Verify against a head…"))
        self.against.clicked.connect(self._ask_verify)
        self.head = TextButton(self._look, self.tr("Export the head…"))
        self.head.clicked.connect(self._ask_head)
        self.whole = TextButton(self._look, self.tr("Export the register…"), icon_name="export")
        self.whole.clicked.connect(self._ask_export)
        row.addWidget(self.again)
        row.addWidget(self.against)
        row.addStretch(1)
        row.addWidget(self.head)
        row.addWidget(self.whole)
        return row

    def _size(self, parent: QWidget | None) -> None:
        """As large as is comfortable, and not larger than the window below."""
        room = parent.size() if parent is not None else QSize(*COMFORTABLE)
        self.resize(min(COMFORTABLE[0], room.width() - SPACE.vast), min(COMFORTABLE[1], room.height() - SPACE.vast))

    # Working

    def _begin(self, words_: str, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._set_busy(True)
        self._sign.hide()
        self.summary.setText(words_)

        def ended(result: object) -> None:
            self._set_busy(False)
            self.summary.setText("")
            done(result)

        def failed(error: MurmurError) -> None:
            self._set_busy(False)
            self.summary.setText("")
            self._forget()
            self.said.addWidget(notices.of(self._look, error, closable=True))
            if not self.table.entries.shown:
                self._places.setCurrentIndex(1)

        self._jobs.start(self, lambda job: work(), ended, failed=failed)

    def _note(self, title: str, advice: str) -> None:
        self._forget()
        self.said.addWidget(Notice(self._look, title, advice, tone="info", closable=True))

    def _forget(self) -> None:
        while (item := self.said.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()

    def _set_busy(self, busy: bool) -> None:
        self._spinner.setVisible(busy)
        for button in (self.again, self.against, self.head, self.whole):
            button.setEnabled(not busy)
