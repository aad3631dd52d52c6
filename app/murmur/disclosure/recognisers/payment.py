"""Payment cards, IBANs and US bank routing numbers.

Cards: ISO/IEC 7812-1 (Luhn) with the issuers' prefixes and lengths as Visa, Mastercard, American Express, Discover,
Diners Club, JCB, UnionPay and Mir publish them; near a word for a card any prefix will do (Maestro).
IBAN: ISO 13616, with the lengths of SWIFT's IBAN registry.
Routing numbers: ANSI X9.105 (ABA), checksum 3-7-1 and the prefixes of the Federal Reserve districts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from murmur.disclosure.recognisers.checks import digits, luhn, mod_97_10, says_something, weighted
from murmur.disclosure.recognisers.cues import CLOSE, cue, near
from murmur.domain.cloud import Identifier, IdentifierKind

_GAP = r"(?:[ .\t-]|[ \t]*\r?\n[ \t]*)"
_CARD = re.compile(
    rf"(?<!\d)(?<!\d[.,-])(?:[2-6]\d{{3}}(?:{_GAP}?\d{{4}}){{2}}(?:{_GAP}?\d{{4}}{_GAP}?\d{{3}}|{_GAP}?\d{{1,4}})"
    rf"|3\d{{3}}{_GAP}\d{{6}}{_GAP}\d{{4,5}}|\d{{12,19}})(?![\d])(?![.,]\d)"
)
_ISSUERS = (
    (re.compile("4"), (13, 16, 19)),
    (re.compile("5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720"), (16,)),
    (re.compile("3[47]"), (15,)),
    (re.compile("30[0-5]|309|36|3[89]"), (14, 16, 19)),
    (re.compile("6011|64[4-9]|65"), (16, 17, 18, 19)),
    (re.compile("352[89]|35[3-8]"), (16, 17, 18, 19)),
    (re.compile("2131|1800"), (15,)),
    (re.compile("62|81"), (16, 17, 18, 19)),
    (re.compile("220[0-4]"), (16, 17, 18, 19)),
)
_CARD_CUE = cue("card|credit|debit|maestro|pan|visa|karten?(?:nummer)?|carte|tarjeta|carta")

_IBAN_START = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}[ -]?\d[ ]?\d(?=[ \t\r\n.-]{0,3}[A-Za-z0-9])")
_IBAN_GAP = " \t\r\n.-"
_IBAN_LENGTHS = {
    entry[:2]: int(entry[2:])
    for entry in """AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28
    EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30
    KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29
    PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20
    YE30""".split()
}

_ROUTING = re.compile(r"(?<![\w$€£])(?<!\d[.,-])(?:\d{9}|\d{4}[ -]\d{4}[ -]\d)(?![\w-])(?![.,]\d)")
_ROUTING_CUE = cue("routing|aba|rtn|ach|fedwire|transit(?: number| no)|wires?|wire transfers?")
_DISTRICTS = frozenset([*range(13), *range(21, 33), *range(61, 73), 80])


def find_in(text: str) -> Iterator[Identifier]:
    yield from _cards(text)
    yield from _ibans(text)
    yield from _routing(text)


def _cards(text: str) -> Iterator[Identifier]:
    for match in _CARD.finditer(text):
        number = digits(match.group())
        gaps = set(match.group()) & set(" .\t-")
        if len(gaps) > 1 or not luhn(number) or not says_something(number):
            continue
        issued = any(issuer.match(number) and len(number) in lengths for issuer, lengths in _ISSUERS)
        if issued or near(text, *match.span(), _CARD_CUE, CLOSE):
            yield Identifier(IdentifierKind.CARD, *match.span())


def _ibans(text: str) -> Iterator[Identifier]:
    for match in _IBAN_START.finditer(text):
        length = _IBAN_LENGTHS.get(match.group()[:2].upper())
        end = _after(text, match.start(), length) if length else None
        if end is None:
            continue
        number = "".join(character for character in text[match.start() : end] if character.isalnum()).upper()
        if mod_97_10(number[4:] + number[:4]):
            yield Identifier(IdentifierKind.IBAN, match.start(), end)


def _after(text: str, start: int, length: int) -> int | None:
    """Where `length` letters and digits from `start` on end, small gaps left out; None where they do not."""
    taken = gap = 0
    for place in range(start, min(len(text), start + 3 * length)):
        character = text[place]
        if character.isascii() and character.isalnum():
            taken, gap = taken + 1, 0
            if taken == length:
                glued = place + 1 < len(text) and text[place + 1].isalnum()
                return None if glued else place + 1
        elif character in _IBAN_GAP and gap < 3:
            gap += 1
        else:
            return None
    return None


def _routing(text: str) -> Iterator[Identifier]:
    for match in _ROUTING.finditer(text):
        number = digits(match.group())
        right = weighted(number, (3, 7, 1) * 3) % 10 == 0 and int(number[:2]) in _DISTRICTS and says_something(number)
        if right and near(text, *match.span(), _ROUTING_CUE):
            yield Identifier(IdentifierKind.ROUTING, *match.span())
