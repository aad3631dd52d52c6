"""How each kind of piece is lettered; formats are made once, as making one costs more than using it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QTextCharFormat, QTextCursor

from murmur.ui.chat.highlighting import TONES
from murmur.ui.chat.markup import Block, Kind, Line, Piece
from murmur.ui.colours import Colours
from murmur.ui.theme import Letters
from murmur.ui.widgets.labels import plain_tip
from murmur.ui.widgets.text_grounds import CITE, CODE_SPAN

LEADING = 1.6
CLOSING = frozenset(".,;:!?)”»…")
"""What stands close to the chip before it."""

Key = tuple[object, ...]


class Lettering:
    """`reasons` say why the unsupported sentences are; they are shown where the pointer rests on one."""

    def __init__(self, look: Letters) -> None:
        self._look = look
        self.reasons: tuple[str, ...] = ()
        self._made: dict[Key, QTextCharFormat] = {}

    @property
    def colours(self) -> Colours:
        return self._look.colours

    def forget(self) -> None:
        self._made.clear()

    def height(self, part: Block) -> int:
        """Pixels from line to line."""
        sizes = self._look.sizes
        if part.kind is Kind.CODE:
            return round(sizes.body * 1.5)
        if part.kind is Kind.HEADING:
            return round(self._size(part) * 1.4)
        if part.kind is Kind.RULE:
            return 9
        return round(sizes.reading * LEADING)

    def width(self, text: str) -> float:
        return QFontMetricsF(self._look.font(self._look.sizes.reading)).horizontalAdvance(text)

    def write(self, cursor: QTextCursor, pieces: Line, part: Block) -> None:
        """Puts the pieces where the cursor is, in the block of `part`."""
        plain = self.of(Piece(""), part)
        for place, piece in enumerate(pieces):
            if piece.marker is None:
                cursor.insertText(piece.text, self.of(piece, part))
            else:
                # Narrow no-break spaces keep the chip on the line of the word it belongs to.
                cursor.insertText("\u202f", plain)
                cursor.insertText(f"\u00a0{piece.text}\u00a0", self.of(piece, part))
                after = pieces[place + 1].text[:1] if place + 1 < len(pieces) else ""
                if after not in CLOSING:
                    cursor.insertText("\u200a", plain)

    @staticmethod
    def strong(pieces: Line) -> Line:
        """The same words as a heading of a table has them."""
        return tuple(replace(piece, strong=True) for piece in pieces)

    def of(self, piece: Piece, part: Block) -> QTextCharFormat:
        look = (piece.marker, piece.link, piece.strong, piece.emphasis, piece.struck, piece.code, piece.tone)
        key: Key = (*look, piece.doubt, part.kind, part.level)
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = self._make(piece, part)
        return made

    def _size(self, part: Block) -> int:
        sizes = self._look.sizes
        if part.kind is Kind.HEADING:
            return {1: sizes.title + 2, 2: sizes.title}.get(part.level, sizes.reading)
        return sizes.reading

    def _make(self, piece: Piece, part: Block) -> QTextCharFormat:
        colours = self._look.colours
        made = QTextCharFormat()
        strong = piece.strong or part.kind is Kind.HEADING
        font = self._look.font(self._size(part), strong=strong)
        if piece.code or part.kind is Kind.CODE:
            font = self._monospaced(part)
        font.setItalic(piece.emphasis)
        font.setStrikeOut(piece.struck)
        made.setFont(font)
        made.setForeground(QColor(getattr(colours, TONES[piece.tone]) if piece.tone else colours.text))
        if piece.code and part.kind is not Kind.CODE:
            made.setProperty(CODE_SPAN, True)
        if piece.doubt is not None:
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
            made.setUnderlineColor(QColor(colours.warn))
            if piece.doubt < len(self.reasons):
                made.setToolTip(plain_tip(self.reasons[piece.doubt]))
        if piece.marker is not None:
            made.setFont(self._look.font(self._look.sizes.small, strong=True))
            made.setForeground(QColor(colours.accent_text))
            made.setAnchor(True)
            made.setAnchorHref(f"{CITE}{piece.marker}")
        if piece.link is not None:
            made.setForeground(QColor(colours.accent_text))
            made.setFontUnderline(True)
            made.setAnchor(True)
            made.setAnchorHref(piece.link)
        return made

    def _monospaced(self, part: Block) -> QFont:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        sizes = self._look.sizes
        font.setPixelSize(sizes.body if part.kind is Kind.CODE else self._size(part) - 1)
        return font
