"""What a question asks: its content words, the kind of thing wanted, the years and names it insists on, its
parts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from murmur.answering import values
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


@dataclass(frozen=True, slots=True)
class Question:
    """`wanted` lists kinds of which one should stand in an answer; empty when its shape cannot be told."""

    text: str
    stems: tuple[str, ...]
    wanted: tuple[Kind, ...]
    identifiers: tuple[str, ...]
    names: tuple[str, ...]


def understand(text: str) -> Question:
    """Reads `text` by patterns (English); no model takes part."""
    wanted = next((kinds for pattern, kinds in _COMPILED if pattern.search(text)), ())
    return Question(
        text=text,
        stems=tuple(content_stems(text)),
        wanted=wanted,
        identifiers=tuple(identifiers(text)),
        names=tuple(found.value for found in values.names(text)),
    )


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
