"""Something happened in a folder: the only place that knows `watchdog`.

What exactly happened is not asked. Events get lost (queues overflow, drives sleep), so they only say when to look.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import warnings
from collections.abc import Callable, Iterable
from pathlib import Path

from watchdog.events import FileOpenedEvent, FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import ObservedWatch

# It warns and logs of folders that move or vanish while it looks, by name: no folder's name belongs in a log.
warnings.filterwarnings("ignore", category=RuntimeWarning, module=r"watchdog\.")
logging.getLogger("watchdog").propagate = False
logging.getLogger("watchdog").addHandler(logging.NullHandler())

_NETWORK = frozenset("9p afs ceph cifs fuse.rclone fuse.sshfs glusterfs nfs nfs4 smb3 smbfs vboxsf virtiofs".split())
"""File systems that change elsewhere, where nobody tells this computer."""


class FolderEvents(FileSystemEventHandler):
    """Calls `happened` (from a thread of its own) whenever something changes below one of the followed folders."""

    def __init__(self, happened: Callable[[], None]) -> None:
        self._happened = happened
        self._lock = threading.Lock()
        self._observer = Observer()
        self._observer.daemon = True
        self._watches: dict[str, ObservedWatch] = {}
        self._started = False

    def follow(self, folders: Iterable[str]) -> bool:
        """Follows exactly these from now on; False when some of them cannot be (the system allows so many, or it
        is a network drive): those must be looked at from time to time."""
        wanted = set(folders)
        whole = True
        with self._lock:
            for folder in set(self._watches) - wanted:
                self._drop(folder)
            for folder in sorted(wanted - set(self._watches)):
                try:
                    self._watches[folder] = self._observer.schedule(self, folder, recursive=True)
                except OSError:
                    whole = False
            if self._watches and not self._started:
                whole = self._start() and whole
        return whole and not any(_on_network(folder) for folder in wanted)

    def forget(self, folder: str) -> None:
        """Follows the folder anew at the next `follow`: it is another one now, under the same path."""
        with self._lock:
            self._drop(folder)

    def close(self) -> None:
        with self._lock:
            if self._started:
                self._started = False
                self._observer.stop()
                self._observer.join(timeout=5)

    def on_any_event(self, event: FileSystemEvent) -> None:
        if not isinstance(event, FileOpenedEvent) and event.event_type != "closed_no_write":
            self._happened()

    def _start(self) -> bool:
        try:
            self._observer.start()
        except OSError:  # inotify's limits show here when the folders were scheduled before
            self._watches.clear()
            return False
        self._started = True
        return True

    def _drop(self, folder: str) -> None:
        watch = self._watches.pop(folder, None)
        if watch is not None:
            with contextlib.suppress(OSError, KeyError):
                self._observer.unschedule(watch)


def _on_network(folder: str) -> bool:
    if folder.startswith("\\\\"):
        return True
    try:
        mounts = [line.split() for line in Path("/proc/mounts").read_text(encoding="utf-8").splitlines()]
    except (OSError, UnicodeDecodeError):
        return False
    under = [(len(fields[1]), fields[2]) for fields in mounts if Path(folder).is_relative_to(fields[1])]
    return bool(under) and max(under)[1] in _NETWORK
