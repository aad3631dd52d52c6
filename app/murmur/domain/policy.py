"""What is known of the administrator's policy, besides the settings it makes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PolicyFacts:
    """A policy that is in force. `sets` are the dotted names of the settings it fixes, in the order of its file.
    `owner_checked`: that only an administrator can change it was looked at, which Windows is not asked."""

    path: str
    sha256: str
    sets: tuple[str, ...]
    owner_checked: bool
