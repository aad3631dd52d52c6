"""Numbers with what they count: scale, unit and how exactly they are meant, so that "about 5.2 million crowns" can be
held against "5,184,000 crowns"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from murmur.answering import values
from murmur.answering.words import STOPWORDS, listed

_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "fortnight": 1209600}
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_SAME = {
    "€": "eur", "euro": "eur", "$": "usd", "dollar": "usd", "£": "gbp", "pound": "gbp", "¥": "jpy", "yen": "jpy",
    "franc": "chf", "percent": "%", "cent": "%", "bps": "bp", "basis": "bp", "metre": "m", "meter": "m",
    "kilometre": "km", "kilometer": "km", "centimetre": "cm", "centimeter": "cm", "millimetre": "mm", "kilogram": "kg",
    "gram": "g", "milligram": "mg", "litre": "l", "liter": "l", "millilitre": "ml", "tonne": "t", "degree": "°",
    "decibel": "db", "kilowatt": "kw", "watt": "w", "hrs": "hour", "hr": "hour", "mins": "minute", "min": "minute",
}  # fmt: skip
_MEASURES = listed(
    """
    eur usd gbp chf jpy sek nok dkk pln cad aud inr crown krone rupee % bp m km cm mm kg g mg t l ml ° db kw w kwh mb
    gb tb am pm
    """
)
_KNOWN = frozenset([*_MEASURES, *_SECONDS, *_MONTHS])
_CURRENCY_BEFORE = re.compile(r"([€$£¥]|\b(?:EUR|USD|GBP|CHF|JPY|SEK|NOK|DKK|PLN|CAD|AUD|INR))\s?-?$")
_AFTER = re.compile(r"\s?-?\s?([€$£¥%°]|[ap]\.?m\b\.?|per\s?cent|[A-Za-z]+)(?:\s+([A-Za-z]+))?")
_HEDGE = re.compile(
    r"\b(?:about|around|roughly|approximately|approx\.?|nearly|almost|some|over|more than|close to|just under|"
    r"less than|under|circa|ca\.)\s+(?:[€$£¥]|[A-Z]{3}\s)?\s?$",
    re.IGNORECASE,
)
_TABLE_SCALE = re.compile(
    r"\b(?:in|expressed in|amounts in)\s+(?:[A-Za-z$€£.]+\s){0,2}(thousand|million|billion)s?\b|"
    r"[€$£]\s?(m|bn|k)\b|\b(?:EUR|USD|GBP|CHF)\s(thousand|million|billion)s?\b",
    re.IGNORECASE,
)
_POWERS = {"thousand": 3, "k": 3, "million": 6, "m": 6, "billion": 9, "bn": 9}
THINGS = "things"
"""The unit of "110 persons" and "two rooms": no measure, whatever they are."""

_WORKED_OUT = Decimal("0.005")


@dataclass(frozen=True, slots=True)
class Quantity:
    """`value` in full ("5.2 million" is 5200000); `unit` "" where none is known. `precision` is what half of the last
    digit counts, `rounded` whether the text itself says or shows that it is not exact."""

    start: int
    end: int
    value: Decimal
    unit: str
    precision: Decimal
    rounded: bool


def quantities(text: str, besides: Sequence[tuple[int, int]] = ()) -> list[Quantity]:
    """Numbers in digits and words, in order; those within the spans `besides` (dates) are left out."""
    return [
        _quantity(text, found)
        for found in values.numbers(text)
        if not any(found.start < end and start < found.end for start, end in besides) and not _is_pronoun(text, found)
    ]


def table_scales(text: str) -> list[int]:
    """Powers of ten by which the bare numbers of a table may be meant: 6 for "in millions"."""
    return [_POWERS[next(part for part in match.groups() if part).casefold()] for match in _TABLE_SCALE.finditer(text)]


def supports(there: Quantity, said: Quantity) -> bool:
    """Whether what stands there says as much: the same value in a unit that is the same, or unnamed; rounded only as
    far as it is said to be, or as a larger scale shows."""
    for (value, unit), (wanted, in_unit) in ((one, other) for one in _forms(there) for other in _forms(said)):
        if unit and in_unit and unit != in_unit:
            continue
        if value == wanted:
            return True
        if said.rounded and abs(value - wanted) <= said.precision + abs(wanted) * _WORKED_OUT:
            return True
    return False


def _quantity(text: str, found: values.Found) -> Quantity:
    percent = found.value.endswith("%")
    value = Decimal(found.value.rstrip("%"))
    said = text[found.start : found.end]
    digits = re.search(r"\d[\d.,]*", said)
    fraction = re.search(r"[.,](\d{1,2})$", digits.group().rstrip(".,")) if digits else None
    scaled = re.search(r"[A-Za-z]", said) is not None and not percent and digits is not None
    whole = abs(value)
    if digits and (fraction or scaled):
        plain = Decimal(re.sub(r"\D", "", digits.group()) or "1")
        precision = whole / plain / 2 if plain else Decimal(0)
    else:
        zeros = len(str(int(whole))) - len(str(int(whole)).rstrip("0")) if whole else 0
        precision = Decimal(10) ** zeros / 2
    rounded = bool(_HEDGE.search(text[: found.start])) or (scaled and len(re.sub(r"\D", "", said)) > 1)
    return Quantity(found.start, found.end, value, "%" if percent else _unit(text, found), precision, rounded)


def _unit(text: str, found: values.Found) -> str:
    before = _CURRENCY_BEFORE.search(text[max(0, found.start - 5) : found.start])
    inside = re.match(r"[-−–]?([$€£¥])", text[found.start : found.end])
    sign = inside or before
    if sign:
        return _SAME.get(sign[1].casefold(), sign[1].casefold())
    after = _AFTER.match(text, found.end)
    for word in after.groups() if after else ():
        unit = _named(word) if word else ""
        if unit:
            return unit
    counted = after is not None and after[1][0].islower() and after[1] not in STOPWORDS
    return THINGS if counted else ""


def _named(word: str) -> str:
    bare = re.sub(r"[.\s]", "", word.casefold())
    bare = "percent" if bare == "percent" else bare
    single = bare[:-1] if bare.endswith("s") and bare not in ("bps", "basis") else bare
    unit = _SAME.get(bare, _SAME.get(single, single))
    return unit if unit in _KNOWN else ""


def _forms(one: Quantity) -> list[tuple[Decimal, str]]:
    if one.unit in _SECONDS:
        return [(one.value, one.unit), (one.value * _SECONDS[one.unit], "seconds in all")]
    if one.unit in _MONTHS:
        return [(one.value, one.unit), (one.value * _MONTHS[one.unit], "months in all")]
    if one.unit == "bp":
        return [(one.value, "bp"), (one.value / 100, "%")]
    return [(one.value, one.unit)]


def _is_pronoun(text: str, found: values.Found) -> bool:
    """Whether "one" counts nothing: "one of them", "the new one"."""
    return text[found.start : found.end].casefold() == "one" and _unit(text, found) in ("", THINGS)
