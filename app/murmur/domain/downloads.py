"""What is ordered when a file is fetched from the network, and how far that is: values shared by window and worker."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FetchState(StrEnum):
    CONNECTING = "connecting"
    DOWNLOADING = "downloading"
    WAITING = "waiting"  # something failed; it is tried again by itself
    STARTING_OVER = "starting over"  # what had arrived is of no use: the server cannot go on from there
    CHECKING = "checking"


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a silent server is waited for, and the pauses between tries. A try that brought something starts the
    pauses anew."""

    silence_seconds: float = 30.0
    pauses: tuple[float, ...] = (1.0, 2.0, 4.0, 8.0, 16.0, 30.0)


@dataclass(frozen=True, slots=True)
class FileOrder:
    """One file to fetch: from where, to where, and how it is known to be the right one.

    `hosts` are those that may be spoken to: "name", "name:port" or "*.name". `mirror` is a base address that takes
    the place of the host of `url` ("": none); then its host is the only one. `ca_file`: certificates that are trusted
    besides the system's ("": none).
    """

    url: str
    folder: str
    name: str
    bytes: int
    sha256: str
    hosts: tuple[str, ...]
    mirror: str = ""
    proxy: str = ""
    ca_file: str = ""
    patience: Patience = Patience()


@dataclass(frozen=True, slots=True)
class SmallOrder:
    """Something small whose hash nobody knows yet; the other fields as in `FileOrder`. It is tried once."""

    url: str
    most_bytes: int
    hosts: tuple[str, ...]
    proxy: str = ""
    ca_file: str = ""
    patience: Patience = Patience(silence_seconds=20.0)


@dataclass(frozen=True, slots=True)
class Transfer:
    """How far a download is. `host` is the one spoken to last, "" before the first."""

    state: FetchState
    done: int
    total: int
    host: str = ""
    bytes_per_second: float | None = None
    seconds_left: float | None = None
