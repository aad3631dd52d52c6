"""The rows of the list of conversations: under pinned, today, yesterday, the week and the months."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from murmur.domain.conversations import ConversationFacts, Found
from murmur.ui.words import counted, say


@dataclass(frozen=True, slots=True)
class Row:
    """A heading where `facts` is None. `marks` are the found words in `snippet`."""

    key: str
    title: str
    facts: ConversationFacts | None = None
    snippet: str = ""
    marks: tuple[tuple[int, int], ...] = ()

    def detail(self, now: datetime) -> str:
        """The line under the title. Made when it is shown: a list has thousands of rows."""
        if self.snippet or self.facts is None:
            return self.snippet
        return _deleted(self.facts, now) if self.facts.deleted is not None else _detail(self.facts, now)


def list_rows(conversations: Sequence[ConversationFacts], now: datetime) -> list[Row]:
    """Pinned ones first, then the latest first, each day or month under its heading. `now` has a time zone."""
    pinned = [facts for facts in conversations if facts.pinned]
    rows = [Row("heading pinned", say("Pinned"))] if pinned else []
    rows += [_row(facts) for facts in pinned]
    heading, hour, today = "", "", now.date()
    for facts in conversations:
        if facts.pinned:
            continue
        if facts.active[:13] != hour:
            hour = facts.active[:13]
            name = day_name(_local(facts.active, now).date(), today)
            if name != heading:
                heading = name
                rows.append(Row(f"heading {name}", name))
        rows.append(_row(facts))
    return rows


def found_rows(conversations: Sequence[ConversationFacts], found: Sequence[Found], now: datetime) -> list[Row]:
    """Those in which words were found, in the same order, with the words where they stand."""
    by_id: Mapping[str, Found] = {entry.conversation_id: entry for entry in found}
    rows = list_rows([facts for facts in conversations if facts.conversation_id in by_id], now)
    return [_found(row, by_id[row.key]) if row.facts is not None else row for row in rows]


def deleted_rows(conversations: Sequence[ConversationFacts]) -> list[Row]:
    """In the order of their deletion."""
    return [_row(facts) for facts in conversations]


def name_of(facts: ConversationFacts) -> str:
    return facts.name or say("New conversation")


def day_name(day: date, today: date) -> str:
    """The heading under which a day stands."""
    ago = (today - day).days
    if ago <= 0:
        return say("Today")
    if ago == 1:
        return say("Yesterday")
    if ago < 7:
        return say("Previous 7 days")
    if ago < 30:
        return say("Previous 30 days")
    month = QLocale().standaloneMonthName(day.month)
    return month if day.year == today.year else f"{month} {day.year}"


def _row(facts: ConversationFacts) -> Row:
    return Row(facts.conversation_id, name_of(facts), facts)


def _detail(facts: ConversationFacts, now: datetime) -> str:
    parts = [_time(_local(facts.active, now), now)]
    if facts.branch:
        parts.insert(0, say("Branch"))
    if facts.draft:
        parts.insert(0, say("Draft"))
    if facts.collection:
        parts.append(facts.collection)
    if facts.turns:
        parts.append(counted(facts.turns, "{n} question", "{n} questions"))
    return " · ".join(parts)


def _found(row: Row, found: Found) -> Row:
    return replace(row, snippet=found.snippet, marks=found.spans) if found.snippet else row


def _deleted(facts: ConversationFacts, now: datetime) -> str:
    when = _time(_local(facts.deleted or facts.active, now), now)
    return say("Deleted {when}", when=when)


def _time(moment: datetime, now: datetime) -> str:
    """The time of today, the weekday of this week, else the day, as the person's country writes them."""
    locale = QLocale()
    ago = (now.date() - moment.date()).days
    if ago <= 0:
        return locale.toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
    if ago < 7:
        return locale.standaloneDayName(moment.isoweekday())
    return locale.toString(QDate(moment.year, moment.month, moment.day), day_format(locale, moment.year != now.year))


def day_format(locale: QLocale, with_year: bool) -> str:
    """The country's own order of day and month, with the month's name: `13 November` cannot be misread."""
    whole = locale.dateFormat(QLocale.FormatType.LongFormat).replace("dddd", "")
    if not whole.isascii() or "MMM" not in whole:
        return locale.dateFormat(QLocale.FormatType.ShortFormat)
    if whole.find("M") < whole.find("d"):
        return "MMMM d, yyyy" if with_year else "MMMM d"
    return ("d. MMMM" if "d." in whole else "d MMMM") + (" yyyy" if with_year else "")


def _local(moment: str, now: datetime) -> datetime:
    return datetime.fromisoformat(moment).astimezone(now.tzinfo)
