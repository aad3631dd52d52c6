"""What a person has read and said yes to: in memory alone, for these bytes, under these settings, once."""

from __future__ import annotations

import hmac
import threading
from collections.abc import Callable
from secrets import token_hex

from murmur.domain.cloud import Approval
from murmur.domain.errors import NotApproved
from murmur.domain.settings import Cloud, Managed, Settings
from murmur.services.escalation import Preview

MOST_OPEN = 32
"""Approvals that were given and not used; older ones are forgotten."""

Terms = tuple[Cloud, Managed]


class Approvals:
    """`settings` are looked at when an approval is given and again when it is used."""

    def __init__(self, settings: Callable[[], Settings], clock: Callable[[], str]) -> None:
        self._settings = settings
        self._clock = clock
        self._open: dict[str, tuple[Approval, Preview, Terms]] = {}
        self._lock = threading.Lock()

    def give(self, preview: Preview) -> Approval:
        """NotApproved where what was shown is not what would be sent."""
        if preview.text.encode() != preview.payload.body:
            raise NotApproved
        approval = Approval(preview.payload.sha256, preview.payload.url, self._clock(), token_hex(16))
        with self._lock:
            self._open[approval.token] = approval, preview, self._terms()
            while len(self._open) > MOST_OPEN:
                del self._open[next(iter(self._open))]
        return approval

    def use(self, approval: Approval, preview: Preview) -> None:
        """Once: whatever happens next, it is used up. NotApproved."""
        with self._lock:
            kept = self._open.pop(approval.token, None)
        if kept is None:
            raise NotApproved("This approval is unknown, or was used already")
        given, seen, terms = kept
        if terms != self._terms():
            raise NotApproved("The settings have changed since this was approved")
        same = hmac.compare_digest(given.sha256, preview.payload.sha256) and given.url == preview.payload.url
        if not same or given != approval or seen != preview:
            raise NotApproved

    def withdraw(self, approval: Approval) -> None:
        """What was refused once is not sent later on the same word."""
        with self._lock:
            self._open.pop(approval.token, None)

    def _terms(self) -> Terms:
        settings = self._settings()
        return settings.cloud, settings.managed
