"""Numbers, dates and names in a text, brought to one form so that two texts can be compared."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from murmur.answering.words import listed, words

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_MONTH = r"(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_DAY}\.?\s+(?:of\s+|day\s+of\s+)?(?P<month>{_MONTH}),?\s+(?P<year>\d{{4}})\b",
        rf"\b(?P<month>{_MONTH})\s+{_DAY},?\s+(?P<year>\d{{4}})\b",
        r"\b(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})\b",
        r"\b(?P<day>\d{1,2})[./](?P<month>\d{1,2})[./](?P<year>\d{4})\b",
        rf"\b{_DAY}\.?\s+(?:of\s+)?(?P<month>{_MONTH})\b",
        rf"\b(?P<month>{_MONTH})\s+{_DAY}\b(?!\d)",
        rf"\b(?P<month>{_MONTH}),?\s+(?P<year>\d{{4}})\b",
    )
)
_GROUPED = r"\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?:[.,]\d+)?(?!\d)"  # "1 234,5", never with an ordinary space
_NUMBER = re.compile(
    rf"(?<![\w.,])(?P<sign>[-−–]?)(?:[$€£¥]\s?)?(?P<digits>{_GROUPED}|\d[\d.,']*\d|\d)"
    r"(?:\s?(?P<scale>thousand|million|billion|trillion|mio|mrd)\b\.?|(?P<attached>bn|mn|m|k|tn)\b)?"
    r"\s?(?P<percent>%|per\s?cent\b|percent\b)?",
    re.IGNORECASE,
)
_SCALES = {
    "thousand": 3, "k": 3, "million": 6, "mio": 6, "mn": 6, "m": 6, "billion": 9, "mrd": 9, "bn": 9,
    "trillion": 12, "tn": 12,
}  # fmt: skip
_UNITS = listed(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty
    """
)
_TENS = listed("thirty forty fifty sixty seventy eighty ninety hundred")
_NUMBER_WORDS = {word: value for value, word in enumerate(_UNITS)} | {
    word: 30 + 10 * place for place, word in enumerate(_TENS)
}
_NUMBER_WORD = re.compile(
    rf"\b(?P<tens>{'|'.join(_TENS[:-1])}|twenty)-(?P<ones>{'|'.join(_UNITS[1:10])})\b(?:\s(?P<scale>thousand|million|billion)\b)?"
    rf"|\b(?P<word>{'|'.join(_NUMBER_WORDS)})\b(?:\s(?P<times>hundred|thousand|million|billion)\b)?",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"(?:[A-ZÀ-ÖØ-Þ][\w'’.&-]*|[A-Z]{2,})(?:\s+(?:(?:of|de|der|van|von|du|la|and|&|the)\s+){0,2}"
    r"[A-ZÀ-ÖØ-Þ][\w'’&-]*)*"
)


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_ROLE = re.compile(
    r"\b(?:manager|officer|director|head|department|team|board|committee|owner|clerk|nurse|doctor|physician|lawyer|"
    r"auditor|warden|chair(?:man|woman|person)?|president|secretary|treasurer|supervisor|landlord|tenant|borrower|"
    r"lender|customer|employer|employee|fund|council|firm|company|institute|agency|insurer)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Found:
    """A value where it stands in a text; `value` is its one form, None where the text's reading is unsure."""

    start: int
    end: int
    value: str


class Kind(StrEnum):
    """What a question may ask for that can be recognised by its shape."""

    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    NAME = "name"
    ROLE = "role"
    CONTACT = "contact"
    REASON = "reason"


_SHAPES = {
    Kind.MONEY: re.compile(
        r"[$€£¥]\s?\d|\b(?:EUR|USD|GBP|CHF|JPY|SEK|NOK|DKK|PLN|CAD|AUD|INR)\s?\d|\d[\d.,]*\s?(?:million\s|billion\s)?"
        r"(?:[$€£¥]|(?:EUR|USD|GBP|CHF|euros?|dollars?|pounds?|francs?|cents?|kroner|yen)\b)",
        re.IGNORECASE,
    ),
    Kind.PERCENT: re.compile(r"\d\s?(?:%|per\s?cent\b|percent\b)|\b(?:percent|per cent)\b", re.IGNORECASE),
    Kind.TIME: re.compile(
        r"\b\d{1,2}(?::|\.)\d{2}\b|\b\d{1,2}\s?(?:a\.?m\.?|p\.?m\.?|o'clock)|\b(?:noon|midnight)\b",
        re.IGNORECASE,
    ),
    Kind.CONTACT: re.compile(
        r"[\w.+-]+@[\w-]+\.\w+|\bwww\.|https?://"
        r"|(?:\+|\b0)\d[\d ()/-]{5,}\d|\bext(?:ension|\.)?\s?\d+|\b\d{3}[ -]\d{3,}",
        re.IGNORECASE,
    ),
    Kind.REASON: re.compile(
        r"\b(?:because|cause[ds]?|due to|owing to|reasons?|as a result|so that|in order to|therefore|since|for fear of|"
        r"otherwise|led to|explain(?:s|ed)?)\b",
        re.IGNORECASE,
    ),
    Kind.DURATION: re.compile(
        r"(?:\d|\b(?:" + "|".join(_NUMBER_WORDS) + r"|an?|half|several|few|every|per|each|once|twice))[\s-]+(?:\w+\s+)?"
        r"(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|decade)s?\b"
        r"|\b(?:daily|weekly|monthly|quarterly|annual(?:ly)?|yearly|hourly)\b",
        re.IGNORECASE,
    ),
}


def dates(text: str) -> list[Found]:
    """Dates as "2024-03-31", "--03-31" (no year) or "2024-03" (no day), in order; a day/month order that
    could be either is read as day first."""
    found: list[Found] = []
    for pattern in _DATES:
        for match in pattern.finditer(text):
            if any(match.start() < other.end and other.start < match.end() for other in found):
                continue
            parts = match.groupdict()
            month_text = parts["month"].rstrip(".").casefold()
            month = int(month_text) if month_text.isdigit() else _MONTHS[month_text]
            day = int(parts["day"]) if parts.get("day") else None
            if day is not None and month > 12 >= day:
                day, month = month, day
            if month > 12 or (day is not None and not 1 <= day <= 31):
                continue
            value = f"{parts['year']}-{month:02}" if parts.get("year") else f"--{month:02}"
            found.append(Found(match.start(), match.end(), value if day is None else f"{value}-{day:02}"))
    return sorted(found, key=lambda date: date.start)


def numbers(text: str, spelled: bool = True) -> list[Found]:
    """Numbers in order, as plain decimals ("1234.5"), "million" multiplied out, percent kept as "5%".

    `spelled` reads "twelve" too. Digits of dates are numbers as well: each of them must stand there too.
    """
    found: list[Found] = []
    for match in _NUMBER.finditer(text):
        value = _decimal(match["digits"])
        if value is None:
            continue
        scale = match["scale"] or match["attached"]
        if scale:
            value = value.scaleb(_SCALES[scale.casefold()])
        negative = match["sign"] in ("-", "−") and not re.search(r"[\w)]$", text[: match.start()])
        plain = f"{'-' if negative and value else ''}{_plain(value)}"
        found.append(Found(match.start(), match.end(), plain + ("%" if match["percent"] else "")))
    if spelled:
        found += [Found(match.start(), match.end(), str(_spelled(match))) for match in _NUMBER_WORD.finditer(text)]
    return sorted(found, key=lambda number: number.start)


def _spelled(match: re.Match[str]) -> int:
    parts = [match[name].casefold() for name in ("tens", "ones", "word") if match[name]]
    scale = match["scale"] or match["times"]
    times = 1 if scale is None else 100 if scale.casefold() == "hundred" else 10 ** _SCALES[scale.casefold()]
    return sum(_NUMBER_WORDS[part] for part in parts) * times


def readings(said: str, value: str) -> list[str]:
    """The days that a date in figures may mean: "03/04/2026" is the third of April, or the fourth of March."""
    match = re.fullmatch(r"\d{1,2}[./](\d{1,2})[./]\d{4}", said.strip())
    if match is None or int(value[-2:]) > 12:
        return [value]
    return [value, f"{value[:5]}{value[-2:]}-{value[5:7]}"]


def _plain(value: Decimal) -> str:
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _decimal(digits: str) -> Decimal | None:
    """1,234.5 and 1.234,5 and 1 234,5: the last separator is the decimal point unless three digits follow it
    and nothing else tells them apart."""
    digits = re.sub(r"[\s']", "", digits)
    last = max(digits.rfind("."), digits.rfind(","))
    if last >= 0:
        separator, other = digits[last], "," if digits[last] == "." else "."
        whole, fraction = digits[:last], digits[last + 1 :]
        grouping = other not in whole and (
            separator in whole or (len(fraction) == 3 and whole != "0" and (separator == "," or len(whole) <= 3))
        )
        if separator == "." and separator not in whole and other not in whole and len(fraction) == 3:
            grouping = False
        digits = re.sub(r"[.,]", "", digits) if grouping else f"{re.sub(r'[.,]', '', whole)}.{fraction}"
    try:
        return Decimal(digits)
    except InvalidOperation:
        return None


def names(text: str) -> list[Found]:
    """Capitalised sequences in order, folded. A single capitalised word at the start of a sentence is
    none."""
    found: list[Found] = []
    for match in _NAME.finditer(text):
        before = text[: match.start()].rstrip(" \t\"'“‘«(")
        at_start = not before or before[-1] in ".!?:;\n\r•-–|"
        single = not re.search(r"\s", match.group())
        acronym = len(match.group()) > 1 and match.group().isupper()
        if single and ((at_start and not acronym) or len(match.group()) < 2):
            continue
        found.append(Found(match.start(), match.end(), re.sub(r"\W+", " ", match.group()).strip().casefold()))
    return found


def _without_numbering(text: str) -> str:
    """`text` with the number of a clause or a list item at its beginning blanked out."""
    return re.sub(r"^\s*\(?\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=\S)", lambda match: " " * len(match.group()), text)


def has(kind: Kind, text: str, besides: str = "") -> bool:
    """Whether something of this kind stands in `text` that does not stand in `besides` too."""
    if kind is Kind.DATE:
        old = {found.value for found in dates(besides)} | set(_YEAR.findall(besides))
        return any(found.value not in old for found in dates(text)) or any(
            year not in old for year in _YEAR.findall(text)
        )
    if kind is Kind.NUMBER:
        old = {found.value for found in numbers(besides)}
        dated = [*dates(text), *(Found(year.start(), year.end(), "") for year in _YEAR.finditer(text))]
        return any(
            found.value not in old and not any(found.start < date.end and date.start < found.end for date in dated)
            for found in numbers(_without_numbering(text))
        )
    if kind is Kind.NAME:
        old_words = set(words(besides))
        return any(not set(found.value.split()) <= old_words for found in names(text))
    if kind is Kind.ROLE:
        old_words = set(words(besides))
        return any(match.group().casefold() not in old_words for match in _ROLE.finditer(text))
    old = {match.group().casefold() for match in _SHAPES[kind].finditer(besides)}
    return any(match.group().casefold() not in old for match in _SHAPES[kind].finditer(text))
