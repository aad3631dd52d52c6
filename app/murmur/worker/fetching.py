"""The messages about fetching a file from the network; `messages` lists them with all others."""

from __future__ import annotations

from murmur.domain.downloads import FileOrder, SmallOrder, Transfer
from murmur.worker.part import Part


class FetchFile(Part, frozen=True):
    """To the egress worker, which lives for this one file."""

    order: FileOrder


class FetchProgress(Part, frozen=True):
    """An event of FetchFile."""

    transfer: Transfer


class FetchSmall(Part, frozen=True):
    """To the egress worker, which lives for this one errand."""

    order: SmallOrder


class SmallFetched(Part, frozen=True):
    """Announces a frame: what arrived, of which nothing is known yet."""


class Fetched(Part, frozen=True):
    """The file is whole, and where it was ordered to."""

    path: str
