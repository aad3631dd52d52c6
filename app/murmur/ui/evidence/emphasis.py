"""Which words of a passage to emphasise for a question; common words say nothing and stay plain."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"\w+", re.UNICODE)
_SENTENCE = re.compile(r"[.!?:;]\s+")
_SIGNS = re.compile(r"^[ \t]*#{1,6}[ \t]+|\*\*", re.MULTILINE)
ROOM = 190
"""About how many characters of a passage a card shows."""


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


def excerpt(text: str, path: str, question: str, room: int = ROOM) -> tuple[str, list[tuple[int, int]]]:
    """A passage as a card shows it, beginning where most of the question's words stand together, and their spans.

    Line breaks of the page become spaces; Markdown loses its signs for headings and emphasis.
    """
    if path.lower().endswith((".md", ".markdown")):
        text = _SIGNS.sub("", text)
    text = " ".join(text.split())
    marks = marks_of(text, question)
    start = _best_start(text, marks, room)
    if start == 0:
        return text, marks
    # The dots stand for what is left out; a word's span moves with the text.
    moved = [(first - start + 2, last - start + 2) for first, last in marks if first >= start]
    return f"… {text[start:]}", moved


def _best_start(text: str, marks: list[tuple[int, int]], room: int) -> int:
    """Where to begin so that `room` characters show the most different words; 0 where the beginning does."""

    def seen(start: int) -> int:
        inside = [text[first:last].casefold() for first, last in marks if start <= first and last <= start + room]
        return len({_stem(_fold(word)) for word in inside})

    best = 0
    for first, _ in marks:
        if seen(first) > seen(best):
            best = first
    if best == 0:
        return 0
    # Back to the beginning of the sentence where it is near, else a few words.
    ends = [match.end() for match in _SENTENCE.finditer(text, 0, best)]
    near = ends[-1] if ends and best - ends[-1] <= room // 3 else text.rfind(" ", 0, max(0, best - 24)) + 1
    return near if seen(near) >= seen(0) else 0


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
