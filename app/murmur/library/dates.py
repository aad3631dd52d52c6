"""Days and years as people write them, in English, German, French and Spanish."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

_MONTHS = """
    jan january januar jänner janvier enero ene | feb february februar février fevrier févr febrero | mar march märz
    maerz mrz mars marzo | apr april avril avr abril abr | may mai mayo | jun june juni juin junio | jul july juli
    juillet julio | aug august août aout agosto ago | sep sept september septembre septiembre setiembre | oct october
    oktober okt octobre octubre | nov november novembre noviembre | dec december dezember dez décembre decembre déc
    diciembre dic
"""
_NUMBER = {name: at for at, names in enumerate(_MONTHS.split("|"), start=1) for name in names.split()}
_MONTH = "|".join(sorted(_NUMBER, key=len, reverse=True))
_YEAR = r"(?:19|20)\d\d"

_DAY = re.compile(
    rf"""\b(?:
        (?P<iso>{_YEAR}-\d\d-\d\d)(?!\d)
      | (?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?\s+(?:of\s+|de\s+)?(?P<month>{_MONTH})\b\.?,?
            \s+(?:del?\s+)?(?P<year>{_YEAR})
      | (?P<month2>{_MONTH})\b\.?\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year2>{_YEAR})
      | (?P<a>\d{{1,2}})(?P<sign>[./])(?P<b>\d{{1,2}})(?P=sign)(?P<year3>{_YEAR})(?!\.\d)
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)
_STANDS_ALONE = re.compile(rf"(?<![\d.,$€£])(?<!\bAct of ){_YEAR}(?!\d|[.,]\d| ?[x×])", re.IGNORECASE)
_FISCAL = re.compile(
    r"\b(?:fiscal|fy|financial year|geschäftsjahr|exercice|ejercicio|year (?:ended|ending))"
    rf"(?:[^\d\n]{{0,40}}\d{{1,2}}(?!\d))?[^\d\n]{{0,24}}?(?P<year>{_YEAR}|(?<=fy)\d\d\b)",
    re.IGNORECASE,
)


def days(text: str) -> Iterator[str]:
    """The days named in `text` in order, as ISO dates. "3/4/2026" names none: nobody knows which month it means."""
    for match in _DAY.finditer(text):
        day = _day(match)
        if day is not None:
            yield day.isoformat()


def years(text: str) -> list[str]:
    """Every year that stands in `text` by itself or in a date, in order, with repeats; not those that name a law."""
    return _STANDS_ALONE.findall(text)


def fiscal_year(text: str) -> str:
    """The year that the first "fiscal year ended January 28, 2017", "FY17" or "Geschäftsjahr 2024" names, else ""."""
    match = _FISCAL.search(text)
    if match is None:
        return ""
    year = match["year"]
    return year if len(year) == 4 else f"20{year}"


def _day(match: re.Match[str]) -> date | None:
    try:
        if match["iso"]:
            return date.fromisoformat(match["iso"])
        if match["sign"]:
            return _numbered(int(match["a"]), int(match["b"]), int(match["year3"]), match["sign"])
        month = _NUMBER[(match["month"] or match["month2"]).lower()]
        return date(int(match["year"] or match["year2"]), month, int(match["day"] or match["day2"]))
    except ValueError:
        return None


def _numbered(first: int, second: int, year: int, sign: str) -> date | None:
    """With points the day comes first; with strokes only where one of the two is no month, or both are the same."""
    if sign == "." or first > 12 or first == second:
        return date(year, second, first)
    return date(year, first, second) if second > 12 else None
