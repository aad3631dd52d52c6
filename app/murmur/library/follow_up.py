"""A follow-up question said in full: "And in 2020?" after "What was Boeing's revenue in 2019?" asks for Boeing's
revenue in 2020.

By patterns of English, no model. What is not clearly a follow-up stays as it is: words carried along by mistake lead
away from what was asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from murmur.library.words import STOP_WORDS, fold

REMEMBERED = 6
"""How many earlier questions may pass something on."""

_YEAR = re.compile(r"\b(?:fy|cy)? ?'?(?:(?:19|20)\d\d)\b|\b(?:fy|cy) ?\d\d\b", re.IGNORECASE)
_QUARTER = re.compile(r"\bq[1-4]\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:[-&.][^\W_]+)*")
_PART = r"(?:[A-ZÀ-ÞΑ-ΩА-Я]|\d+[A-Z])[\w&.-]*"
_NAME = re.compile(rf"\b{_PART}(?: (?:of|and|&|{_PART})(?=\W|$))*(?<!\.)")
_OPENING = re.compile(
    r"^(?:(?:and|but|or|also|so|then)\b[ ,]*)?(?:(?:what|how) about\b|(?:the )?same (?:for|in|at)\b)?", re.I
)
_ASKING = re.compile(r"what|which|who|whom|whose|when|where|why|how")
_QUALIFIES = re.compile(
    r"(?:in|for|at|of|with|during|after|before|under|on|by|from|to|since|until|without|if|when)\b", re.I
)
_LEANING = re.compile(
    r"\b(?:it|its|they|them|their|theirs|he|him|his|she|her|hers)\b"
    r"|(?:^|\b(?:of|for|about|in|on|to|by|with|from|at|is|was|does|did|do|are|were|after|before|under|than|like)\s+)"
    r"(?:this|that|these|those)\b",
    re.IGNORECASE,
)
_EXPLETIVE = re.compile(
    r"\bit (?:take|cost|possible|allowed|permitted|necessary|legal|true|ok|okay|rain|matter|mean)\b"
    r"|\bit (?:is|was) (?:possible|allowed|permitted|necessary|legal|true)\b",
    re.IGNORECASE,
)
_VERBS = frozenset(
    "is are was were be been do does did have has had can could will would shall should may might must".split()
)
_PEOPLE = re.compile(r"\b(?:he|him|his|she|her|hers|they|them|their|theirs)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question of the conversation and the answer's text ("" where there was none)."""

    question: str
    answer: str = ""


def in_full(question: str, earlier: Sequence[Exchange]) -> str:
    """The question with what it takes from those before it (oldest first); itself when it takes nothing."""
    asked, answered = "", ""
    for exchange in earlier[-REMEMBERED:]:
        asked, answered = _after(exchange.question, asked, answered), exchange.answer
    return _after(question, asked, answered)


def _after(question: str, before: str, answered: str) -> str:
    """`question` in full, where `before` (in full itself) was the question before it."""
    question = " ".join(question.split())
    if not before:
        return question
    rest = question[_OPENING.match(question).end() :].strip(" ,?.!")  # type: ignore[union-attr] # it may match nothing
    leaning = _leans(question)
    if len(rest) == len(question.strip(" ,?.!")) and not leaning and not _is_fragment(question):
        return question
    if leaning and _content(rest):
        carried = _carried(question, before)
        if _PEOPLE.search(question) or not carried:
            carried += [name for name in _names(answered, 3) if name not in carried]
        return f"{question} ({', '.join(carried)})" if carried else f"{question} {before}"
    if _own_question(rest):
        return question
    named = {fold(word) for name in _names(_without(rest)) for word in _WORD.findall(name)}
    topic = [word for word in _content(_without(rest)) if word not in named]
    if topic and not _QUALIFIES.match(rest) and (_names(before) or _YEAR.search(before)):
        return f"{rest}? ({', '.join(_carried(question, before))})" if _carried(question, before) else f"{rest}?"
    swapped = _swapped(rest, before)
    return f"{swapped} {rest}" if topic or swapped == before else swapped


def _leans(question: str) -> bool:
    """Whether a pronoun points out of the question: nothing before it could be meant."""
    match = _LEANING.search(question)
    if match is None or _EXPLETIVE.search(question):
        return False
    above = question[: match.start()]
    return len(_content(above)) <= 1 and not _names(above)


def _is_fragment(question: str) -> bool:
    """ "2020?", "For part-time staff?", "Why?": no question by itself. Bare keywords without a question mark are."""
    words = [fold(word) for word in _WORD.findall(question)]
    if not _content(_without(question)) and not _names(question):
        return len(words) <= 4
    asks = any(_ASKING.fullmatch(word) or word in _VERBS for word in words)
    return question.endswith("?") and not asks and len(_content(question)) <= 3


def _own_question(rest: str) -> bool:
    """Whether what follows "and" asks in full: "And who signs the lease?"."""
    words = [fold(word) for word in _WORD.findall(rest)]
    return bool(words) and bool(_ASKING.fullmatch(words[0]) or words[0] in _VERBS) and bool(_content(rest))


def _carried(question: str, before: str) -> list[str]:
    """The names and times of the question before, without the kinds that `question` brings itself."""
    carried = [] if _names(_without(question)) else _names(_without(before))
    if not _YEAR.search(question):
        carried += [match.strip() for match in _YEAR.findall(before)]
    return list(dict.fromkeys(carried))


def _swapped(rest: str, before: str) -> str:
    """The question before with its year, quarter or name replaced by that of `rest`."""
    years = [match.strip() for match in _YEAR.findall(rest)]
    swapped = before
    if years:
        swapped = _replaced(_YEAR, swapped, " ".join(years))
    if quarters := _QUARTER.findall(rest):
        swapped = _replaced(_QUARTER, swapped, " ".join(quarters))
    new, old = _names(_without(rest)), _names(_without(before))
    if new and old:
        swapped = swapped.replace(old[0], " ".join(new), 1)
    return swapped


def _replaced(pattern: re.Pattern[str], text: str, new: str) -> str:
    """The first match becomes `new`, the others go; where there is none `new` is put at the end."""
    first = pattern.search(text)
    if first is None:
        return f"{text.rstrip(' ?.!')} {new}?"
    space = " " if first[0].startswith(" ") else ""
    kept = pattern.sub("", text[first.end() :])
    return " ".join(f"{text[: first.start()]}{space}{new}{kept}".split())


def _without(text: str) -> str:
    return _QUARTER.sub(" ", _YEAR.sub(" ", text))


def _content(text: str) -> list[str]:
    return [word for word in map(fold, _WORD.findall(text)) if word not in STOP_WORDS and word not in _VERBS]


def _names(text: str, most: int = 4) -> list[str]:
    """What is written with capitals or digits, each once; a sentence's first word only when nothing else explains
    its capital."""
    found: dict[str, None] = {}
    for match in _NAME.finditer(text):
        words = match[0].removesuffix("'s").split()
        opens = match.start() == 0 or bool(re.search(r"[.!?:]\s+$", text[: match.start()]))
        while words and (fold(words[0]) in STOP_WORDS or fold(words[0]) in _VERBS):
            words = words[1:]
            opens = False
        while words and words[-1] in ("of", "and", "&"):
            words = words[:-1]
        if words and not (opens and len(words) == 1 and len(text.split()) > 3 and words[0][1:].islower()):
            found[" ".join(words)] = None
    return list(found)[:most]
