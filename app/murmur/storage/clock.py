"""The time as it is written into files."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> str:
    """ISO 8601 in UTC to the microsecond, so that texts sort as the times do."""
    return datetime.now(UTC).isoformat(timespec="microseconds")
