"""What is searched for a passage: its words put right, behind the names of what it stands in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import PurePath

_BROKEN = re.compile(r"(\w+)[-\u00ad\u2010][ \t]*\n[ \t]*(\w+)")
_BREAK = re.compile(r"\w[-\u00ad\u2010][ \t]*\n")  # far cheaper to look for than _BROKEN
_WORD = re.compile(r"\w+")
_SPACES = re.compile(r"[^\S\n]+")
_LINES = re.compile(r"\s*\n\s*")
_DROPPED = re.compile("[\u00ad\ufffe\u200b\u2060\ufeff\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f\x7f]")
_LONG_RUNS = re.compile(r"[._\-–—=*…]{4,}|(?:\. ){4,}")
_TURNED = re.compile("\u0627([\u0622\u0623\u0625])\u0644")
"""An Arabic lam-alef, one letter in many fonts, stands the wrong way round in PDFium's text. Behind an alef (the
article) nothing else is spelt so, and the letters are put right; without one both orders are words."""

TITLE_WORDS = 12
SECTION_WORDS = 12
SECTION_LEVELS = 2


class BrokenWords:
    """Knows from the rest of the document how a word broken at a line's end is written elsewhere."""

    def __init__(self, texts: Iterable[str]) -> None:
        listed = list(texts)
        broken = {
            form
            for text in listed
            if _BREAK.search(text)
            for match in _BROKEN.finditer(text)
            for form in ((match[1] + match[2]).casefold(), f"{match[1]}-{match[2]}".casefold())
        }
        self._joined: frozenset[str] = frozenset()
        self._hyphenated: frozenset[str] = frozenset()
        if broken:
            self._joined = frozenset(
                word for text in listed for word in _WORD.findall(text.casefold()) if word in broken
            )
            self._hyphenated = frozenset(
                word
                for text in listed
                for word in re.findall(r"\w+-\w+", text.casefold().replace("\u2010", "-"))
                if word in broken
            )

    def mend(self, text: str) -> str:
        """Joins broken words; one that is written neither way elsewhere is given both ways."""
        return _BROKEN.sub(self._mended, text) if _BREAK.search(text) else text

    def _mended(self, match: re.Match[str]) -> str:
        joined, hyphenated = match[1] + match[2], f"{match[1]}-{match[2]}"
        if match[0][len(match[1])] == "\u00ad" or joined.casefold() in self._joined:
            return joined
        if hyphenated.casefold() in self._hyphenated or not match[2][0].islower():
            return hyphenated
        return f"{hyphenated} {joined}"


def searchable(text: str, broken: BrokenWords) -> str:
    """The passage's words: ligatures and line-end hyphens undone, leaders and white space folded, lines
    kept."""
    text = broken.mend(text.replace("\ufffe", "-\n"))
    if not text.isascii():
        text = _TURNED.sub("\u0627\u0644\\1", unicodedata.normalize("NFKC", text))
    text = _LONG_RUNS.sub(" ", _DROPPED.sub("", text))
    return _LINES.sub("\n", _SPACES.sub(" ", text)).strip()


def names(title: str, file_name: str) -> str:
    """The document's title, and the words of its file's name that the title lacks."""
    stem = " ".join(_WORD.findall(PurePath(file_name).stem.replace("_", " ")))
    lacking = {word.casefold() for word in stem.split()} - {word.casefold() for word in _WORD.findall(title)}
    parts = [_first_words(title, TITLE_WORDS)]
    if lacking:
        parts.append(_first_words(stem, TITLE_WORDS))
    return ". ".join(part for part in parts if part)


def head(document: str, section: Sequence[str]) -> str:
    """The line above a passage: the document's names and the innermost headings."""
    path = " > ".join(_first_words(title, SECTION_WORDS) for title in section[-SECTION_LEVELS:])
    return f"{document}. {path}" if path else document


def _first_words(text: str, count: int) -> str:
    return " ".join(text.split()[:count])
