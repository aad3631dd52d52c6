"""People and organisations that stand out in a text: by a legal form behind the name or a title before it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

_CAPITAL = r"[A-ZÀ-ÖØ-ÞŁŚŻČŠŽ]"
_NAME_WORD = rf"(?:{_CAPITAL}[\w’'&.-]*[\w’'&]|{_CAPITAL})"
_LINK = r"(?:[^\S\n]+(?:(?:&|and|und|et|y|de|du)[^\S\n]+)?)"
_FORM = r"""(?:
    Inc|Incorporated|Corp|Corporation|Company|Co|Ltd|Limited|LLC|L\.L\.C|LLP|L\.?P|PLC|plc|GmbH|gGmbH|AG|KGaA|KG|OHG|e\.?V
    |SE|SA|S\.A|SAS|SARL|S\.A\.R\.L|SL|S\.L|SpA|S\.p\.A|Srl|BV|B\.V|NV|N\.V|AB|Oy|A/S|ApS|Pty|Bank|Trust|Foundation|Stiftung
    |University|Universität|Université|Universidad|Institute|Institut|Hospital|Klinikum|Klinik|Council|Ministry|Ministerium
    |Cooperative|Genossenschaft|Association|Society|Authority|Agency|Commission|Partners|Holdings|Group
    |INC|CORP|CORPORATION|COMPANY|CO|LTD|LIMITED
)"""
_ORGANISATION = re.compile(
    rf"(?<![\w&])(?:{_NAME_WORD},?{_LINK}){{1,5}}?{_FORM}(?:\.?,?[^\S\n]+(?:&|und)?[^\S\n]*{_FORM})*(?!\w)",
    re.VERBOSE,
)
_AMPERSAND = re.compile(rf"(?<![\w&]){_NAME_WORD}[^\S\n]+&[^\S\n]+(?:{_NAME_WORD}|Co\.?)(?!\w)")
_INSTITUTION_OF = re.compile(
    rf"(?<!\w)(?:University|Bank|Ministry|Department|City|Council|Institute|Hospital|Universität|Université)[^\S\n]+"
    rf"(?:of|de|für)[^\S\n]+(?:the[^\S\n]+)?{_NAME_WORD}(?:[^\S\n]+{_NAME_WORD})?"
)
_SMALL = "[a-zß-öø-ÿłśżčšž’']"
_PERSON_WORD = rf"{_CAPITAL}{_SMALL}+(?:-?{_CAPITAL}{_SMALL}+)?"
_BETWEEN = rf"(?:{_CAPITAL}\.|van|von|de|der|den|da|di|el|al|la|{_PERSON_WORD})"
_PERSON = rf"{_PERSON_WORD}(?:[^\S\n]+{_BETWEEN}){{0,2}}[^\S\n]+{_PERSON_WORD}"
_TITLED = re.compile(
    rf"(?<!\w)(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Judge|Justice|Herrn?|Frau|Monsieur|Madame|Mme|"
    rf"Se[ñn]ora?|Sr|Sra|Don|Doña)\.?(?:[^\S\n]+(?:Dr|Prof)\.?)*[^\S\n]+(?P<name>{_PERSON}|{_PERSON_WORD})"
)
_ROLE = (
    r"chair(?:man|woman|person)?|president|secretary|treasurer|director|chief \w+ officer|ceo|cfo|partner|author|"
    r"prepared by|written by|signed(?: by)?|approved by|present|from|to|tenant|landlord|buyer|seller|employee|patient|"
    r"client|contact|attention|attn|vorsitz(?:ende[rn]?)?|geschäftsführer(?:in)?|verfasser(?:in)?|mieter(?:in)?|"
    r"vermieter(?:in)?|président|directeur|directrice|auteur|locataire|bailleur|presidente|director[a]?|autora?"
)
_LABELLED = re.compile(
    rf"(?im:^[^\S\n]*(?:{_ROLE}))[^\S\n]*:[^\S\n]*(?:(?:Mr|Mrs|Ms|Dr|Herr|Frau)\.?[^\S\n]+)?(?P<name>{_PERSON})"
)
_SIGNED = re.compile(rf"/s/[^\S\n]*(?P<name>{_PERSON}|[A-Z][A-Z.’'-]+(?:[^\S\n]+[A-Z][A-Z.’'-]*){{1,3}})")
_WITH_OFFICE = re.compile(
    rf"(?<![\w-])(?P<name>{_PERSON}),[^\S\n]+(?:the[^\S\n]+|our[^\S\n]+)?(?i:(?:non-)?(?:executive|vice|senior|managing)?[^\S\n]*"
    r"(?:chair(?:man|woman|person)?|president|secretary|treasurer|director|chief|ceo|cfo|md|ph\.?d))(?!\w)"
)
_NO_NAME = frozenset(
    """the this that these those and our your their its a an any each no all in on of for by with from to as at under if
    such der die das den dem ein eine le la les un une el los las""".split()
)
_NOT_PEOPLE = frozenset(
    """annual report board company corporation meeting section agreement limited group bank street road avenue house
    committee department court act note notes table page date dear sirs sir madam north south east west united states
    chief officer financial executive president vice""".split()
)
_NO_ORGANISATION = _NO_NAME | frozenset(
    """smaller reporting emerging growth shell holding parent public private company group bank trust partners agency
    commission authority association society council hospital institute securities exchange and""".split()
)
_PARTIES = frozenset(
    """landlord tenant buyer seller lender borrower lessor lessee employer employee client customer supplier contractor
    licensor licensee vermieter mieter käufer verkäufer auftraggeber auftragnehmer bailleur locataire between mr mrs ms
    dr registrant issuer from to re bill ship""".split()
)
_TWO = re.compile(rf"{_FORM}\.?,?[^\S\n]+(?:and|und|et|y)[^\S\n]+(?={_CAPITAL})", re.VERBOSE)
_LONGEST = 60


def organisations(texts: Iterable[str], most: int) -> tuple[str, ...]:
    """The `most` frequent names with a legal form or an institution's word, on a tie the one that stands first."""
    counts: Counter[str] = Counter()
    for text in texts:
        for pattern in (_ORGANISATION, _AMPERSAND, _INSTITUTION_OF):
            counts.update(filter(None, (_organisation(match.group()) for match in pattern.finditer(text))))
    return _most(counts, most)


def people(texts: Iterable[str], most: int) -> tuple[str, ...]:
    """The `most` frequent names that a title, an office, a label or a signature marks as a person's."""
    counts: Counter[str] = Counter()
    for text in texts:
        for pattern in (_TITLED, _LABELLED, _SIGNED, _WITH_OFFICE):
            counts.update(filter(None, (_person(match["name"]) for match in pattern.finditer(text))))
    return _most(counts, most)


def _most(counts: Counter[str], most: int) -> tuple[str, ...]:
    """Most frequent first, in one spelling (not in capitals if there is another), without those that are part of a
    longer name among them."""
    spellings: dict[str, str] = {}
    folded: Counter[str] = Counter()
    for name, count in counts.items():
        key = name.casefold().replace(".", "").replace(",", "")
        folded[key] += count
        if key not in spellings or spellings[key].isupper():
            spellings[key] = name
    ordered = [key for key, _ in folded.most_common(3 * most)]
    kept = [key for key in ordered if not any(key != other and f" {key} " in f" {other} " for other in ordered)]
    return tuple(spellings[key] for key in kept[:most])


def _organisation(found: str) -> str | None:
    words = _TWO.split(found)[-1].split()
    while words and words[0].lower().strip(",:") in _NO_NAME | _PARTIES:
        words = words[1:]
    name = " ".join(words)
    says_nothing = all(word.lower() in _NO_ORGANISATION for word in words)
    return name if len(words) >= 2 and len(name) <= _LONGEST and not says_nothing else None


def _person(found: str) -> str | None:
    name = " ".join(found.split())
    name = name.title() if name.isupper() else name
    initials = all(len(word.strip(".")) < 3 for word in name.split())
    if initials or len(name) > _LONGEST or any(word.lower() in _NOT_PEOPLE for word in name.split()):
        return None
    return name
