"""The messages about fetching a file from the network; `messages` lists them with all others."""

from __future__ import annotations

from murmur.domain.downloads import FileOrder, Transfer
from murmur.worker.part import Part


class FetchFile(Part, frozen=True):
    """To the egress worker, which lives for this one file."""

    order: FileOrder


class FetchProgress(Part, frozen=True):
    """An event of FetchFile."""

    transfer: Transfer


class Fetched(Part, frozen=True):
    """The file is whole, and where it was ordered to."""

    path: str
