"""Puts a pseudonym in the place of every identifier: the same for the same in one conversation, and one that no text
of it holds already."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from string import ascii_uppercase
from types import MappingProxyType

from murmur.disclosure.folding import fold
from murmur.disclosure.forms import LABELS, key, whole
from murmur.domain.cloud import Identifier, IdentifierKind, Mark

_ANY = whole(LABELS.values())
_LETTERS = ascii_uppercase[1:]
_NAMED = (IdentifierKind.NAME, IdentifierKind.ORGANISATION)
_POINTS_COUNT = (IdentifierKind.BIRTH_DATE, IdentifierKind.IP, IdentifierKind.EMAIL)


class Pseudonyms:
    """Of one conversation: every text that leaves in it passes through `replaced` (or `reserve`) before a reply is
    restored."""

    def __init__(self) -> None:
        self._given: dict[tuple[IdentifierKind, str], str] = {}
        self._originals: dict[str, str] = {}
        self._taken: set[str] = set()
        self._families: dict[str, set[str]] = {}
        """The words of a name's whole and parts, by the pseudonym of the first of them without its brackets."""
        self._last: dict[str, int] = {}

    @property
    def originals(self) -> Mapping[str, str]:
        """What every pseudonym stands for, in one line and as it was written first."""
        return MappingProxyType({name: " ".join(original.split()) for name, original in self._originals.items()})

    def reserve(self, text: str) -> None:
        """What looks like a pseudonym in `text` and is none is given to nobody from now on."""
        self._taken.update(key(match) for match in _ANY.finditer(text))

    def replaced(self, text: str, identifiers: Iterable[Identifier]) -> tuple[str, tuple[Mark, ...]]:
        """`text` with pseudonyms in place of `identifiers` (none over another), and where they stand in it. What looks
        like a pseudonym that was given already gets one of its own."""
        found = self._with_lookalikes(text, tuple(identifiers))
        self.reserve(text)
        pieces: list[str] = []
        marks: list[Mark] = []
        at = length = 0
        for one in found:
            original = text[one.start : one.end]
            pseudonym = self.of(original, one.kind)
            pieces += text[at : one.start], pseudonym
            start = length + one.start - at
            length = start + len(pseudonym)
            marks.append(Mark(start, length, one.kind, original, pseudonym))
            at = one.end
        return "".join([*pieces, text[at:]]), tuple(marks)

    def of(self, original: str, kind: IdentifierKind) -> str:
        """The pseudonym of `original`, which is the same in another case, spacing or grouping."""
        same = kind, _same(original, kind)
        pseudonym = self._given.get(same)
        if pseudonym is None:
            pseudonym = self._given[same] = f"[{self._new(original, kind)}]"
            self._originals[pseudonym] = original
        elif "\n" in self._originals[pseudonym]:  # broken over lines, perhaps within a word
            self._originals[pseudonym] = original
        return pseudonym

    def _new(self, original: str, kind: IdentifierKind) -> str:
        words = _words(original) if kind in _NAMED else set[str]()
        name = self._in_family(words, LABELS[kind])
        if name:
            return name
        number = self._last.get(LABELS[kind], 0) + 1
        while f"[{LABELS[kind]}_{number}]" in self._taken:
            number += 1
        self._last[LABELS[kind]] = number
        name = f"{LABELS[kind]}_{number}"
        if words:
            self._families[name] = words
        return name

    def _in_family(self, words: set[str], label: str) -> str | None:
        """The next name of the one family to which `words` belong; None where there is none, or more than one."""
        kin = [
            name
            for name, family in self._families.items()
            if words and name.startswith(f"{label}_") and (words <= family or family <= words)
        ]
        kin = [name for name in kin if self._families[name] == words] or kin
        if len(kin) != 1:
            return None
        taken = self._taken.union(self._originals)
        name = next((kin[0] + letter for letter in _LETTERS if f"[{kin[0]}{letter}]" not in taken), None)
        if name:
            self._families[kin[0]] |= words
        return name

    def _with_lookalikes(self, text: str, found: tuple[Identifier, ...]) -> list[Identifier]:
        alike = (
            Identifier(IdentifierKind.NEVER_SEND, *match.span())
            for match in _ANY.finditer(text)
            if key(match) in self._originals
        )
        apart = (one for one in alike if all(one.end <= other.start or other.end <= one.start for other in found))
        return sorted([*found, *apart], key=lambda one: one.start)


def _words(name: str) -> set[str]:
    """Of a name, without its initials."""
    words = set(re.findall(r"[^\W\d_]+", fold(name).text))
    return {word for word in words if len(word) > 1} or words


def _same(original: str, kind: IdentifierKind) -> str:
    text = fold(original).text
    if kind in _POINTS_COUNT:
        return text.replace(" ", "")
    return "".join(one for one in text if one.isalnum()) or text
