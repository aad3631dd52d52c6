"""What a question asks: its content words, the kind of thing wanted, the years and names it insists on, its
parts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from murmur.answering import values
from murmur.answering.values import Kind
from murmur.answering.words import content_stems

_WANTED: tuple[tuple[str, tuple[Kind, ...]], ...] = (
    (r"\b(?:what|which) (?:percentage|percent|proportion|share)\b|\bhow many per ?cent\b", (Kind.PERCENT,)),
    (r"\bwhat time\b|\bat which time\b|\bopening hours\b", (Kind.TIME,)),
    (r"\bhow (?:long|often|frequently|soon|quickly|fast|old|far in advance)\b", (Kind.DURATION, Kind.TIME, Kind.DATE)),
    (r"\bhow many (?:hours|days|weeks|months|years|minutes)\b", (Kind.DURATION, Kind.NUMBER)),
    (r"\bhow many\b|\bwhat (?:is the )?number of\b", (Kind.NUMBER,)),
    (r"\bhow (?:much|high|large|big|tall|heavy|wide|deep|far|fast|hot|cold|warm)\b", (Kind.MONEY, Kind.PERCENT, Kind.NUMBER)),
    (r"\bwhen\b|\b(?:what|which) (?:date|day|year|month|week)\b|\bby what date\b|\bdeadline\b|\bsince\b", (Kind.DATE, Kind.TIME, Kind.DURATION)),
    (r"\bwho\b|\bwhom\b|\bwhose\b", (Kind.NAME,)),
    (r"\bwhere\b|\b(?:what|which) (?:city|town|country|address|street|place|building)\b", (Kind.NAME,)),
    (r"\bwhat (?:is|are|was|were) the [\w -]*\b(?:price|cost|fee|fees|salary|budget|rent|deposit|amount|fine|penalty|premium|revenue|turnover|profit|rate)\b", (Kind.MONEY, Kind.PERCENT, Kind.NUMBER)),
)  # fmt: skip
_COMPILED = tuple((re.compile(pattern, re.IGNORECASE), kinds) for pattern, kinds in _WANTED)
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
    years: tuple[str, ...]
    names: tuple[str, ...]


def understand(text: str) -> Question:
    """Reads `text` by patterns (English); no model takes part."""
    wanted = next((kinds for pattern, kinds in _COMPILED if pattern.search(text)), ())
    return Question(
        text=text,
        stems=tuple(content_stems(text)),
        wanted=wanted,
        years=tuple(dict.fromkeys(re.findall(r"\b(?:19|20)\d\d\b", text))),
        names=tuple(found.value for found in values.names(text)),
    )


def parts(text: str) -> list[str]:
    """The questions a question is made of ("Who signs, and when does it end?"), or itself alone."""
    pieces = [piece.strip(" ,;?") for piece in _PART.split(text)]
    pieces = [piece for piece in pieces if piece]
    asked = [
        piece
        for piece in pieces
        if re.search(_ASKING, piece, re.IGNORECASE) and len(content_stems(piece)) > 1
    ]
    return [f"{piece}?" for piece in pieces] if len(pieces) > 1 and len(asked) == len(pieces) else [text]
