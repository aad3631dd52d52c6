"""What cloud questions have cost, read from the register: nothing else counts, so nothing can be forgotten."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from murmur.domain.cloud import Estimate
from murmur.domain.errors import CapReached
from murmur.domain.ledger import Entry, LedgerEvent
from murmur.domain.settings import Cloud


@dataclass(frozen=True, slots=True)
class Spent:
    """Money in the currency of the settings; `questions` counts all of today, answered or not."""

    today: float = 0.0
    month: float = 0.0
    questions: int = 0


def spent(entries: Iterable[Entry], now: datetime) -> Spent:
    """In the day and the month of `now`, as they are where it is. What a server did not count, or a question that
    broke off, costs what was estimated: it may have been paid for."""
    sent: dict[int, Entry] = {}
    actual: dict[int, float] = {}
    for entry in entries:
        if entry.record.event is LedgerEvent.DISCLOSURE:
            sent[entry.number] = entry
        elif entry.record.event is LedgerEvent.OUTCOME and entry.record.cost is not None:
            of = entry.record.detail.get("entry", "")
            if of.isdecimal():
                actual[int(of)] = entry.record.cost
    today = month = 0.0
    questions = 0
    for number, entry in sent.items():
        when = datetime.fromisoformat(entry.time).astimezone(now.tzinfo)
        if (when.year, when.month) < (now.year, now.month):
            continue
        cost = actual.get(number, entry.record.cost or 0.0)
        month += cost  # also of later days: a clock that was put back makes no new limit
        if when.date() >= now.date():
            today += cost
            questions += 1
    return Spent(today, month, questions)


def check_caps(before: Spent, estimate: Estimate, limits: Cloud) -> None:
    """CapReached where this question may go past a limit."""
    if limits.daily_questions and before.questions >= limits.daily_questions:
        raise CapReached(
            f"{before.questions} questions have left today, and no more are allowed",
            "Nothing was sent. Ask again tomorrow, or raise the limit in the settings under Cloud",
        )
    cost = estimate.cost or 0.0
    if limits.daily_cap and before.today + cost > limits.daily_cap:
        raise CapReached("This question may cost more than is left for today")
    if limits.monthly_cap and before.month + cost > limits.monthly_cap:
        raise CapReached("This question may cost more than is left for this month")
