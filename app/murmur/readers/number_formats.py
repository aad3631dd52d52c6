"""Numbers of a sheet as its cells show them: "12.5%", "1,204", "(3.4)", "€ 17.00", "2021-12-31", "Mar 2024".

Follows the number formats of ECMA-376 part 1, 18.8.30, as far as words and figures go; days are written as ISO days,
because 03/04 is one day in Paris and another in Boston.
"""

from __future__ import annotations

import datetime
import math
import re
from dataclasses import dataclass
from functools import lru_cache

_CURRENCY = re.compile(r"\[\$([^\]-]*)(?:-[^\]]*)?\]")
_BRACKETS = re.compile(r"\[[^\]]*\]")
_QUOTED = re.compile(r'"([^"]*)"|\\(.)')
_PADDING = re.compile(r"[_*].")
_PLACES = re.compile(r"[#0?][#0?,]*(?:\.([#0?]*))?(,*)")
_MOST_DECIMALS = 10
_GENERAL = 10
"""Digits that Excel shows of a number without a format."""


@dataclass(frozen=True, slots=True)
class _Section:
    before: str
    after: str
    least: int
    most: int
    """Decimals, least and most."""
    thousands: bool
    scale: float
    digits: bool
    brackets: bool


def shown(value: object, number_format: str = "General") -> str:
    """The text of a cell: a text as it is, a number as its format shows it."""
    match value:
        case None:
            return ""
        case bool():
            return "TRUE" if value else "FALSE"
        case int() | float():
            return _number(value, number_format)
        case datetime.datetime() | datetime.date() | datetime.time():
            return _moment(value, number_format)
        case datetime.timedelta():
            minutes, seconds = divmod(round(value.total_seconds()), 60)
            return f"{minutes // 60}:{minutes % 60:02}" + (f":{seconds:02}" if seconds else "")
        case _:
            return str(value)


def _number(value: float, number_format: str) -> str:
    if isinstance(value, float) and not math.isfinite(value):
        return ""
    sections = number_format.split(";")
    negative = value < 0
    chosen = sections[1] if negative and len(sections) > 1 and sections[1] else sections[0]
    if value == 0 and len(sections) > 2:
        chosen = sections[2]
    if chosen.strip().lower() in ("general", "@", ""):
        return _general(value)
    section = _section(chosen)
    if not section.digits:
        return (section.before + section.after).strip() or _general(value)
    amount = abs(value) * section.scale
    text = f"{amount:{',' if section.thousands else ''}.{section.most}f}"
    whole, _, decimals = text.partition(".")
    decimals = decimals[: section.least] + decimals[section.least :].rstrip("0")
    text = f"{whole}.{decimals}" if decimals else whole
    own_sign = negative and len(sections) > 1 and bool(sections[1])
    sign = "-" if negative and not own_sign and re.search("[1-9]", text) else ""
    return f"{sign}{section.before}{text}{section.after}".strip()


def _general(value: float) -> str:
    if isinstance(value, int) or value.is_integer():
        return str(int(value)) if abs(value) < 1e15 else f"{value:.{_GENERAL}g}"
    return f"{value:.{_GENERAL}g}"


@lru_cache(maxsize=1000)
def _section(text: str) -> _Section:
    text = _CURRENCY.sub(lambda match: '"' + match[1].replace('"', "") + '"', text)
    text = _PADDING.sub(" ", _BRACKETS.sub("", text))
    literals: list[str] = []

    def keep(match: re.Match[str]) -> str:
        literals.append(match[1] if match[1] is not None else match[2])
        return chr(0xE000 + min(len(literals) - 1, 0xFFF))

    text = _QUOTED.sub(keep, text)
    places = _PLACES.search(text)
    if places is None:
        return _Section(_with(text, literals), "", 0, 0, False, 1.0, False, False)
    decimals = places[1] or ""
    before, after = _with(text[: places.start()], literals), _with(text[places.end() :], literals)
    scale = 100.0 ** text.count("%") / 1000.0 ** len(places[2])
    whole = places.group().partition(".")[0]
    thousands = "," in whole.rstrip(",")
    scale /= 1000.0 ** (len(whole) - len(whole.rstrip(","))) if not places[2] else 1.0
    most = min(len(decimals), _MOST_DECIMALS)
    return _Section(before, after, min(decimals.count("0"), most), most, thousands, scale, True, "(" in before)


def _with(text: str, literals: list[str]) -> str:
    return re.sub("[\ue000-\uefff]", lambda match: literals[min(ord(match[0]) - 0xE000, len(literals) - 1)], text)


def _moment(value: datetime.date | datetime.time, number_format: str) -> str:
    letters = _QUOTED.sub("", _BRACKETS.sub("", number_format)).lower().split(";")[0]
    if isinstance(value, datetime.time):
        return value.strftime("%H:%M:%S" if "s" in letters and value.second else "%H:%M")
    timed = "h" in letters and isinstance(value, datetime.datetime)
    if "y" in letters and "d" not in letters and not timed:
        if "m" not in letters:
            return f"{value.year}"
        return f"{_MONTHS[value.month - 1]} {value.year}" if "mmm" in letters else f"{value.year}-{value.month:02}"
    day = f"{value.year:04}-{value.month:02}-{value.day:02}"
    shows_day = any(letter in letters for letter in "yd") or not timed
    hour = f"{value:%H:%M}" if timed else ""
    return f"{day if shows_day else ''} {hour}".strip()


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
