"""Lays a page's stored text out to be read: headings, a mail's head, tables as tables; and keeps count of where each
character went."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextTableFormat,
)
from PySide6.QtGui import QTextLength as Length

from murmur.domain.documents import PageView, Table
from murmur.ui.evidence import marked_down
from murmur.ui.evidence.columns import column_widths
from murmur.ui.theme import SPACE, Look

LEADING = 1.5
SEPARATOR = " | "
"""Between the cells of a row, as every reader of tables writes them."""

PADDING = SPACE.tight + 1
"""Around the words of a cell."""

MOST_CELLS = 3000
"""A larger table is shown as lines: laying out its cells would hold the window up."""

MOST_CHARACTERS = 200_000
"""Of a page that are shown at once, around what is looked for."""

MOST_HEADS = 3
_MAIL = re.compile(r"(From|To|Cc|Date|Subject): ")
_SIGNS = re.compile(r"#{1,6}[ \t]+")
_PLAIN = {0x0D: " ", 0x0B: " ", 0x0C: " ", 0x1C: " ", 0x1D: " ", 0x1E: " ", 0x85: " "} | {
    0x2028: " ",
    0x2029: " ",
    0xFDD0: " ",
    0xFDD1: " ",
    0xFFFC: " ",
}
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_NUMBER = re.compile(r"[\s(+–—-]*[$€£¥]?[\s(+–—-]*\d[\d.,'’\s]*[%)€$£]*$")


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    text: str


class Typesetting:
    """Fills a text document once. `position` tells where a character of the page's text stands in it."""

    def __init__(self, cursor: QTextCursor, look: Look, view: PageView, scale: float, near: int = 0) -> None:
        self._cursor = cursor
        self._look = look
        self._size = max(8, round(look.sizes.reading * scale))
        self._text = view.text
        self._starts: list[int] = [0]
        self._ends: list[int] = [0]
        self._positions: list[int] = [0]
        self._heads = {heading.start: heading.level for heading in view.headings}
        self._tables = sorted(view.tables, key=lambda table: table.start)
        self._first = True
        self._markdown = marked_down.is_markdown(view)
        self.start, self.end = part_of(view.text, near)
        self._set()

    def position(self, offset: int) -> int:
        """Where the character at `offset` stands, in Qt's count; the nearest one that is shown where it is not."""
        at = max(0, bisect_right(self._starts, offset) - 1)
        start, end = self._starts[at], self._ends[at]
        return self._positions[at] + units(self._text[start : max(start, min(offset, end))])

    def _set(self) -> None:
        lines = list(_lines(self._text, self.start, self.end))
        tables = {first: (body, last) for table in self._tables for first, body, last in _rows(lines, table)}
        if self._markdown:
            tables = {first: (first + 1, last) for first, last in _markdown_tables(lines)}
        at, heading_mail = 0, bool(lines) and bool(_MAIL.match(lines[0].text))
        while at < len(lines):
            line = lines[at]
            heading_mail = heading_mail and bool(_MAIL.match(line.text))
            if at in tables:
                body, last = tables[at]
                self._table(lines[at:last], body - at)
                at = last
                continue
            if heading_mail:
                self._mail_line(line)
            elif line.start in self._heads:
                self._heading(line, self._heads[line.start])
            elif self._markdown and at and marked_down.goes_on(lines[at - 1].text, line.text):
                self._put(line.start - 1, " ", self._shape())
                self._words(line)
            else:
                self._paragraph(line)
            at += 1

    def _paragraph(self, line: _Line) -> None:
        self._block(0.45 if not line.text.strip() else 1.0)
        self._words(line)

    def _words(self, line: _Line) -> None:
        pieces = marked_down.spans(line.text) if self._markdown else [(0, line.text, False)]
        for start, words, strong in pieces:
            self._put(line.start + start, words, self._shape(strong=strong))

    def _heading(self, line: _Line, level: int) -> None:
        signs = _SIGNS.match(line.text)
        skip = signs.end() if signs else 0
        size = self._size + max(0, 6 - 2 * level) * self._size // 15
        self._block(1.0, above=round(self._size * 0.5))
        self._put(line.start + skip, line.text[skip:], self._shape(size=size, strong=True))

    def _mail_line(self, line: _Line) -> None:
        name, _, words = line.text.partition(": ")
        self._block(1.0)
        self._put(line.start, f"{name}: ", self._shape(colour=self._look.colours.text_faint))
        strong = name == "Subject"
        self._put(line.start + len(name) + 2, words, self._shape(strong=strong))

    def _table(self, lines: Sequence[_Line], heads: int) -> None:
        rows = [list(_cells(line)) for line in lines if not (self._markdown and marked_down.RULE.match(line.text))]
        width = max(len(row) for row in rows)
        self._block(0.3)
        texts = [[text for _, text in row] for row in rows]
        metrics = QFontMetricsF(self._look.font(self._size, strong=True))
        widths = column_widths(texts, heads, metrics, self._size, 2 * PADDING + 4)
        table = self._cursor.insertTable(len(rows), width, self._table_format(widths))
        for at, row in enumerate(rows):
            strong = at < heads
            for column, (start, text) in enumerate(row):
                cell = table.cellAt(at, column)
                self._cursor = cell.firstCursorPosition()
                right = column > 0 and (bool(_NUMBER.match(text)) or (strong and _numbers_below(rows, heads, column)))
                block = QTextBlockFormat()
                block.setAlignment(_RIGHT if right else _LEFT)
                self._cursor.setBlockFormat(block)
                self._put(start, text, self._shape(strong=strong))
            for column in range(width if strong else 0):
                shape = table.cellAt(at, column).format()
                shape.setBackground(QColor(self._look.colours.sunken))
                table.cellAt(at, column).setFormat(shape)
        self._cursor = table.lastCursorPosition()
        self._cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        self._first = True  # what follows a table begins in the block that stands there already

    def _table_format(self, widths: Sequence[Length]) -> QTextTableFormat:
        made = QTextTableFormat()
        made.setBorder(1)
        made.setBorderCollapse(True)
        made.setBorderBrush(QColor(self._look.colours.border))
        made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setCellPadding(PADDING)
        made.setTopMargin(SPACE.tight)
        made.setBottomMargin(SPACE.small)
        made.setColumnWidthConstraints(widths)
        return made

    def _block(self, share: float, above: int = 0) -> None:
        """A new line, `share` of a line high."""
        made = QTextBlockFormat()
        made.setTopMargin(above)
        height = round(self._size * LEADING * share)
        kind = QTextBlockFormat.LineHeightTypes
        made.setLineHeight(height, (kind.MinimumHeight if share >= 1 else kind.FixedHeight).value)
        if self._first:
            self._cursor.setBlockFormat(made)
            self._first = False
        else:
            self._cursor.insertBlock(made)

    def _put(self, start: int, text: str, shape: QTextCharFormat) -> None:
        self._starts.append(start)
        self._ends.append(start + len(text))
        self._positions.append(self._cursor.position())
        self._cursor.insertText(text, shape)

    def _shape(self, *, size: int | None = None, strong: bool = False, colour: str | None = None) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(self._look.font(size or self._size, strong=strong))
        made.setForeground(QColor(colour or self._look.colours.text))
        return made


def units(text: str) -> int:
    """Qt counts UTF-16 units, a page's text is counted in characters."""
    return len(text) + sum(character > "\uffff" for character in text)


def part_of(text: str, near: int, most: int = MOST_CHARACTERS) -> tuple[int, int]:
    """The whole lines of a text that are shown: all of a usual one, else those around `near`."""
    if len(text) <= most:
        return 0, len(text)
    start = max(0, min(near - most // 2, len(text) - most))
    start = text.rfind("\n", 0, start) + 1
    end = text.find("\n", start + most)
    return start, min(len(text) if end < 0 else end, start + 2 * most)


def _lines(text: str, start: int, end: int) -> Iterator[_Line]:
    """However the text ends its lines. What Qt would take for a line or an object of its own becomes a space."""
    at = start
    while True:
        stop = text.find("\n", at, end)
        line = text[at : end if stop < 0 else stop].translate(_PLAIN)
        yield _Line(at, line)
        if stop < 0:
            return
        at = stop + 1


def _rows(lines: Sequence[_Line], table: Table) -> Iterator[tuple[int, int, int]]:
    """The lines of a table: its column heads from the first to the second, its rows from there to the third. Nothing
    where it has no cells."""
    starts = [line.start for line in lines]
    first = bisect_right(starts, table.start) - 1
    last = bisect_right(starts, max(table.start, table.end - 1))
    if first < 0 or starts[first] < table.start - 1 or table.start > starts[-1]:
        return
    inside = [line for line in lines[first:last] if line.text.strip()]
    if len(inside) != last - first or 2 * sum(SEPARATOR in line.text for line in inside) < len(inside):
        return
    body, top = first, max(0, first - MOST_HEADS)
    while first > top and SEPARATOR in lines[first - 1].text:
        first -= 1
    width = max(line.text.count(SEPARATOR) + 1 for line in lines[first:last])
    if width * (last - first) <= MOST_CELLS:
        yield first, body, last


def _markdown_tables(lines: Sequence[_Line]) -> Iterator[tuple[int, int]]:
    for rule in range(1, len(lines)):
        if "|" in lines[rule - 1].text and "|" in lines[rule].text and marked_down.RULE.match(lines[rule].text):
            last = rule + 1
            while last < len(lines) and "|" in lines[last].text:
                last += 1
            if (last - rule) * lines[rule].text.count("|") <= MOST_CELLS:
                yield rule - 1, last


def _cells(line: _Line) -> Iterator[tuple[int, str]]:
    bordered = line.text.lstrip().startswith("|")
    if bordered and not (line.text.startswith(SEPARATOR) and not line.text.rstrip().endswith("|")):
        yield from ((line.start + at, text) for at, text in marked_down.cells(line.text))
        return
    at = line.start
    for text in line.text.split(SEPARATOR):
        yield at, text
        at += len(text) + len(SEPARATOR)


def _numbers_below(rows: Sequence[Sequence[tuple[int, str]]], heads: int, column: int) -> bool:
    below = [row[column][1] for row in rows[heads : heads + 4] if column < len(row) and row[column][1]]
    return bool(below) and all(_NUMBER.match(text) for text in below)
