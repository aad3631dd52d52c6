"""Makes, names, fills and deletes collections for the person, with a dialog where one is needed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from murmur.domain.documents import StoredDocument
from murmur.services.api import CollectionService
from murmur.ui.documents.name_dialog import NameDialog
from murmur.ui.jobs import InOrder, Jobs
from murmur.ui.theme import Look
from murmur.ui.widgets.confirm import ConfirmDialog
from murmur.ui.words import counted


class Collecting(QObject):
    """`changed` after everything that changed the library; `renamed` with the old and the new name."""

    changed = Signal()
    renamed = Signal(str, str)

    def __init__(self, look: Look, jobs: Jobs, service: CollectionService, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._jobs = jobs
        self._changing = InOrder(jobs, self)
        self._service = service
        self._window = window

    def create(self, documents: Sequence[StoredDocument] = (), out_of: str | None = None) -> NameDialog:
        """Asks for a name; the documents are in the new collection then, and not in `out_of` any more."""
        ids = [document.document_id for document in documents]

        def work(name: str) -> str:
            made = self._service.create(name)
            if ids:
                self._service.place(ids, made, out_of)
            return made

        return self._ask_name(self.tr("New collection"), self.tr("Create"), "", work)

    def rename(self, name: str) -> NameDialog:
        dialog = self._ask_name(
            self.tr("Rename the collection"), self.tr("Rename"), name, lambda new: self._service.rename(name, new)
        )
        dialog.done_as.connect(lambda new: self.renamed.emit(name, new))
        return dialog

    def place(self, documents: Sequence[StoredDocument], into: str, out_of: str | None) -> None:
        ids = [document.document_id for document in documents]
        self._changing.start(lambda job: self._service.place(ids, into, out_of), lambda _: self.changed.emit())

    def ask_deletion(self, name: str, documents: Sequence[StoredDocument], watched: int) -> ConfirmDialog:
        """Says beforehand what goes and what stays; `watched` folders are followed for it."""
        inside = [one for one in documents if name in one.collections]
        alone = sum(one.collections == (name,) for one in inside)
        said = [self.tr("The collection is empty.")] if not inside else []
        if alone:
            said.append(
                counted(
                    alone,
                    "{n} document is in no other collection and is removed from Murmur.",
                    "{n} documents are in no other collection and are removed from Murmur.",
                )
            )
        if len(inside) > alone:
            said.append(
                counted(
                    len(inside) - alone,
                    "{n} document stays in another collection.",
                    "{n} documents stay in other collections.",
                )
            )
        if watched:
            said.append(self.tr("Folders that are watched for it are not followed any more."))
        if inside:
            said.append(self.tr("The files themselves stay where they are. This cannot be undone."))
        title = self.tr("Delete the collection “{name}”?").format(name=name)
        dialog = ConfirmDialog(self._look, title, "\n".join(said), self.tr("Delete the collection"), self._window)
        dialog.accepted.connect(
            lambda: self._changing.start(lambda job: self._service.delete(name), lambda _: self.changed.emit())
        )
        dialog.open()
        return dialog

    def _ask_name(self, title: str, yes: str, name: str, work: Callable[[str], str]) -> NameDialog:
        dialog = NameDialog(self._look, title, yes, name, self._window)

        def enter(entered: str) -> None:
            self._jobs.start(dialog, lambda job: work(entered), done, failed=dialog.show_error)

        def done(made: str) -> None:
            dialog.done_as.emit(made)
            dialog.accept()
            self.changed.emit()

        dialog.entered.connect(enter)
        dialog.open()
        return dialog
