"""The text of a PDF page as PDFium has it, and the way back from its characters to places on the page.

PDFium joins a word that was broken at a line's end and marks the break with U+FFFE. That is no character
one could quote, so it becomes what stands on the page: a hyphen and a new line.
"""

from __future__ import annotations

import ctypes
import re
from bisect import bisect_right
from itertools import accumulate, pairwise
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from murmur.readers.pdf_columns import reading_order
from murmur.readers.pdf_doubled import restored

BREAK = "\ufffe"
_UNFIT = re.compile("[\0\ud800-\udfff]")
_DIFFERENT = re.compile("\r\n|\ufffe|[\U00010000-\U0010ffff]")


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
    """A page's text, and PDFium's characters behind offsets into it."""

    def __init__(self, textpage: Any) -> None:
        self.textpage = textpage
        source = raw_text(textpage)
        self.text = page_text(source)
        self._from, self._shift = _shifts(source)
        self._pieces: list[tuple[int, int]] = []
        self._starts: list[int] = []
        self.text = restored(self.text, textpage, self.index)
        pieces = reading_order(self.text, self._sides)
        if pieces:
            lines = [self.text[start:end] for start, end in pieces]
            self._starts = [0, *accumulate(len(line) + 1 for line in lines[:-1])]
            self._pieces = pieces
            self.text = "\n".join(lines)

    def index(self, offset: int) -> int:
        """PDFium's index of the character at `offset`; -1 where there is none."""
        if not 0 <= offset < len(self.text):
            return -1
        if self._pieces:
            piece = bisect_right(self._starts, offset) - 1
            offset = self._pieces[piece][0] + offset - self._starts[piece]
        unit = offset + self._shift[bisect_right(self._from, offset) - 1]
        return int(raw.FPDFText_GetCharIndexFromTextIndex(self.textpage, unit))

    def boxes(self, start: int, end: int) -> list[tuple[float, float, float, float]]:
        """Boxes (left, bottom, right, top, in points, origin at the bottom left) around the characters of a
        span."""
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        if self._pieces and start < end:
            cuts = [at for at in self._starts if start < at < end]
            parts = pairwise([start, *cuts, end])
            return [box for low, high in parts for box in self._boxes(low, high - (high in cuts))]
        return self._boxes(start, end)

    def _boxes(self, start: int, end: int) -> list[tuple[float, float, float, float]]:
        first, last = self.index(start), self.index(end - 1)
        if start >= end or first < 0 or last < first:
            return []
        found = raw.FPDFText_CountRects(self.textpage, first, last - first + 1)
        return [self._box(number) for number in range(max(found, 0))]

    def _sides(self, offset: int) -> tuple[float, float] | None:
        box = raw.FS_RECTF()
        found = raw.FPDFText_GetLooseCharBox(self.textpage, self.index(offset), box)
        return (box.left, box.right) if found else None

    def _box(self, number: int) -> tuple[float, float, float, float]:
        left, top, right, bottom = (ctypes.c_double() for _ in range(4))
        raw.FPDFText_GetRect(self.textpage, number, left, top, right, bottom)
        return left.value, bottom.value, right.value, top.value


def _shifts(source: str) -> tuple[list[int], list[int]]:
    """From which offset of `page_text(source)` on PDFium's own count, in UTF-16 units, is ahead by how
    much."""
    offsets, shifts = [0], [0]
    ahead = 0
    extra = 0  # how much longer `source` is so far than our text, in characters
    for match in _DIFFERENT.finditer(source):
        offset = match.start() - extra
        if match.group() == BREAK:
            ahead -= 1
            extra -= 1
        else:
            ahead += 1
            extra += len(match.group()) - 1
        offsets.append(offset + 1)
        shifts.append(ahead)
    return offsets, shifts
