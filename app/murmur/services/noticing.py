"""What changed while Murmur was closed, or by a command that needs no key, is registered when the library opens next.

The register itself says what was known before: its last entry about a policy, and its last about each model.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Protocol

from murmur.domain.ledger import Entry, Head, LedgerEvent, Record
from murmur.domain.models import Model
from murmur.domain.policy import PolicyFacts

_MODELS = (LedgerEvent.MODEL_INSTALLED, LedgerEvent.MODEL_REMOVED)


class Registry(Protocol):
    def record(self, record: Record) -> Entry: ...
    def head(self) -> Head: ...
    def entries_of(self, events: Collection[LedgerEvent]) -> list[Entry]: ...


class ModelList(Protocol):
    def installed(self) -> list[Model]: ...


def notice_beginning(register: Registry, opens: str) -> None:
    """A register begins by saying what opens the library."""
    if not register.head().number:
        register.record(Record(LedgerEvent.KEY_CHANGED, detail={"what": "the register begins", "opens": opens}))


def notice_policy(register: Registry, policy: PolicyFacts | None) -> None:
    """POLICY_CHANGED where the administrator's file is another than at the last opening, is new, or is gone."""
    known = register.entries_of([LedgerEvent.POLICY_CHANGED])
    before = known[-1].record.detail.get("sha256", "") if known else ""
    now = policy.sha256 if policy is not None else ""
    if now != before:
        detail = {"sha256": now, "before": before, "sets": " ".join(policy.sets) if policy is not None else ""}
        register.record(Record(LedgerEvent.POLICY_CHANGED, detail=detail))


def notice_models(register: Registry, models: ModelList) -> None:
    """MODEL_INSTALLED and MODEL_REMOVED for what is otherwise than the register knows; not for what comes with
    Murmur."""
    known = _known(register.entries_of(_MODELS))
    there = {model.id: model.weights.sha256 or "" for model in models.installed() if not model.package}
    for model_id, sha256 in known.items():
        if there.get(model_id) != sha256:
            register.record(_record(LedgerEvent.MODEL_REMOVED, model_id, sha256))
    for model_id, sha256 in there.items():
        if known.get(model_id) != sha256:
            register.record(_record(LedgerEvent.MODEL_INSTALLED, model_id, sha256))


def _record(event: LedgerEvent, model_id: str, sha256: str) -> Record:
    return Record(event, detail={"model": model_id, "sha256": sha256})


def _known(entries: Iterable[Entry]) -> dict[str, str]:
    """The hash of each model that is there, as the register has it."""
    known: dict[str, str] = {}
    for entry in entries:
        detail = entry.record.detail
        if entry.record.event is LedgerEvent.MODEL_INSTALLED:
            known[detail.get("model", "")] = detail.get("sha256", "")
        else:
            known.pop(detail.get("model", ""), None)
    return known
