"""A conversation as a PDF for printing and filing: plain text laid out on pages, nothing fetched, nothing obeyed."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from murmur.services.exporting import Block, BlockKind, Exported, ExportWords, blocks
from murmur.ui.colours import LIGHT

POINTS = {BlockKind.TITLE: 18.0, BlockKind.QUESTION: 13.0, BlockKind.NOTE: 8.5, BlockKind.QUOTE: 9.5}
ORDINARY = 10.5
BOLD = frozenset({BlockKind.TITLE, BlockKind.QUESTION, BlockKind.HEADING, BlockKind.SOURCE})
ABOVE = {BlockKind.QUESTION: 22.0, BlockKind.HEADING: 10.0, BlockKind.SOURCE: 6.0, BlockKind.ANSWER: 8.0}
DOTS = 300


class Paper(QTextDocument):
    """Fetches nothing, whatever its text says (P9)."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None


def to_pdf(exported: Exported, words: ExportWords) -> bytes:
    """A4 pages; may be called in any thread."""
    paper = Paper()
    paper.setUndoRedoEnabled(False)
    cursor = QTextCursor(paper)
    for place, block in enumerate(blocks(exported, words)):
        _write(cursor, block, first=place == 0)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setTitle(exported.facts.name)
    writer.setCreator("Murmur")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(22, 20, 22, 20), QPageLayout.Unit.Millimeter)
    paper.print_(writer)
    del writer  # finishes the file
    buffer.close()
    return bytes(content.data())


def _write(cursor: QTextCursor, block: Block, *, first: bool) -> None:
    shape = QTextBlockFormat()
    shape.setTopMargin(0.0 if first else ABOVE.get(block.kind, 3.0))
    shape.setLineHeight(120, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if block.kind is BlockKind.QUOTE:
        shape.setLeftMargin(16)
    letters = QTextCharFormat()
    letters.setFontPointSize(POINTS.get(block.kind, ORDINARY))
    letters.setForeground(QColor(LIGHT.text_soft if block.kind in (BlockKind.NOTE, BlockKind.QUOTE) else LIGHT.text))
    letters.setFontWeight(QFont.Weight.DemiBold if block.kind in BOLD else QFont.Weight.Normal)
    if first:
        cursor.setBlockFormat(shape)
        cursor.setBlockCharFormat(letters)
    else:
        cursor.insertBlock(shape, letters)
    cursor.insertText(block.text, letters)
