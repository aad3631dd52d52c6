"""How far documents speak of a name, a year or a word."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Standing(StrEnum):
    """ABSENT: it stands nowhere. PASSING: it stands somewhere. ABOUT: a document is named so, begins with it or comes
    back to it again and again."""

    ABSENT = "absent"
    PASSING = "passing"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class Standings:
    """In the order asked for. `others` are judged by the documents about the names alone, where there are any."""

    names: tuple[Standing, ...]
    others: tuple[Standing, ...]
    about: tuple[str, ...] = ()
    """The ids of documents that are about one of the names."""


@dataclass(frozen=True, slots=True)
class PhraseCount:
    """In how many of a document's `passages` a phrase stands, and whether on its first page."""

    document_id: str
    standing: int
    passages: int
    first: bool
