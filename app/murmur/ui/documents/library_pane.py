"""The left pane: the documents, how far adding is, and what could not be added."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from murmur.domain.cloud import Sharing
from murmur.domain.documents import Collection, StoredDocument
from murmur.services.api import CollectionService, DocumentService, WatchService
from murmur.ui.documents.deeds import Deeds
from murmur.ui.documents.folding import named, places
from murmur.ui.documents.tabs import Tabs
from murmur.ui.jobs import Job, Jobs
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import IconButton
from murmur.ui.widgets.labels import ground, label

if TYPE_CHECKING:
    from murmur.ui.documents.activity import Activity
    from murmur.ui.documents.adding import Adding, Failure
    from murmur.ui.documents.collecting import Collecting
    from murmur.ui.documents.document_list import DocumentList
    from murmur.ui.documents.failures import FailureList
    from murmur.ui.documents.finding import Finding
    from murmur.ui.documents.library_model import Row
    from murmur.ui.documents.removing import Removing
    from murmur.ui.documents.shelf import Shelf
    from murmur.ui.documents.undo_strip import UndoStrip
    from murmur.ui.documents.watched import WatchedFolders

REFRESH_MS = 400
LIST_MS = 60
FILTER_FROM = 9
"""From how many documents on a field to find one by its name is worth its place."""


class LibraryPane(QWidget):
    """`changed` carries the documents and collections whenever they were read again."""

    changed = Signal(object, object)
    failed = Signal(object)
    hidden_changed = Signal()
    try_samples = Signal()

    def __init__(self, look: Look, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "window")
        self._look = look
        self._jobs = jobs
        self._documents: DocumentService | None = None
        self.deeds = Deeds(self)
        self.adding: Adding | None = None
        self.removing: Removing | None = None
        self.collecting: Collecting | None = None
        self.watched: WatchedFolders | None = None
        self.documents: tuple[StoredDocument, ...] = ()
        self.collections: tuple[Collection, ...] = ()
        self.sharing: Mapping[str, Sharing] = {}
        self.folded: set[str] = set()
        self._kept = ("", "")
        self._shelf: Shelf | None = None
        self._reading_now = False
        self._again = False
        self._rows: list[Row] = []
        self.add_button = IconButton(look, "plus", self.tr("Add documents"), side=28)
        """For the head of the pane in which this one stands."""
        self.add_button.setEnabled(False)
        self.add_button.clicked.connect(self._menu)
        self._nothing = label("", "small", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, 0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._outer = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addSpacing(SPACE.tight)
        self.tabs = Tabs(look)
        self.tabs.changed.connect(self._show)
        column.addWidget(self.tabs)
        self._finding_row = QVBoxLayout()
        column.addLayout(self._finding_row)
        column.addWidget(self._stack, 1)
        self._list_pause = self._timer(LIST_MS, self._show)
        self._pause = self._timer(REFRESH_MS, self.refresh)
        self._stack.setCurrentWidget(self._nothing)

    def follow(self, watching: WatchService) -> WatchedFolders:
        """From now on the pane shows the watched folders, and what changes there."""
        from murmur.ui.documents.watched import WatchedFolders

        self.watched = WatchedFolders(self._look, self._jobs, watching)
        self.watched.changed.connect(self._soon)
        self._outer.addWidget(self.watched)
        return self.watched

    def connect_to(self, documents: DocumentService, collections: CollectionService) -> Adding:
        """From now on the pane shows the library; returns what adds to it."""
        from murmur.ui.documents.adding import Adding
        from murmur.ui.documents.collecting import Collecting
        from murmur.ui.documents.removing import Removing

        self._documents = documents
        adding = Adding(self._jobs, documents, self)
        adding.moved.connect(self._moved)
        adding.file_in.connect(self._soon)
        adding.ended.connect(lambda _: self.refresh())
        self.adding = adding
        removing = Removing(self._jobs, documents, self)
        removing.changed.connect(self._removal_changed)
        removing.ended.connect(self.refresh)
        removing.failed.connect(self.failed)
        self.removing = removing
        collecting = Collecting(self._look, self._jobs, collections, self)
        collecting.changed.connect(self.refresh)
        collecting.renamed.connect(self._renamed)
        self.collecting = collecting
        self.deeds.removed.connect(removing.remove)
        self.deeds.undone.connect(self._undo)
        self.deeds.placed.connect(collecting.place)
        self.deeds.created.connect(collecting.create)
        self.deeds.renamed.connect(collecting.rename)
        self.deeds.deleted.connect(self._ask_deletion)
        self.deeds.folded.connect(self._fold)
        self.add_button.setEnabled(True)
        self.refresh()
        return adding

    # Parts that are built when they are first needed: the window is up sooner

    @cached_property
    def document_list(self) -> DocumentList:
        from murmur.ui.documents.document_list import DocumentList

        made = DocumentList(self._look, self.deeds)
        self._stack.addWidget(made)
        return made

    @cached_property
    def finding(self) -> Finding:
        from murmur.ui.documents.finding import Finding

        made = Finding(self._look)
        made.start_with(self._kept[0])
        made.changed.connect(self._sort)
        self._finding_row.addWidget(made)
        return made

    @cached_property
    def failures(self) -> FailureList:
        from murmur.ui.documents.failures import FailureList

        made = FailureList(self._look)
        made.again.connect(self._retry)
        made.removed.connect(self._drop)
        self._stack.addWidget(made)
        return made

    @cached_property
    def activity(self) -> Activity:
        from murmur.ui.documents.activity import Activity

        made = Activity(self._look)
        self._outer.addWidget(made)
        if self.adding is not None:
            made.cancelled.connect(self.adding.cancel)
        return made

    @cached_property
    def undo_strip(self) -> UndoStrip:
        from murmur.ui.documents.undo_strip import UndoStrip

        made = UndoStrip(self._look)
        made.undone.connect(self._undo)
        self._outer.insertWidget(self._outer.indexOf(self._stack) + 1, made)
        return made

    @property
    def stop(self) -> QWidget:
        """Where the focus goes when the pane is entered."""
        return self.document_list if self._stack.currentWidget() is not self._nothing else self.add_button

    def start_with(self, order: str, folded: str) -> None:
        """As it was when Murmur was last closed."""
        self._kept = order, folded

    def arranged(self) -> tuple[str, str]:
        """What `start_with` takes the next time; names no collection."""
        order, folds = self._kept
        if "finding" in self.__dict__:
            order = self.finding.order.value
        return order, folds if self._shelf is None else places(self.folded, [one.name for one in self.collections])

    def show_sharing(self, sharing: Mapping[str, Sharing]) -> None:
        """What of each collection may leave this computer."""
        self.sharing = sharing
        self._show()

    def refresh(self) -> None:
        """Reads the library again; asked while it is being read, it reads once more afterwards."""
        documents = self._documents
        if documents is None:
            return
        if self._reading_now:
            self._again = True
            return
        self._reading_now, self._again = True, False
        from murmur.ui.documents.shelf import Shelf

        before, over = self._shelf, self.removing.over if self.removing is not None else ()

        def work(job: Job) -> Shelf:
            return Shelf(documents.documents(), documents.collections(), before)

        def read(shelf: Shelf | None) -> None:
            if shelf is not None and self.removing is not None:
                self.removing.settle(over)
            self._read(shelf)

        self._jobs.start(self, work, read, failed=lambda error: read(None))

    def all_failures(self) -> list[Failure]:
        """Those kept in the library and those of this session, by name."""
        from murmur.ui.documents.problems import all_failures

        return all_failures(self.documents, self.adding.failures if self.adding is not None else {})

    def show_failures(self) -> None:
        self.tabs.choose_problems()
        self._show()

    def _read(self, shelf: Shelf | None) -> None:
        self._reading_now = False
        if shelf is not None:
            if self._shelf is None:
                self.folded = named(self._kept[1], [one.name for one in shelf.collections])
            self._shelf, self.documents, self.collections = shelf, shelf.documents, shelf.collections
            self._sort()
            self._tell_activity()
            self.changed.emit(self.documents, self.collections)
        if self._again:
            self._soon()

    def _moved(self) -> None:
        adding = self.adding
        assert adding is not None
        self._tell_activity()
        if not self._list_pause.isActive():
            self._list_pause.start()
        if adding.indexing is not None and any(entry.embedded < entry.passages for entry in self.documents):
            self._soon()

    def _tell_activity(self) -> None:
        """What is under way; nothing is built for nothing."""
        embedded = sum(entry.embedded for entry in self.documents)
        passages = sum(entry.passages for entry in self.documents)
        if self.adding is not None and (self.adding.busy or embedded < passages or "activity" in self.__dict__):
            self.activity.show_state(self.adding, embedded, passages)

    def _soon(self) -> None:
        if not self._pause.isActive():
            self._pause.start()

    def _sort(self) -> None:
        """The documents have changed, or what is looked for among them."""
        if self._documents is not None and self.removing is not None:
            self._documents.pass_over(self.removing.gone(self.documents))
        if self._shelf is not None:
            finding = self.finding if self._shelf.count >= FILTER_FROM or "finding" in self.__dict__ else None
            hidden = self.removing.hidden() if self.removing is not None else None
            words, order = (finding.field.text(), finding.order) if finding is not None else ("", None)
            self._rows = self._shelf.rows(words, order, self.folded, hidden)
        self._show()

    def _show(self) -> None:
        reading = self.adding.reading if self.adding is not None else {}
        failures = self.all_failures()
        count = self._shelf.count if self._shelf is not None else 0
        self.tabs.show_problems(len(failures))
        if failures or "failures" in self.__dict__:
            self.failures.show_failures(failures)
        if "finding" in self.__dict__:
            self.finding.setVisible(count >= FILTER_FROM and not self.tabs.on_problems)
        from murmur.ui.documents.shelf import reading_rows, sealed_rows

        rows = [*reading_rows(reading), *sealed_rows(self._rows, self.sharing)]
        if rows or "document_list" in self.__dict__:
            self.document_list.collections = tuple(entry.name for entry in self.collections)
            self.document_list.sharing = self.sharing
            self.document_list.show_rows(rows)
        if self.tabs.on_problems:
            self._stack.setCurrentWidget(self.failures)
        elif rows:
            self._stack.setCurrentWidget(self.document_list)
        else:
            filtered = bool(count and "finding" in self.__dict__ and self.finding.field.text())
            empty = self.tr("Your documents will be listed here.")
            self._nothing.setText(self.tr("No document of this name.") if filtered else empty)
            self._stack.setCurrentWidget(self._nothing)

    # What the person does to documents and collections

    def _removal_changed(self) -> None:
        assert self.removing is not None
        removal = self.removing.waiting
        if removal is not None or "undo_strip" in self.__dict__:
            self.undo_strip.show_removal(removal)
        if removal is not None:
            from murmur.ui.announce import announce

            announce(self, self.tr("{what} Undo takes it back.").format(what=self.undo_strip.said(removal)))
        self._sort()
        self.hidden_changed.emit()

    def _undo(self) -> None:
        if self.removing is not None:
            back = self.removing.undo()
            if back:
                self.document_list.select(back[0].document_id)
                self.document_list.setFocus()

    def _fold(self, collection: str) -> None:
        self.folded ^= {collection}
        self._sort()

    def _renamed(self, name: str, new: str) -> None:
        if name in self.folded:
            self.folded = self.folded - {name} | {new}
        if self.watched is not None:
            self.watched.refresh()

    def _ask_deletion(self, collection: str) -> None:
        assert self.collecting is not None
        folders = self.watched.folders if self.watched is not None else ()
        watched = sum(folder.collection == collection for folder in folders)
        self.collecting.ask_deletion(collection, self.documents, watched)

    def _retry(self, failures: Sequence[Failure]) -> None:
        """Those of one collection together; for what lies inside files, those files."""
        from murmur.ui.documents.problems import by_collection

        for collection, some in by_collection(failures, self.documents).items():
            if self.adding is not None:
                self.adding.try_again(some, collection)

    def _drop(self, failure: Failure) -> None:
        """Off the list, and out of the library where the library knows of it."""
        documents = self._documents
        if self.adding is not None:
            self.adding.forget_failure(failure.path)
        if documents is not None and failure.document_id is not None:
            name = failure.document_id
            self._jobs.start(self, lambda job: documents.remove([name]), lambda _: self.refresh())

    # What it is made of

    def _timer(self, milliseconds: int, due: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(due)
        return timer

    def _menu(self) -> None:
        from murmur.ui.documents.menus import add_menu

        menu = add_menu(self._look, self, self.deeds, self.try_samples.emit)
        menu.popup(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))
