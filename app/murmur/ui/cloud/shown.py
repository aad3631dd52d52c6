"""A text exactly as it leaves, made safe to look at: what cannot be seen, or would reorder a line, gets a sign."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from murmur.domain.cloud import Mark

_UNSEEN = (
    "\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u2800\u3164\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\ufe00-\ufe0e\ue000-\uf8ff\ud800-\udfff\U000e0000-\U000e0fff\U000f0000-\U0010ffff"
)
_SPECIAL = re.compile(rf"\\.|[{_UNSEEN}]", re.DOTALL)
"""An escape of JSON, or a character of which nothing would be seen. Two characters of every escape are taken together:
the second backslash of `\\\\n` begins none."""
JOINERS = "\u200c\u200d"


@dataclass(frozen=True, slots=True)
class Span:
    """Places in the shown text, as Qt counts them (UTF-16)."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Shown:
    """`signs` stand for characters that cannot be seen, `escapes` are the line ends of the text, after each of which
    the line is broken for reading; the exact text holds no such break."""

    exact: str
    text: str
    signs: tuple[Span, ...]
    escapes: tuple[Span, ...]
    _exacts: tuple[int, ...]
    _places: tuple[int, ...]

    def place(self, exact: int) -> int:
        """Where the character `exact` of the exact text stands in the shown one."""
        at = bisect_right(self._exacts, exact) - 1
        return self._places[at] + units(self.exact[self._exacts[at] : exact])

    def span(self, start: int, end: int) -> Span:
        return Span(self.place(start), self.place(end))

    def origin(self, place: int) -> int:
        """The character of the exact text that is shown at `place`."""
        at = bisect_right(self._places, place) - 1
        exact, left = self._exacts[at], place - self._places[at]
        last = self._exacts[at + 1] if at + 1 < len(self._exacts) else len(self.exact)
        while left > 0 and exact < last:
            left -= units(self.exact[exact])
            exact += 1
        return exact


def units(text: str) -> int:
    """How long Qt finds a text: characters beyond the first plane count twice."""
    return len(text) if text.isascii() else len(text) + sum(character > "\uffff" for character in text)


def shown(text: str) -> Shown:
    pieces: list[str] = []
    exacts, places = [0], [0]
    signs: list[Span] = []
    escapes: list[Span] = []
    at = place = 0
    for match in _SPECIAL.finditer(text):
        found = match.group()
        if found[0] == "\\" and found != "\\n":
            continue
        if found in JOINERS and _joins(text, match.start()):
            continue
        before = text[at : match.start()]
        place += units(before)
        sign = "\\n\n" if found == "\\n" else f"⟨U+{ord(found):04X}⟩"
        pieces += [before, sign]
        if found == "\\n":
            escapes.append(Span(place, place + 2))
        else:
            signs.append(Span(place, place + len(sign)))
            exacts.append(match.start())
            places.append(place)
        place += len(sign)
        at = match.end()
        exacts.append(at)
        places.append(place)
    pieces.append(text[at:])
    return Shown(text, "".join(pieces), tuple(signs), tuple(escapes), tuple(exacts), tuple(places))


def plain(text: str) -> str:
    """A few words of a document in one line, for a list."""
    return shown(" ".join(text.replace("\\", "\\\\").split())).text.replace("\\\\", "\\")


def with_originals(text: str, marks: Sequence[Mark]) -> tuple[str, tuple[Mark, ...]]:
    """The text as if nothing were replaced, and where the originals stand in it."""
    made: list[str] = []
    moved: list[Mark] = []
    at = place = 0
    for mark in _in_order(marks):
        before = text[at : mark.start]
        place += len(before)
        moved.append(replace(mark, start=place, end=place + len(mark.original)))
        made += [before, mark.original]
        place += len(mark.original)
        at = mark.end
    return "".join([*made, text[at:]]), tuple(moved)


def shifted(mark: Mark, marks: Sequence[Mark]) -> Mark:
    """Where a mark that is none of `marks` stands when their originals are shown."""
    by = sum(len(one.original) - (one.end - one.start) for one in marks if one.end <= mark.start)
    return replace(mark, start=mark.start + by, end=mark.end + by)


def _in_order(marks: Sequence[Mark]) -> Iterator[Mark]:
    at = 0
    for mark in sorted(marks, key=lambda one: one.start):
        if mark.start >= at:
            yield mark
            at = mark.end


def _joins(text: str, place: int) -> bool:
    """Whether letters around it are of a script that needs joiners; between others they only hide something."""
    around = text[max(0, place - 1) : place] + text[place + 1 : place + 2]
    return len(around) == 2 and all(character > "\u0590" for character in around)
