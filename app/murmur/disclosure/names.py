"""Names that the documents' cards tell: a person also by surname, initials or turned round, a firm without its form.

Cards are made without a model, so this finds who stands out in a document, not everybody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from murmur.disclosure.common_words import COMMON, NO_FIRST_NAME
from murmur.disclosure.folding import Folded, fold, whole
from murmur.disclosure.listed import occurrences

_TITLES = frozenset(
    "mr mrs ms mx miss dr prof professor sir dame lord lady judge justice herr herrn frau monsieur madame mme m señor"
    " señora sr sra don doña phd md jr sr ii iii iv dipl ing esq cpa".split()
)
_PARTICLES = frozenset("van von de der den da di del della dos du la le el al ten ter zu zum zur bin ibn".split())
_FORMS = re.compile(
    r"(?:[\s,]+(?:&|and|und)?\s*(?:inc|incorporated|corp|corporation|company|co|ltd|limited|llc|l\.l\.c|llp|l\.?p|plc|"
    r"g?gmbh|ag|kgaa|kg|ohg|e\.?v|se|s\.?a|sas|sarl|s\.a\.r\.l|s\.?l|s\.?p\.?a|srl|b\.?v|n\.?v|ab|oy|oyj|a/s|aps|asa|as|pty|"
    r"holdings?|group)\.?)+$",
    re.IGNORECASE,
)
_STOP = re.compile(r"\.(?=,|[ \u00a0][a-z(])")
_SHORTEST = 3


def people(text: Folded, names: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Where in the source a person of `names` is named, in whole or in part."""
    for name in names:
        given, surname = _parts(name)
        if not any(word in text.text for word in (*given, *surname)):
            continue
        if given:
            for match in _whole_name(tuple(given), tuple(surname)).finditer(text.text):
                span = text.span(*match.span())
                if whole(text.source, *span):
                    yield span
        for last in dict.fromkeys((" ".join(surname), *surname[-1:])):
            for start, end in _alone(text, last):
                yield _with_first(text.source, start), end
        for first in given:
            if len(first) >= _SHORTEST:
                yield from (span for span in _alone(text, first) if not _before_other_name(text.source, span[1]))


def organisations(text: Folded, names: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Where in the source an organisation of `names` is named, with or without its legal form."""
    for name in names:
        pattern, short = _firm(name)
        if _says_nothing(name, short):
            continue
        if short not in text.text and short.replace(" ", "") not in text.text:
            continue
        for match in pattern.finditer(text.text):
            span = text.span(*match.span())
            if whole(text.source, *span) and text.source[span[0]] != text.source[span[0]].lower():
                yield span[0], span[1] + _stop(text.source, span[1])
        yield from _alone(text, short)


def _says_nothing(name: str, short: str) -> bool:
    """Whether it has no legal form and is made of everyday words: a card may take a division's name for a firm's."""
    words = re.findall(r"\w+", short)
    return fold(name).text.strip() == short and all(word in COMMON for word in words)


def _stop(source: str, end: int) -> int:
    """1 where the full stop of "Inc." follows and the sentence goes on."""
    return int(bool(_STOP.match(source, end)))


def _with_first(source: str, start: int) -> int:
    """Where a name begins that stands before this surname: another first name than the known one."""
    first = _FIRST.search(source, max(0, start - 40), start)
    if not first:
        return start
    word = first["word"].lower()
    return start if word in _TITLES or (not first["initials"] and word in NO_FIRST_NAME | COMMON) else first.start()


def _alone(text: Folded, word: str) -> Iterator[tuple[int, int]]:
    """A part of a name on its own: with a capital, and where it is an everyday word, only where that cannot stand."""
    if not word:
        return
    doubtful = word in COMMON or len(word) < _SHORTEST
    for start, end in occurrences(text, word):
        source = text.source
        if source[start].isupper() and whole(source, start, end) and (not doubtful or _amid(source, start)):
            yield start, end


_FIRST = re.compile(
    r"(?<![^\W_])(?P<word>[A-ZÀ-ÞŁŚŠŽ][a-zß-ÿłśšž]+(?:[-’'][A-ZÀ-Þ]?[a-zß-ÿ]+)?)[^\S\n]+(?P<initials>(?:[A-ZÀ-Þ]\.[^\S\n]*)*)$"
)
_LAST_WORD = re.compile(r"(\w+)(\.?)\s+$")
_NEXT_WORD = re.compile(r"[^\S\n]+(?:[A-Z]\.?[^\S\n]+)*[A-ZÀ-Þ][A-Za-zß-ÿ]")


def _amid(source: str, start: int) -> bool:
    """Whether the word before is a title, or a small word of the same sentence."""
    before = _LAST_WORD.search(source, max(0, start - 30), start)
    if not before:
        return False
    return before[1].lower() in _TITLES or (before[1].islower() and not before[2])


def _before_other_name(source: str, end: int) -> bool:
    return bool(_NEXT_WORD.match(source, end))


@lru_cache(maxsize=1024)
def _parts(name: str) -> tuple[list[str], list[str]]:
    """Given names and surname with its particles, folded; titles and degrees left out."""
    if "," in name:
        last, _, first = name.partition(",")
        if fold(first).text.strip(" .").replace(".", "") not in _TITLES:
            name = f"{first} {last}"
    words = [word for word in fold(name).text.replace(",", " ").split() if word.replace(".", "") not in _TITLES]
    if not words:
        return [], []
    last_at = next((at for at, word in enumerate(words) if at and word in _PARTICLES), len(words) - 1)
    return [word.strip(".") for word in words[:last_at]], [word.strip(".") for word in words[last_at:]]


@lru_cache(maxsize=1024)
def _whole_name(given: tuple[str, ...], surname: tuple[str, ...]) -> re.Pattern[str]:
    """With any of the given names, or their initials, and initials between; or the surname first and a comma."""
    last = " ".join(map(re.escape, surname))
    forms = "|".join(rf"{re.escape(one)}|{re.escape(one[:1])}(?!\w)\.?" for one in dict.fromkeys(given))
    firsts = rf"(?:{forms})(?:(?:\. ?| )(?:{forms}|\w(?!\w))){{0,3}}"
    more = rf"(?:(?:{'|'.join(map(re.escape, given[1:]))}) )?" if given[1:] else ""
    return re.compile(rf"(?:(?<![^\W_])|(?<=\b[dl])(?!\w\b))(?:{more}{last} ?, ?{firsts}|{firsts}(?:\. ?| ){last})")


@lru_cache(maxsize=1024)
def _firm(name: str) -> tuple[re.Pattern[str], str]:
    """The whole name, commas and stops free, and its short form, folded."""
    name = re.sub(r"(?i)^the\s+", "", name.strip())
    short = fold(_FORMS.sub("", name)).text.strip(" ,.")
    words = [re.escape(word.strip(",.")) for word in fold(name).text.split() if word.strip(",.")]
    pattern = re.compile(r"[,.]* ".join(words)) if words else re.compile(r"(?!)")
    return pattern, short
