"""Where somebody is reached: e-mail addresses and telephone numbers.

E-mail: RFC 5321 and 5322 (dot-atoms, no quoted local parts), RFC 6531 (letters of all scripts). Telephone: ITU-T E.164
(at most 15 digits) and E.123 (how they are written), the North American Numbering Plan, Ofcom's and the
Bundesnetzagentur's numbering plans, ARCEP's (France).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from murmur.disclosure.recognisers.checks import digits
from murmur.disclosure.recognisers.cues import BETWEEN, cue, heads_column
from murmur.domain.cloud import Identifier, IdentifierKind

_EMAIL = re.compile(
    r"(?<![\w.!#$%&*+/=?^`{|}~@-])[\w!#$%&*+/=?^`{|}~-][\w.!#$%&'*+/=?^`{|}~-]{0,63}@"
    r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_]{2,24}(?![\w@])"
)
_SPELLED_OUT = re.compile(
    r"(?i)(?<![\w.])[\w.+-]{1,64}[ ]?[\[({<](?:at|ät)[\])}>][ ]?[\w-]+"
    r"(?:[ ]?(?:\.|[\[({<](?:dot|punkt)[\])}>])[ ]?[\w-]+)+"
)

_FEWEST, _MOST = 7, 15
"""Digits."""

_MARGIN = r"(?<![\w$€£])(?<!\d[.,/-])"
_END = r"(?![\w%])(?![.,/-]\d)"
_EXTENSION = r"(?:,?[ ]?(?:ext\.?|extension|x|Durchwahl|App\.|poste)[ ]?\d{1,5})?"
_GAP = r"(?:[ \t]?[-./][ \t]?|[ \t]|[ \t]*\r?\n[ \t]*)"
_PHONES = tuple(
    (re.compile(_MARGIN + (r"(?<!\d{4} )" if fewest else "") + pattern + _EXTENSION + _END), fewest or _FEWEST)
    for pattern, fewest in (
        # International: +49 (0)30 1234-567, 0049 30 1234567
        (
            rf"(?:\(\+\d{{1,3}}\)|\+{_GAP}?\d{{1,3}}){_GAP}?(?:\(0?\d{{0,5}}\){_GAP}?)?\d{{1,5}}(?:{_GAP}?\d{{1,8}}){{1,6}}",
            0,
        ),
        (r"00[1-9]\d{0,2}[ /](?:\(0\)[ ]?)?\d{2,5}(?:[ /-]\d{2,8}){1,5}", 10),
        (r"00[1-9]\d{0,2}(?:-\d{2,8}){2,5}", 10),
        # North America: (206) 555-0123, 206-555-0123, 1 206.555.0123
        (r"(?:\+?1[-. ])?\([2-9]\d{2}\)[ ]?[-.]?\s?[1-9]\d{2}[-. ]\d{4}", 0),
        (r"(?:\+?1[-.])?[2-9]\d{2}(?P<sep>[-.])[2-9]\d{2}(?P=sep)\d{4}", 0),
        (r"1[- ]8(?:00|33|44|55|66|77|88)[- ][\dA-Z]{3}[- ][\dA-Z]{4}", 0),
        # With the national 0: (030) 123 456-78, 030/1234567, 0171 234 5678, 01.23.45.67.89
        (r"\(0[1-9]\d{0,4}\)[ ]?\d{2,8}(?:[ /-]\d{1,5}){0,4}", _FEWEST),
        (r"0[1-9]\d{1,4}[ ]?/[ ]?\d{3,8}(?:[ -]\d{1,5}){0,3}", _FEWEST),
        (r"0[1-9](?P<two>[. -])\d{2}(?:(?P=two)\d{2}){3}", _FEWEST),
        (r"0[1-9]\d{1,4}(?P<gap>[ -])\d{3,4}(?:(?P=gap)\d{2,4}){1,3}", _FEWEST),
        (r"0[1-9]\d{1,4}[ ]?-[ ]?\d{5,8}", 9),
        (r"0[1-9]\d{2,4}[ ]\d{5,8}(?:-\d{1,4})?", _FEWEST),
        (r"0[1-9]\d{1,4}[ ]\d{3}[ ]?\d{3,5}-\d{1,4}", _FEWEST),
    )
)
_CUED = re.compile(
    r"(?i)(?<![^\W_])(?:tel|telephone|telefon|teléfono|téléphone|tél|telefono|telefoon|fone|phones?|fax|telefax|mobile?|"
    r"mobiltelefon|handy|cell(?:ular)?|móvil|portable|cellulare|ph|hotline|helpline|whatsapp|rufnummer|durchwahl|"
    r"call|dial|ring|text|appelez|llame)(?:[ ]?(?:us|me|him|her|them|number|no|nr|nummer|num|n°|#|is|at|on|"
    rf"unter|au|al|ist|toll[- ]free|line|direct|office|home|work|privat|dienstlich))*{BETWEEN}"
    r"(?P<number>(?:\(\+\d{1,3}\)[ ]?|\+)?\(?\d{1,15}\)?"
    r"(?:(?:[ ]?[-./][ ]?|[ ]|[ ]?\(0\)[ ]?)\d{1,10}){0,7})(?![\w%])(?![.,]\d)"
)
_NATIONAL = re.compile(r"[5-9]\d\d \d{3} \d{3}|[6-9]\d\d(?: \d\d){3}|[1-9]\d \d{3} \d\d \d\d")
_LIKE_NONE = re.compile(
    r"\d{1,4}([-./])\d{1,2}\1\d{1,4}|(?:19|20)\d\d[ -]+(?:19|20)\d\d|"
    r"\d{1,3}(?:\.\d{3})+|(?=.{,10}$)[1-9]\d*(?: \d+)+|[1-9]\d{0,2}(?: [1-9]\d{0,2})+"
)
"""A date, two years, or figures of a table that stand behind a word."""

_HEAD = cue(r"phone|telephone|tel|telefon\S*|mobile?|fax|cell|handy|téléphone|tél|teléfono|móvil")
_IN_COLUMN = re.compile(rf"{_MARGIN}(?:\(?\+)?\(?\d(?:[-./() ]{{0,2}}\d){{6,14}}{_END}")


def find_in(text: str) -> Iterator[Identifier]:
    for pattern in (_EMAIL, _SPELLED_OUT):
        for match in pattern.finditer(text):
            yield Identifier(IdentifierKind.EMAIL, *match.span())
    for pattern, fewest in _PHONES:
        for match in pattern.finditer(text):
            if fewest <= sum(map(str.isalnum, match.group())) <= _MOST + 6:
                yield Identifier(IdentifierKind.PHONE, *match.span())
    for match in _CUED.finditer(text):
        number = match["number"]
        likely = _NATIONAL.fullmatch(number) or not _LIKE_NONE.fullmatch(number)
        if likely and _FEWEST - 1 <= len(digits(number)) <= _MOST:
            yield Identifier(IdentifierKind.PHONE, *match.span("number"))
    for match in _IN_COLUMN.finditer(text):
        likely = _NATIONAL.fullmatch(match.group()) or not _LIKE_NONE.fullmatch(match.group())
        if likely and heads_column(text, match.start(), _HEAD):
            yield Identifier(IdentifierKind.PHONE, *match.span())
