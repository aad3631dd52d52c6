"""Finds words in a document the way eyes do: capitals, accents, ligatures, line ends and hyphens at them do not
matter."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

from murmur.domain.documents import PageText, Place, Places, Span

MOST = 2000
"""Places of one document that are told; nobody steps through more."""

LONGEST = 200
"""Characters of what is looked for that count."""

_LIGATURES = {"ffi": "ﬃ", "ffl": "ﬄ", "ff": "ﬀ", "fi": "ﬁ", "fl": "ﬂ", "st": "ﬆ", "ss": "ß", "ae": "æ", "oe": "œ"}
_OVERLOOKED = "[\u0300-\u036f\u00ad\u200b\ufeff\ufffe]*"
_BREAK = r"(?:[-\u00ad\u2010][ \t]*\r?\n[ \t]*)?"
_QUOTES = {**dict.fromkeys("'‘’‚`´", "['‘’‚`´]"), **dict.fromkeys('"“”„«»', '["“”„«»]')}
_DASHES = "-‐‑–—−"


def find_words(pages: Iterable[PageText], words: str, most: int = MOST) -> Places:
    """Every place where `words` stand, also inside longer words, in order."""
    pattern = _pattern(" ".join(words[:LONGEST].split()))
    if pattern is None:
        return Places(())
    found: list[Place] = []
    for page in pages:
        for match in pattern.finditer(page.text.translate(_plain())):
            if len(found) == most:
                return Places(tuple(found), more=True)
            start, end = match.span()
            found.append(Place(page.number, Span(start, end, page.text[start:end])))
    return Places(tuple(found))


@lru_cache(maxsize=1)
def _plain() -> dict[int, str]:
    """Every letter with an accent in one character, and its lower case without: the text's length stays."""
    table: dict[int, str] = {}
    for code in range(0xA0, min(0x2000, sys.maxunicode)):
        base = unicodedata.normalize("NFD", chr(code))[0]
        folded = base.lower()
        if len(folded) == 1 and folded != chr(code):
            table[code] = folded
    table.update({code: chr(code + 32) for code in range(ord("A"), ord("Z") + 1)})
    table[ord("\u00a0")] = table[ord("\u202f")] = " "
    return table


def _pattern(words: str) -> re.Pattern[str] | None:
    text = unicodedata.normalize("NFKC", words).translate(_plain())
    text = "".join(character for character in text if not unicodedata.combining(character))
    if not text:
        return None
    parts: list[str] = []
    at = 0
    while at < len(text):
        many = next((key for key in _LIGATURES if text.startswith(key, at)), "")
        if many:
            parts.append(f"(?:{'|'.join(_spellings(many))})")
        else:
            parts.append(_one(text[at]))
        at += len(many) or 1
    joined = parts[0]
    for before, part in pairwise(parts):
        joined += part if r"\s+" in (before, part) else f"{_OVERLOOKED}{_BREAK}{part}"
    return re.compile(joined)


def _spellings(letters: str) -> list[str]:
    """The letters one by one, as one ligature, or as a ligature and what is left."""
    spelled = [f"{_OVERLOOKED}{_BREAK}".join(letters), _LIGATURES[letters]]
    if len(letters) == 3:
        spelled += [_LIGATURES[letters[:2]] + letters[2], letters[0] + _LIGATURES[letters[1:]]]
    return spelled


def _one(character: str) -> str:
    if character == " ":
        return r"\s+"
    if character in _QUOTES:
        return _QUOTES[character]
    if character in _DASHES:
        return rf"[{_DASHES}](?:[ \t]*\r?\n[ \t]*)?"
    return re.escape(character)
