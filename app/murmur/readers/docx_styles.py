"""Which of a Word document's styles are headings, and of what level; its titles."""

from __future__ import annotations

from typing import Any

from docx.parts.document import DocumentPart

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"

LEVELS = 9
"""Of headings and of lists."""
_DEEPEST = 20
"""Styles that follow from one another; more is a circle."""


def value(element: Any, *path: str) -> str:
    """The `val` of the element at the end of the path, "" where there is none."""
    found = element.find("/".join(W + name for name in path))
    return "" if found is None else str(found.get(W + "val", ""))


def whole(text: str, otherwise: int, most: int = 1_000_000) -> int:
    """The number that stands there, `otherwise` where none does."""
    return min(int(text), most) if text.isdecimal() and len(text) < 10 else otherwise


class Styles:
    """Looks styles up by their id."""

    def __init__(self, part: DocumentPart) -> None:
        self._styles = {style.get(W + "styleId", ""): style for style in part.styles.element.iterchildren(W + "style")}

    def level(self, paragraph: Any, style: str) -> int | None:
        """The level of a heading, from 1; None for what is none."""
        own = value(paragraph, "pPr", "outlineLvl")
        for text in (own, *(value(style, "pPr", "outlineLvl") for style in self.chain(style))):
            if text:
                return int(text) + 1 if text.isdecimal() and int(text) < LEVELS else None
        name = self._name(style)
        level = name.removeprefix("heading ")
        return int(level) if name != level and level.isdecimal() else None

    def is_title(self, style: str) -> bool:
        return self._name(style) == "title"

    def chain(self, style: str) -> list[Any]:
        """The style and those that it is based on."""
        found: list[Any] = []
        while style in self._styles and len(found) < _DEEPEST:
            found.append(self._styles[style])
            style = value(found[-1], "basedOn")
        return found

    def _name(self, style: str) -> str:
        return value(self._styles[style], "name").lower() if style in self._styles else ""
