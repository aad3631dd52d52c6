"""What a question asks: its content words, the kind of thing wanted, the years and names it insists on, its
parts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from murmur.answering import subjects
from murmur.answering.subjects import Subject
from murmur.answering.values import Kind
from murmur.answering.words import content_stems, words

_AMOUNT = (Kind.MONEY, Kind.PERCENT, Kind.NUMBER)
_SPAN = (Kind.DURATION, Kind.TIME, Kind.DATE)
_POINT = (Kind.DATE, Kind.TIME, Kind.DURATION)

_MEASURED = (
    "price|cost|costs|fee|fees|charge|salary|wage|pay|budget|rent|deposit|amount|sum|fine|penalty|premium|revenue|"
    "turnover|profit|loss|value|discount|allowance|grant|bonus|interest|rate|ratio|share|percentage|availability|"
    "limit|maximum|minimum|number|quantity|temperature|weight|mass|height|length|width|depth|size|area|volume|speed|"
    "distance|pressure|power|voltage|capacity|dose|concentration|brightness|resolution|noise|age|score|total"
)
_BEARER_OF_A_NAME = (
    "company|brand|insurer|bank|agency|firm|manufacturer|supplier|maker|band|author|architect|model|software|"
    "operating systems?|hospital|university|airline|person|club"
)
_WANTED: tuple[tuple[str, tuple[Kind, ...]], ...] = (
    (r"\be-?mails?\b|\b(?:tele)?phone(?: number| no\b)|\bfax\b|\bhotline number\b", (Kind.CONTACT,)),
    (r"\bweb ?site\b|\b(?:web|internet) address\b", (Kind.CONTACT,)),
    (rf"\bname of\b|\bnamed?\b.*\?|\b(?:what|which) (?:{_BEARER_OF_A_NAME})\b", (Kind.NAME,)),
    (r"\b(?:what|which) (?:percentage|percent|proportion|share)\b|\bhow many per ?cent\b", (Kind.PERCENT,)),
    (r"\bwhat time\b|\bat which time\b|\bopening hours\b", (Kind.TIME, Kind.DURATION)),
    (r"\bhow (?:long|often|frequently|soon|quickly|fast|old|late|early|far in advance|much (?:time|notice))\b", _SPAN),
    (r"\bhow many (?:hours|days|weeks|months|years|minutes)\b", _SPAN),
    (r"\b(?:notice period|period of notice|duration)\b", _SPAN),
    (r"\bhow many\b|\bwhat (?:is the )?number of\b", (Kind.NUMBER,)),
    (r"\bhow (?:much|high|large|big|tall|heavy|wide|deep|far|hot|cold|warm|loud|bright|expensive)\b", _AMOUNT),
    (r"\bwhen\b|\b(?:what|which) (?:date|day|year|month|week)\b", _POINT),
    (r"\bdeadline\b|\bdate of\b|\bdue date\b", _POINT),
    (r"^why\b|\bwhat (?:caused|led to|is the (?:cause|reason))\b|\bfor what reason\b", (Kind.REASON,)),
    (r"\bwho\b|\bwhom\b|\bwhose\b", (Kind.NAME, Kind.ROLE)),
    (r"\bwhere\b|\b(?:what|which) (?:city|town|country|address|street|place|building)\b", (Kind.NAME,)),
    (rf"\b(?:{_MEASURED})\b", _AMOUNT),
)
"""The first pattern that fits decides which kinds of value an answer should hold, the likeliest first."""

_COMPILED = tuple((re.compile(pattern, re.IGNORECASE), kinds) for pattern, kinds in _WANTED)
_LEANS = re.compile(r"\b(?:it|its|he|him|his|she|her|they|them|their|this|that|these|those)\b", re.IGNORECASE)
_ASKING = r"(?:what|which|who|whom|whose|when|where|why|how)\b"
_PART = re.compile(
    rf"(?:\?\s+|;\s*|,?\s+and\s+(?=(?:(?:by|from|to|for|at|on|in|with|of)\s+)?{_ASKING}))", re.IGNORECASE
)


_SENTENCES = re.compile(r"(?<=[.?!])\s+(?=[A-Z\"“(])")
_AFTER_COLON = re.compile(r".*:\s+", re.DOTALL)
_TAIL = re.compile(
    rf",?\s+and\s+(?P<tail>(?:(?:by|from|to|for|at|on|in|with|of|since|up|down|until)\s+)*{_ASKING}[^,?]*)\??$",
    re.IGNORECASE,
)
_ALIAS = re.compile(r"\s*\((?:formerly|previously|also|now)?\s*(?:known as|called)?[^)]*\)", re.IGNORECASE)
_BROAD = re.compile(
    r"^(?:is|are|was|were|does|do|did|has|have|had|can|could|would|will|why|how (?:did|does|do|is|was|dependent))\b|"
    r"\b(?:average|ratio|margin|growth|grow|change[ds]?|changing|difference|increase[ds]?|decrease[ds]?|improv\w+|"
    r"compare[ds]?|turn over|rate of return|per share|how many times|the most|the least|drop(?:ped)?|trend|consistent|"
    r"explain|primary|major|main)\b",
    re.IGNORECASE,
)
"""What is to be judged or worked out."""
_LEAD = re.compile(rf"[^?]*?,\s+(?={_ASKING}|(?:is|are|was|were|does|do|did|has|have|can)\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Question:
    """`text` is what is asked, without what is said around it. `wanted` lists kinds of which one should stand in an
    answer; empty when its shape cannot be told. `broad` says that no single sentence need hold the answer."""

    text: str
    names: tuple[Subject, ...]
    years: tuple[Subject, ...]
    stems: tuple[str, ...]
    wanted: tuple[Kind, ...]
    identifiers: tuple[str, ...]
    broad: bool


def understand(text: str) -> Question:
    """Reads `text` by patterns (English); no model takes part.

    A short second question ("and at what price?") is asked by the kind of value it wants, not by its words.
    """
    whole = core(text)
    tail = _TAIL.search(whole)
    short = tail is not None and len(content_stems(tail["tail"])) < 2
    asked = f"{whole[: tail.start()]}?" if tail is not None and short else whole
    asked_for = [_wanted(asked), *([_wanted(tail["tail"])] if tail is not None and short else [])]
    years = tuple(subjects.years(text))
    spelled = {spelling for year in years for spelling in year.spellings}
    return Question(
        text=asked,
        names=tuple(subjects.names(text)),
        years=years,
        stems=tuple(content_stems(asked)),
        wanted=next((kinds for kinds in asked_for if kinds), ()),
        identifiers=tuple(code for code in identifiers(asked) if code not in spelled and code != "fy"),
        broad=bool(_BROAD.search(asked)) or len(years) > 1,
    )


def _wanted(asked: str) -> tuple[Kind, ...]:
    return next((kinds for pattern, kinds in _COMPILED if pattern.search(asked)), ())


def core(text: str) -> str:
    """What is asked, without what is said around it: how to answer, where to look, why one wants to know."""
    sentences = _SENTENCES.split(text.strip())
    asking = [sentence for sentence in sentences if sentence.endswith("?")]
    asked = " ".join(asking) or next((one for one in sentences if re.search(_ASKING, one, re.IGNORECASE)), text)
    for cut in (_AFTER_COLON, _LEAD):
        found = cut.match(asked)
        if found and len(content_stems(asked[found.end() :])) > 2:
            asked = asked[found.end() :]
    return _ALIAS.sub("", asked).strip()


def identifiers(text: str) -> list[str]:
    """Numbers and codes as they must be found again: "2024", "e11", and "80" for "HP-80"."""
    pieces = (piece for word in words(text) for piece in re.split(r"[-.&'’]", word))
    return list(dict.fromkeys(piece for piece in pieces if any(letter.isdigit() for letter in piece)))


def parts(text: str) -> list[str]:
    """The questions a question is made of ("Who signs the lease, and when does the trial period end?"), or itself
    alone: a part that leans on another ("and when does it end?") is not taken apart from it."""
    pieces = [piece.strip(" ,;?") for piece in _PART.split(text)]
    pieces = [piece for piece in pieces if piece]
    whole = all(
        re.search(_ASKING, piece, re.IGNORECASE) and len(content_stems(piece)) > 1 and not _LEANS.search(piece)
        for piece in pieces
    )
    return [f"{piece}?" for piece in pieces] if len(pieces) > 1 and whole else [text]
