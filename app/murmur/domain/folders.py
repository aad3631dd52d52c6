"""Folders that are followed: what is kept about one, and how it stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FolderState(StrEnum):
    """Whether a watched folder can be looked into. A drive that is unplugged takes no document with it."""

    WATCHED = "watched"
    NOT_CONNECTED = "not_connected"


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """`device` is the number of the device it was seen on last. `left_out` are files below it that a person removed
    from Murmur: they stay removed while they stay in the folder."""

    path: str
    collection: str
    device: int
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FolderStatus:
    """`documents` counts those that stand below it."""

    path: str
    collection: str
    state: FolderState
    documents: int


@dataclass(frozen=True, slots=True)
class StoredFile:
    """What the library knows about the file of a document. `mtime_ns` in nanoseconds."""

    document_id: str
    path: str
    size: int
    mtime_ns: int
    sha256: str
    collections: tuple[str, ...]
