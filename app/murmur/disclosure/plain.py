"""Text as the recognisers read it: one kind of digit, space and hyphen, and nothing that cannot be seen."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from murmur.disclosure.folding import unseen
from murmur.domain.cloud import Identifier

_DASHES = frozenset("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d\ufffe\x02")


class Plain:
    """`text` is what is read; `back` says where in the source something found in it stands."""

    def __init__(self, source: str) -> None:
        self.text = source
        self._places: list[int] | None = None
        if source.isascii():
            return
        letters = [_letter(character) for character in source]
        self.text = "".join(letters)
        self._places = [place for place, letter in enumerate(letters) if letter]

    def back(self, found: Identifier) -> Identifier:
        if self._places is None:
            return found
        return Identifier(found.kind, self._places[found.start], self._places[found.end - 1] + 1)


@lru_cache(maxsize=4096)
def _letter(character: str) -> str:
    if character.isascii():
        return character if character != "\x02" else "-"
    if character in _DASHES:
        return "-"
    if unseen(character) and not unicodedata.combining(character):
        return ""
    if character.isspace():
        return "\n" if character in "\u2028\u2029\x85" else " "
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    plain = unicodedata.normalize("NFKC", character)
    return plain if len(plain) == 1 and plain.isascii() else character
