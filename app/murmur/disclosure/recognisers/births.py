"""Dates of birth: a date as ISO 8601 or one of the usual ways writes it, and a word that says it is one's birth.

A date alone is nobody's; business text is full of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from murmur.disclosure.recognisers.cues import cue, heads_column
from murmur.domain.cloud import Identifier, IdentifierKind

_MONTHS = (
    r"jan(?:uar[yi]?|vier|\.)?|jän(?:ner)?|feb(?:ruar[yi]?|\.)?|févr(?:ier|\.)?|m(?:ar(?:ch|s|\.)?|är(?:z|\.)?|rz\.?)|"
    r"a(?:pr(?:il|\.)?|vr(?:il|\.)?)|ma[yi]|june?|juni|juin|july?|juli|juil(?:let|\.)?|aug(?:ust|\.)?|août|"
    r"sep(?:t|tember|tembre|\.|t\.)?|o[ck]t(?:ober|obre|\.)?|nov(?:ember|embre|\.)?|de[cz](?:ember|\.)?|déc(?:embre|\.)?|"
    r"enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|"
    r"maggio|giugno|luglio|settembre|ottobre|dicembre"
)
_GAP = r"[ \t]*(?:\r?\n[ \t]*)?"
_DATE = re.compile(
    r"(?i)(?<![\w.,])(?:"
    r"(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}"
    rf"|\d{{1,2}}[ ]?[-./][ ]?\d{{1,2}}[ ]?[-./][ ]?(?:(?:19|20)\d\d|\d\d)"
    rf"|\d{{1,2}}(?:st|nd|rd|th|er|º|\.)?{_GAP}(?:of |de |di )?(?:{_MONTHS})[.,]?{_GAP}(?:de |del |of )?(?:19|20)\d\d"
    rf"|\d{{1,2}}[-/](?:{_MONTHS})[-/](?:(?:19|20)\d\d|\d\d)"
    rf"|(?:{_MONTHS}){_GAP}\d{{1,2}}(?:st|nd|rd|th)?,?{_GAP}(?:19|20)\d\d"
    r"|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d"
    r")(?![^\W_])(?!/\d)"
)
_WORDS = (
    r"born|date\s+of\s+birth|birth\s*dates?|birthday|d\.?o\.?b\.?|geb\.?|geboren|geburtsdatum|geburtstag|née?|"
    r"naissance|nacid[oa]|nacimiento|nat[oa]|nascita|geboortedatum|nascimento|urodzon[ya]"
)
_SAID = re.compile(
    rf"(?i)(?<![^\W_])(?:{_WORDS})(?![^\W\d_])[^\d\n]{{0,40}}(?:\n[^\d\n]{{0,30}})?$|[(,;] ?(?:b\.|\*) ?$"
)
_HEAD = cue(_WORDS)
_BEFORE = 90


def find_in(text: str) -> Iterator[Identifier]:
    for match in _DATE.finditer(text):
        said = _SAID.search(text, max(0, match.start() - _BEFORE), match.start())
        if said or heads_column(text, match.start(), _HEAD):
            yield Identifier(IdentifierKind.BIRTH_DATE, *match.span())
