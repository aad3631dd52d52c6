"""The watched folders below the library's list: each with its state, and a button to stop watching it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from murmur.domain.documents import DEFAULT_COLLECTION
from murmur.domain.errors import MurmurError
from murmur.domain.folders import FolderState, FolderStatus
from murmur.services.api import AddEvent, FileDone, WatchService
from murmur.ui.jobs import Jobs, Latest
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import IconButton
from murmur.ui.widgets.labels import ElidedLabel, label, plain_tip
from murmur.ui.words import name_of, say


class WatchedFolders(QFrame):
    """`changed`: following a folder has changed the library. `failed` carries what stopped it."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, look: Look, jobs: Jobs, watching: WatchService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._jobs = jobs
        self._watching = watching
        self._looking = Latest(jobs, self)
        self.folders: tuple[FolderStatus, ...] = ()
        self._column = QVBoxLayout(self)
        self.setProperty("frame", "foot")
        self._column.setContentsMargins(SPACE.large, SPACE.small, SPACE.small + 2, SPACE.small)
        self._column.setSpacing(0)
        self.hide()
        watching.on_change(jobs.listener(self, self._events))
        self.refresh()

    def watch(self, folder: Path, collection: str = DEFAULT_COLLECTION) -> None:
        """Its documents, and whatever happens to them, from now on."""
        self._jobs.start(self, lambda job: self._watching.watch(folder, collection), lambda _: self.refresh())

    def refresh(self) -> None:
        self._looking.start(lambda job: self._watching.folders(), self._show)

    def _stop(self, folder: FolderStatus) -> None:
        self._jobs.start(self, lambda job: self._watching.unwatch(Path(folder.path)), lambda _: self.refresh())

    def _events(self, batch: Sequence[AddEvent | MurmurError | None]) -> None:
        for event in batch:
            if isinstance(event, MurmurError):
                self.failed.emit(event)
        if any(event is None or isinstance(event, FileDone) for event in batch):
            self.changed.emit()
        if None in batch:
            self.refresh()

    def _show(self, folders: Sequence[FolderStatus]) -> None:
        if tuple(folders) == self.folders:
            return
        self.folders = tuple(folders)
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if folders:
            self._column.addWidget(label(self.tr("Watched folders"), "section"))
        for folder in folders:
            self._column.addWidget(self._row(folder))
        self.setVisible(bool(folders))

    def _row(self, folder: FolderStatus) -> QWidget:
        lost = folder.state is FolderState.NOT_CONNECTED
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.small)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(name_of(folder.path), "small"))
        if folder.collection != DEFAULT_COLLECTION:
            words.addWidget(ElidedLabel(say("for {collection}", collection=folder.collection), "caption"))
        line.addLayout(words, 1)
        if lost:
            line.addWidget(label(say("not connected"), "faint"))
        stop = IconButton(self._look, "close", say("Stop watching {name}", name=name_of(folder.path)), side=24)
        stop.clicked.connect(lambda: self._stop(folder))
        line.addWidget(stop)
        state = say("Not connected: its documents stay as they are.") if lost else say("Changes are followed.")
        into = say("For the collection {collection}.", collection=folder.collection)
        row.setToolTip(plain_tip(f"{folder.path}\n{into}\n{state}"))
        return row
