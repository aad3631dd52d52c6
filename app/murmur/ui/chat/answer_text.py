"""Shows an answer's text: chips for citations, a line under doubtful sentences, a rule beside quotes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QUrl, Signal
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
        """The next piece of a streaming answer. Only the line it continues is laid out anew."""
        begun = self._text.rfind("\n") + 1
        self._text += piece
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        first = begun == 0 or not self._text[:begun].strip()
        if self._text[begun : len(self._text) - len(piece)].strip():
            # The line is on screen already: its block is written again.
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            fresh = False
        else:
            fresh = not first
        for paragraph in paragraphs(self._text[begun:]):
            self._write(cursor, paragraph, fresh=fresh, last=False)
            fresh = True
        cursor.endEditBlock()
        box = self.document().documentLayout().blockBoundingRect(self.document().lastBlock())
        self.viewport().update(QRect(0, int(box.top()) - 4, self.viewport().width(), int(box.height()) + 8))

    def show_answer(self, text: str, citations: Sequence[Citation], unsupported: Sequence[str]) -> None:
        self._text, self._citations, self._unsupported = text, citations, unsupported
        self._render()

    @property
    def plain(self) -> str:
        return self._text

    def _render(self) -> None:
        quotes = [citation.quote for citation in self._citations]
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        shown = paragraphs(self._text, quotes, self._unsupported)
        for index, paragraph in enumerate(shown):
            self._write(cursor, paragraph, fresh=index > 0, last=index == len(shown) - 1)
        cursor.endEditBlock()
        self.viewport().update()

    def _write(self, cursor: QTextCursor, paragraph: Paragraph, *, fresh: bool, last: bool) -> None:
        """Writes one paragraph, into a block of its own where `fresh`."""
        block = self._block(paragraph, last=last)
        plain = self._format(Piece(""))
        if fresh:
            cursor.insertBlock(block, plain)
        else:
            cursor.setBlockFormat(block)
        if paragraph.bullet:
            cursor.insertText("•\u2002", plain)
        for piece in paragraph.pieces:
            if piece.marker is not None:
                # Narrow no-break spaces keep the chip on the line of the word it belongs to.
                cursor.insertText("\u202f", plain)
                cursor.insertText(f"\u00a0{piece.text}\u00a0", self._format(piece))
                cursor.insertText("\u200a", plain)
            else:
                cursor.insertText(piece.text, self._format(piece))

    def _block(self, paragraph: Paragraph, *, last: bool) -> QTextBlockFormat:
        block = QTextBlockFormat()
        height = round(self.look.sizes.reading * LEADING)
        block.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        block.setBottomMargin(0 if last else 10)
        if paragraph.quote:
            block.setProperty(QUOTE_BLOCK, True)
            block.setLeftMargin(16)
        if paragraph.bullet:
            block.setLeftMargin(18)
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
