"""The left pane: the documents, how far adding is, and what could not be added."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from murmur.domain.documents import DEFAULT_COLLECTION, Collection, DocumentStatus, StoredDocument
from murmur.services.api import DocumentService, WatchService
from murmur.ui.icons import icon
from murmur.ui.jobs import Job, Jobs
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import IconButton, TextButton
from murmur.ui.widgets.labels import ground, label
from murmur.ui.words import counted

if TYPE_CHECKING:
    from murmur.ui.documents.activity import Activity
    from murmur.ui.documents.adding import Adding, Failure
    from murmur.ui.documents.document_list import DocumentList
    from murmur.ui.documents.failures import FailureList
    from murmur.ui.documents.library_model import Row
    from murmur.ui.documents.watched import WatchedFolders

REFRESH_MS = 400
LIST_MS = 60
FILTER_FROM = 9
"""From how many documents on a field to find one by its name is worth its place."""


class LibraryPane(QWidget):
    """`changed` carries the documents and collections whenever they were read again."""

    changed = Signal(object, object)
    opened = Signal(object)
    asked = Signal(object)
    """A document that is to be asked alone."""
    removal_asked = Signal(object)
    add_files = Signal()
    add_folder = Signal()
    watch_folder = Signal()
    try_samples = Signal()

    def __init__(self, look: Look, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "window")
        self._look = look
        self._jobs = jobs
        self._documents: DocumentService | None = None
        self.adding: Adding | None = None
        self.watched: WatchedFolders | None = None
        self.documents: tuple[StoredDocument, ...] = ()
        self.collections: tuple[Collection, ...] = ()
        self._reading_now = False
        self._again = False
        self._rows: list[Row] = []
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Find a document"))
        self.filter.setAccessibleName(self.tr("Find a document by its name"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAcceptDrops(False)
        self.filter.textChanged.connect(self._sort)
        self.filter.hide()
        self._nothing = label("", "small", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, 0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._outer = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head(look))
        column.addWidget(self._tabs(look))
        filter_row = QVBoxLayout()
        filter_row.setContentsMargins(SPACE.medium, 0, SPACE.medium, SPACE.tight)
        filter_row.addWidget(self.filter)
        column.addLayout(filter_row)
        column.addWidget(self._stack, 1)
        self._list_pause = QTimer(self)
        self._list_pause.setSingleShot(True)
        self._list_pause.setInterval(LIST_MS)
        self._list_pause.timeout.connect(self._show)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(REFRESH_MS)
        self._pause.timeout.connect(self.refresh)
        self._stack.setCurrentWidget(self._nothing)

    def follow(self, watching: WatchService) -> WatchedFolders:
        """From now on the pane shows the watched folders, and what changes there."""
        from murmur.ui.documents.watched import WatchedFolders

        self.watched = WatchedFolders(self._look, self._jobs, watching)
        self.watched.changed.connect(self._soon)
        self._outer.addWidget(self.watched)
        return self.watched

    def connect_to(self, documents: DocumentService) -> Adding:
        """From now on the pane shows the library; returns what adds to it."""
        self._documents = documents
        from murmur.ui.documents.adding import Adding

        adding = Adding(self._jobs, documents, self)
        adding.moved.connect(self._moved)
        adding.file_in.connect(self._soon)
        adding.ended.connect(lambda _: self.refresh())
        self.adding = adding
        self.add_button.setEnabled(True)
        self.refresh()
        return adding

    @cached_property
    def document_list(self) -> DocumentList:
        """Built with the first document."""
        from murmur.ui.documents.document_list import DocumentList

        made = DocumentList(self._look)
        made.opened.connect(self.opened)
        made.asked.connect(self.asked)
        made.removed.connect(self.removal_asked)
        self._stack.addWidget(made)
        return made

    @cached_property
    def failures(self) -> FailureList:
        """Built with the first failure."""
        from murmur.ui.documents.failures import FailureList

        made = FailureList(self._look)
        made.again.connect(self._retry)
        made.removed.connect(self._drop)
        self._stack.addWidget(made)
        return made

    @cached_property
    def activity(self) -> Activity:
        """Built with the first thing that goes on."""
        from murmur.ui.documents.activity import Activity

        made = Activity(self._look)
        self._outer.addWidget(made)
        if self.adding is not None:
            made.cancelled.connect(self.adding.cancel)
        return made

    @property
    def stop(self) -> QWidget:
        """Where the focus goes when the pane is entered."""
        return self.document_list if self._stack.currentWidget() is not self._nothing else self.add_button

    def refresh(self) -> None:
        """Reads the library again; asked while it is being read, it reads once more afterwards."""
        documents = self._documents
        if documents is None:
            return
        if self._reading_now:
            self._again = True
            return
        self._reading_now, self._again = True, False

        def work(job: Job) -> tuple[list[StoredDocument], list[Collection]]:
            return documents.documents(), documents.collections()

        self._jobs.start(self, work, self._read, failed=lambda error: self._read(None))

    def all_failures(self) -> list[Failure]:
        """Those kept in the library and those of this session, by name."""
        from murmur.ui.documents.adding import Failure

        known = dict(self.adding.failures) if self.adding is not None else {}
        for document in self.documents:
            if document.status in (DocumentStatus.FAILED, DocumentStatus.NEEDS_OCR) and document.path not in known:
                known[document.path] = Failure(
                    document.path, document.document_id, document.status, document.error or "", ""
                )
        return sorted(known.values(), key=lambda failure: failure.path.casefold())

    def show_failures(self) -> None:
        self._problems_tab.setChecked(True)
        self._show()

    def _read(self, result: tuple[Sequence[StoredDocument], Sequence[Collection]] | None) -> None:
        self._reading_now = False
        if result is not None:
            self.documents, self.collections = tuple(result[0]), tuple(result[1])
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
        from murmur.ui.documents.library_model import document_rows

        self._rows = document_rows(self.documents, self.collections, self.filter.text())
        self._show()

    def _show(self) -> None:
        reading = self.adding.reading if self.adding is not None else {}
        failures = self.all_failures()
        ready = sum(entry.status in (DocumentStatus.READY, DocumentStatus.UNCHANGED) for entry in self.documents)
        self._tab_row.setVisible(bool(failures))
        self._problems_tab.rename(counted(len(failures), "{n} problem", "{n} problems"))
        if not failures:
            self._documents_tab.setChecked(True)
        if failures or "failures" in self.__dict__:
            self.failures.show_failures(failures)
        self.filter.setVisible(ready >= FILTER_FROM and not self._problems_tab.isChecked())
        from murmur.ui.documents.library_model import reading_rows

        rows = [*reading_rows(reading), *self._rows]
        if rows or "document_list" in self.__dict__:
            self.document_list.show_rows(rows)
        if self._problems_tab.isChecked():
            self._stack.setCurrentWidget(self.failures)
        elif rows:
            self._stack.setCurrentWidget(self.document_list)
        else:
            filtered = bool(self.filter.text() and ready)
            empty = self.tr("Your documents will be listed here.")
            self._nothing.setText(self.tr("No document of this name.") if filtered else empty)
            self._stack.setCurrentWidget(self._nothing)

    def _retry(self, failure: Failure) -> None:
        if self.adding is not None:
            self.adding.add([Path(failure.path)], self._collection_of(failure))

    def _drop(self, failure: Failure) -> None:
        """Off the list, and out of the library where the library knows of it."""
        documents = self._documents
        if self.adding is not None:
            self.adding.forget_failure(failure.path)
        if documents is not None and failure.document_id is not None:
            name = failure.document_id
            self._jobs.start(self, lambda job: documents.remove([name]), lambda _: self.refresh())

    def _collection_of(self, failure: Failure) -> str:
        kept = (name for entry in self.documents if entry.path == failure.path for name in entry.collections)
        return next(kept, DEFAULT_COLLECTION)

    def _head(self, look: Look) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(SPACE.large, SPACE.medium, SPACE.small + 2, SPACE.tight)
        head.setSpacing(SPACE.small)
        head.addWidget(label(self.tr("Library"), "strong"))
        head.addStretch(1)
        self.add_button = IconButton(look, "plus", self.tr("Add documents"), side=28)
        self.add_button.setEnabled(False)
        self.add_button.clicked.connect(self._menu)
        head.addWidget(self.add_button)
        return head

    def _menu(self) -> None:
        tint = self._look.colours.text_soft
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icon("file-plus", tint, 16), self.tr("Add files…"), self.add_files.emit)
        menu.addAction(icon("folder-plus", tint, 16), self.tr("Add a folder…"), self.add_folder.emit)
        menu.addAction(icon("folder", tint, 16), self.tr("Watch a folder…"), self.watch_folder.emit)
        menu.addSeparator()
        menu.addAction(icon("samples", tint, 16), self.tr("Add the sample documents"), self.try_samples.emit)
        menu.popup(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))

    def _tabs(self, look: Look) -> QWidget:
        self._tab_row = QWidget()
        row = QHBoxLayout(self._tab_row)
        row.setContentsMargins(SPACE.medium, SPACE.tight, SPACE.medium, SPACE.tight)
        row.setSpacing(SPACE.hair)
        self._documents_tab = TextButton(look, self.tr("Documents"), "segment")
        self._problems_tab = TextButton(look, "", "segment")
        group = QButtonGroup(self)
        for tab in (self._documents_tab, self._problems_tab):
            tab.setCheckable(True)
            group.addButton(tab)
            row.addWidget(tab)
            tab.clicked.connect(self._show)
        row.addStretch(1)
        self._documents_tab.setChecked(True)
        self._tab_row.hide()
        return self._tab_row
