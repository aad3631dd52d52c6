"""Which words of a passage to emphasise for a question; common words say nothing and stay plain."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"\w+", re.UNICODE)


def marks_of(text: str, question: str) -> list[tuple[int, int]]:
    """Spans of `text` whose words are those of the question or begin alike (payment, payments)."""
    stems = {
        _stem(folded)
        for folded in (_fold(word) for word in _WORD.findall(question))
        if folded not in _COMMON and (len(folded) > 2 or folded.isdigit())
    }
    if not stems:
        return []
    return [
        match.span()
        for match in _WORD.finditer(text)
        if (word := _fold(match.group())) not in _COMMON and _stem(word) in stems
    ]


def shown_text(text: str) -> str:
    """A passage on a card: line breaks of the page become spaces."""
    return " ".join(text.split())


def _fold(word: str) -> str:
    parts = unicodedata.normalize("NFKD", word.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def _stem(word: str) -> str:
    """The word without the endings that most often differ between a question and its passage."""
    if word.isdigit() or len(word) < 5:
        return word
    for ending in ("ings", "ing", "ies", "ied", "es", "ed", "s", "en", "er", "e", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


_COMMON = frozenset(
    _fold(word)
    for word in (
        # The commonest words of English, German, French and Spanish, without which a question loses nothing.
        "a an and any are as at be been but by can could did do does for from had has have how if in into is it its me "
        "my no not of on or our shall she should so some such than that the their them then there these they this to "
        "was we were what when where which who whom whose why will with would you your "
        "am auf aus bei das dem den der des die ein eine einem einen einer es für hat ich im ist mit nach nicht oder "
        "sich sie sind so über um und unter von vor wann warum was welche welcher wer wie wird wo zu zum zur "
        "au aux avec ce ces cette dans de des du elle en est et il je la le les leur mais ne ou où par pas pour "
        "que quel quelle qui sa se ses son sont sur un une vous "
        "al con cual cuando cuál de del donde el ella en es esta este la las lo los más no o para pero por qué que se "
        "sin su sus un una y"
    ).split()
)
