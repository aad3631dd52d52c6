"""Numbers under which somebody keeps records of a person: no common format, so a word must say what they are.

What is counted as one follows the list of 45 CFR 164.514(b)(2)(i) (HIPAA, "Safe Harbor"): medical record, health plan,
account, certificate and licence numbers; besides them case, policy, customer and the like.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from murmur.disclosure.recognisers.cues import BETWEEN, cue, heads_column
from murmur.domain.cloud import Identifier, IdentifierKind

_OF = (
    r"medical[ ]records?|health[ ]records?|chart|patients?|hospital|case|claims?|polic(?:y|ies)|accounts?|acct|"
    r"customer|client|members?(?:ship)?|subscriber|beneficiary|employee|personnel|staff|student|payroll|contract|invoice|order|"
    r"booking|matter|docket|passport|licen[cs]e|driver'?s[ ]licen[cs]e|insurance|vat|tax|certificate|loan|mortgage|"
    r"(?:medical|case|client|patient)[ ]file|prescription|accession|encounter|visit|ticket|reservation|prisoner|inmate"
)
_NUMBER = r"(?:numbers?|no\.?|nos\.?|nr\.?|num\.?|n[°o]|#|id|identifier|code|reference|ref\.?)"
_GERMAN = (
    r"(?:akten|kunden|konto|versicherungs|versicherten|patienten|fall|vertrags|rechnungs|personal|mitglieds?|steuer|"
    r"policen?|bestell|auftrags|vorgangs|schadens?|ausweis|pass|führerschein|darlehens|depot|mandanten|identifikations)"
    r"-?[ ]?(?:nummer|nr\.?)|aktenzeichen|az\.|geschäftszeichen|ust-?id(?:-?nr)?\.?"
)
_ROMANCE = (
    r"(?:n[uú]m[ée]ros?|n\.?[°o]\.?|n[uú]m\.?)[ ]?(?:de[ ]|du[ ]|d['’]|del[ ]|de[ ]la[ ])?"
    r"(?:dossier|client|compte|police|patient|contrat|facture|sécurité[ ]sociale|assuré|adhérent|cuenta|cliente|póliza|"
    r"expediente|historia[ ]clínica|contrato|factura|socio|afiliado|passeport|pasaporte|permis)"
)
_CUE = (
    rf"(?:{_OF})\.?[ ]?(?:file[ ]|record[ ]|card[ ])?[ ]?{_NUMBER}|mrn|acct\.?|a/c(?:[ ]no\.?)?|{_GERMAN}|{_ROMANCE}|"
    rf"(?:our|your|ihr|unser)[ ](?:ref(?:erence)?|zeichen)\.?|ein"
)
_VALUE = (
    r"(?P<value>(?:[A-Z]{1,5}[ ])?(?:\d{2,6}(?:[ ]\d{2,6}){1,4}|(?=[\w/.:-]{0,12}\d)[^\W_]+(?:[-/._:][^\W_]+)*"
    r"(?:[ ][A-Z]{1,3}[ ]\d{1,6}/\d{2,4})?))(?![^\W_])(?![.,]\d)"
)
_SAID = re.compile(
    rf"(?i:(?<![^\W_])(?:{_CUE})(?![^\W_])[ ]?(?:is|are|was|ist|lautet|est|es|of|for[ ]\w+)?{BETWEEN}){_VALUE}"
)
_HEAD = cue(_CUE)
_CELL = re.compile(
    r"(?<![\w.,$€£%/-])(?<!\d )(?:\d{2,6}(?: \d{2,6}){1,3}|(?=[\w/-]*\d{3})\w+(?:[-/]\w+)*)(?![\w%/-])(?! \d)(?![.,]\d)"
)
_PUBLIC = re.compile(r"(?i)(?:commission|registration|employer identification|standard industrial)\b[^\n]{0,30}$")
_AMOUNT = re.compile(r"\s*(?:%|percent|million|billion|thousand|Mio|Mrd|shares|years?|days|Euro|EUR|USD|dollars)")
_YEAR = re.compile(r"(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-](?:\d\d){1,2}|(?:19|20)\d\d-\d\d-\d\d")
_FEWEST_DIGITS = 3
_CELL_LENGTH = 5


def find_in(text: str) -> Iterator[Identifier]:
    for match in _SAID.finditer(text):
        if _is_number(text, *match.span("value")) and not _PUBLIC.search(
            text, max(0, match.start() - 40), match.start()
        ):
            yield Identifier(IdentifierKind.RECORD, *match.span("value"))
    for match in _CELL.finditer(text):
        fits = len(match.group()) >= _CELL_LENGTH and _is_number(text, *match.span())
        if fits and heads_column(text, match.start(), _HEAD):
            yield Identifier(IdentifierKind.RECORD, *match.span())


def _is_number(text: str, start: int, end: int) -> bool:
    value = text[start:end]
    if sum(map(str.isdigit, value)) < _FEWEST_DIGITS or _YEAR.fullmatch(value):
        return False
    return not _AMOUNT.match(text, end)
