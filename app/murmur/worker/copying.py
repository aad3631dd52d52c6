"""Copying the library for a backup; part of `messages`, which is full."""

from __future__ import annotations

from murmur.worker.part import Part


class CopyLibrary(Part, frozen=True):
    """A consistent copy of the database, encrypted as it is, in the worker's own folder."""

    target: str
