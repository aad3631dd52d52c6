"""People whom a text itself marks as such, by a title, a greeting or a signature: cards name the chief ones only."""

from __future__ import annotations

import re

_CAPITAL = "A-ZÀ-ÖØ-ÞĆČĎĐŁŃŇŒŘŚŞŠŤŹŻŽ"
_SMALL = "a-zß-öø-ÿćčďđęěğıłńňőœřśşšťůűźżž"
_WORD = rf"(?:[ODdl]['’]|Mac|Mc)?[{_CAPITAL}][{_SMALL}]+(?:-[{_CAPITAL}]?[{_SMALL}]+)*"
_LINK = r"(?:van|von|vom|zu|de|der|den|da|di|del|la|le|el|al|bin|y|[A-Z]\.)"
_GAP = r"(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*)"
_NO_FIRM = r"(?![^\S\n]+(?:&|(?:LLP|LLC|Inc|Ltd|PLC|GmbH|AG|Group|Company|Corporation)\b))"
_NAME = rf"(?:{_LINK}[^\S\n]+){{0,2}}{_WORD}(?:[^\S\n]+(?:{_LINK}[^\S\n]+){{0,2}}{_WORD}){{0,2}}(?!\w){_NO_FIRM}"
_TITLE = (
    r"(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Sir|Dame|Lady|Herrn?|Frau|Monsieur|Madame|Mme|Mlle|Señora?|Sra?|Don|Doña|"
    r"Dipl|Ing|Rev)\.?"
)
_SIGNER = (
    r"(?i:signed|signed by|signature|gezeichnet|gez\.|signé|firmado|patient|patientin|tenant|employee|attn|attention)"
)
_GREETING = r"(?i:dear|hi|hello|hallo|lieber?|chère?|querid[oa]|regards|grüßen|grüße|sincerely|cordialement)"
_IN_CAPITALS = rf"[{_CAPITAL}][{_CAPITAL}.’'-]+(?:[^\S\n]+(?:[{_CAPITAL}]\.|[{_CAPITAL}][{_CAPITAL}’'-]+(?!\w))){{1,3}}"
_MARKED = (
    re.compile(rf"(?<![^\W_]){_TITLE}(?:[^\S\n]+{_TITLE})*{_GAP}(?P<name>{_NAME})"),
    re.compile(rf"/s/[^\S\n]*(?P<name>{_NAME}|{_IN_CAPITALS})"),
    re.compile(rf"(?m)^[^\S\n]*{_SIGNER}[^\S\n]*:[^\S\n]*(?P<name>{_NAME})"),
    re.compile(rf"(?m)^[^\S\n]*(?:\w+[^\S\n]+){{0,2}}{_GREETING}[,!]?\s+(?P<name>{_NAME})"),
)
_NOBODY = frozenset(
    """
    sir sirs madam madame monsieur messieurs all team colleague colleagues customer customers friend friends client
    clients shareholder shareholders stockholder stockholders investor investors fellow valued everyone damen herren
    kollege kollegen kolleginnen kunde kunden tous toutes clientes señores amigos president director chairman chair
    secretary minister präsident doktor professor speaker judge justice chief executive officer
    """.split()
)


def titled(text: str) -> tuple[str, ...]:
    """Their names as they stand there, without titles."""
    found: dict[str, None] = {}
    for pattern in _MARKED:
        for match in pattern.finditer(text):
            words = match["name"].split()
            if not any(word.lower().strip(".,") in _NOBODY for word in words):
                found[" ".join(words)] = None
    return tuple(found)
