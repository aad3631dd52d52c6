"""The base of everything that travels between the window and its workers."""

from __future__ import annotations

import msgspec


class Part(msgspec.Struct, frozen=True, tag=True, forbid_unknown_fields=True):
    """The class's name is its tag."""
