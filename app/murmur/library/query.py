"""What a question says, as retrieval uses it: its words, the things it asks for, when, and whom it names."""

from __future__ import annotations

import re
from dataclasses import dataclass

from murmur.library.glossary import Thing, things
from murmur.library.periods import Periods, periods, spellings
from murmur.library.words import name_terms, question_terms


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the question and every way to spell it, itself first."""

    asked: str
    spellings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Query:
    """`named` are the words that may name a document and `trust` (0 to 1) how far to believe that they do."""

    text: str
    terms: tuple[Term, ...]
    things: tuple[Thing, ...]
    periods: Periods
    named: frozenset[str]
    trust: float

    @property
    def words(self) -> list[str]:
        """Every spelling of every word, each once."""
        return list(dict.fromkeys(word for term in self.terms for word in term.spellings))


_FORM = re.compile(r"\b(\d{1,2})-([A-Z])\b", re.IGNORECASE)
_OF_YEARS = frozenset(("fy", "cy", "fiscal"))


def understand(question: str) -> Query:
    """The question taken apart; by patterns, no model."""
    asked = periods(question)
    known = {spelling for year in asked.years for spelling in spellings(year)}
    if known:
        known |= _OF_YEARS
    text = forms_joined(question)
    terms = [Term(word, _both_ways(word)) for word in question_terms(text) if word not in known]
    terms += [Term(year, spellings(year)) for year in asked.years]
    named, trust = name_terms(text)
    return Query(question, tuple(terms), things(question), asked, named - known, trust)


def forms_joined(text: str) -> str:
    """ "10-K" as file names write it: "10K"."""
    return _FORM.sub(r"\1\2", text)


def _both_ways(word: str) -> tuple[str, ...]:
    parts = re.fullmatch(r"(\d{1,2})([a-z])", word)
    return (word, f"{parts[1]}-{parts[2]}") if parts else (word,)
