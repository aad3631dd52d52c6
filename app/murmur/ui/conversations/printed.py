"""Paints a text document on pages: the same grounds as in the window, a number at each foot, and nothing to follow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from murmur.ui.colours import LIGHT, Colours
from murmur.ui.theme import Type
from murmur.ui.widgets import text_grounds
from murmur.ui.widgets.text_grounds import CITE, CODE_BEGINS, PLATE_HEAD

PIXELS = 96
"""An inch on the screen: the paper is measured in the window's pixels."""
DOTS = 1200
"""An inch in the file, so that no letter is moved to a coarse grid."""
INCH = 25.4
SIDE, TOP, FOOT = 22 / INCH * PIXELS, 20 / INCH * PIXELS, 20 / INCH * PIXELS
SHEET = QSizeF(210 / INCH * PIXELS, 297 / INCH * PIXELS)
WIDTH = SHEET.width() - 2 * SIDE
HEIGHT = SHEET.height() - TOP - FOOT

_LINKS = (QTextFormat.Property.IsAnchor, QTextFormat.Property.AnchorHref)


class PaperLook:
    """Dark letters on white in any theme; asks nothing of the window, so that any thread may print."""

    colours: Colours = LIGHT
    sizes = Type(caption=11, small=12, body=13, reading=14, title=17, display=24)

    def font(self, size: int, *, strong: bool = False) -> QFont:
        font = QFont()
        font.setPixelSize(size)
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


class Paper(QTextDocument):
    """Fetches nothing, whatever its text says (P9)."""

    def __init__(self) -> None:
        super().__init__()
        self.setUndoRedoEnabled(False)
        self.setUseDesignMetrics(True)
        self.setDocumentMargin(0)
        self.setPageSize(QSizeF(WIDTH, HEIGHT))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None


def printed(paper: Paper, look: PaperLook, title: str, together: Sequence[int]) -> bytes:
    """As a PDF. What begins at a position of `together` never stands last on a page."""
    for place in together:
        _keep_with_next(paper, paper.findBlock(place))
    chips = _take_links(paper, look)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setTitle(title)
    writer.setCreator("Murmur")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    painter.scale(DOTS / PIXELS, DOTS / PIXELS)
    for page in range(paper.pageCount()):
        if page:
            writer.newPage()
        _paint_page(painter, paper, look, chips, page)
        _paint_foot(painter, look, title, page, paper.pageCount())
    painter.end()
    del writer  # finishes the file
    buffer.close()
    return bytes(content.data())


def _paint_page(painter: QPainter, paper: Paper, look: PaperLook, chips: list[QRectF], page: int) -> None:
    part = QRectF(0, page * HEIGHT, WIDTH, HEIGHT)
    painter.save()
    painter.translate(QPointF(SIDE, TOP - part.top()))
    painter.setClipRect(part.adjusted(-SIDE, 0, SIDE, 0))
    text_grounds.paint(painter, look, paper, WIDTH, part)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.colours.accent_soft))
    for chip in chips:
        if chip.intersects(part):
            painter.drawRoundedRect(chip, 5, 5)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = part
    paper.documentLayout().draw(painter, context)
    painter.restore()


def _paint_foot(painter: QPainter, look: PaperLook, title: str, page: int, pages: int) -> None:
    painter.setPen(QColor(look.colours.text_faint))
    font = look.font(look.sizes.caption)
    painter.setFont(font)
    foot = QRectF(SIDE, TOP + HEIGHT + FOOT / 4, WIDTH, FOOT / 2)
    painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{page + 1} / {pages}")
    if page:
        room = foot.adjusted(0, 0, -80, 0)
        name = QFontMetricsF(font).elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)


def _take_links(paper: Paper, look: PaperLook) -> list[QRectF]:
    """Where the citations' chips stand. Qt would write every address into the file, to be clicked by whoever reads."""
    boxes: list[QRectF] = []
    for block in text_grounds.blocks(paper):
        boxes += [box for address, box in text_grounds.anchors(look, paper, block) if address.startswith(CITE)]
    cursor = QTextCursor(paper)
    for block in list(text_grounds.blocks(paper)):
        for start, end in list(_linked(block)):
            cursor.setPosition(block.position() + start)
            cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
            plain = cursor.charFormat()
            for name in _LINKS:
                plain.clearProperty(name)
            cursor.setCharFormat(plain)
    return boxes


def _linked(block: QTextBlock) -> Iterator[tuple[int, int]]:
    """Where in the block letters with an address stand."""
    at = block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        if fragment.charFormat().isAnchor():
            start = fragment.position() - block.position()
            yield start, start + fragment.length()
        at += 1


def _keep_with_next(paper: Paper, block: QTextBlock) -> None:
    """A heading goes to the next page with what it is over, a program with its head."""
    layout = paper.documentLayout()
    box = layout.blockBoundingRect(block)
    if block.blockFormat().property(CODE_BEGINS):
        apart = _page(box.top() - PLATE_HEAD) != _page(box.top())
    else:
        following = layout.blockBoundingRect(block.next())
        apart = _page(box.top()) != _page(following.top() + 1)
    if apart:
        made = block.blockFormat()
        made.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        QTextCursor(block).setBlockFormat(made)


def _page(y: float) -> int:
    return int(y // HEIGHT)
