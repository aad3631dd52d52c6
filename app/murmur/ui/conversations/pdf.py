"""A conversation as a PDF for printing and filing: laid out as in the window, nothing fetched, nothing obeyed."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor

from murmur.services.exporting import Block, BlockKind, Exported, ExportWords, blocks
from murmur.ui.chat import markup
from murmur.ui.chat.finished import finished_parts
from murmur.ui.chat.markup import Kind, Part
from murmur.ui.chat.writing import PartWriter, below
from murmur.ui.conversations.printed import Paper, PaperLook, printed
from murmur.ui.widgets.text_grounds import INDENT, QUOTE_BLOCK, QUOTE_STEP

ABOVE = {BlockKind.QUESTION: 30, BlockKind.HEADING: 16, BlockKind.SOURCE: 10, BlockKind.NOTE: 8}
STRONG = frozenset({BlockKind.TITLE, BlockKind.QUESTION, BlockKind.HEADING, BlockKind.SOURCE})
SOFT = frozenset({BlockKind.NOTE, BlockKind.QUOTE})
KEPT_TOGETHER = frozenset({BlockKind.QUESTION, BlockKind.HEADING, BlockKind.SOURCE})
LEADING = 1.45
_ORDINARY = markup.Block(Kind.PARAGRAPH)


def to_pdf(exported: Exported, words: ExportWords) -> bytes:
    """A4 pages; may be called in any thread."""
    return paged(blocks(exported, words), exported.facts.name or words.untitled)


def paged(content: Iterable[Block], title: str) -> bytes:
    """As `to_pdf`; the title stands at the foot of every page but the first."""
    loop = QEventLoop()  # Qt starts a timer for a long text's layout, for which a thread must have this
    made = _Composer().composed(content, title)
    del loop
    return made


class _Composer:
    def __init__(self) -> None:
        self._look = PaperLook()
        self._paper = Paper()
        self._cursor = QTextCursor(self._paper)
        self._writer = PartWriter(self._look)
        self._before: Part | None = None
        """What stands above; nothing on an empty paper."""
        self._together: list[int] = []

    def composed(self, content: Iterable[Block], title: str) -> bytes:
        self._cursor.beginEditBlock()
        for block in content:
            if block.answer is None:
                self._plain(block)
            else:
                self._answer(block)
        self._cursor.endEditBlock()
        return printed(self._paper, self._look, title, self._together)

    def _answer(self, block: Block) -> None:
        """Whole, however long it is."""
        assert block.answer is not None
        cited = tuple((citation.marker, citation.quote) for citation in block.answer.citations)
        parts, _ = finished_parts(block.text, cited, block.answer.unsupported, most=sys.maxsize)
        for part in parts:
            self._writer.write(self._cursor, part, self._before)
            if isinstance(part, markup.Block) and (part.kind is Kind.HEADING or _begins_program(part)):
                self._together.append(self._cursor.block().position())
            self._before = part

    def _plain(self, block: Block) -> None:
        sizes = self._look.sizes
        size = {
            BlockKind.TITLE: sizes.display,
            BlockKind.QUESTION: sizes.title,
            BlockKind.NOTE: sizes.small,
            BlockKind.QUOTE: sizes.body,
            BlockKind.SOURCE: sizes.body,
            BlockKind.FACT: sizes.small,
        }.get(block.kind, sizes.reading)
        shape = QTextBlockFormat()
        shape.setLineHeight(round(size * LEADING), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        shape.setTopMargin(ABOVE.get(block.kind, 4) + below(self._before))
        if block.kind is BlockKind.QUOTE:
            shape.setProperty(QUOTE_BLOCK, 1)
            shape.setProperty(INDENT, 0.0)
            shape.setLeftMargin(QUOTE_STEP)
        letters = QTextCharFormat()
        letters.setFont(self._look.font(size, strong=block.kind in STRONG))
        colours = self._look.colours
        letters.setForeground(QColor(colours.text_soft if block.kind in SOFT else colours.text))
        if self._before is None:
            self._cursor.setBlockFormat(shape)
        else:
            self._cursor.insertBlock(shape, letters)
        if block.kind in KEPT_TOGETHER:
            self._together.append(self._cursor.block().position())
        self._cursor.insertText("\u2028".join(block.text.splitlines()), letters)
        self._before = _ORDINARY


def _begins_program(part: markup.Block) -> bool:
    return part.kind is Kind.CODE and not part.follows
