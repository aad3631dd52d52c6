"""A library of whole files in memory, for what watching does to one."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from murmur.domain.documents import DocumentStatus
from murmur.domain.errors import NotKnown
from murmur.domain.folders import StoredFile
from murmur.domain.jobs import CancelToken
from murmur.services.api import AddEvent, AddSummary, FileDone


class TextLibrary:
    """`read` lists the paths that were read, in order; `unreadable` names files that cannot be opened."""

    def __init__(self) -> None:
        self.kept: dict[str, tuple[StoredFile, str]] = {}
        self.read: list[str] = []
        self.unreadable: set[str] = set()
        self.needs_reading: set[str] = set()
        """Names under which a moved file must be read anew."""
        self._numbers = itertools.count(1)

    def add(
        self,
        paths: Sequence[Path],
        collection: str,
        on_event: Callable[[AddEvent], None],
        cancel: CancelToken,
        wait_for_vectors: bool = True,
    ) -> AddSummary:
        for path in paths:
            cancel.raise_if_cancelled()
            on_event(self._add(path, collection))
        return AddSummary(len(paths), 0, 0, 0, 0.0, 0.0)

    def all(self) -> list[StoredFile]:
        return [file for file, _ in self.kept.values()]

    def move(self, document_id: str, path: str, size: int, mtime_ns: int) -> bool:
        file, text = self._by_id(document_id)
        if Path(path).name in self.needs_reading:
            return False
        del self.kept[file.path]
        self.kept[path] = replace(file, path=path, size=size, mtime_ns=mtime_ns), text
        return True

    def remove(self, document_id: str, collection: str | None = None) -> None:
        file, text = self._by_id(document_id)
        left = tuple(name for name in file.collections if collection not in (None, name))
        if left:
            self.kept[file.path] = replace(file, collections=left), text
        else:
            del self.kept[file.path]

    def texts(self) -> dict[str, tuple[str, tuple[str, ...]]]:
        """Each path with its text and its collections."""
        return {path: (text, file.collections) for path, (file, text) in self.kept.items()}

    def _add(self, path: Path, collection: str) -> FileDone:
        name = str(path)
        before = self.kept.get(name)
        if path.name in self.unreadable:
            self.read.append(name)
            return FileDone(name, None, DocumentStatus.FAILED, 0, 0, "It cannot be opened")
        content, stat = path.read_bytes(), path.stat()
        sha256 = hashlib.sha256(content).hexdigest()
        if before is None or before[0].sha256 != sha256:
            self.read.append(name)
        document_id = before[0].document_id if before else f"id{next(self._numbers)}"
        collections = tuple(sorted({collection, *(before[0].collections if before else ())}))
        file = StoredFile(document_id, name, stat.st_size, stat.st_mtime_ns, sha256, collections)
        self.kept[name] = file, content.decode()
        return FileDone(name, document_id, DocumentStatus.READY, 1, 1, None)

    def _by_id(self, document_id: str) -> tuple[StoredFile, str]:
        for file, text in self.kept.values():
            if file.document_id == document_id:
                return file, text
        raise NotKnown


class Choices:
    """Named choices in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def choice(self, name: str) -> str | None:
        return self.kept.get(name)

    def choose(self, name: str, value: str | None) -> None:
        if value is None:
            self.kept.pop(name, None)
        else:
            self.kept[name] = value
