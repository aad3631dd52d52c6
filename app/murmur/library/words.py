"""The words of a question and of a title, as retrieval compares them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import pairwise

STOP_WORDS = frozenset(
    """a about after all also am an and any are as at be because been before being between both but by can could did do
    does doing during each for from had has have having he her here hers him his how i if in into is it its itself just
    me more most my no nor not of off on once only or other our out over own same she should so some such than that the
    their them then there these they this those through to too under until up very was we were what when where which
    while who whom why will with would you your please tell give show find explain much many according based
    """.split()
)

_WORD = re.compile(r"[^\W_]+", re.UNICODE)
_FISCAL = re.compile(r"^(?:fy|cy)(\d{2}|\d{4})$")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=\d{4})|(?<=\d{4})(?=[A-Za-z])")


def fold(text: str) -> str:
    """Lower case without accents or compatibility forms (ligatures), as the word index folds too."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def words(text: str) -> list[str]:
    """Every word of the text, folded, in order."""
    return _WORD.findall(fold(text))


def question_terms(question: str) -> list[str]:
    """The words worth searching for, without repeats, in order; a fiscal year brings its calendar spelling along
    ("FY2017" also searches "2017"). When only stop words are left they are all kept."""
    found = words(question)
    content = [word for word in found if word not in STOP_WORDS] or found
    terms: dict[str, None] = {}
    for word in content:
        terms[word] = None
        fiscal = _FISCAL.match(word)
        if fiscal:
            year = fiscal.group(1)
            terms[year if len(year) == 4 else f"20{year}"] = None
    return list(terms)


def title_terms(*names: str) -> frozenset[str]:
    """The words of a document's names, split where people run them together ("BoardMinutes2024")."""
    return frozenset(words(" ".join(_CAMEL.sub(" ", name) for name in names)))


def squashed_pairs(terms: Iterable[str]) -> frozenset[str]:
    """Neighbouring words run together, as file names write them ("best buy" -> "bestbuy")."""
    return frozenset(first + second for first, second in pairwise(terms))
