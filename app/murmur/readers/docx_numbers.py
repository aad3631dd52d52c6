"""The numbers that Word puts before paragraphs, "7.2" or "(b)": people cite by them, but they are not in the text.

Follows ECMA-376 part 1, 17.9, for the usual kinds of numbers.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.parts.document import DocumentPart

from murmur.readers.docx_styles import Styles, W, value, whole

_PLACE = re.compile(r"%([1-9])")
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"))
_ROMAN_ONES = ((9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


@dataclass(frozen=True, slots=True)
class _Level:
    kind: str
    text: str
    start: int


class Numbers:
    """Counts along with the paragraphs: call `next` for each, in order."""

    def __init__(self, part: DocumentPart, styles: Styles) -> None:
        self._styles = styles
        self._levels: dict[str, dict[int, _Level]] = {}
        self._lists: dict[str, str] = {}
        self._restarts: dict[tuple[str, int], int] = {}
        self._counts: dict[str, dict[int, int]] = {}
        if any(relation.reltype == RELATIONSHIP_TYPE.NUMBERING for relation in part.rels.values()):
            self._learn(part.numbering_part.element)

    def next(self, paragraph: Any, style: str) -> str:
        """The number or bullet of this paragraph, "" without one."""
        number, level = self._place(paragraph, style)
        levels = self._levels.get(self._lists.get(number, ""), {})
        if level not in levels:
            return ""
        counts = self._counts.setdefault(self._lists[number], {})
        restart = self._restarts.pop((number, level), None)
        counts[level] = restart if restart is not None else counts.get(level, levels[level].start - 1) + 1
        for deeper in [deeper for deeper in counts if deeper > level]:
            del counts[deeper]
        if levels[level].kind == "bullet":
            return "•"

        def written(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            known = levels.get(at, levels[level])
            return _written(known.kind, counts.get(at, known.start))

        return _PLACE.sub(written, levels[level].text)

    def _place(self, paragraph: Any, style: str) -> tuple[str, int]:
        """The id of the list and the level, by the paragraph itself or its style."""
        number = level = ""
        for element in (paragraph, *self._styles.chain(style)):
            number = number or value(element, "pPr", "numPr", "numId")
            level = level or value(element, "pPr", "numPr", "ilvl")
        return number, whole(level, 0)

    def _learn(self, numbering: Any) -> None:
        for kind in numbering.iterchildren(W + "abstractNum"):
            self._levels[kind.get(W + "abstractNumId", "")] = {
                whole(level.get(W + "ilvl", ""), 0): _Level(
                    value(level, "numFmt"), value(level, "lvlText")[:40], whole(value(level, "start"), 1)
                )
                for level in kind.iterchildren(W + "lvl")
            }
        for made in numbering.iterchildren(W + "num"):
            number = made.get(W + "numId", "")
            self._lists[number] = value(made, "abstractNumId")
            for changed in made.iterchildren(W + "lvlOverride"):
                start = value(changed, "startOverride")
                if start:
                    self._restarts[number, whole(changed.get(W + "ilvl", ""), 0)] = whole(start, 1)


def _written(kind: str, count: int) -> str:
    write: Callable[[int], str] | None = {
        "lowerLetter": _letters,
        "upperLetter": lambda count: _letters(count).upper(),
        "lowerRoman": _roman,
        "upperRoman": lambda count: _roman(count).upper(),
        "decimalZero": lambda count: f"{count:02}",
        "none": lambda count: "",
    }.get(kind)
    return write(count) if write else str(count)


def _letters(count: int) -> str:
    """a to z, then aa to zz, as Word counts."""
    return chr(ord("a") + (count - 1) % 26) * min((count - 1) // 26 + 1, 10) if count > 0 else ""


def _roman(count: int) -> str:
    if not 0 < count < 4000:
        return str(count)
    text = ""
    for worth, letters in (*_ROMAN, *_ROMAN_ONES):
        text += letters * (count // worth)
        count %= worth
    return text
