"""Watched folders that nobody follows: a test says what following would."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.fakes.gate import Gate

from murmur.domain.errors import FileUnavailable, MurmurError, NotKnown
from murmur.domain.folders import FolderState, FolderStatus, WatchedFolder
from murmur.domain.jobs import CancelToken
from murmur.services.api import AddEvent


class FakeWatching:
    """`say` tells the listeners what following would."""

    def __init__(self) -> None:
        self.kept: dict[str, FolderStatus] = {}
        self.started = False
        self.caught_up = 0
        self.held: list[Gate] = []
        """The next answers to `folders`: each is known at once and told when its gate lets it."""
        self._listeners: list[Callable[[AddEvent | MurmurError | None], None]] = []

    def watch(self, folder: Path, collection: str) -> WatchedFolder:
        if not folder.is_dir():
            raise FileUnavailable
        self.kept[str(folder)] = FolderStatus(str(folder), collection, FolderState.WATCHED, 0)
        return WatchedFolder(str(folder), collection, 0)

    def unwatch(self, folder: Path) -> WatchedFolder:
        if str(folder) not in self.kept:
            raise NotKnown
        return WatchedFolder(str(folder), self.kept.pop(str(folder)).collection, 0)

    def folders(self) -> list[FolderStatus]:
        found = list(self.kept.values())
        if self.held:
            self.held.pop(0).pass_through()
        return found

    def start(self) -> None:
        self.started = True

    def catch_up(self, cancel: CancelToken) -> None:
        self.caught_up += 1

    def on_change(self, listener: Callable[[AddEvent | MurmurError | None], None]) -> None:
        self._listeners.append(listener)

    def say(self, event: AddEvent | MurmurError | None) -> None:
        for listener in self._listeners:
            listener(event)

    def close(self) -> None:
        """Nothing to end."""
