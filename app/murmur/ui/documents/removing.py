"""Removal with a way back: the documents leave the list at once and the library a little later, or when Murmur quits.

Nothing is called deleted before it is: until then the strip says what is being removed, and takes it back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from murmur.domain.documents import StoredDocument
from murmur.domain.errors import MurmurError
from murmur.services.api import DocumentService
from murmur.ui.jobs import Jobs

UNDO_MS = 10_000


@dataclass(frozen=True, slots=True)
class Removal:
    """`collection` None: from Murmur."""

    documents: tuple[StoredDocument, ...]
    collection: str | None
    ids: frozenset[str]
    paths: frozenset[str]

    def hides(self, document: StoredDocument, collection: str) -> bool:
        """What lies inside a removed file goes along."""
        if self.collection not in (None, collection):
            return False
        if document.document_id in self.ids:
            return True
        return bool(document.container) and any(document.path.startswith(f"{path}/") for path in self.paths)


class Removing(QObject):
    """`changed` whenever something is hidden or shown again; `ended` when a removal is done or has failed."""

    changed = Signal()
    ended = Signal()
    failed = Signal(object)

    def __init__(self, jobs: Jobs, documents: DocumentService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._documents = documents
        self.waiting: Removal | None = None
        """Can still be taken back."""
        self._going: list[Removal] = []
        self._over: list[Removal] = []
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(UNDO_MS)
        self.timer.timeout.connect(self.carry_out)

    def remove(self, documents: Sequence[StoredDocument], collection: str | None) -> None:
        """From the list at once; what was removed before is carried out now."""
        self.carry_out()
        ids = frozenset(one.document_id for one in documents)
        files = frozenset(one.path for one in documents)
        self.waiting = Removal(tuple(documents), collection, ids, files)
        self.timer.start()
        self.changed.emit()

    def undo(self) -> tuple[StoredDocument, ...]:
        """What is back."""
        removal, self.waiting = self.waiting, None
        self.timer.stop()
        self.changed.emit()
        return removal.documents if removal is not None else ()

    def carry_out(self) -> None:
        """Now: the time is over, something else is removed, or Murmur quits."""
        removal, self.waiting = self.waiting, None
        self.timer.stop()
        if removal is None:
            return
        self._going.append(removal)
        names = sorted(removal.ids)
        self._jobs.start(
            self,
            lambda job: self._documents.remove(names, removal.collection),
            lambda _: self._end(removal, None),
            failed=lambda error: self._end(removal, error),
        )
        self.changed.emit()

    def gone(self, documents: Sequence[StoredDocument]) -> tuple[str, ...]:
        """The ids of those that are hidden everywhere: nothing is to be found in them meanwhile."""
        hides = self.hidden()
        if hides is None:
            return ()
        return tuple(one.document_id for one in documents if all(hides(one, name) for name in one.collections))

    def hidden(self) -> Callable[[StoredDocument, str], bool] | None:
        """Whether a document is not to be listed under a collection; None where nothing is hidden."""
        removals = [*self._going, *((self.waiting,) if self.waiting is not None else ())]
        if not removals:
            return None

        def hides(document: StoredDocument, collection: str) -> bool:
            return any(removal.hides(document, collection) for removal in removals)

        return hides

    @property
    def over(self) -> tuple[Removal, ...]:
        """Those that have ended and are still hidden, until the library has been read again."""
        return tuple(self._over)

    def settle(self, over: Sequence[Removal]) -> None:
        """The library was read after these had ended: they need no hiding any more."""
        self._going = [one for one in self._going if one not in over]
        self._over = [one for one in self._over if one not in over]

    def _end(self, removal: Removal, error: MurmurError | None) -> None:
        self._over.append(removal)
        if error is not None:
            self.failed.emit(error)
        self.ended.emit()
