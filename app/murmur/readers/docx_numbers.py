"""The numbers that Word puts before paragraphs, "7.2" or "(b)": people cite by them, but they are not in the text.

Follows ECMA-376 part 1, 17.9, for the usual kinds of numbers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.parts.document import DocumentPart

from murmur.readers.docx_styles import Styles, W, value, whole
from murmur.readers.list_numbers import written

_PLACE = re.compile(r"%([1-9])")


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

        def counted(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            known = levels.get(at, levels[level])
            return written(known.kind, counts.get(at, known.start))

        return _PLACE.sub(counted, levels[level].text)

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
