"""The numbers that OpenDocument texts put before headings and the items of lists: they stand in the styles alone.

Follows OpenDocument 1.3 part 3, 16.30 to 16.35, for the usual kinds of numbers.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from murmur.readers.list_numbers import written
from murmur.readers.odf_package import STYLE, TEXT

_KINDS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_OUTLINE = ""
"""The name that the numbers of headings are kept under."""


@dataclass(frozen=True, slots=True)
class _Level:
    kind: str
    """"bullet", "" for no number, else as in `list_numbers`."""
    before: str
    after: str
    shown: int
    """How many levels the number shows: 2 for "3.1"."""
    start: int


@dataclass(slots=True)
class Item:
    """An item of a list; its number belongs to its first paragraph."""

    element: Any
    style: str
    level: int
    numbers: Numbers
    counts: bool
    told: bool = field(default=False)

    def number(self) -> str:
        """The number, once."""
        if self.told or not self.counts:
            return ""
        self.told = True
        return self.numbers.next(self.style, self.level, self.element.get(TEXT + "start-value", ""))


class Numbers:
    """Counts along with headings and lists, in the order of the document."""

    def __init__(self, content: Any, styles: Any) -> None:
        self._styles: dict[str, dict[int, _Level]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        for root in (styles, content):
            for style in root.iter(TEXT + "list-style", TEXT + "outline-style") if root is not None else ():
                name = style.get(STYLE + "name", "") if style.tag == TEXT + "list-style" else _OUTLINE
                self._styles[name] = {_whole(level, "level", 1): _level(level) for level in style}

    def of_heading(self, element: Any) -> str:
        """The number of a heading that is counted by the outline of the document."""
        if element.get(TEXT + "is-list-header") == "true":
            return ""
        return self.next(_OUTLINE, _whole(element, "outline-level", 1), element.get(TEXT + "start-value", ""))

    def items(self, element: Any, above: Item | None) -> Iterator[Item]:
        """The items of a list, which counts on from an earlier one where it says so."""
        level = above.level + 1 if above else 1
        style = element.get(TEXT + "style-name", above.style if above else "-")
        if element.get(TEXT + "continue-numbering") != "true" and element.get(TEXT + "continue-list") is None:
            self._forget(style, level)
        for item in element:
            if item.tag in (TEXT + "list-item", TEXT + "list-header"):
                yield Item(item, style, level, self, item.tag == TEXT + "list-item")

    def next(self, style: str, level: int, start: str) -> str:
        """Counts, and writes the number: "2.", "(a)", "3.1", "•", or ""."""
        levels = self._styles.get(style, {})
        known = levels.get(level)
        if known is None:
            return ""
        if known.kind == "bullet":
            return "•"
        counts = self._counts.setdefault(style, {})
        first = int(start) if start.isdecimal() and len(start) < 9 else None
        counts[level] = first if first is not None else counts.get(level, known.start - 1) + 1
        self._forget(style, level + 1)
        if not known.kind:
            return ""
        shown = range(max(1, level - known.shown + 1), level + 1)
        parts = [written(levels[at].kind, counts.get(at, levels[at].start)) for at in shown if at in levels]
        return known.before + ".".join(part for part in parts if part) + known.after

    def _forget(self, style: str, level: int) -> None:
        counts = self._counts.get(style, {})
        for deeper in [deeper for deeper in counts if deeper >= level]:
            del counts[deeper]


def _level(element: Any) -> _Level:
    kind = "bullet" if element.tag == TEXT + "list-level-style-bullet" else ""
    return _Level(
        kind or _KINDS.get(element.get(STYLE + "num-format", ""), ""),
        element.get(STYLE + "num-prefix", "")[:20],
        element.get(STYLE + "num-suffix", "")[:20],
        _whole(element, "display-levels", 1),
        _whole(element, "start-value", 1),
    )


def _whole(element: Any, name: str, otherwise: int) -> int:
    text = element.get(TEXT + name, "")
    return min(int(text), 1_000_000) if text.isdecimal() and len(text) < 9 else otherwise
