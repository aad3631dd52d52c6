"""Whom and which years a question is about: names and years that the documents asked must speak of."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from murmur.answering.words import STOPWORDS, listed, words

_ABBREVIATIONS = frozenset(
    listed(
        """
        usd eur gbp chf us uk eu usa ceo cfo coo cto hr it ai api pdf vat gst gaap ifrs sec ebit ebitda roi roa roe ros
        roce cogs sga sg&a pp&e ppe r&d capex opex dpo dso dio eps p&l p&e m&a fx otc ip id faq asap llc inc ltd plc
        corp co gmbh ag kg fy cy q1 q2 q3 q4 h1 h2 ytd yoy qoq cagr am pm ok tv pc ii iii iv vi no nr s i
        january february march april may june july august september october november december monday tuesday wednesday
        thursday friday saturday sunday section article clause chapter part note item page table figure appendix annex
        schedule step level phase question
        """
    )
)
"""Capitals that name nobody."""

_ENGLISH = frozenset(listed("the of what how which who whom does did is are was were when many much for has have by"))
_ASKED_FOR = re.compile(r"(?:['’]s|\bthe|\(|\bits|\btheir|\ba|\ban)\s*$", re.IGNORECASE)
_NAME = re.compile(
    r"(?:[A-ZÀ-ÖØ-Þ][\w&-]*(?:\.[A-Z]\.?)*)(?:['’]s\b)?"
    r"(?:(?<!['’]s)\s+(?:(?:of|de|der|van|von|du|la|&)\s+)*[A-ZÀ-ÖØ-Þ][\w&-]*(?:['’]s\b)?)*"
    r"(?:(?<!['’]s)\s+(?!(?:19|20)\d\d\b)\d{1,4}(?![\d.,%]))?"  # "Unit 8"
)
_ALSO = re.compile(r"\b(?:known as|formerly|previously|once|f/k/a|aka|a\.k\.a\.)\s*$", re.IGNORECASE)
_YEAR = re.compile(
    r"(?<![\d.,$€£])(?:(?:FY|CY)[\s'’]?(\d{2})\b|(?:FY|CY)?[\s]?((?:19|20)\d\d)\b)(?![.,]?\d)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Subject:
    """A name or a year. `said` as the question has it; `spellings` folded, each of which counts. `sure` is False where
    capitals need not mean a name ("the Gross Margin")."""

    said: str
    spellings: tuple[str, ...]
    sure: bool = True


def years(question: str) -> list[Subject]:
    """The years of a question, each once: "FY2017", "fiscal 2017", "FY17" and "2017" are the same."""
    found: dict[str, Subject] = {}
    for match in _YEAR.finditer(question):
        year = match[2] or f"20{match[1]}"
        found.setdefault(year, Subject(year, (year, f"fy{year}", f"fy{year[2:]}", f"fy {year[2:]}")))
    return list(found.values())


def names(question: str) -> list[Subject]:
    """The names of a question, each once: capitals that open no sentence, months and common abbreviations left out."""
    english = not _ENGLISH.isdisjoint(words(question)) or len(_NAME.findall(question)) == 1
    lowered = [word for word in re.findall(r"[^\W\d_]+", question) if word.casefold() not in STOPWORDS]
    titled = sum(word[0].isupper() for word in lowered) > 0.8 * len(lowered) and len(lowered) > 5
    found: dict[str, Subject] = {}
    for match in _NAME.finditer(question):
        before = question[: match.start()]
        opens = not before.strip(" \t\"'“‘«(") or before.rstrip()[-1] in ".!?:;"
        said = _trimmed(match.group(), opens)
        if said is None:
            continue
        sure = english and not titled and not _ASKED_FOR.search(before)
        if found and _ALSO.search(before):
            known, other = found.popitem()
            found[known] = replace(other, spellings=(*other.spellings, *_spellings(said, opens)))
            continue
        subject = Subject(said, _spellings(said, opens), sure or (english and match.group().endswith(("'s", "’s"))))
        if subject.spellings[0] not in found or subject.sure:
            found[subject.spellings[0]] = subject
    return list(found.values())


def _trimmed(said: str, opens: bool) -> str | None:
    """The name within capitals: without question words before it, abbreviations and years around it."""
    possessive = said.endswith(("'s", "’s"))
    parts = re.sub(r"['’]s\b", "", said).split()
    while parts and (parts[0].casefold() in STOPWORDS or _plain(parts[0])):
        parts, opens = parts[1:], False
    while parts and _plain(parts[-1]):
        parts = parts[:-1]
    if not parts or (opens and len(parts) == 1 and not possessive and not parts[0].isupper()):
        return None
    return " ".join(parts) if len("".join(parts)) > 1 else None


def _plain(part: str) -> bool:
    bare = part.strip(".").casefold()
    return (
        bare in _ABBREVIATIONS
        or bool(re.fullmatch(r"(?:fy|cy)?(?:(?:19|20)\d\d)?|(?:fy|cy)\d\d|q\d", bare))
        or bare in ("of", "de", "&")
    )


def _spellings(said: str, opens: bool) -> tuple[str, ...]:
    """As it stands, run together ("bestbuy"), the last part of "Inventories of Boeing", and what comes after the first
    word of a sentence ("Considering Boeing")."""
    parts = re.findall(r"\w+", said.casefold())
    tail = re.findall(r"\w+", said.casefold().rpartition(" of ")[2])
    later = parts[1:] if opens and len(parts) > 1 else parts
    return tuple(dict.fromkeys((" ".join(parts), "".join(parts), " ".join(tail), " ".join(later))))
