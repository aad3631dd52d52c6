"""The text of a PDF page as PDFium has it, and the way back from its characters to places on the page.

PDFium joins a word that was broken at a line's end and marks the break with U+FFFE. That is no character
one could quote, so it becomes what stands on the page: a hyphen and a new line.
"""

from __future__ import annotations

import ctypes
import re
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

BREAK = "\ufffe"
_UNFIT = re.compile("[\0\ud800-\udfff]")


def raw_text(textpage: Any) -> str:
    """PDFium's own text of the page, lone surrogates and NULs replaced one for one. "" where it has none."""
    try:
        text = str(textpage.get_text_range(errors="surrogatepass"))
    except (pdfium.PdfiumError, AssertionError):  # pypdfium2 asserts that PDFium kept to its own count
        return ""
    return _UNFIT.sub("\ufffd", text)


def page_text(raw_page_text: str) -> str:
    """What a person would say stands on the page."""
    return raw_page_text.replace("\r\n", "\n").replace(BREAK, "-\n")


class Characters:
    """Finds PDFium's characters behind offsets into `page_text`."""

    def __init__(self, textpage: Any) -> None:
        self._textpage = textpage
        source = raw_text(textpage)
        self.text = page_text(source)
        self._units = _units(source)

    def index(self, offset: int) -> int:
        """PDFium's index of the character at `offset`; -1 where there is none."""
        if not 0 <= offset < len(self._units):
            return -1
        return int(raw.FPDFText_GetCharIndexFromTextIndex(self._textpage, self._units[offset]))

    def boxes(self, start: int, end: int) -> list[tuple[float, float, float, float]]:
        """Boxes (left, bottom, right, top, in points, origin at the bottom left) around the characters of a
        span."""
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        first, last = self.index(start), self.index(end - 1)
        if start >= end or first < 0 or last < first:
            return []
        found = raw.FPDFText_CountRects(self._textpage, first, last - first + 1)
        return [self._box(number) for number in range(max(found, 0))]

    def _box(self, number: int) -> tuple[float, float, float, float]:
        left, top, right, bottom = (ctypes.c_double() for _ in range(4))
        raw.FPDFText_GetRect(self._textpage, number, left, top, right, bottom)
        return left.value, bottom.value, right.value, top.value


def _units(source: str) -> list[int]:
    """For each character of `page_text(source)` its place in PDFium's text, which counts UTF-16 units."""
    units: list[int] = []
    unit = 0
    for character, following in zip(source, source[1:] + " ", strict=True):
        if character == BREAK:
            units += (unit, unit)
        elif not (character == "\r" and following == "\n"):
            units.append(unit)
        unit += 2 if character > "\uffff" else 1
    return units
