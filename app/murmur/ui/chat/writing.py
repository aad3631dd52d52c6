"""Writes the parts of an answer into a text document, by code and never as HTML; only what has changed anew."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument

from murmur.ui.chat.lettering import Lettering
from murmur.ui.chat.markup import Block, Kind, Line, Part, Piece, Table
from murmur.ui.chat.table_writing import write_table
from murmur.ui.theme import Letters
from murmur.ui.widgets.text_grounds import (
    CODE_BEGINS,
    CODE_BLOCK,
    INDENT,
    PLATE_HEAD,
    PLATE_PAD,
    QUOTE_BLOCK,
    QUOTE_JOINS,
    QUOTE_STEP,
    RULE_BLOCK,
)

STEP = 24
"""Pixels by which a list stands in."""
GAP = 12
DEEPEST = 6
"""Lists and quotations that are nested deeper stand in no further."""


class PartWriter:
    """Writes one part after the other."""

    def __init__(self, look: Letters) -> None:
        self.lettering = Lettering(look)

    def write(self, cursor: QTextCursor, part: Part, before: Part | None) -> None:
        """At the cursor, below `before`; with nothing before, into the block in which the cursor stands."""
        if isinstance(part, Table):
            margin = _inset(part)
            fresh = before is None or isinstance(before, Table)
            write_table(cursor, part, self.lettering, margin, GAP + below(before), fresh=fresh)
            return
        made = self._block(part, before)
        plain = self.lettering.of(Piece(""), part)
        if before is None:
            cursor.setBlockFormat(made)
            cursor.setBlockCharFormat(plain)
        else:
            cursor.insertBlock(made, plain)
        if part.bullet:
            cursor.insertText(f"{part.bullet}\u2002", plain)
        self.lettering.write(cursor, part.pieces, part)

    def _block(self, part: Block, before: Part | None) -> QTextBlockFormat:
        made = QTextBlockFormat()
        height = self.lettering.height(part)
        made.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        made.setTopMargin(_gap(part, before))
        left, right = float(_inset(part)), 0.0
        if part.kind is Kind.CODE:
            made.setProperty(CODE_BLOCK, part.language)
            made.setProperty(CODE_BEGINS, not part.follows)
            made.setProperty(INDENT, left)
            left, right = left + PLATE_PAD, float(PLATE_PAD)
            made.setBottomMargin(PLATE_PAD if part.last else 0)
        if part.kind is Kind.RULE:
            made.setProperty(RULE_BLOCK, True)
            made.setProperty(INDENT, left)
        if part.kind is Kind.HEADING:
            made.setHeadingLevel(min(part.level, 6))
        if part.kind is Kind.MATHS:
            left += STEP
        if part.bullet:
            made.setTextIndent(-min(left, self.lettering.width(f"{part.bullet}\u2002")))
        if part.quoted or part.copied:
            deep = min(part.quoted, DEEPEST) or 1
            made.setProperty(QUOTE_BLOCK, deep)
            made.setProperty(INDENT, float(min(part.indent, DEEPEST) * STEP))
            made.setProperty(QUOTE_JOINS, isinstance(before, Block) and 0 < before.quoted == part.quoted)
        if _is_right_to_left(part.pieces):
            left, right = right, left
            made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        made.setLeftMargin(left)
        made.setRightMargin(right)
        return made


class Writer:
    """Knows what stands in `document`, and where each part of it ends."""

    def __init__(self, document: QTextDocument, look: Letters) -> None:
        self._document = document
        self._writer = PartWriter(look)
        self.parts: list[Part] = []
        self._ends: list[int] = []

    def forget(self) -> None:
        """The next `show` writes everything anew, as after a change of the theme."""
        self._writer.lettering.forget()
        self.parts, self._ends = [], []

    def show(self, parts: Sequence[Part], reasons: Sequence[str] = (), first: int = 0) -> bool:
        """Makes the document show `parts`, of which those before `first` stand there already; whether it changed."""
        same = first
        known = min(len(parts), len(self.parts))
        while same < known and parts[same] == self.parts[same]:
            same += 1
        if same == len(parts) == len(self.parts) and parts:
            return False
        self._writer.lettering.reasons = tuple(reasons)
        if same == 0 and parts:
            self._begin(parts[0])
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        cursor.setPosition(self._ends[same - 1] if same else 0)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        del self._ends[same:]
        for number in range(same, len(parts)):
            self._writer.write(cursor, parts[number], parts[number - 1] if number else None)
            self._ends.append(cursor.position())
        cursor.endEditBlock()
        self.parts = list(parts)
        return True

    def _begin(self, part: Part) -> None:
        """Qt leaves out the margin above the first block: the head of a program's plate would be cut."""
        head = PLATE_HEAD if isinstance(part, Block) and part.kind is Kind.CODE else 0
        frame = self._document.rootFrame()
        made = frame.frameFormat()
        if made.topMargin() != head:
            made.setTopMargin(head)
            frame.setFrameFormat(made)


def _inset(part: Part) -> int:
    copied = isinstance(part, Block) and part.copied
    return min(part.indent, DEEPEST) * STEP + (min(part.quoted, DEEPEST) + copied) * QUOTE_STEP


def _gap(part: Block, before: Part | None) -> float:
    """The distance to what stands above."""
    if before is None:
        return 0
    head = PLATE_HEAD if part.kind is Kind.CODE and not part.follows else 0
    if part.follows:
        return 0 if part.kind is Kind.CODE else 4
    gap = GAP
    if part.kind is Kind.HEADING:
        gap = 22 if part.level < 3 else 18
    elif isinstance(before, Block) and before.kind is Kind.HEADING:
        gap = 6
    return gap + head + below(before)


def below(before: Part | None) -> int:
    """How far what stands above reaches below its letters."""
    return PLATE_PAD if isinstance(before, Block) and before.kind is Kind.CODE else 0


def _is_right_to_left(pieces: Line) -> bool:
    """By the first letter that has a direction, as Unicode says."""
    for piece in pieces:
        if piece.marker is None and not piece.code:
            for letter in piece.text[:200]:
                direction = unicodedata.bidirectional(letter)
                if direction in ("L", "R", "AL"):
                    return direction != "L"
    return False
