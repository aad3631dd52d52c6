"""One model on a card: what it is, how it would do here, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from murmur.domain.downloads import FetchState, Transfer
from murmur.domain.errors import MurmurError
from murmur.domain.fit import Against, Fits
from murmur.domain.fit_words import why
from murmur.domain.jobs import Progress
from murmur.services.shelf import ShelfModel
from murmur.ui import notices
from murmur.ui.models import words
from murmur.ui.theme import SPACE, Look
from murmur.ui.told import told
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import label
from murmur.ui.widgets.pill import Pill


class ModelCard(QFrame):
    """`asked` names what the person wants: use, download, pause, discard, verify, optimise, undo, remove."""

    asked = Signal(str)

    def __init__(
        self,
        look: Look,
        shown: ShelfModel,
        *,
        lead: str = "",
        downloads: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.shown = shown
        self._downloads = downloads
        self.setProperty("frame", "card")
        self.setAccessibleName(shown.model.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.medium + 2, SPACE.large, SPACE.medium)
        column.setSpacing(SPACE.tight)
        column.addLayout(self._head())
        column.addWidget(label(words.facts(shown.model), "small", wrap=True))
        self._forbidden = Against.FORBIDDEN in shown.fit.against
        lead = "" if self._forbidden else lead
        text, role = (notices.sentence(lead), "soft") if lead else (self._explained(), "small")
        column.addWidget(label(text, role, wrap=True))
        if shown.copy:
            said = self.tr("A faster copy is used.")
            column.addWidget(label(f"{said} {told(shown.copy)}", "small", wrap=True))
        if shown.model.licence.terms:
            column.addWidget(label(told(shown.model.licence.terms), "small", wrap=True))
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setRange(0, 1000)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._progress.hide()
        self._state = label("", "small", wrap=True)
        self._state.hide()
        column.addSpacing(SPACE.hair)
        column.addWidget(self._progress)
        column.addWidget(self._state)
        self._trouble = QVBoxLayout()
        column.addLayout(self._trouble)
        self.buttons: dict[str, TextButton] = {}
        self._row = QHBoxLayout()
        self._row.setSpacing(SPACE.small)
        self._row.setContentsMargins(0, SPACE.tight, 0, 0)
        column.addLayout(self._row)
        self.rest()

    def rest(self) -> None:
        """Nothing is under way."""
        self._progress.hide()
        self._state.hide()
        shown = self.shown
        if self._forbidden:
            self._offer_forbidden(shown)
        elif shown.installed:
            use = [] if shown.in_use else [("use", self.tr("Use this model"), "plain", "check")]
            removable = shown.model.package is None and not shown.in_use
            remove = [("remove", self.tr("Remove"), "quiet", "trash")] if removable else []
            faster = ("optimise", self.tr("Make it faster here"), "quiet", "pulse")
            if shown.copy:
                faster = ("undo", self.tr("Use the original file"), "quiet", "undo")
            self._offer([*use, ("verify", self.tr("Check the file"), "quiet", "shield"), faster, *remove])
        elif shown.begun:
            self._say_begun()
            go_on = ("download", self.tr("Go on downloading"), "plain", "export")
            self._offer([*([go_on] if self._downloads else []), ("discard", self.tr("Discard"), "quiet", "trash")])
        else:
            total = shown.model.bytes
            named = self.tr("Download {size}").format(size=words.size(total)) if total else self.tr("Download")
            offered = self._downloads and shown.fit.fits is not Fits.NO
            self._offer([("download", named, "plain", "export")] if offered else [])

    def _offer_forbidden(self, shown: ShelfModel) -> None:
        """The administrator's list does not have it: it can only be got rid of."""
        away = "discard" if shown.begun else "remove"
        there = shown.begun or (shown.installed and shown.model.package is None and not shown.in_use)
        self._offer([(away, self.tr("Remove"), "quiet", "trash")] if there else [])

    def show_transfer(self, transfer: Transfer) -> None:
        self._progress.show()
        if transfer.state is FetchState.CONNECTING and not transfer.done:
            self._progress.setRange(0, 0 if not self._look.calm else 1000)
        else:
            self._progress.setRange(0, 1000)
            self._progress.setValue(round(1000 * transfer.done / max(1, transfer.total)))
        self._state.setText(words.transfer(transfer))
        self._state.show()
        self._offer([("pause", self.tr("Pause"), "quiet", "stop")])

    def show_progress(self, progress: Progress) -> None:
        """Reading the file again, or copying it."""
        self._progress.show()
        self._progress.setRange(0, 1000)
        self._progress.setValue(round(1000 * progress.done / max(1, progress.total or 1)))
        self._state.setText(told(progress.what))
        self._state.show()
        self._offer([("pause", self.tr("Stop"), "quiet", "stop")])

    def show_note(self, text: str) -> None:
        self.rest()
        self._state.setText(text)
        self._state.show()

    def show_error(self, error: MurmurError) -> None:
        self.rest()
        self._trouble.addWidget(notices.of(self._look, error, closable=True))

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(label(self.shown.model.name, "strong", wrap=True), 1)
        row.addWidget(Pill(self._look, *words.pill(self.shown)), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _explained(self) -> str:
        if self._forbidden:
            return self.tr(
                "Your organisation's list of models does not have it, so it can be neither fetched nor used. Choose "
                "another, or ask your administrator to add the SHA-256 of its file."
            )
        return f"{words.way(self.shown.model)}. {told(why(self.shown.fit))}"

    def _say_begun(self) -> None:
        total = self.shown.model.bytes or 0
        self._progress.setRange(0, 1000)
        self._progress.setValue(round(1000 * self.shown.begun / max(1, total)))
        self._progress.show()
        said = self.tr("Paused: {done} of {total} are here")
        self._state.setText(said.format(done=words.size(self.shown.begun), total=words.size(total)))
        self._state.show()

    def _offer(self, wanted: list[tuple[str, str, str, str]]) -> None:
        """Buttons by name, words, look and icon; those that are there already stay, so that the focus does."""
        names = [entry[0] for entry in wanted]
        if names == list(self.buttons):
            return
        had_focus = any(button.hasFocus() for button in self.buttons.values())
        for button in self.buttons.values():
            button.hide()
            button.deleteLater()
        while self._row.count():
            self._row.takeAt(0)
        self.buttons = {}
        for name, text, kind, icon_name in wanted:
            button = TextButton(self._look, text, kind, icon_name=icon_name)
            button.setAccessibleName(f"{text}: {self.shown.model.name}")
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
            button.setProperty("first", "true" if not self.buttons and kind == "quiet" else "false")
            self.buttons[name] = button
            self._row.addWidget(button)
        self._row.addStretch(1)
        if had_focus and self.buttons:
            next(iter(self.buttons.values())).setFocus()
