"""Years and quarters as people spell them: "FY22", "fiscal year 2022", "2021/22", "2Q24", "from 2015 to 2017"."""

from __future__ import annotations

import re
from dataclasses import dataclass

_YEAR = r"(?:19|20)\d\d"
_PERIOD = re.compile(
    rf"""(?<![^\W_])(?:
        (?:(?P<quarter>[1-4])q|q(?P<quarter2>[1-4]))(?=$|[^a-z0-9]|(?:fy)?\d|fy)
      | (?P<ordinal>first|second|third|fourth)\s+quarter\b
      | (?:fy|cy|fiscal(?:\ year)?|financial\ year)[\s_-]?'?(?P<short>\d\d)(?:\s?[/–-]\s?(?P<short2>\d\d))?(?!\d|[.,]\d)
      | (?:fy|cy)?[\s_-]?(?P<year>{_YEAR})(?:\s?[/–-]\s?(?P<next>\d\d))?(?!\d|[.,]\d|\s?[x×])
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_QUARTER_YEAR = re.compile(rf"(?<![^\W_])((?:[1-4]q|q[1-4]))[\s_-]?(?:fy)?[\s_-]?'?(\d\d|{_YEAR})(?![^\W_])", re.I)
_YEAR_QUARTER = re.compile(rf"({_YEAR})(?=q[1-4])", re.IGNORECASE)
_SPAN = re.compile(
    rf"\b(?:fy|cy)?[\s_-]?({_YEAR})\s*(?:-|–|to|and|through|until)\s*(?:fy|cy|fiscal(?: year)?)?[\s_-]?({_YEAR})\b",
    re.I,
)
_ORDINALS = {"first": "q1", "second": "q2", "third": "q3", "fourth": "q4"}
_LONGEST_SPAN = 12


@dataclass(frozen=True, slots=True)
class Periods:
    """`years` of four digits and `quarters` ("q2"), each once, in the order in which they are named."""

    years: tuple[str, ...] = ()
    quarters: tuple[str, ...] = ()


def periods(text: str) -> Periods:
    """What a question or a document's name says about when."""
    text = _YEAR_QUARTER.sub(r"\1 ", text)
    text = _QUARTER_YEAR.sub(lambda match: f"{match[1]} FY{match[2]}", text)
    years: dict[str, None] = {}
    quarters: dict[str, None] = {}
    for match in _PERIOD.finditer(text):
        if quarter := match["quarter"] or match["quarter2"]:
            quarters[f"q{quarter}"] = None
        elif match["ordinal"]:
            quarters[_ORDINALS[match["ordinal"].lower()]] = None
        else:
            years.update(dict.fromkeys(_years(match)))
    for match in _SPAN.finditer(text):
        first, last = int(match[1]), int(match[2])
        if first < last <= first + _LONGEST_SPAN and match[0].casefold().find("and") < 0:
            years.update(dict.fromkeys(map(str, range(first, last + 1))))
    return Periods(tuple(years), tuple(quarters))


def spellings(year: str) -> tuple[str, ...]:
    """The words under which a year of four digits may stand in a text."""
    return year, f"fy{year}", f"fy{year[2:]}"


def _years(match: re.Match[str]) -> list[str]:
    first = match["year"] or f"20{match['short']}"
    later = match["next"] or match["short2"]
    follows = later is not None and int(later) == (int(first) + 1) % 100
    return [first, f"{int(first) + 1}"] if follows else [first]
