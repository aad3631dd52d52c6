"""Headings that only the type shows: larger, bold or in capitals, on a short line of their own.

Most PDFs have no outline. Only the first and last letter of lines that may be headings are measured (and
some long lines, to learn the body's size), which costs a few per cent of the reading time.
"""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import Any

import pypdfium2.raw as raw

from murmur.domain.documents import Heading
from murmur.readers.pdf_text import Characters

MAX_LENGTH = 150
MAX_PER_PAGE = 14
"""A page with more is a form, a slide or a table of contents, and its "headings" would say nothing."""

LARGER = 1.15
MUCH_LARGER = 1.5

OVER_A_ROW = 9
"""Stands for a level: a bold line right above a table's row heads a column, and so may the lines above it."""

_KEYWORD = re.compile(
    r"(part|chapter|article|item|note|section|appendix|schedule|annex|exhibit|kapitel|teil|abschnitt|§)\s+"
    r"(?:\d+[a-z]?|[ivxlc]+|[a-z])\b[.:)–—-]*\s*(.*)",
    re.IGNORECASE,
)
_TOP = frozenset({"part", "chapter", "article", "kapitel", "teil"})
_BOLD = re.compile(r"bold|black|heavy|semibold|demi|cmbx|sfbx|[-,]bd\b|\.b\b", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")
_NUMBER = re.compile(r"\d[\d.,:/]*%?|[—–-]")
_CONNECTOR = re.compile(
    r"(?:\b(?:a|and|as|at|by|for|from|in|its|of|on|or|our|over|the|to|under|with)|&)$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that may be a heading. `end` is the offset behind it, `height` that of its type in points."""

    start: int
    end: int
    text: str
    height: float
    bold: bool
    level: int = 0


class TypedHeadings:
    """Finds headings page by page and learns on the way what the body's type looks like."""

    def __init__(self) -> None:
        self._heights: Counter[float] = Counter()
        self._bold: Counter[bool] = Counter()

    def on(self, page: Characters, deepest: int) -> list[Heading]:
        """The page's headings in order, with levels below `deepest` (the outline's deepest level, or 0)."""
        lines = _lines(page)
        sample = 24 if self._heights.total() < 20_000 else 6  # the body looks the same on most pages
        for start, _, text in [line for line in lines if len(line[2]) >= 50][:sample]:
            self._heights[_height(page, start)] += len(text)
            self._bold[_is_bold(page, start)] += len(text)
        if not self._heights:
            return []
        found: list[_Line] = []
        for at, (start, end, text) in enumerate(lines):
            if looks_like_title(text):
                following = lines[at + 1][2] if at + 1 < len(lines) else ""
                line = _Line(start, end, text, _height(page, start), _is_bold(page, start, end - 1))
                level = self._level(line, following)
                if level:
                    found.append(replace(line, level=level))
        found = _without_column_heads(_joined(found))
        if len(found) > MAX_PER_PAGE:
            return []
        return [Heading(line.start, deepest + line.level, line.text) for line in found]

    def _level(self, line: _Line, following: str) -> int:
        """1 for the highest; 0 when the line is no heading."""
        ratio = line.height / self._heights.most_common(1)[0][0]
        bold = line.bold and not self._bold[True] > self._bold[False]
        keyword = _KEYWORD.fullmatch(line.text)
        capitals = line.text.isupper() and sum(c.isalpha() for c in line.text) >= 8
        if ratio >= MUCH_LARGER:
            return 1
        if keyword and (bold or capitals or ratio >= LARGER or _is_cased_title(keyword[2])):
            return 1 if keyword[1].lower() in _TOP else 2
        if ratio >= LARGER:
            return 2
        if capitals and (bold or " " in line.text):
            return 3
        sentence = len(line.text) >= 60 and following[:1].islower()
        if not bold or sentence:
            return 0
        return OVER_A_ROW if _is_row(following) else 4


def looks_like_title(text: str) -> bool:
    """Whether the words alone could be a heading: short, mostly letters, no sentence and no table row."""
    if not 3 <= len(text) <= MAX_LENGTH or not (text[0].isupper() or text[0].isdigit() or text[0] == "§"):
        return False
    if text[-1] in ",;–—-:(":
        return False
    solid, letters = len(text) - text.count(" "), len(_LETTER.findall(text))
    if letters < 3 or letters < 0.6 * solid or _is_row(text):
        return False
    keyword = _KEYWORD.fullmatch(text)
    last = text.split()[-1]
    if _NUMBER.fullmatch(last) and not (keyword and not keyword[2]):
        return False  # a line of a table of contents, or a row
    return text[-1] != "." or keyword is not None or text.isupper()


def _is_row(text: str) -> bool:
    parts = [part.strip("()$€£%") for part in text.split()]
    numbers = sum(bool(_NUMBER.fullmatch(part)) for part in parts)
    return numbers >= 2 and 2 * numbers >= len(parts) - 3


def _is_cased_title(rest: str) -> bool:
    """Whether what follows "Note 4" is empty or has its longer words in capitals, as in a title."""
    words = [word for word in rest.split() if len(word) > 4 and word[0].isalpha()]
    return not rest or (bool(words) and all(word[0].isupper() for word in words) and rest[-1] not in ",;")


def _lines(page: Characters) -> list[tuple[int, int, str]]:
    """Start, end and words of each line that is not blank.

    PDFium breaks a line at wide gaps, sometimes at every word; short pieces at one height are put together
    again.
    """
    found: list[tuple[int, int, str]] = []
    start = 0
    for line in page.text.split("\n"):
        text = line.strip()
        if text:
            begin = start + len(line) - len(line.lstrip())
            end = begin + len(text)
            words = " ".join(text.split())
            if len(text) < 25 and found and len(found[-1][2]) < 60 and _beside(page, found[-1][0], begin):
                found[-1] = (found[-1][0], end, f"{found[-1][2]} {words}")
            else:
                found.append((begin, end, words))
        start += len(line) + 1
    return found


def _joined(found: list[_Line]) -> list[_Line]:
    """A heading that runs over two lines becomes one."""
    joined: list[_Line] = []
    for line in found:
        above = joined[-1] if joined else None
        if above is not None and _goes_on(above, line):
            joined[-1] = replace(above, end=line.end, text=f"{above.text} {line.text}")
        else:
            joined.append(line)
    return joined


def _goes_on(above: _Line, line: _Line) -> bool:
    wraps = len(above.text) >= 60 or _CONNECTOR.search(above.text) is not None
    alike = abs(above.height - line.height) < 0.3 and above.bold == line.bold
    return wraps and alike and line.start - above.end <= 3 and len(above.text) + len(line.text) <= MAX_LENGTH


def _without_column_heads(found: list[_Line]) -> list[_Line]:
    """Without what stands over the columns of a table: runs of short bold lines, three or more or above a row."""
    kept: list[_Line] = []
    run: list[_Line] = []
    for line in [*found, None]:
        if line is not None and line.level >= 3 and run and line.start - run[-1].end <= 12:
            run.append(line)
            continue
        table = len(run) >= 3 or any(each.level == OVER_A_ROW for each in run)
        if not table or sum(len(each.text) for each in run) >= 28 * len(run):
            kept += [each for each in run if each.level != OVER_A_ROW]
        run = [] if line is None else [line]
    return kept


def _beside(page: Characters, first: int, second: int) -> bool:
    """Whether two characters stand on one line, the second to the right of the first."""
    a, b = _box(page, first), _box(page, second)
    return a is not None and b is not None and abs(a.bottom - b.bottom) < 1 and b.left > a.right


def _height(page: Characters, offset: int) -> float:
    """The height of the character's type in points, to a tenth; of turned text too."""
    box = _box(page, offset)
    return 0.0 if box is None else round(max(abs(box.top - box.bottom), abs(box.right - box.left)), 1)


def _box(page: Characters, offset: int) -> Any:
    box = raw.FS_RECTF()
    return box if raw.FPDFText_GetLooseCharBox(page.textpage, page.index(offset), box) else None


def _is_bold(page: Characters, *offsets: int) -> bool:
    """Whether the font's name says so: the weight PDFium reports is 0 for many embedded fonts."""
    for offset in offsets:
        name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
        raw.FPDFText_GetFontInfo(page.textpage, page.index(offset), name, 128, flags)
        if not _BOLD.search(name.value.decode("utf-8", "replace")):
            return False
    return True
