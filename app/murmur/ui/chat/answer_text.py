"""Shows an answer's text: chips for citations, a line under doubtful sentences, a rule beside quotes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QUrl, Signal
from PySide6.QtGui import QColor, QCursor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QToolTip, QWidget

from murmur.domain.answers import Citation
from murmur.ui.chat.markup import Paragraph, Piece, paragraphs
from murmur.ui.theme import Look
from murmur.ui.widgets.labels import plain_tip
from murmur.ui.widgets.safe_text import CITE, QUOTE_BLOCK, SafeText
from murmur.ui.words import upper_first

LEADING = 1.6


class AnswerText(SafeText):
    """`cited` carries a citation's marker; `address` a link that somebody wants to follow."""

    cited = Signal(int)
    address = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._text = ""
        self._citations: Sequence[Citation] = ()
        self._unsupported: Sequence[str] = ()
        self.setAccessibleName(self.tr("Answer"))
        self.followed.connect(self._follow)
        self.highlighted.connect(self._hover)
        look.changed.connect(self._render)

    def append(self, piece: str) -> None:
        """The next piece of a streaming answer. Call it once a frame, not once a token."""
        self._text += piece
        self._render()

    def show_answer(self, text: str, citations: Sequence[Citation], unsupported: Sequence[str]) -> None:
        self._text, self._citations, self._unsupported = text, citations, unsupported
        self._render()

    @property
    def plain(self) -> str:
        return self._text

    def _render(self) -> None:
        quotes = [citation.quote for citation in self._citations]
        document = self.document()
        document.setUndoRedoEnabled(False)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        shown = paragraphs(self._text, quotes, self._unsupported)
        for index, paragraph in enumerate(shown):
            block = self._block(paragraph, last=index == len(shown) - 1)
            if index:
                cursor.insertBlock(block, self._format(Piece("")))
            else:
                cursor.setBlockFormat(block)
            if paragraph.bullet:
                cursor.insertText("•\u2002", self._format(Piece("")))
            for piece in paragraph.pieces:
                if piece.marker is not None:
                    # Narrow no-break spaces keep the chip on the line of the word it belongs to.
                    cursor.insertText("\u202f", self._format(Piece("")))
                    cursor.insertText(f"\u00a0{piece.text}\u00a0", self._format(piece))
                    cursor.insertText("\u200a", self._format(Piece("")))
                else:
                    cursor.insertText(piece.text, self._format(piece))
        cursor.endEditBlock()
        self.viewport().update()

    def _block(self, paragraph: Paragraph, *, last: bool) -> QTextBlockFormat:
        block = QTextBlockFormat()
        height = round(self.look.sizes.reading * LEADING)
        block.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        block.setBottomMargin(0 if last else 10)
        if paragraph.quote:
            block.setProperty(QUOTE_BLOCK, True)
            block.setLeftMargin(16)
        if paragraph.bullet:
            block.setLeftMargin(14)
            block.setTextIndent(-14)
        return block

    def _format(self, piece: Piece) -> QTextCharFormat:
        colours = self.look.colours
        made = QTextCharFormat()
        made.setFont(self.look.font(self.look.sizes.reading))
        made.setForeground(QColor(colours.text))
        if piece.strong:
            made.setFontWeight(QFont.Weight.DemiBold)
        if piece.doubtful:
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
            made.setUnderlineColor(QColor(colours.warn))
        if piece.marker is not None:
            made.setFont(self.look.font(self.look.sizes.small, strong=True))
            made.setForeground(QColor(colours.accent_text))
            made.setAnchor(True)
            made.setAnchorHref(f"{CITE}{piece.marker}")
        if piece.link is not None:
            made.setForeground(QColor(colours.accent_text))
            made.setFontUnderline(True)
            made.setAnchor(True)
            made.setAnchorHref(piece.link)
        return made

    def _follow(self, address: str) -> None:
        if address.startswith(CITE):
            self.cited.emit(int(address.removeprefix(CITE)))
        else:
            self.address.emit(address)

    def _hover(self, url: QUrl) -> None:
        address = url.toString()
        for citation in self._citations:
            if address == f"{CITE}{citation.marker}":
                tip = f"{citation.document}\n{upper_first(citation.place)}"
                QToolTip.showText(QCursor.pos() + QPoint(0, 12), plain_tip(tip), self)
                return
        # An empty text hides the tip of the link that was left.
        QToolTip.showText(QCursor.pos() + QPoint(0, 12), plain_tip(address), self)
