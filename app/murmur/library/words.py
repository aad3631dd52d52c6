"""The words of a question and of a title, as retrieval compares them."""

from __future__ import annotations

import re
import unicodedata
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
_POSSESSIVE = re.compile(r"(?<=\w)['’]s\b", re.IGNORECASE)
_FISCAL = re.compile(r"^(?:fy|cy)(\d{2}|\d{4})$")
_MODAL = frozenset({"may", "will"})
_RUN = re.compile(r"[A-Z][^\W_]+(?: (?:& )?[A-Z][^\W_]+)+")
_LEGAL_FORMS = frozenset(
    "inc corp corporation company co ltd limited plc llc ag gmbh sa se nv bv group holdings".split()
)
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
    found = words(_POSSESSIVE.sub("", question))
    content = [word for word in found if word not in STOP_WORDS] or found
    terms: dict[str, None] = {}
    for word in content:
        terms[word] = None
        fiscal = _FISCAL.match(word)
        if fiscal:
            year = fiscal.group(1)
            terms[year if len(year) == 4 else f"20{year}"] = None
    return list(terms)


def name_terms(question: str) -> tuple[frozenset[str], float]:
    """The words of a question that may name a document, and how far to trust that they do.

    In a question with capitals inside it, those words name something, and words with digits do (trust 1). Without them
    ("norvika 2018 net sales") any word may, or none does (trust 0.5): "What does the report say of scabies?" names no
    report. Neighbouring names also count run together, as file names write them ("Best Buy" as "bestbuy"), and by
    their initials.
    """
    written = _WORD.findall(question)
    capitals = any(word[0].isupper() for word in written[1:])
    pairs = ((a, b) for a, b in pairwise(written) if not capitals or (a[0].isupper() and b[0].isupper()))
    found = {fold(a + b) for a, b in pairs}
    found |= {initials(name) for name in _RUN.findall(question)} - {""}
    for place, word in enumerate(written):
        folded = fold(word)
        opens = place == 0 and folded not in _MODAL
        if opens or (place and (not capitals or word[0].isupper() or any(c.isdigit() for c in word))):
            found.update(term for term in question_terms(word) if term not in STOP_WORDS)
    return frozenset(found), 1.0 if capitals else 0.5


def initials(name: str) -> str:
    """ "gm" for "General Motors Company"; "" for a single word."""
    letters = [word[0] for word in words(name) if word not in _LEGAL_FORMS]
    return "".join(letters) if len(letters) > 1 else ""


def title_terms(*names: str) -> frozenset[str]:
    """The words of a document's names, split where people run them together ("BoardMinutes2024")."""
    return frozenset(words(" ".join(_CAMEL.sub(" ", name) for name in names)))
