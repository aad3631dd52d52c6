"""Folders that are followed: new, changed, renamed, moved and deleted files reach the library within seconds.

A pass walks the watched folders and makes the library as they are; events, and the clock, only say when to look. A
folder that cannot be looked into, or that has lost everything together with its device, is an unplugged drive: its
documents stay.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

import msgspec

from murmur.domain.documents import StoredDocument
from murmur.domain.errors import Cancelled, FileUnavailable, MurmurError, NotKnown
from murmur.domain.folders import FolderState, FolderStatus, StoredFile, WatchedFolder
from murmur.domain.jobs import CancelToken
from murmur.services.api import AddEvent, AddSummary, FileDone
from murmur.services.files import absolute, open_document, sha256_of
from murmur.services.folder_events import FolderEvents
from murmur.services.reconciling import Found, Patience, device_of, lies_in, look, plan

AT_REST_SECONDS = 1.0
"""A file that changed less than so long ago may still be being written."""

POLL_SECONDS = 2.0
"""How often it is asked whether a folder is connected: no event tells of a drive."""

WALK_SECONDS = 60.0
BLIND_WALK_SECONDS = 5.0
"""How often folders are walked without an event: where events come, and where they do not."""

WALK_SHARE = 20
LONGEST_REST_SECONDS = 10.0
"""Between two walks lies so many times what a walk took, but no more than this."""

_CHOICE = "watched folders"

Listener = Callable[[AddEvent | MurmurError | None], None]
"""Told of every file that is read, of what stopped a pass, and (None) after every pass that changed something."""


class Library(Protocol):
    """Who reads files into the library."""

    def add(
        self,
        paths: Sequence[Path],
        collection: str,
        on_event: Callable[[AddEvent], None],
        cancel: CancelToken,
        wait_for_vectors: bool = True,
    ) -> AddSummary: ...


class Files(Protocol):
    def all(self) -> list[StoredFile]: ...
    def move(self, document_id: str, path: str, size: int, mtime_ns: int) -> bool: ...
    def remove(self, document_id: str, collection: str | None = None) -> None: ...


class Choices(Protocol):
    """Where the folders are kept: settings that name a folder lie encrypted."""

    def choice(self, name: str) -> str | None: ...
    def choose(self, name: str, value: str | None) -> None: ...


class Watching:
    """`WatchService`. One pass at a time; between passes a thread waits, once `start` was called."""

    def __init__(
        self,
        documents: Library,
        files: Files,
        choices: Choices,
        device: Callable[[str], int | None] = device_of,
        at_rest_seconds: float = AT_REST_SECONDS,
    ) -> None:
        self._documents = documents
        self._files = files
        self._choices = choices
        self._device = device
        self._patience = Patience(at_rest_seconds)
        self._passing = threading.Lock()
        self._keeping = threading.RLock()
        self._failed: dict[str, Found] = {}
        """Files that could not even be opened, as they were then: tried again when they change."""
        self._walk_took = 0.0
        self._lost: set[str] = set()
        """Folders that the last pass found not connected."""
        self._wake = threading.Event()
        self._over = CancelToken()
        self._thread: threading.Thread | None = None
        self._listeners: list[Listener] = []

    # What is watched

    def watch(self, folder: Path, collection: str) -> WatchedFolder:
        whole = str(absolute(folder))
        device = self._device(whole)
        if device is None:
            raise FileUnavailable("This folder is not there or cannot be opened", "Check the path and choose a folder")
        try:
            whole.encode()
        except UnicodeEncodeError:  # `from None`: the error would carry the name along
            raise FileUnavailable("The folder's name is not text", "Rename the folder and choose it again") from None
        watched = WatchedFolder(whole, collection, device)
        with self._keeping:
            self._keep([*(one for one in self._watched() if one.path != whole), watched])
        self._wake.set()
        return watched

    def unwatch(self, folder: Path) -> WatchedFolder:
        """Its documents stay as they are. NotKnown when it is not watched."""
        whole = str(absolute(folder))
        with self._keeping:
            for watched in self._watched():
                if whole == watched.path:
                    self._keep([one for one in self._watched() if one.path != whole])
                    return watched
        raise NotKnown("This folder is not watched", "Run `murmur watch list` to see which are")

    def folders(self) -> list[FolderStatus]:
        watched = self._watched()
        stored = self._files.all() if watched else []
        return [
            FolderStatus(
                one.path, one.collection, self._state(one), sum(lies_in(file.path, one.path) for file in stored)
            )
            for one in watched
        ]

    def leave_out(self, documents: Iterable[StoredDocument], collection: str | None) -> None:
        """A person removed these from a collection (None: from all): while their files stay in a watched folder, they
        stay removed."""
        with self._keeping:
            watched = self._watched()
            for document in documents:
                watched = [
                    replace(one, left_out=(*one.left_out, document.path))
                    if lies_in(document.path, one.path)
                    and collection in (None, one.collection)
                    and document.path not in one.left_out
                    else one
                    for one in watched
                ]
            if watched != self._watched():
                self._keep(watched)

    def rename_collection(self, name: str, new: str) -> None:
        """What was followed for one collection is followed for the other."""
        with self._keeping:
            if any(one.collection == name for one in self._watched()):
                self._keep([replace(one, collection=new) if one.collection == name else one for one in self._watched()])

    def forget_collection(self, name: str) -> None:
        """No folder is followed for it any more."""
        with self._keeping:
            if any(one.collection == name for one in self._watched()):
                self._keep([one for one in self._watched() if one.collection != name])

    # Following

    def on_change(self, listener: Listener) -> None:
        self._listeners.append(listener)

    def start(self) -> None:
        """Catches up, then follows, in a thread of its own until `close`."""
        if self._thread is None and not self._over.cancelled:
            self._thread = threading.Thread(target=self._follow, name="watching", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Stops between two files, or in the middle of one; what is ready stays. Safe to call twice."""
        self._over.cancel()
        self._wake.set()
        if self._thread is not None:
            self._thread.join(timeout=30)

    def catch_up(self, cancel: CancelToken) -> None:
        """Passes until nothing is left to do and every file is at rest."""
        while self.look(cancel):
            cancel.wait(max(self._patience.seconds / 4, 0.01))

    def look(self, cancel: CancelToken) -> bool:
        """One pass; whether another is needed soon, because a file is still being written."""
        with self._passing:
            return self._look(cancel)

    def _look(self, cancel: CancelToken) -> bool:
        watched = self._watched()
        before = {one.path: self._device(one.path) for one in watched}
        begin = time.monotonic()
        seen = look([one for one in watched if before[one.path] is not None], cancel)
        self._walk_took = time.monotonic() - begin
        stored = self._files.all() if watched else []
        connected = [one for one in watched if self._connected(one, before[one.path], stored, seen.files)]
        paths = {path for path in seen.files if any(lies_in(path, one.path) for one in connected)}
        seen = replace(seen, files={path: seen.files[path] for path in paths})
        self._keep_up_with(connected, before, stored)
        now = time.time()
        made = plan(
            seen,
            stored,
            connected,
            lambda found, file: bool(file.sha256) and _sha256(found.path, cancel) == file.sha256,
            lambda found: self._patience.at_rest(found, now),
        )
        read = [found for found in made.read if self._failed.get(found.path) != found]
        gone = list(made.gone)
        for file, found in made.moved:
            if not self._move(file, found):
                gone.append(file)
                read.append(found)
            elif not set(found.collections) <= set(file.collections):
                read.append(found)  # joins its new collection without being read
        self._read(read, cancel)
        for file, found in made.moved:
            for collection in set(file.collections) - set(found.collections):
                if any(lies_in(file.path, one.path) and one.collection == collection for one in connected):
                    self._remove(file.document_id, collection)
        for file in gone:
            cancel.raise_if_cancelled()
            self._remove(file.document_id)
        if made.moved or read or gone:
            self._tell(None)
        return made.look_again

    def _move(self, file: StoredFile, found: Found) -> bool:
        try:
            return self._files.move(file.document_id, found.path, found.size, found.mtime_ns)
        except NotKnown:  # removed meanwhile
            return False

    def _read(self, found: Sequence[Found], cancel: CancelToken) -> None:
        by_path = {file.path: file for file in found}

        def on_event(event: AddEvent) -> None:
            if isinstance(event, FileDone) and event.document_id is None and event.path in by_path:
                self._failed[event.path] = by_path[event.path]
            self._tell(event)

        for collection in sorted({name for file in found for name in file.collections}):
            paths = [Path(file.path) for file in found if collection in file.collections]
            self._documents.add(paths, collection, on_event, cancel, wait_for_vectors=False)

    def _remove(self, document_id: str, collection: str | None = None) -> None:
        try:
            self._files.remove(document_id, collection)
        except NotKnown:
            return

    def _connected(
        self, folder: WatchedFolder, device: int | None, stored: Sequence[StoredFile], found: Iterable[str]
    ) -> bool:
        """Looked into, still there after the walk, and not another device in place of the one that held everything."""
        if device is None or self._device(folder.path) != device:
            return False
        known = {file.path for file in stored if lies_in(file.path, folder.path)}
        return device == folder.device or not known or not known.isdisjoint(found)

    def _keep_up_with(
        self, connected: Sequence[WatchedFolder], devices: dict[str, int | None], stored: Sequence[StoredFile]
    ) -> None:
        """Notes the device of each connected folder, and forgets what was left out and is in again or gone."""
        members = {(file.path, name) for file in stored for name in file.collections}
        seen = {one.path for one in connected}
        self._lost = {one.path for one in self._watched()} - seen

        def as_now(one: WatchedFolder) -> WatchedFolder:
            outside = (path for path in one.left_out if (path, one.collection) not in members)
            left_out = tuple(path for path in outside if os.path.lexists(path))
            return replace(one, device=devices[one.path] or one.device, left_out=left_out)

        with self._keeping:
            before = self._watched()
            after = [as_now(one) if one.path in seen and one.path in devices else one for one in before]
            if after != before:
                self._keep(after)

    def _state(self, folder: WatchedFolder) -> FolderState:
        lost = folder.path in self._lost or self._device(folder.path) is None
        return FolderState.NOT_CONNECTED if lost else FolderState.WATCHED

    def _follow(self) -> None:
        events = FolderEvents(self._wake.set)
        try:
            self._passes(events)
        except Cancelled:
            return
        finally:
            events.close()

    def _passes(self, events: FolderEvents) -> None:
        while True:
            self._wake.clear()
            devices = self._devices()
            told = events.follow(path for path, device in devices.items() if device is not None)
            try:
                again = self.look(self._over)
            except Cancelled:
                raise
            except MurmurError as error:  # a full disk, a worker that died: the next pass begins where this one ended
                told = again = False
                self._tell(error)
            self._over.wait(min(max(self._patience.seconds, WALK_SHARE * self._walk_took), LONGEST_REST_SECONDS))
            until = time.monotonic() + (0 if again else WALK_SECONDS if told else BLIND_WALK_SECONDS)
            while time.monotonic() < until and not self._wake.wait(POLL_SECONDS):
                if self._devices() != devices:
                    break
            self._over.raise_if_cancelled()
            now = self._devices()
            for path in devices:
                if now.get(path) != devices[path]:
                    events.forget(path)
                    self._tell(None)

    def _devices(self) -> dict[str, int | None]:
        return {one.path: self._device(one.path) for one in self._watched()}

    def _tell(self, event: AddEvent | MurmurError | None) -> None:
        for listener in self._listeners:
            listener(event)

    def _watched(self) -> list[WatchedFolder]:
        with self._keeping:
            kept = self._choices.choice(_CHOICE)
        return msgspec.json.decode(kept, type=list[WatchedFolder]) if kept else []

    def _keep(self, folders: Sequence[WatchedFolder]) -> None:
        self._choices.choose(_CHOICE, msgspec.json.encode(folders).decode() if folders else None)


def _sha256(path: str, cancel: CancelToken) -> str | None:
    try:
        with open_document(Path(path)) as file:
            return sha256_of(file, cancel)
    except FileUnavailable:
        return None
