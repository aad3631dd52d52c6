"""A watched folder against what the library knows of it. What the disk says now is the truth; no event is believed."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from murmur.domain.folders import StoredFile, WatchedFolder
from murmur.domain.jobs import CancelToken
from murmur.services.files import below
from murmur.services.ignoring import ignored_by_rule


@dataclass(frozen=True, slots=True)
class Found:
    """A file in a watched folder, and the collections of the folders it lies in."""

    path: str
    size: int
    mtime_ns: int
    collections: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """What lies in the folders that could be looked into, and the folders in them that could not be opened."""

    files: Mapping[str, Found]
    closed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do so that the library is as the folders are. `look_again`: something is still being written."""

    moved: tuple[tuple[StoredFile, Found], ...] = ()
    read: tuple[Found, ...] = ()
    gone: tuple[StoredFile, ...] = ()
    look_again: bool = False


@dataclass(slots=True)
class Patience:
    """Tells whether a file has come to rest: last changed `seconds` ago, or (where clocks disagree) seen unchanged for
    that long."""

    seconds: float
    _seen: dict[str, tuple[int, int, float]] = field(default_factory=dict)

    def at_rest(self, file: Found, now: float) -> bool:
        age = now - file.mtime_ns / 1e9
        if age >= self.seconds:
            self._seen.pop(file.path, None)
            return True
        size, mtime_ns, since = self._seen.get(file.path, (-1, -1, now))
        if (size, mtime_ns) != (file.size, file.mtime_ns):
            self._seen[file.path] = (file.size, file.mtime_ns, now)
            return False
        return now - since >= self.seconds


def device_of(folder: str) -> int | None:
    """The number of the device a folder is on; None when it is not there or cannot be looked into."""
    try:
        with os.scandir(folder):
            return os.stat(folder).st_dev  # noqa: PTH116
    except OSError:
        return None


def look(folders: Sequence[WatchedFolder], cancel: CancelToken) -> Looked:
    """Walks the folders. A file that vanishes on the way is not there."""
    files: dict[str, Found] = {}
    closed: list[Path] = []
    for folder in folders:
        for path in below(Path(folder.path), cancel, closed):
            name = str(path)
            try:
                stat = path.stat()
            except OSError:
                continue
            if path in closed or name in folder.left_out:
                continue
            others = files[name].collections if name in files else ()
            files[name] = Found(name, stat.st_size, stat.st_mtime_ns, tuple(sorted({*others, folder.collection})))
    return Looked(files, tuple(map(str, closed)))


def plan(
    looked: Looked,
    stored: Iterable[StoredFile],
    folders: Sequence[WatchedFolder],
    same_content: Callable[[Found, StoredFile], bool],
    at_rest: Callable[[Found], bool],
) -> Plan:
    """`stored` are the files of all documents, `folders` those that are connected. `same_content` compares a file
    with what was stored, and may cost reading it."""
    inside = {file.path: file for file in stored if any(lies_in(file.path, folder.path) for folder in folders)}
    new = {path: file for path, file in looked.files.items() if path not in inside}
    missing = [
        file
        for path, file in inside.items()
        if path not in looked.files and not _closed(path, looked.closed) and _is_gone(path, folders)
    ]
    moved = _moves(new, missing, same_content)
    arrived = {found.path for _, found in moved}
    left = {file.path for file, _ in moved}
    changed = [
        found
        for path, found in looked.files.items()
        if path not in arrived and (path in new or not _as_stored(found, inside[path]))
    ]
    ready = [found for found in changed if at_rest(found)]
    return Plan(
        tuple(moved),
        tuple(ready),
        tuple(file for file in missing if file.path not in left),
        look_again=len(ready) < len(changed),
    )


def lies_in(path: str, folder: str) -> bool:
    return path.startswith(folder.rstrip(os.sep) + os.sep)


def _as_stored(found: Found, stored: StoredFile) -> bool:
    same = (found.size, found.mtime_ns) == (stored.size, stored.mtime_ns)
    return same and set(found.collections) <= set(stored.collections)


def _moves(
    new: Mapping[str, Found], missing: Sequence[StoredFile], same_content: Callable[[Found, StoredFile], bool]
) -> list[tuple[StoredFile, Found]]:
    by_size: dict[int, list[StoredFile]] = defaultdict(list)
    for file in missing:
        by_size[file.size].append(file)
    moves: list[tuple[StoredFile, Found]] = []
    for found in new.values():
        for file in by_size[found.size]:
            if same_content(found, file):
                moves.append((file, found))
                by_size[found.size].remove(file)
                break
    return moves


def _closed(path: str, closed: Collection[str]) -> bool:
    return any(lies_in(path, folder) for folder in closed)


def _is_gone(path: str, folders: Sequence[WatchedFolder]) -> bool:
    """Not where it was; or a rule of one of its folders keeps it out now. A file that is there and that no walk finds
    was added by its name, and stays."""
    if not os.path.lexists(path):
        return True
    return any(ignored_by_rule(Path(path), Path(f.path)) for f in folders if lies_in(path, f.path))
