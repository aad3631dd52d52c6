"""Writes a table of an answer as a real table, so that it can be read, selected and heard as one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextTableCellFormat,
    QTextTableFormat,
)

from murmur.ui.chat.lettering import Lettering
from murmur.ui.chat.markup import Block, Kind, Table

_SIDES = {"right": Qt.AlignmentFlag.AlignRight, "center": Qt.AlignmentFlag.AlignHCenter}
_SOLID = QTextFrameFormat.BorderStyle.BorderStyle_Solid


def write_table(
    cursor: QTextCursor, table: Table, lettering: Lettering, margin: int, above: int, *, fresh: bool
) -> None:
    """At the cursor's block, `above` pixels below what stands before; a `fresh` block is empty and shrinks to nothing.
    The cursor ends behind it."""
    if fresh:
        _shrink(cursor)
    made = QTextTableFormat()
    made.setBorder(0)
    made.setBorderCollapse(True)
    made.setCellSpacing(0)
    made.setLeftMargin(margin)
    made.setTopMargin(0 if fresh else above)
    made.setBottomMargin(2)
    made.setHeaderRowCount(1)
    placed = cursor.insertTable(len(table.rows), len(table.aligned), made)
    for row, cells in enumerate(table.rows):
        # Looked like by all cells of a row: formats are dear to make.
        cell_format = _cell(lettering, head=row == 0)
        as_block = Block(Kind.PARAGRAPH)
        for column, pieces in enumerate(cells):
            cell = placed.cellAt(row, column)
            cell.setFormat(cell_format)
            inside = cell.firstCursorPosition()
            inside.setBlockFormat(_line(lettering, as_block, table.aligned[column]))
            lettering.write(inside, lettering.strong(pieces) if row == 0 else pieces, as_block)
    cursor.setPosition(placed.lastPosition() + 1)
    _shrink(cursor)


def _shrink(cursor: QTextCursor) -> None:
    """Qt keeps an empty line before and behind every table."""
    made = QTextBlockFormat()
    made.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    cursor.setBlockFormat(made)
    small = QTextCharFormat()
    small.setFontPointSize(1)
    cursor.setBlockCharFormat(small)


def _cell(lettering: Lettering, *, head: bool) -> QTextTableCellFormat:
    colours = lettering.colours
    made = QTextTableCellFormat()
    made.setTopPadding(5)
    made.setBottomPadding(5)
    made.setLeftPadding(10)
    made.setRightPadding(10)
    made.setBottomBorder(1)
    made.setBottomBorderStyle(_SOLID)
    made.setBottomBorderBrush(QBrush(QColor(colours.border_strong if head else colours.border)))
    if head:
        made.setBackground(QColor(colours.sunken))
    return made


def _line(lettering: Lettering, part: Block, aligned: str) -> QTextBlockFormat:
    made = QTextBlockFormat()
    height = round(lettering.height(part) * 0.92)
    made.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    if aligned in _SIDES:
        made.setAlignment(_SIDES[aligned])
    return made
