"""Every change of whether, and whom, a cloud model may be asked stands in the register before it holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields

from murmur.disclosure.address import understood
from murmur.domain.errors import CloudError
from murmur.domain.ledger import LedgerEvent, Record
from murmur.domain.settings import Settings
from murmur.services.ledger import Register


def registering(register: Register, fixed: Callable[[], frozenset[str]]) -> Callable[[Settings, Settings], None]:
    """A listener for `SettingsDesk.before_change`. What the administrator fixed does not change."""

    def listen(before: Settings, wanted: Settings) -> None:
        names = (entry.name for entry in fields(wanted.cloud) if f"cloud.{entry.name}" not in fixed())
        changed = [name for name in names if getattr(before.cloud, name) != getattr(wanted.cloud, name)]
        if changed:
            detail = {"enabled": str(wanted.cloud.enabled).lower(), "changed": ", ".join(changed)}
            register(Record(LedgerEvent.CLOUD_SWITCHED, host=_host(wanted.cloud.address), detail=detail))

    return listen


def _host(address: str) -> str:
    try:
        return understood(address).host if address else ""
    except CloudError:
        return ""
