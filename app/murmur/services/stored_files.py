"""The files of all documents as the library worker knows them."""

from __future__ import annotations

from collections.abc import Callable

from murmur.domain.folders import StoredFile
from murmur.services.deletions import gone, register_deletion
from murmur.services.ledger import Register, unregistered
from murmur.worker import messages as m
from murmur.worker.client import Worker


class StoredFiles:
    def __init__(
        self, library: Worker, register: Register = unregistered, on_removed: Callable[[], None] = lambda: None
    ) -> None:
        self._library = library
        self._on_removed = on_removed
        self._register = register

    def all(self) -> list[StoredFile]:
        files: list[StoredFile] = []
        after = 0
        while True:
            some = self._library.ask(m.ListFiles(after), m.Files)
            files += some.files
            if not some.last:
                return files
            after = some.last

    def move(self, document_id: str, path: str, size: int, mtime_ns: int) -> bool:
        """The document's file has another path now; False when it must be read anew there. NotKnown."""
        return self._library.ask(m.MoveDocument(document_id, path, size, mtime_ns), m.FileKnown).same

    def remove(self, document_id: str, collection: str | None = None) -> None:
        """From one collection, or from all. NotKnown."""
        removed = self._library.ask(m.RemoveDocument(document_id, collection), m.Removed)
        self._on_removed()
        ids = gone([removed.document, *removed.inside], collection)
        register_deletion(self._register, "document", ids, collection or "", why="its file is gone")
