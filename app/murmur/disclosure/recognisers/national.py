"""Numbers that states give to people, for tax and social security.

US: SSA, "Social Security Number Randomization" (no area 000, 666, 900-999, group 00, serial 0000); ITIN: IRS
Publication 1915. UK: HMRC NIM39110 (prefixes of National Insurance numbers). Germany: §139b AO (identification
number, ISO 7064 MOD 11,10) and VKVV §4 (pension insurance). France: INSEE (NIR, key 97). Spain: Real Decreto 1553/2005
(DNI, NIE, modulus 23). Italy: DM 12/03/1974 (codice fiscale). Netherlands: BSN, 11-test. Switzerland: AHV number,
EAN-13. Belgium: Rijksregisternummer, 97. Poland: PESEL. Canada: SIN, Luhn. Brazil: CPF, modulus 11. Sweden:
personnummer, Luhn.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from murmur.disclosure.recognisers.checks import digits, luhn, mod_11_10, says_something, weighted
from murmur.disclosure.recognisers.cues import CLOSE, FAR, cue, heads_column, near
from murmur.domain.cloud import Identifier, IdentifierKind

_GAP = r"(?:[ .\t-]|[ \t]*\r?\n[ \t]*)"
_TAX_CUE = r"tin|tax(?:payer)?(?: identification)?(?: id| no| number)?|steuer\S*|idnr|identifikationsnummer|id-nr"


@dataclass(frozen=True, slots=True)
class _Format:
    """`plain`: how it is written so that nothing else is meant; otherwise `cue` must be near."""

    pattern: re.Pattern[str]
    right: Callable[[str], bool]
    cue: re.Pattern[str] | None = None
    plain: re.Pattern[str] | None = None

    @property
    def checked(self) -> bool:
        return self.right not in (_us, _any)


def _format(pattern: str, right: Callable[[str], bool], words: str | None = None, plain: str | None = None) -> _Format:
    return _Format(
        re.compile(rf"(?i)(?<![^\W_])(?<![$€£])(?<!\d[.,-]){pattern.replace('~', _GAP + '?')}(?![^\W_])(?![.,-]\d)"),
        right,
        cue(words) if words else None,
        re.compile(plain) if plain else None,
    )


def _any(number: str) -> bool:
    """For a number without a check digit."""
    return bool(number)


def _us(number: str) -> bool:
    area, group, serial = int(number[:3]), int(number[3:5]), int(number[5:])
    itin = area >= 900 and (50 <= group <= 65 or 70 <= group <= 88 or 90 <= group <= 99)
    return (area not in (0, 666) and area < 900 and group > 0 and serial > 0) or itin


def _german_tax(number: str) -> bool:
    counts = sorted((number[:10].count(digit) for digit in set(number[:10])), reverse=True)
    return counts[0] in (2, 3) and counts[1] == 1 and mod_11_10(number)


def _german_pension(number: str) -> bool:
    letter = f"{ord(number[8]) - 64:02}"
    figures = number[:8] + letter + number[9:11]
    total = sum(
        sum(divmod(int(digit) * weight, 10))
        for digit, weight in zip(figures, (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1), strict=True)
    )
    return total % 10 == int(number[11])


def _french(number: str) -> bool:
    body = number[:13].replace("2A", "19").replace("2B", "18")
    return body.isdigit() and 97 - int(body) % 97 == int(number[13:])


def _spanish(number: str) -> bool:
    figures = number[:-1].translate(str.maketrans("XYZ", "012"))
    return "TRWAGMYFPDXBNJZSQVHLCKE"[int(figures) % 23] == number[-1]


_ODD = dict(zip("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", (1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17,
    19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23), strict=True))  # fmt: skip


def _italian(code: str) -> bool:
    even = (int(one) if one.isdigit() else ord(one) - 65 for one in code[1:15:2])
    return chr(65 + (sum(_ODD[one] for one in code[:15:2]) + sum(even)) % 26) == code[15]


def _dutch(number: str) -> bool:
    return weighted(number, (9, 8, 7, 6, 5, 4, 3, 2, -1)) % 11 == 0


def _swiss(number: str) -> bool:
    return weighted(number, (1, 3) * 6 + (1,)) % 10 == 0


def _belgian(number: str) -> bool:
    check = int(number[9:])
    return check in (97 - int(number[:9]) % 97, 97 - int("2" + number[:9]) % 97)


def _polish(number: str) -> bool:
    month = int(number[2:4]) % 20
    return 1 <= month <= 12 and weighted(number, (1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1)) % 10 == 0


def _brazilian(number: str) -> bool:
    first = weighted(number[:9], range(10, 1, -1)) * 10 % 11 % 10
    second = weighted(number[:10], range(11, 1, -1)) * 10 % 11 % 10
    return number[9:] == f"{first}{second}"


_MONTH, _DAY = r"(?:0[1-9]|1[0-2])", r"(?:0[1-9]|[12]\d|3[01])"

_FORMATS = (
    _format(
        rf"(?:\d{{9}}|\d{{3}}{_GAP}\d\d{_GAP}\d{{4}})",
        _us,
        r"ssn|social\s+security|itin|ss ?#|tax(?:payer)? id",
        r"\d{3}-\d\d-\d{4}",
    ),
    _format(r"(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]~\d{2}~\d{2}~\d{2}~[A-D]", _any, None),
    _format(r"[A-Z]{2}~\d{2}~\d{2}~\d{2}~[A-Z]", _any, r"ni|nino|national\s+insurance"),
    _format(r"[1-9]\d~\d{3}~\d{3}~\d{3}", _german_tax, _TAX_CUE),
    _format(rf"\d{{2}}~{_DAY}{_MONTH}\d\d~[A-Z]~\d{{2}}\d", _german_pension),
    _format(r"[12]~\d{2}~(?:0[1-9]|1[0-2]|[2-9]\d)~(?:\d{2}|2[AB])~\d{3}~\d{3}~\d{2}", _french),
    _format(r"(?:\d{8}|\d{2}\.\d{3}\.\d{3}|[XYZ][ -]?\d{7})[ -]?[A-HJ-NP-TV-Z]", _spanish),
    _format(r"[A-Z]{6}~\d{2}~[A-EHLMPRST]\d{2}~[A-Z]\d{3}[A-Z]", _italian),
    _format(r"\d{3}~\d{3}~\d{3}", _dutch, r"bsn|burgerservicenummer|sofinummer"),
    _format(r"756~\d{4}~\d{4}~\d{2}", _swiss),
    _format(
        rf"\d{{2}}\.?{_MONTH}\.?{_DAY}[ -]?\d{{3}}[. ]?\d{{2}}",
        _belgian,
        r"rijksregister\S*|registre national|nationale? nummer|numéro national|insz|niss",
        r"\d\d\.\d\d\.\d\d-\d{3}\.\d\d",
    ),
    _format(rf"\d{{4}}{_DAY}\d{{5}}", _polish, "pesel"),
    _format(r"[1-9]\d{2}~\d{3}~\d{3}", luhn, r"sin|social\s+insurance"),
    _format(r"\d{3}\.?\d{3}\.?\d{3}-?\d{2}", _brazilian, "cpf", r"\d{3}\.\d{3}\.\d{3}-\d\d"),
    _format(rf"\d{{2}}{_MONTH}{_DAY}[-+]?\d{{4}}", luhn, r"personnummer|personal identity", r"\d{6}[-+]\d{4}"),
)


def find_in(text: str) -> Iterator[Identifier]:
    for form in _FORMATS:
        for match in form.pattern.finditer(text):
            number = "".join(one for one in match.group().upper() if one.isalnum())
            said = not form.cue or (form.plain and form.plain.fullmatch(match.group()))
            if not form.right(number) or not says_something(digits(number)):
                continue
            before = FAR if form.checked else CLOSE
            if said or (form.cue and near(text, *match.span(), form.cue, before)) or _heads(text, match.start(), form):
                yield Identifier(IdentifierKind.SSN, *match.span())


def _heads(text: str, start: int, form: _Format) -> bool:
    return form.cue is not None and heads_column(text, start, form.cue)
