"""How a pseudonym is written, and how a model may write it back.

"[PERSON_1]": capitals, one word, a number, in brackets, as models large and small copy it faithfully. A part of a name
has its whole's number and a letter, "[PERSON_1B]", so that a model knows who is meant, and what stood there comes back
as it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from murmur.domain.cloud import IdentifierKind

LABELS: Mapping[IdentifierKind, str] = MappingProxyType(
    {
        IdentifierKind.CARD: "CARD",
        IdentifierKind.IBAN: "IBAN",
        IdentifierKind.ROUTING: "ROUTING",
        IdentifierKind.NPI: "PROVIDER",
        IdentifierKind.NHS: "PATIENT",
        IdentifierKind.SSN: "NATIONALID",
        IdentifierKind.EMAIL: "EMAIL",
        IdentifierKind.PHONE: "PHONE",
        IdentifierKind.IP: "IP",
        IdentifierKind.BIRTH_DATE: "BIRTHDATE",
        IdentifierKind.RECORD: "RECORD",
        IdentifierKind.NAME: "PERSON",
        IdentifierKind.ORGANISATION: "COMPANY",
        IdentifierKind.NEVER_SEND: "TERM",
    }
)

_NUMBER = r"\d{1,6}[A-Z]?"
_STRONG = r"[*_`]{0,2}"


def whole(labels: Iterable[str]) -> re.Pattern[str]:
    """A pseudonym, in any case: in brackets, escaped as Markdown wants it or with emphasis inside; or without
    brackets."""
    label = "|".join(labels)
    return re.compile(
        rf"\\?[\[【［][ ]?(?P<opened>{_STRONG})(?P<label>{label})(?:\\?_|[ -])(?P<number>{_NUMBER})"
        rf"(?P<closed>{_STRONG})[ ]?\\?[\]】］]"
        rf"|(?<![^\W_])(?P<bare>{label})\\?_(?P<bare_number>{_NUMBER})(?![^\W_])",
        re.IGNORECASE,
    )


def begun(labels: Iterable[str]) -> re.Pattern[str]:
    """The end of a text with which one may begin."""
    rest = rf"(?:\\?[_ -]?(?:{_NUMBER})?{_STRONG}[ ]?\\?)"
    label = "|".join(_beginning(label, rest) for label in labels)
    return re.compile(rf"(?:\\|\\?[\[【［][ ]?{_STRONG}(?:{label})?|(?<![^\W_])(?:{label}))\Z", re.IGNORECASE)


def key(match: re.Match[str]) -> str:
    """What `whole` found, as it would be given out."""
    label, number = match["label"] or match["bare"], match["number"] or match["bare_number"]
    return f"[{label.upper()}_{number.upper().lstrip('0')}]"


def _beginning(label: str, rest: str) -> str:
    """Any first letters of `label`; after the last of them `rest`."""
    pattern = rest
    for at in range(len(label) - 1, -1, -1):
        pattern = f"{label[at]}(?:{pattern})?"
    return pattern
