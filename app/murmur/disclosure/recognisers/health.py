"""Numbers of health care: the US National Provider Identifier and the NHS number of England, Wales and Man.

NPI: 45 CFR 162.406, ten digits from 1 or 2 on, Luhn with 80840 before them (ISO/IEC 7812). NHS number: NHS Data
Dictionary, ten digits, modulus 11 with weights 10 to 2, customarily written 3-3-4.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from murmur.disclosure.recognisers.checks import digits, luhn, says_something, weighted
from murmur.disclosure.recognisers.cues import cue, near
from murmur.domain.cloud import Identifier, IdentifierKind

_NPI = re.compile(r"(?<![\w$€£])(?<!\d[.,-])[12]\d{9}(?![\w-])(?![.,]\d)")
_NPI_CUE = cue("npi|national provider|provider (?:identifier|id|no|number)|prescriber")
_GAP = r"(?:[ .\t-]|[ \t]*\r?\n[ \t]*)"
_NHS = re.compile(rf"(?<![\w$€£+])(?<!\d[.,-])\d{{3}}{_GAP}?\d{{3}}{_GAP}?\d{{4}}(?![\w-])(?![.,]\d)")
_NHS_CUE = cue("nhs|national health service")


def find_in(text: str) -> Iterator[Identifier]:
    for match in _NPI.finditer(text):
        if luhn("80840" + match.group()) and near(text, *match.span(), _NPI_CUE):
            yield Identifier(IdentifierKind.NPI, *match.span())
    for match in _NHS.finditer(text):
        number = digits(match.group())
        check = (11 - weighted(number[:9], range(10, 1, -1)) % 11) % 11
        grouped = re.fullmatch(r"[1-9]\d\d \d{3} \d{4}", match.group()) and not 1900 <= int(number[6:]) < 2100
        if check != int(number[9]) or not says_something(number):
            continue
        if grouped or near(text, *match.span(), _NHS_CUE):
            yield Identifier(IdentifierKind.NHS, *match.span())
